//! A report comes in: sealed in memory or already by the reporter's browser, stored in one transaction, and only then
//! receipted.

mod addressees;
mod deposit;
mod readers;
mod store;
mod submit;

pub use addressees::{Choice, Unfulfilled};
pub use deposit::{Deposit, DepositError, Deposited, deposit};
pub use readers::{Reader, Readers, names, set};
pub use submit::{SubmitError, Submitted, submit};
