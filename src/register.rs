//! The register: what the organisation writes down about how it deals with personal data. It knows nothing of cases.
//!
//! A record is of a kind ([`crate::record::Kind`]) and has versions. One of them at most is in force, and one at most is
//! being written or before whoever releases it. Saving a draft, each step, and what the journal says of it are one
//! transaction each; who has written on a version does not release it, and that is looked at in the same transaction.

mod acting;
mod around;
mod computed;
mod list;
mod save;
mod standing;
mod start;
mod step;
mod view;

pub use acting::Acting;
pub use around::{Neighbour, ServiceAround, around};
pub use computed::{
    BreachDue, Computed, Decision, Duty, Judged, JudgedUse, Looking, Moment, NotJudged, Opposed, PartDue, computed,
};
pub use list::{LISTED_AT_ONCE, choices, list};
pub use save::{SaveError, Saved, Seen, create, save};
pub use start::{Start, start};
pub use step::{StepError, Taken, step};
pub use view::{RecordView, VersionView, difference, view};
