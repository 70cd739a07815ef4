//! Names that sheets of XLSX can have: 31 characters, without some signs, and no two alike.

/// Characters of a name at most.
const LONGEST: usize = 31;
const REFUSED: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// A name for a sheet beside those that are `taken`, as much like `wanted` as it can be.
pub(super) fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let plain = wanted.replace(|character: char| REFUSED.contains(&character) || character.is_control(), " ");
    let trimmed = plain.trim_matches(|character: char| character == '\'' || character.is_whitespace());
    let base = if trimmed.is_empty() { "1" } else { trimmed };
    let free = |name: &String| taken.iter().all(|other| other.to_lowercase() != name.to_lowercase());
    let numbered = (2..).map(|number| {
        let end = format!(" ({number})");
        shortened(base, LONGEST - end.len()) + &end
    });
    let found = std::iter::once(shortened(base, LONGEST)).chain(numbered).find(free);
    found.expect("there are more numbers than sheets")
}

fn shortened(name: &str, most: usize) -> String {
    // Excel counts in units of UTF-16.
    let mut units = 0;
    let fits = |character: &char| {
        units += character.len_utf16();
        units <= most
    };
    let short: String = name.chars().take_while(fits).collect();
    short.trim_end_matches(|character: char| character == '\'' || character.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::sheet_name;

    #[test]
    fn a_name_is_made_to_fit_and_to_be_another() {
        assert_eq!(sheet_name("Dienste", &[]), "Dienste");
        assert_eq!(sheet_name("'AVV: a/b'", &[]), "AVV  a b");
        assert_eq!(sheet_name(" ", &[]), "1");
        let long = "Verarbeitungstätigkeiten im Überblick";
        let first = sheet_name(long, &[]);
        assert_eq!(first, "Verarbeitungstätigkeiten im Übe");
        assert_eq!(sheet_name(&long.to_uppercase(), &[first]), "VERARBEITUNGSTÄTIGKEITEN IM (2)");
    }
}
