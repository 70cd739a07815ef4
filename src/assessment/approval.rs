//! Where a service stands in an organisation: in review, allowed for a class until a day, restricted, blocked.

use serde::{Deserialize, Serialize};
use time::Date;

use super::class::DataClass;
use super::gates::{Gate, GateKind};

/// For what it is allowed, and the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permit {
    /// The highest class of data.
    pub class: DataClass,
    pub until: Date,
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceState {
    InReview,
    Allowed(Permit),
    /// For less than was allowed, until something is mended.
    Restricted(Permit),
    Blocked,
}

/// What somebody does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApprovalStep {
    Allow(Permit),
    Restrict(Permit),
    Block,
    ReviewAgain,
}

/// A state without what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::EnumIter, strum::IntoStaticStr, strum::EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StateName {
    InReview,
    Allowed,
    Restricted,
    Blocked,
}

/// A step without what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::EnumIter, strum::IntoStaticStr, strum::EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StepName {
    Allow,
    Restrict,
    Block,
    ReviewAgain,
}

/// Which step leads from where to where: all there are.
const TABLE: [(StateName, StepName, StateName); 10] = [
    (StateName::InReview, StepName::Allow, StateName::Allowed),
    (StateName::InReview, StepName::Block, StateName::Blocked),
    (StateName::Allowed, StepName::Allow, StateName::Allowed),
    (StateName::Allowed, StepName::Restrict, StateName::Restricted),
    (StateName::Allowed, StepName::Block, StateName::Blocked),
    (StateName::Allowed, StepName::ReviewAgain, StateName::InReview),
    (StateName::Restricted, StepName::Allow, StateName::Allowed),
    (StateName::Restricted, StepName::Block, StateName::Blocked),
    (StateName::Restricted, StepName::ReviewAgain, StateName::InReview),
    (StateName::Blocked, StepName::ReviewAgain, StateName::InReview),
];

/// Why a step is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepRefused {
    #[error("no such step from there")]
    NotFromThere,
    #[error("these gates are not passed: {}", names(.0))]
    Gates(Vec<GateKind>),
    #[error("it ends before it begins")]
    Past,
    #[error("a service is allowed for M1, M2 or M3")]
    NoSuchClass,
    #[error("it would allow more than before")]
    NotLess,
}

impl ServiceState {
    /// Its name.
    pub fn name(self) -> StateName {
        match self {
            Self::InReview => StateName::InReview,
            Self::Allowed(_) => StateName::Allowed,
            Self::Restricted(_) => StateName::Restricted,
            Self::Blocked => StateName::Blocked,
        }
    }

    /// What it is worth on a day: a permit whose time is over is none, and the service is in review again.
    pub fn on(self, today: Date) -> Self {
        match self {
            Self::Allowed(permit) | Self::Restricted(permit) if permit.until < today => Self::InReview,
            other => other,
        }
    }

    /// The permit, where there is one on this day: what stands on the list of allowed services (§ 18 KDG-DVO).
    pub fn permit(self, today: Date) -> Option<Permit> {
        match self.on(today) {
            Self::Allowed(permit) | Self::Restricted(permit) => Some(permit),
            Self::InReview | Self::Blocked => None,
        }
    }

    /// The steps that lead on from here.
    pub fn steps(self) -> impl Iterator<Item = StepName> {
        TABLE.into_iter().filter(move |(from, ..)| *from == self.name()).map(|(_, step, _)| step)
    }

    /// Takes a step on a day.
    ///
    /// # Errors
    /// [`StepRefused`]: the table has none, a gate is not passed, or the permit cannot be.
    pub fn after(self, step: ApprovalStep, gates: &[Gate; 4], today: Date) -> Result<Self, StepRefused> {
        let now = self.on(today);
        let row = TABLE.into_iter().find(|(from, name, _)| (*from, *name) == (now.name(), step.name()));
        let (.., leads_to) = row.ok_or(StepRefused::NotFromThere)?;
        let permit = match step {
            ApprovalStep::Allow(permit) => {
                let shut: Vec<_> = gates.iter().filter(|gate| !gate.is_passed()).map(|gate| gate.kind).collect();
                if !shut.is_empty() {
                    return Err(StepRefused::Gates(shut));
                }
                Some(checked(permit, today)?)
            }
            ApprovalStep::Restrict(permit) => {
                let is_less = |before: Permit| permit.class <= before.class && permit.until <= before.until;
                if !now.permit(today).is_some_and(is_less) {
                    return Err(StepRefused::NotLess);
                }
                Some(checked(permit, today)?)
            }
            ApprovalStep::Block | ApprovalStep::ReviewAgain => None,
        };
        Ok(match (leads_to, permit) {
            (StateName::Allowed, Some(permit)) => Self::Allowed(permit),
            (StateName::Restricted, Some(permit)) => Self::Restricted(permit),
            (StateName::Blocked, _) => Self::Blocked,
            // Without a permit it is what it was before there was one.
            _ => Self::InReview,
        })
    }
}

impl ApprovalStep {
    /// Its name.
    pub fn name(self) -> StepName {
        match self {
            Self::Allow(_) => StepName::Allow,
            Self::Restrict(_) => StepName::Restrict,
            Self::Block => StepName::Block,
            Self::ReviewAgain => StepName::ReviewAgain,
        }
    }
}

fn checked(permit: Permit, today: Date) -> Result<Permit, StepRefused> {
    match permit {
        Permit { class, .. } if !DataClass::JUDGED.contains(&class) => Err(StepRefused::NoSuchClass),
        Permit { until, .. } if until < today => Err(StepRefused::Past),
        permit => Ok(permit),
    }
}

fn names(gates: &[GateKind]) -> String {
    gates.iter().map(<&str>::from).collect::<Vec<_>>().join(", ")
}
