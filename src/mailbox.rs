//! The reporter comes back with nothing but the case key: reads, answers, adds, or leaves for good. What is opened is
//! opened here for one answer, or not here at all: then by their own browser.

mod after_writing;
mod deliver;
mod destroy;
mod entry;
mod open;
mod quota;
mod removal;
mod sealed;
mod statement;

pub use deliver::{DeliverError, Delivered, declare, deliver};
pub use destroy::destroy;
pub use entry::{Entry, is_of, talk};
pub use open::{Mailbox, MailboxError, open};
pub use quota::MailboxQuota;
pub use removal::announced;
pub use sealed::{AppendSealedError, AppendedSealed, SealedMailbox, append_sealed, load_sealed};
pub use statement::{Held, HeldCase, Stated, held, statement};
