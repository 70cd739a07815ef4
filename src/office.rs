//! The handlers work: list, read, reply, note, move on. What they read and write passes through here sealed.

mod case;
mod closing;
mod compliance;
mod facts;
mod hold;
mod list;
mod look;
mod misses;
mod neighbours;
mod parcels;
mod read_marker;
mod removal;
mod reopening;
mod retaliation;
mod search;
mod stretch;
mod transition;

pub use case::{CaseView, grant, journal_head, row, view};
pub use closing::{CloseError, Closing, close};
pub use compliance::{ComplianceView, compliance};
pub use facts::{CaseFacts, facts};
pub use hold::{Holds, SetHoldError, end_hold, set_hold};
pub use list::{DeskView, list};
pub use misses::record_misses;
pub use neighbours::Neighbours;
pub use parcels::{PostError, Posted, SealedParcel, post};
pub use read_marker::advance_read_marker;
pub use removal::{RemovalAsked, RemovalError, RemovalRequest, ask_removal, withdraw_removal};
pub use reopening::{AfterClosing, decide};
pub use retaliation::{RetaliationError, RetaliationInquiry, set_retaliation};
pub use search::{SealedPart, openable, sealed_part};
pub use stretch::{CONVERSATION, Earlier, FILE, Stretch, earlier};
pub use transition::{TransitionError, transition};
