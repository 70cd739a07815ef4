//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod case;
mod hold;
mod list;
mod misses;
mod parcels;
mod read_marker;
mod transition;

pub use case::{CaseView, grant, view};
pub use hold::{Holds, SetHoldError, end_hold, set_hold};
pub use list::list;
pub use misses::record_misses;
pub use parcels::{PostError, Posted, SealedParcel, post};
pub use read_marker::advance_read_marker;
pub use transition::{TransitionError, transition};
