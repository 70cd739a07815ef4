//! Whole numbers as people write them: `1200`, `1.200`, `1 200`. `1,200` is no whole number in German, and is refused.

use crate::spreadsheet::Cell;

/// The largest number up to which every program counts exactly (2^53).
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The whole number of a cell, in digits.
pub(super) fn whole_number(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Number(number) => {
            (number.fract() == 0.0 && number.abs() < EXACT).then(|| without_zero(&number.to_string()))
        }
        Cell::Text(text) => in_text(text.trim()),
        _ => None,
    }
}

fn in_text(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix(['-', '−']).map_or(("", text), |digits| ("-", digits));
    let groups: Vec<&str> = digits.split(['.', ' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let (first, rest) = groups.split_first()?;
    let plain = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    let shortest = digits.trim_start_matches('0');
    let shortest = if shortest.is_empty() { "0" } else { shortest };
    (plain && grouped && shortest.len() <= 15).then(|| without_zero(&format!("{sign}{shortest}")))
}

fn without_zero(number: &str) -> String {
    if number == "-0" { "0" } else { number }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_read_however_its_thousands_are_set_apart() {
        let read = |text: &str| whole_number(&Cell::of_text(text));
        for text in ["1200", "1.200", "1 200", "1\u{a0}200", "1'200", "01200"] {
            assert_eq!(read(text).as_deref(), Some("1200"), "{text}");
        }
        assert_eq!([read("-7"), read("−7"), read("-0")].map(Option::unwrap), ["-7", "-7", "0"]);
        for text in ["1,200", "1.20", "1.2000", "1e3", "", ".", "7 Personen", "1234567890123456"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(whole_number(&Cell::Number(-7.0)).as_deref(), Some("-7"));
        assert_eq!(whole_number(&Cell::Number(-0.0)).as_deref(), Some("0"));
        assert_eq!([whole_number(&Cell::Number(1.5)), whole_number(&Cell::Number(1e300))], [None, None]);
    }
}
