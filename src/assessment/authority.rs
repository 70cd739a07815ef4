//! What the authority of a law has said of a service, and whether our verdict is stricter or milder.

use serde::{Deserialize, Serialize};
use time::Date;

use super::verdict::Verdict;
use crate::language::{Language, Text};
use crate::regime::Regime;

/// What an authority thinks of a service; the later, the stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Position {
    Accepted,
    UnderConditions,
    NotRecommended,
    Refused,
}

/// What an authority has said, and when.
#[derive(Debug)]
pub struct Statement {
    /// The law that it watches over.
    pub regime: Regime,
    pub position: Position,
    pub on: Date,
    pub source: String,
    pub(super) who: Text,
    pub(super) said: Text,
    pub(super) milder_because: Option<Text>,
}

/// How our verdict stands to theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Comparison {
    Stricter,
    Same,
    /// It is printed with its reason.
    Milder,
    /// Our verdict is open: there is nothing to compare yet.
    Open,
}

impl Statement {
    /// Which authority.
    pub fn who(&self, language: Language) -> &str {
        self.who.get(language)
    }

    /// What it said.
    pub fn said(&self, language: Language) -> &str {
        self.said.get(language)
    }

    /// Why our verdict is milder, where it is.
    pub fn milder_because(&self, language: Language) -> Option<&str> {
        self.milder_because.as_ref().map(|reason| reason.get(language))
    }

    /// Whether there is such a reason.
    pub fn has_reason(&self) -> bool {
        self.milder_because.is_some()
    }

    /// How a verdict of ours stands to it.
    pub fn compared(&self, ours: Verdict) -> Comparison {
        let ours = match ours {
            Verdict::Suitable => Position::Accepted,
            Verdict::Conditional => Position::UnderConditions,
            Verdict::Unsuitable => Position::Refused,
            Verdict::Open => return Comparison::Open,
        };
        match ours.cmp(&self.position) {
            std::cmp::Ordering::Less => Comparison::Milder,
            std::cmp::Ordering::Equal => Comparison::Same,
            std::cmp::Ordering::Greater => Comparison::Stricter,
        }
    }
}
