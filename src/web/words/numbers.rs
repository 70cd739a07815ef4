//! Numbers as people write them.

use crate::language::Language;

/// 20000 as "20.000" in German and "20,000" in English.
pub fn number(number: u64, language: Language) -> String {
    let separator = match language {
        Language::German | Language::PlainGerman => '.',
        Language::English => ',',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let numbers = [(7, "7"), (999, "999"), (1000, "1.000"), (20_412, "20.412"), (1_234_567, "1.234.567")];
        for (given, expected) in numbers {
            assert_eq!(number(given, Language::German), expected);
        }
        assert_eq!(number(20_000, Language::English), "20,000");
    }
}
