//! The offices outside the organisation that anyone may turn to (§§ 7(1), 13(2) HinSchG), as data.

use crate::language::{Language, Languages, Text, file_languages};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::Date;
use time::macros::format_description;

/// The file of external offices could not be used; the message names the file and the office.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct ExternalOfficesError {
    file: String,
    problem: String,
}

/// All external offices, in the order of the file.
#[derive(Debug)]
pub struct ExternalOffices {
    pub office: Vec<ExternalOffice>,
}

#[derive(Debug)]
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    /// Tags of the languages that every entry is written in.
    languages: Vec<String>,
    office: Vec<RawOffice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    id: String,
    kind: OfficeKind,
    name: BTreeMap<String, String>,
    competence: BTreeMap<String, String>,
    url: Option<String>,
    phone: Option<String>,
    postal: Option<String>,
    last_checked: Option<String>,
}

impl ExternalOffices {
    /// The file that is compiled in.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, ExternalOfficesError> {
        let toml = include_str!("../../config/external_offices.toml");
        Self::from_toml("config/external_offices.toml", toml, Languages::built_in())
    }

    /// Reads and checks the text of such a file, which may be in any of `known`; `file` is its name in error messages.
    pub fn from_toml(file: &str, toml: &str, known: Languages) -> Result<Self, ExternalOfficesError> {
        let refuse = |problem| ExternalOfficesError { file: file.to_owned(), problem };
        let raw: RawFile = toml::from_str(toml).map_err(|error| refuse(error.to_string()))?;
        let languages = file_languages(&raw.languages, known).map_err(refuse)?;
        let mut office: Vec<ExternalOffice> = Vec::new();
        for entry in raw.office {
            let id = entry.id.clone();
            let entry = checked(entry, &languages).map_err(|problem| refuse(format!("office {id}: {problem}")))?;
            if office.iter().any(|other| other.id == id) {
                return Err(refuse(format!("office {id}: it is there twice")));
            }
            office.push(entry);
        }
        Ok(Self { office })
    }
}

fn checked(raw: RawOffice, languages: &[Language]) -> Result<ExternalOffice, String> {
    let text = |raw, what| Text::from_file(raw, languages).map_err(|problem| format!("{what}: {problem}"));
    let day = |iso: String| {
        Date::parse(&iso, format_description!("[year]-[month]-[day]")).map_err(|_| format!("\"{iso}\" is not a day"))
    };
    if raw.url.as_ref().is_some_and(|url| !url.starts_with("https://")) {
        return Err("its url does not start with https://".to_owned());
    }
    Ok(ExternalOffice {
        id: raw.id,
        kind: raw.kind,
        name: text(raw.name, "name")?,
        competence: text(raw.competence, "competence")?,
        url: raw.url,
        phone: raw.phone,
        postal: raw.postal,
        last_checked: raw.last_checked.map(day).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_is_in_order_and_each_kind_is_there() {
        let file = include_str!("../../config/external_offices.toml");
        let offices = ExternalOffices::from_toml("external_offices.toml", file, Languages::built_in()).unwrap();
        for kind in [OfficeKind::External, OfficeKind::Union, OfficeKind::Supervisory, OfficeKind::Emergency] {
            assert!(offices.office.iter().any(|office| office.kind == kind), "{kind:?}");
        }
    }

    #[test]
    fn an_entry_without_translation_is_named() {
        let file = "languages = [\"de\", \"ls\"]\n[[office]]\nid = \"bfj\"\nkind = \"external\"\nname = { de = \"x\" }\ncompetence = { de = \"x\" }";
        let error = ExternalOffices::from_toml("offices.toml", file, Languages::built_in()).unwrap_err().to_string();
        assert_eq!(error, "offices.toml: office bfj: name: there is no text in the language \"de-simple\"");
    }
}
