//! The reporter comes back with nothing but the case key: reads, answers, adds, or leaves for good. What is opened is
//! opened here for one answer, or not here at all: then by her own browser.

mod arrival;
mod deliver;
mod destroy;
mod open;
mod sealed;

pub use deliver::{DeliverError, Delivered, deliver};
pub use destroy::destroy;
pub use open::{Entry, Mailbox, MailboxError, open};
pub use sealed::{DropError, Dropped, SealedMailbox, drop_in, look};
