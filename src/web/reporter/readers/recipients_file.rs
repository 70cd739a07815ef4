//! The readers' recipients as a file for the stock `age` command (`age --recipients-file`).

use crate::intake::{Reader, set_fingerprint};
use crate::language::{Arguments, Language, MissingMessage};
use crate::sealing::Fingerprint;

/// One line of comment and one line of key for each reader. Lines that begin with `#` are comments to age.
///
/// # Errors
/// A word that is missing in this language.
pub(super) fn write(readers: &[Reader], organisation: &str, language: Language) -> Result<String, MissingMessage> {
    let all = set_fingerprint(readers);
    let together = language.message("readers-all", &Arguments::new())?;
    let mut file = format!("# {}\n# {together}: {}\n", one_line(organisation), both(all));
    let mut readers: Vec<&Reader> = readers.iter().collect();
    readers.sort_by(|one, other| one.name.cmp(&other.name));
    for reader in readers {
        let (name, print) = (one_line(&reader.name), both(reader.fingerprint));
        file.push_str(&format!("\n# {name}: {print}\n{}\n", reader.recipient_text()));
    }
    Ok(file)
}

/// In words and in digits.
fn both(fingerprint: Fingerprint) -> String {
    format!("{} ({fingerprint})", fingerprint.words().join(" "))
}

/// A name cannot end its comment and begin a line of its own.
fn one_line(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_name_adds_no_line() {
        assert_eq!(one_line("A.\nage1pq1evil\r\nBerger"), "A. age1pq1evil  Berger");
    }
}
