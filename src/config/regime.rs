//! Under which data-protection law an organisation stands, and where that law says what: as dated data, in
//! `config/regimes.toml`.

mod breach;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use time::Date;
use time::macros::format_description;

use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};
pub use breach::BreachNorms;
use breach::RawBreach;

/// Which data-protection law applies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// The General Data Protection Regulation, with the Federal Data Protection Act (BDSG).
    #[default]
    Dsgvo,
    /// The law of the German dioceses (KDG); Article 91 GDPR.
    Kdg,
    /// The law of the Protestant Church in Germany (DSG-EKD); Article 91 GDPR.
    DsgEkd,
}

/// Where a law says what. Its norms have names: `access` is the right of access, whatever its number.
#[derive(Debug)]
pub struct Norms {
    /// Since when this version is in force.
    pub in_force: Date,
    /// The day on which somebody last held the numbers against the law.
    pub checked: Date,
    texts: BTreeMap<String, Text>,
    breach: BreachNorms,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Vec<String>,
    regime: BTreeMap<Regime, RawNorms>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNorms {
    in_force: String,
    checked: String,
    norms: BTreeMap<String, BTreeMap<String, String>>,
    breach: RawBreach,
}

impl Regime {
    /// Every regime that can be chosen.
    pub const ALL: [Self; 3] = [Self::Dsgvo, Self::Kdg, Self::DsgEkd];

    /// Its name, as settings and rules have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dsgvo => "dsgvo",
            Self::Kdg => "kdg",
            Self::DsgEkd => "dsg-ekd",
        }
    }

    /// Where its law says what.
    pub fn norms(self) -> &'static Norms {
        static TABLE: LazyLock<BTreeMap<Regime, Norms>> =
            LazyLock::new(|| built_in().expect("the table is compiled in, and a test reads it"));
        TABLE.get(&self).expect("the table has every regime, which a test sees to")
    }

    /// What it wants of the notification of a breach.
    pub fn breach(self) -> &'static BreachNorms {
        &self.norms().breach
    }
}

impl Norms {
    /// Every norm by its name, as it is cited in `language`.
    pub fn cited_in(&self, language: Language) -> BTreeMap<&str, &str> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.get(language))).collect()
    }
}

fn built_in() -> Result<BTreeMap<Regime, Norms>, DataFileError> {
    let file = DataFile { name: "config/regimes.toml", text: include_str!("../../config/regimes.toml") };
    let wrong = |problem: String| file.error_at(&(0..0), problem);
    let raw: RawFile = file.parse()?;
    let languages = file_languages(&raw.languages, Languages::built_in()).map_err(|flaw| wrong(flaw.into()))?;
    let norms = |raw: RawNorms| {
        let texts = raw.norms.into_iter().map(|(name, text)| {
            let text = Text::from_file(text, &languages).map_err(|problem| format!("{name}: {problem}"))?;
            Ok((name, text))
        });
        let texts = texts.collect::<Result<_, String>>()?;
        let breach = BreachNorms::read(raw.breach, &languages)?;
        Ok(Norms { in_force: day(&raw.in_force)?, checked: day(&raw.checked)?, texts, breach })
    };
    raw.regime.into_iter().map(|(regime, raw)| Ok((regime, norms(raw).map_err(wrong)?))).collect()
}

fn day(iso: &str) -> Result<Date, String> {
    Date::parse(iso, format_description!("[year]-[month]-[day]")).map_err(|_| format!("\"{iso}\" is not a day"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_regime_has_the_same_norms_in_each_language_and_cites_its_own_law() {
        let names = |regime: Regime| regime.norms().texts.keys().collect::<Vec<_>>();
        for (regime, mark) in [(Regime::Dsgvo, "DSGVO"), (Regime::Kdg, "KDG"), (Regime::DsgEkd, "DSG-EKD")] {
            assert_eq!(names(regime), names(Regime::Dsgvo), "{regime:?}");
            assert!(regime.norms().in_force < regime.norms().checked, "{regime:?}");
            let cited = regime.norms().cited_in(Languages::built_in().default_language());
            assert!(cited.iter().all(|(name, text)| text.contains(mark) || *name == "officer"), "{cited:?}");
            for other in Regime::ALL.into_iter().filter(|other| *other != regime) {
                let others = other.norms().cited_in(Languages::built_in().default_language());
                assert_ne!(cited["access"], others["access"]);
            }
        }
    }

    #[test]
    fn a_regime_is_named_as_in_the_settings() {
        let table: BTreeMap<Regime, u8> = toml::from_str("dsgvo = 1\nkdg = 2\ndsg-ekd = 3\n").unwrap();
        assert_eq!(table.into_keys().collect::<Vec<_>>(), Regime::ALL);
    }
}
