//! Under which data-protection law an organisation stands, and what that law says on a day: dated data, one file for each law in
//! `config/regimes`. Pure.
//!
//! The one source of law for the office and for the register. A file has versions, each valid from a day until the day before
//! the next; a later one says only what it changes. What began under a version stays under it.

mod breach;
pub mod breach_clock;
mod file;
mod history;
mod norms;
mod records;
mod rules;

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use strum::IntoEnumIterator;
use time::{Date, OffsetDateTime};

use crate::german_time::german_day;
pub use breach::BreachNorms;
pub use history::RegimeHistory;
pub use norms::{Norm, Norms};
pub use records::{RecordField, RecordKind, RecordRules, RequiredField, ReviewRefused};
pub use rules::{Limits, Rules, Terms};

/// Which data-protection law applies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// The General Data Protection Regulation, with the Federal Data Protection Act (BDSG).
    #[default]
    Dsgvo,
    /// The law of the German dioceses (KDG); Article 91 GDPR.
    Kdg,
    /// The law of the Protestant Church in Germany (DSG-EKD); Article 91 GDPR.
    DsgEkd,
    /// The rules of Catholic orders of pontifical right (KDR-OG); Article 91 GDPR.
    KdrOg,
}

/// No law that an organisation can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotChoosable {
    /// There is none of this name.
    #[error("{}; there are {}", self.reason(), names(""))]
    Unknown,
    /// Nobody has held its numbers against the law.
    #[error("{}; there are {}", self.reason(), names(""))]
    Unchecked,
}

impl Regime {
    /// Every regime there is data of, also one that cannot be chosen.
    pub const ALL: [Self; 4] = [Self::Dsgvo, Self::Kdg, Self::DsgEkd, Self::KdrOg];

    /// Those that an organisation can choose: somebody has checked each version.
    pub fn choosable() -> impl Iterator<Item = Self> {
        Self::iter().filter(|regime| regime.can_be_chosen())
    }

    /// Its name, as settings and rules have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dsgvo => "dsgvo",
            Self::Kdg => "kdg",
            Self::DsgEkd => "dsg-ekd",
            Self::KdrOg => "kdr-og",
        }
    }

    /// Whether somebody has held every version of its data against the law.
    pub fn can_be_chosen(self) -> bool {
        self.versions().iter().all(|rules| rules.checked.is_some())
    }

    /// What it says on this day. A day before the first version gets that: of older law nothing is kept here.
    pub fn on(self, day: Date) -> &'static Rules {
        let versions = self.versions();
        let valid = versions.iter().rev().find(|rules| rules.valid_from <= day);
        valid.or(versions.first()).expect("a file without versions is refused, and a test reads all")
    }

    /// What it says for a clock that began at this instant: its version of that day in Germany, whatever came later.
    pub fn at(self, began: OffsetDateTime) -> &'static Rules {
        self.on(german_day(began))
    }

    /// All its versions, the oldest first; never empty.
    pub fn versions(self) -> &'static [Rules] {
        static TABLE: LazyLock<BTreeMap<Regime, Vec<Rules>>> = LazyLock::new(|| {
            Regime::ALL.map(|regime| (regime, file::built_in(regime).expect("compiled in, and a test reads it"))).into()
        });
        TABLE.get(&self).map_or(&[], Vec::as_slice)
    }

    /// For settings: one that can be chosen.
    ///
    /// # Errors
    /// [`NotChoosable`], as an error of the format.
    pub fn deserialize_chosen<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|problem: NotChoosable| {
            serde::de::Error::custom(format_args!("`{name}`: {}; there are {}", problem.reason(), names("`")))
        })
    }
}

/// One that can be chosen, by its name.
impl FromStr for Regime {
    type Err = NotChoosable;

    fn from_str(name: &str) -> Result<Self, NotChoosable> {
        let named = Self::iter().find(|regime| regime.name() == name).ok_or(NotChoosable::Unknown)?;
        if named.can_be_chosen() { Ok(named) } else { Err(NotChoosable::Unchecked) }
    }
}

impl NotChoosable {
    fn reason(self) -> &'static str {
        match self {
            Self::Unknown => "no such law",
            Self::Unchecked => "nobody has checked what is here of this law, so it cannot be chosen yet",
        }
    }
}

/// The names of those that can be chosen, each between two of these.
fn names(quote: &str) -> String {
    let names: Vec<String> = Regime::choosable().map(|regime| format!("{quote}{}{quote}", regime.name())).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests;
