//! How what runs stands to the agreement, as pages say it.

use serde::Serialize;
use time::Date;

use crate::agreement::{Clauses, Difference, Mismatch, Signed, Standing, label};
use crate::casework::agreed::AgreedSetting;
use crate::language::{Language, MissingMessage};
use crate::web::page::iso;

#[derive(Serialize)]
pub(super) struct ShownStanding {
    /// `none`, `holds`, `differs`, `altered` or `other-version`: messages are made of it.
    state: &'static str,
    /// When it was signed, and when that was recorded; `None` where nothing is.
    #[serde(serialize_with = "iso::option::serialize")]
    day: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    recorded: Option<Date>,
    /// The fingerprint on the paper.
    fingerprint: String,
    differences: Vec<ShownDifference>,
    /// That of the titles of clauses.
    language: Language,
}

/// A row of the table of differences.
#[derive(Serialize)]
struct ShownDifference {
    clause: String,
    /// What the setting is about; empty where it is about the whole clause.
    about: String,
    /// The name of the setting.
    name: String,
    signed: String,
    in_force: String,
}

impl ShownStanding {
    pub(super) fn of(standing: &Standing, language: Language) -> Result<Self, MissingMessage> {
        let Standing::Recorded(signed) = standing else { return Ok(Self::none(language)) };
        let state = match signed.mismatch {
            Some(Mismatch::Altered) => "altered",
            Some(Mismatch::OtherVersion) => "other-version",
            None if signed.differences.is_empty() => "holds",
            None => "differs",
        };
        let Signed { on, recorded_on, fingerprint, differences, .. } = signed;
        Ok(Self {
            state,
            day: Some(*on),
            recorded: Some(*recorded_on),
            fingerprint: fingerprint.clone(),
            language: Clauses::built_in().language_for(language),
            differences: differences.iter().map(|it| ShownDifference::of(it, language)).collect::<Result<_, _>>()?,
        })
    }

    fn none(language: Language) -> Self {
        let (fingerprint, differences) = (String::new(), vec![]);
        Self { state: "none", day: None, recorded: None, fingerprint, differences, language }
    }

    /// Every state, as tests look at it.
    pub(super) fn samples(language: Language) -> [(&'static str, Self); 5] {
        let day = time::macros::date!(2026 - 11 - 30);
        let shown = |state, differences| Self {
            state,
            day: Some(day),
            recorded: Some(day),
            fingerprint: "1-a1b2-c3d4-e5f6-0718-293a".to_owned(),
            differences,
            language: Clauses::built_in().language_for(language),
        };
        let row = |about: &str, name: &str, signed: &str, in_force: &str| ShownDifference {
            clause: "Sitzungen und Einladungen".to_owned(),
            about: about.to_owned(),
            name: name.to_owned(),
            signed: signed.to_owned(),
            in_force: in_force.to_owned(),
        };
        let differences = || {
            vec![
                row("Dauer einer Sitzung, die nicht benutzt wird", "office.idle_minutes", "60 Minuten", "480 Minuten"),
                row("", "", "„naps“", "kommt nicht vor"),
            ]
        };
        [
            ("none", Self::none(language)),
            ("holds", shown("holds", vec![])),
            ("differs", shown("differs", differences())),
            ("altered", shown("altered", differences())),
            ("other-version", shown("other-version", vec![])),
        ]
    }
}

impl ShownDifference {
    fn of(difference: &Difference, language: Language) -> Result<Self, MissingMessage> {
        let Difference { clause, setting, signed, in_force } = difference;
        let known = AgreedSetting::from_name(setting);
        Ok(Self {
            clause: Clauses::built_in().title(clause, language).unwrap_or(clause).to_owned(),
            about: known.map_or(Ok(String::new()), |setting| label(setting, language))?,
            name: setting.clone(),
            signed: signed.in_words(language)?,
            in_force: in_force.in_words(language)?,
        })
    }
}
