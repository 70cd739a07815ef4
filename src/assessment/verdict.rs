//! A verdict, and what it stands on, criterion by criterion.

use serde::{Deserialize, Serialize};
use time::Date;

use super::class::DataClass;
use super::criterion::CriterionId;
use super::fact::Answer;

/// Whether a service may be used for a class of data; the later, the stricter.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::EnumString, strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Verdict {
    Suitable,
    Conditional,
    /// Something is not known: nobody can say yet, and nobody guesses.
    Open,
    Unsuitable,
}

/// Why an answer says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// Nobody has answered.
    Unanswered,
    /// Somebody looked, and it is not known.
    Unknown,
    /// The answer's time is over.
    Expired,
    /// It is said not to apply, and not why.
    NoReason,
    /// It is said not to apply, without the opinion of the data protection officer.
    NoOpinion,
    /// It is said not to apply, and for this role of the provider it does.
    AppliesToRole,
}

/// What an answer does to a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It forbids.
    Forbids,
    /// It would decide, and there is no answer.
    Lacks(Gap),
    /// It allows under a condition.
    Limits,
    /// It would forbid, or limit, and was waived until this day.
    Waived(Date),
    /// It would decide, and is met or does not apply.
    Passes(Answer),
    /// It decides nothing in this class: it ranks, or is a condition.
    Tells(Option<Answer>),
}

/// One criterion of a judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    pub criterion: CriterionId,
    pub effect: Effect,
}

/// A verdict with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    pub class: DataClass,
    pub verdict: Verdict,
    /// One for each criterion of the catalogue that was looked at, in its order.
    pub reasons: Vec<Reason>,
    /// It would be better, and somebody who looked at the whole has set a limit: the place of its words among the service's caps.
    pub capped_by: Option<usize>,
    /// What has to be seen to whatever the answers are.
    pub conditions: Vec<CriterionId>,
}

impl Verdict {
    /// The term of the field, as tables and programs have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Suitable => "geeignet",
            Self::Conditional => "bedingt",
            Self::Open => "offen",
            Self::Unsuitable => "unzulässig",
        }
    }

    /// Whether a use with this verdict can be released at all.
    pub fn can_be_released(self) -> bool {
        matches!(self, Self::Suitable | Self::Conditional)
    }
}

impl Judgement {
    /// The criteria that make the verdict no better than it is; none where it was capped, or where nothing is in the way.
    pub fn decisive(&self) -> Vec<CriterionId> {
        let of = |is: fn(Effect) -> bool| -> Vec<CriterionId> {
            self.reasons.iter().filter(|reason| is(reason.effect)).map(|reason| reason.criterion).collect()
        };
        let forbids = of(|effect| effect == Effect::Forbids);
        let lacks = of(|effect| matches!(effect, Effect::Lacks(_)));
        match self.verdict {
            Verdict::Unsuitable => forbids,
            Verdict::Open => lacks,
            // An answer that is known to be unknown limits a default verdict.
            Verdict::Conditional => {
                of(|effect| matches!(effect, Effect::Limits | Effect::Lacks(_) | Effect::Waived(_)))
            }
            Verdict::Suitable => Vec::new(),
        }
    }
}
