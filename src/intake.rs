//! A report comes in: sealed in memory or already by the reporter's browser, stored in one transaction, and only then
//! receipted.

mod readers;
mod reception;
mod recipients;
mod store;
mod submit;
mod submit_sealed;
mod text_kind;

pub use readers::{Reader, ReaderCache, names, set_fingerprint};
pub use reception::Reception;
pub use recipients::{RecipientChoice, RecipientsError};
pub use submit::{SubmitError, Submitted, submit};
pub use submit_sealed::{SealedOutcome, SealedSubmission, SubmitSealedError, submit_sealed};
pub use text_kind::text_kind;
