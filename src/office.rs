//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod access;
mod case;
mod parcels;
mod transition;

pub use access::CaseAccess;
pub use case::{CaseView, view};
pub use parcels::{PostError, Posted, SealedParcel, advance_read_marker, post};
pub use transition::{TransitionError, transition};
