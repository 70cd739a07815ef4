//! What an organisation's administrators have changed of the list on a page: offices of their own, and ours that are hidden.
//! Each is stored as a file of one entry, and goes through what reads the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{ExternalOffices, OfficeId};
use time::Date;
use time::macros::format_description;

use crate::data_file::{DataFile, DataFileError};
use crate::language::Languages;

/// What the stored names of offices begin with; the id follows.
const PREFIX: &str = "office.";
/// The same of the days on which somebody held one of ours against its own page.
const CHECKED: &str = "checked.";

/// One entry as somebody typed it; empty texts are not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedOffice {
    /// A kind's word, as files have it.
    pub kind: String,
    /// By tags of languages.
    pub name: BTreeMap<String, String>,
    pub competence: BTreeMap<String, String>,
    pub url: String,
    pub phone: String,
    pub postal: String,
    /// The day as `2026-11-23`.
    pub last_checked: String,
}

impl OfficeId {
    /// Under which name its entry is stored.
    pub fn stored_name(self) -> String {
        format!("{PREFIX}{self}")
    }

    /// Under which name the day is stored on which somebody held it against its own page.
    pub fn name_of_day(self) -> String {
        format!("{CHECKED}{self}")
    }

    /// The file that hides it.
    pub fn hidden(self) -> String {
        format!("[[office]]\nid = \"{self}\"\nhidden = true\n")
    }

    /// Of a stored name.
    pub fn of_stored(name: &str) -> Option<Self> {
        name.strip_prefix(PREFIX).and_then(Self::parse)
    }
}

impl TypedOffice {
    /// The file that adds it, in the languages in which something is said.
    pub fn to_toml(&self, id: OfficeId) -> String {
        let said = |texts: &BTreeMap<String, String>| -> Vec<(String, String)> {
            let said = texts.iter().filter(|(_, text)| !text.is_empty());
            said.map(|(tag, text)| (tag.clone(), text.clone())).collect()
        };
        let (name, competence) = (said(&self.name), said(&self.competence));
        let tags: BTreeSet<&String> = name.iter().chain(&competence).map(|(tag, _)| tag).collect();
        let languages = toml::Value::from(tags.into_iter().cloned().collect::<Vec<_>>());
        let mut file = format!("languages = {languages}\n[[office]]\nid = \"{id}\"\n");
        let mut line = |key: &str, value: toml::Value| writeln!(file, "{key} = {value}").unwrap_or_default();
        let texts =
            |texts: Vec<(String, String)>| toml::Value::Table(texts.into_iter().map(|(t, v)| (t, v.into())).collect());
        line("kind", self.kind.clone().into());
        line("name", texts(name));
        line("competence", texts(competence));
        for (key, text) in
            [("url", &self.url), ("phone", &self.phone), ("postal", &self.postal), ("last_checked", &self.last_checked)]
        {
            if !text.is_empty() {
                line(key, text.clone().into());
            }
        }
        file
    }
}

impl ExternalOffices {
    /// These with what is stored, and which of that does not fit, so that it counts as not there. What a file says of an
    /// office wins.
    #[must_use]
    pub fn with_stored(self, stored: &BTreeMap<String, String>, known: Languages) -> (Self, Vec<OfficeId>) {
        let (mut offices, mut unusable) = (self, Vec::new());
        for (name, text) in stored {
            let Some(id) = OfficeId::of_stored(name).filter(|id| !offices.by_file.contains(id.as_str())) else {
                continue;
            };
            match offices.clone().merged(DataFile { name, text }, known) {
                Ok(merged) => offices = merged,
                Err(_) => unusable.push(id),
            }
        }
        for office in &mut offices.office {
            let day = stored.get(&format!("{CHECKED}{}", office.id)).filter(|_| !offices.by_file.contains(&office.id));
            let day = day.and_then(|day| Date::parse(day, format_description!("[year]-[month]-[day]")).ok());
            // A newer day of ours, after an update, counts.
            office.last_checked = office.last_checked.max(day);
        }
        (offices, unusable)
    }

