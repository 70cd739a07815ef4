//! A report comes in: sealed in memory, stored in one transaction, and only then receipted.

mod readers;
mod submit;

pub use readers::{Reader, Readers, names};
pub use submit::{SubmitError, Submitted, submit};
