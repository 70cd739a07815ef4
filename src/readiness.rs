//! Whether an instance is fit for real reports: what is known of it ([`Facts`]), what that means ([`findings`]), and how it is said
//! to whoever sets it up, at the machine or on a page.
//!
//! Facts are gathered at the edge and judged from there on by values alone. A finding is a [`Key`] with arguments; its words are
//! messages, so that everybody reads them in their language.

mod addresses;
mod agreement;
mod facts;
mod finding;
mod findings;
mod key;
mod legal;
mod machine;
mod opening;
mod people;
#[cfg(test)]
mod tests;

pub use facts::{AgreementFacts, ChannelFacts, DatabaseFacts, Facts};
pub use finding::{Finding, Severity, Value};
pub use findings::findings;
pub use key::Key;
pub use opening::open;
