//! The offices outside the organisation that anyone may turn to (§§ 7(1), 13(2) HinSchG), as data.

mod id;
mod raw;
mod stored;

use std::collections::BTreeSet;

use time::Date;

use crate::data_file::{DataFile, DataFileError};
use crate::language::{Languages, Text};
pub use id::OfficeId;
pub use stored::TypedOffice;

/// All external offices, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct ExternalOffices {
    pub office: Vec<ExternalOffice>,
    /// The ids of those that an operator's file names: of them no page changes anything.
    pub by_file: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub struct ExternalOffice {
    pub id: String,
    pub kind: OfficeKind,
    pub name: Text,
    /// What it is there for.
    pub competence: Text,
    pub url: Option<String>,
    pub phone: Option<String>,
    pub postal: Option<String>,
    /// The day on which somebody last held the entry against the office's own page.
    pub last_checked: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OfficeKind {
    /// An external reporting office under §§ 19 to 23 HinSchG.
    External,
    /// An office of the European Union.
    Union,
    /// A supervisory authority or another office that may be the right one; not one under the HinSchG.
    Supervisory,
    /// Help in danger. Not a reporting office.
    Emergency,
}

impl OfficeKind {
    /// Whether files have this word for it.
    pub fn is(self, word: &str) -> bool {
        let own = match self {
            Self::External => "external",
            Self::Union => "union",
            Self::Supervisory => "supervisory",
            Self::Emergency => "emergency",
        };
        own == word
    }
}

impl ExternalOffices {
    /// The file that is compiled in.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        let toml = include_str!("../../config/external_offices.toml");
        Self::from_toml("config/external_offices.toml", toml, Languages::built_in())
    }

    /// Reads and checks the text of such a file, which may be in any of `known`; `file` is its name in error messages.
    ///
    /// # Errors
    /// Names file and line, and the office where it is about one.
    pub fn from_toml(file: &str, toml: &str, known: Languages) -> Result<Self, DataFileError> {
        Self::default().merged(DataFile { name: file, text: toml }, known)
    }

    /// These offices with those of a file: one with the same id takes the other's place, one with `hidden = true` takes
    /// it away, and one with a new id comes last.
    ///
    /// # Errors
    /// As [`ExternalOffices::from_toml`].
    pub fn with_file(self, file: DataFile<'_>, known: Languages) -> Result<Self, DataFileError> {
        let by_file = raw::entries(file, known)?.into_iter().map(|entry| entry.id).collect();
        Ok(Self { by_file, ..self.merged(file, known)? })
    }

    /// The same, and nobody remembers which it names.
    fn merged(mut self, file: DataFile<'_>, known: Languages) -> Result<Self, DataFileError> {
        for entry in raw::entries(file, known)? {
            let place = self.office.iter().position(|office| office.id == entry.id);
            match (place, entry.office) {
                (Some(place), Some(office)) => self.office[place] = office,
                (None, Some(office)) => self.office.push(office),
                (Some(place), None) => drop(self.office.remove(place)),
                (None, None) => {
                    let problem = format!("office {}: it is hidden, but there is no such office", entry.id);
                    return Err(file.error_at(&entry.span, problem));
                }
            }
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: &str = "languages = [\"de\", \"ls\", \"en\"]\n";
    const NEW: &str = "[[office]]\nid = \"neu\"\nkind = \"supervisory\"\nlast_checked = \"2026-11-23\"\n\
        name = { de = \"Neu\", de-simple = \"Neu\", en = \"New\" }\ncompetence = { de = \"x\", de-simple = \"x\", en = \"x\" }\n";

    /// Ours with a file that says its languages in its first line.
    fn merged(text: &str) -> Result<ExternalOffices, String> {
        merged_as_it_is(&format!("{LANGUAGES}{text}"))
    }

    fn merged_as_it_is(text: &str) -> Result<ExternalOffices, String> {
        let file = DataFile { name: "offices.toml", text };
        ExternalOffices::built_in().unwrap().merged(file, Languages::built_in()).map_err(|error| error.to_string())
    }

    #[test]
    fn the_shipped_file_is_in_order_and_each_kind_is_there() {
        let offices = ExternalOffices::built_in().unwrap();
        for kind in [OfficeKind::External, OfficeKind::Union, OfficeKind::Supervisory, OfficeKind::Emergency] {
            assert!(offices.office.iter().any(|office| office.kind == kind), "{kind:?}");
        }
    }

    #[test]
    fn an_operators_file_adds_replaces_and_hides() {
        let ours = ExternalOffices::built_in().unwrap().office.len();
        let replaced = NEW.replace("\"neu\"", "\"bfj\"");
        let offices = merged(&format!("{NEW}{replaced}[[office]]\nid = \"bafin\"\nhidden = true\n")).unwrap().office;
        assert_eq!(offices.len(), ours);
        assert_eq!(offices[0].id, "bfj");
        assert_eq!(offices[0].name.get(Languages::built_in().default_language()), "Neu");
        assert_eq!(offices[0].last_checked, Some(time::macros::date!(2026 - 11 - 23)));
        assert_eq!(offices.last().unwrap().id, "neu");
        assert!(offices.iter().all(|office| office.id != "bafin"));
        assert_eq!(merged("# nothing yet\n").unwrap().office.len(), ours);
    }

    #[test]
    fn an_entry_needs_languages_and_hiding_one_does_not() {
        assert_eq!(merged_as_it_is(NEW).unwrap_err(), "offices.toml, line 1: its languages are missing");
        assert!(merged_as_it_is("[[office]]\nid = \"bafin\"\nhidden = true\n").is_ok());
        let unknown = merged_as_it_is(&format!("\nlanguages = [\"de\", \"xx\"]\n{NEW}")).unwrap_err();
        assert_eq!(unknown, "offices.toml, line 2: the language \"xx\" is not known");
        let plain_is_missing = NEW.replacen(", de-simple = \"Neu\"", "", 1);
        assert!(merged(&plain_is_missing).unwrap_err().ends_with("there is no text in the language \"de-simple\""));
    }

    /// Every line of the shipped file taken out or written twice: taken, or refused with its place.
    #[test]
    fn a_damaged_file_is_taken_or_refused_with_a_line() {
        let lines: Vec<&str> = include_str!("../../config/external_offices.toml").lines().collect();
        let mut refused = 0;
        for at in 0..lines.len() {
            for damaged in [String::new(), format!("{}\n{}", lines[at], lines[at])] {
                let mut text = lines.clone();
                text[at] = &damaged;
                if let Err(error) = ExternalOffices::from_toml("f.toml", &text.join("\n"), Languages::built_in()) {
                    assert!((1..=lines.len() + 2).contains(&error.line), "{at}: {error}");
                    refused += 1;
                }
            }
        }
        assert!(refused > lines.len(), "{refused}");
    }

    #[test]
    fn what_is_wrong_is_said_with_line_and_office() {
        let wrong = |before: &str, after: &str| merged(&NEW.replacen(before, after, 1)).unwrap_err();
        let no_english = wrong(", en = \"New\"", "");
        assert_eq!(no_english, "offices.toml, line 6: office neu: name: there is no text in the language \"en\"");
        assert!(wrong("2026-11-23", "23.11.2026").starts_with("offices.toml, line 5: office neu: \"23.11.2026\""));
        assert!(wrong("id = \"neu\"", "id = \"neu\"\nurl = \"http://x.example\"").contains("line 4: office neu: url"));
        assert!(wrong("kind = \"supervisory\"\n", "").contains("line 2: office neu: its kind is missing"));
        assert!(wrong("kind", "colour").contains("unknown field `colour`"));
        assert!(merged(&format!("{NEW}\n{NEW}")).unwrap_err().contains("line 9: office neu: it is there twice"));
        let hidden = merged("[[office]]\nid = \"nowhere\"\nhidden = true\n").unwrap_err();
        assert_eq!(hidden, "offices.toml, line 2: office nowhere: it is hidden, but there is no such office");
    }
}
