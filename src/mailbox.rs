//! The reporter comes back with nothing but the case key: reads, answers, adds.

mod deliver;
mod entry;
mod open;

pub use deliver::{DeliverError, Delivered, deliver};
pub use entry::Entry;
pub use open::{Mailbox, MailboxError, open};