    /// Whether an entry that was typed can be added.
    ///
    /// # Errors
    /// As where files are read.
    pub fn check(id: OfficeId, typed: &TypedOffice, known: Languages) -> Result<Self, DataFileError> {
        let (name, text) = (id.stored_name(), typed.to_toml(id));
        Self::default().merged(DataFile { name: &name, text: &text }, known)
    }

    /// An id for one more office of the organisation's own, which none of these has.
    pub fn free_id(&self, stored: &BTreeMap<String, String>) -> Option<OfficeId> {
        let is_free = |id: &OfficeId| {
            !stored.contains_key(&id.stored_name()) && self.office.iter().all(|office| office.id != id.as_str())
        };
        (1..=super::raw::MAX_OFFICES).filter_map(|number| OfficeId::parse(&format!("own-{number}"))).find(is_free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedOffice {
        let text =
            |words: &str| BTreeMap::from([("de".to_owned(), words.to_owned()), ("en".to_owned(), String::new())]);
        TypedOffice {
            kind: "supervisory".to_owned(),
            name: text("Amt \"Süd\""),
            competence: text("Alles, was = [rechts] ist"),
            url: "https://amt.example".to_owned(),
            ..TypedOffice::default()
        }
    }

    #[test]
    fn what_is_stored_adds_and_hides_and_what_does_not_fit_counts_as_not_there() {
        let known = Languages::built_in();
        let ours = ExternalOffices::built_in().unwrap();
        let [own, bafin, gone] = ["own-1", "bafin", "nowhere"].map(|id| OfficeId::parse(id).unwrap());
        let stored = BTreeMap::from([
            (own.stored_name(), typed().to_toml(own)),
            (bafin.stored_name(), bafin.hidden()),
            (gone.stored_name(), gone.hidden()),
            ("office.own-2".to_owned(), "[[office]]\nid = 7".to_owned()),
            ("organisation.name".to_owned(), "x".to_owned()),
            ("checked.bfj".to_owned(), "2026-11-23".to_owned()),
            ("checked.eu".to_owned(), "yesterday".to_owned()),
        ]);
        let count = ours.office.len();
        let (offices, unusable) = ours.clone().with_stored(&stored, known);
        assert_eq!(unusable.iter().map(OfficeId::as_str).collect::<Vec<_>>(), ["nowhere", "own-2"]);
        assert_eq!(offices.office.len(), count);
        assert_eq!(offices.office.last().unwrap().name.get(known.default_language()), "Amt \"Süd\"");
        assert!(offices.office.iter().all(|office| office.id != "bafin"));
        let day = |id: &str| offices.office.iter().find(|office| office.id == id).unwrap().last_checked;
        assert_eq!((day("bfj"), day("eu")), (Some(time::macros::date!(2026 - 11 - 23)), None));
        assert_eq!(offices.free_id(&stored).unwrap().as_str(), "own-3");
        let mut fixed = ours;
        fixed.by_file.insert("bafin".to_owned());
        assert!(fixed.with_stored(&stored, known).0.office.iter().any(|office| office.id == "bafin"), "the file wins");
    }

    #[test]
    fn what_is_typed_goes_through_what_reads_the_files() {
        let (id, known) = (OfficeId::parse("own-1").unwrap(), Languages::built_in());
        assert!(ExternalOffices::check(id, &typed(), known).is_ok());
        for wrong in [
            TypedOffice { kind: "no kind".to_owned(), ..typed() },
            TypedOffice { url: "http://amt.example".to_owned(), ..typed() },
            TypedOffice { last_checked: "23.11.2026".to_owned(), ..typed() },
            TypedOffice { name: BTreeMap::new(), ..typed() },
            TypedOffice { competence: BTreeMap::from([("xx".to_owned(), "x".to_owned())]), ..typed() },
        ] {
            assert!(ExternalOffices::check(id, &wrong, known).is_err(), "{wrong:?}");
        }
    }
}
