//! The reporter comes back with nothing but the case key: reads, answers, adds.

mod deliver;
mod open;

pub use deliver::{DeliverError, Delivered, deliver};
pub use open::{Entry, Mailbox, MailboxError, open};
