//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod case;
mod parcels;
mod step;

pub use case::{CaseView, view};
pub use parcels::{PostError, Posted, mark_seen, post};
pub use step::{StepError, step};
