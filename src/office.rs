//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod case;
mod closing;
mod hold;
mod list;
mod misses;
mod parcels;
mod read_marker;
mod reopening;
mod retaliation;
mod search;
mod transition;

pub use case::{CaseView, grant, view};
pub use closing::{CloseError, Closing, close};
pub use hold::{Holds, SetHoldError, end_hold, set_hold};
pub use list::{DeskView, list};
pub use misses::record_misses;
pub use parcels::{PostError, Posted, SealedParcel, post};
pub use read_marker::advance_read_marker;
pub use reopening::{AfterClosing, decide};
pub use retaliation::{RetaliationError, RetaliationInquiry, set_retaliation};
pub use search::{SealedPart, openable, sealed_part};
pub use transition::{TransitionError, transition};
