//! What is computed of a record from what stands in it: verdicts, lamps, clocks. Nothing of it is stored, and nothing is asked for:
//! the same answers on the same day, by the same facts and the same law, give the same result.

mod answers;
mod breach;
mod looking;
mod messenger;

use super::around::{ASSESSMENT, SERVICE};
pub use breach::{BreachDue, Duty, Moment, PartDue};
pub use looking::Looking;
pub use messenger::{Decision, Judged, JudgedUse, NotJudged, Opposed};

/// What was computed.
pub enum Computed {
    /// The verdict on each use of a messenger, with its lamps.
    Uses(Vec<JudgedUse>),
    /// What a breach asks for, and by when.
    Breach(BreachDue),
}

type Compute = fn(&Looking<'_>) -> Computed;

/// What is computed of which kind; of other kinds nothing is.
const BY_KIND: [(&str, Compute); 4] = [
    (ASSESSMENT, |looking| Computed::Uses(messenger::of_assessment(looking))),
    (SERVICE, |looking| Computed::Uses(messenger::of_service(looking))),
    ("processing-activity", |looking| Computed::Uses(messenger::of_activity(looking))),
    ("breach", |looking| Computed::Breach(breach::due(looking))),
];

/// What is computed of a record of this kind; `None` if nothing is.
pub fn computed(kind: &str, looking: &Looking<'_>) -> Option<Computed> {
    BY_KIND.iter().find(|(id, _)| *id == kind).map(|(_, compute)| compute(looking))
}

#[cfg(test)]
mod tests;
