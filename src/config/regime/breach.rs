//! What a law wants of the notification of a personal data breach.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::casework::breach_clock::BreachRule;
use crate::language::{Language, Text};

/// To whom a breach is notified, under which norm and from which risk on, and how long that may take.
#[derive(Debug)]
pub struct BreachNorms {
    /// The hours.
    pub rule: BreachRule,
    norm: Text,
    deadline: Text,
    threshold: Text,
    addressee: Option<Text>,
}

type RawText = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBreach {
    hours: Option<u16>,
    marks: Vec<u16>,
    norm: RawText,
    deadline: RawText,
    threshold: RawText,
    addressee: Option<RawText>,
}

impl BreachNorms {
    pub(super) fn read(raw: RawBreach, languages: &[Language]) -> Result<Self, String> {
        let text = |text| Text::from_file(text, languages).map_err(|problem| format!("breach: {problem}"));
        if raw.marks.is_empty() || !raw.marks.is_sorted() {
            return Err("breach: the marks are hours in ascending order".to_owned());
        }
        Ok(Self {
            rule: BreachRule { hours: raw.hours, marks: raw.marks },
            norm: text(raw.norm)?,
            deadline: text(raw.deadline)?,
            threshold: text(raw.threshold)?,
            addressee: raw.addressee.map(text).transpose()?,
        })
    }

    /// The paragraph, as it is cited.
    pub fn norm(&self, language: Language) -> &str {
        self.norm.get(language)
    }

    /// How long it may take, as the law says it.
    pub fn deadline(&self, language: Language) -> &str {
        self.deadline.get(language)
    }

    /// From which risk on.
    pub fn threshold(&self, language: Language) -> &str {
        self.threshold.get(language)
    }

    /// Which authority; `None`: the one that the organisation names.
    pub fn addressee(&self, language: Language) -> Option<&str> {
        self.addressee.as_ref().map(|addressee| addressee.get(language))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Regime;
    use crate::casework::breach_clock::BreachClock;
    use crate::casework::german_time::instant;
    use crate::language::Languages;
    use time::macros::datetime;

    // V-56, V-57
    #[test]
    fn each_law_has_its_own_hours_threshold_and_addressee() {
        let german = Languages::built_in().default_language();
        let aware = instant(datetime!(2026-11-20 16:30)).unwrap();
        let shown = |regime: Regime| {
            let breach = regime.breach();
            let due = BreachClock::start(aware, &breach.rule).due_at();
            (breach.norm(german), breach.deadline(german), breach.addressee(german), due)
        };
        let due = Some(instant(datetime!(2026-11-23 16:30)).unwrap());
        let hours = "unverzüglich, möglichst binnen 72 Stunden";
        assert_eq!(shown(Regime::Dsgvo), ("Art. 33 DSGVO", hours, Some("Aufsichtsbehörde des Landes"), due));
        let reasons = "unverzüglich; nach mehr als 72 Stunden mit Begründung";
        assert_eq!(shown(Regime::Kdg), ("§ 33 KDG", reasons, Some("Datenschutzaufsicht der Diözese"), due));
        assert_eq!(shown(Regime::DsgEkd), ("§ 32 DSG-EKD", "unverzüglich", None, None));
        assert!(Regime::DsgEkd.breach().threshold(german).contains("nicht unerheblichen Risiko"));

        // The marks of the office.
        let marks = BreachClock::start(aware, &Regime::DsgEkd.breach().rule).marks();
        let expected = [datetime!(2026-11-21 16:30), datetime!(2026-11-22 16:30), datetime!(2026-11-23 16:30)];
        assert_eq!(marks, expected.map(|shown| instant(shown).unwrap()));
        assert_eq!(Regime::Kdg.breach().rule, Regime::Dsgvo.breach().rule);
    }
}
