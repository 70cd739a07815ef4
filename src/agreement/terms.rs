//! What is signed, as it is stored and as its fingerprint is computed: docs/works-council-guide.md says how to recompute it.

use super::clauses::Clause;
use super::{Clauses, InForce};
use crate::casework::agreed::{AgreedSetting, AgreementFingerprint};

/// The ids of all clauses, each with the values of its settings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    pub(super) clauses: Vec<ClauseTerms>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct ClauseTerms {
    pub(super) id: String,
    /// Names and values, as they are written.
    pub(super) settings: Vec<(String, String)>,
}

const FIRST_LINE: &str = "siegelpost agreement 1";
const CLAUSE: &str = "clause ";

impl Terms {
    /// Those that are in force. A name that no setting has stands there as well, with a question mark: the paper says so, too.
    pub fn of(clauses: &Clauses, in_force: &InForce) -> Self {
        let written = |setting: &Result<AgreedSetting, String>| match setting {
            Ok(setting) => {
                let value = in_force.value(*setting).map(ToString::to_string);
                (setting.name().to_owned(), value.unwrap_or_default())
            }
            Err(name) => (name.clone(), "?".to_owned()),
        };
        let terms = |clause: &Clause| ClauseTerms {
            id: clause.id.clone(),
            settings: clause.settings.iter().map(written).collect(),
        };
        Self { clauses: clauses.clauses.iter().map(terms).collect() }
    }

    /// The text of which the fingerprint is computed: a line for the form, one for each clause, and below it one for each of its
    /// settings. Each ends with a line feed.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for clause in &self.clauses {
            text += &format!("{CLAUSE}{}\n", clause.id);
            for (name, value) in &clause.settings {
                text += &format!("{name} {value}\n");
            }
        }
        text
    }

    /// Reads what was stored, whatever stands there: a line that is none of ours is a setting without a value.
    pub fn from_text(text: &str) -> Self {
        let mut terms = Self::default();
        for line in text.lines().filter(|line| *line != FIRST_LINE) {
            if let Some(id) = line.strip_prefix(CLAUSE) {
                terms.clauses.push(ClauseTerms { id: id.to_owned(), settings: Vec::new() });
                continue;
            }
            if terms.clauses.is_empty() {
                terms.clauses.push(ClauseTerms::default());
            }
            let (name, value) = line.split_once(' ').unwrap_or((line, ""));
            if let Some(clause) = terms.clauses.last_mut() {
                clause.settings.push((name.to_owned(), value.to_owned()));
            }
        }
        terms
    }

    pub fn fingerprint(&self) -> AgreementFingerprint {
        AgreementFingerprint::of(&self.to_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;

    fn terms(settings: &str, channels: &[&str]) -> Terms {
        let channels: Vec<String> = channels.iter().map(ToString::to_string).collect();
        Terms::of(Clauses::built_in(), &InForce::of(&toml::from_str::<Settings>(settings).unwrap(), &channels))
    }

    #[test]
    fn terms_read_back_and_every_value_counts() {
        let before = terms("", &["messenger"]);
        assert_eq!(Terms::from_text(&before.to_text()), before);
        assert!(before.to_text().contains("\nclause sessions\noffice.session_hours 10\noffice.idle_minutes 60\n"));
        let others = [
            terms("[office]\nidle_minutes = 61", &["messenger"]),
            terms("[legal]\nregime = 'kdg'", &["messenger"]),
            terms("[notices]\nalways = true", &["messenger"]),
            terms("", &["messenger", "am-see"]),
            terms("", &[]),
        ];
        assert!(others.iter().all(|other| other.fingerprint() != before.fingerprint()));
        let same = terms("[organisation]\nname = 'Anders'\n[public]\nconnections = 16", &["messenger"]);
        assert_eq!(same.fingerprint(), before.fingerprint(), "what nobody agrees on does not count");
    }

    #[test]
    fn whatever_is_stored_can_be_read() {
        for text in ["", "\n\n", "x", "clause ", " ", "siegelpost agreement 2\nclause a\nb\n", "b c\nclause a"] {
            let read = Terms::from_text(text);
            assert_eq!(Terms::from_text(&read.to_text()).clauses.len(), read.clauses.len(), "{text:?}");
        }
    }
}
