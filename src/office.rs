//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod case;
mod parcels;
mod read_marker;
mod transition;

pub use case::{CaseView, view};
pub use parcels::{PostError, Posted, post};
pub use read_marker::{ReadMarkerError, advance_read_marker};
pub use transition::{TransitionError, transition};
