//! The words of the pages, in every language: messages from `templates/locales`, days, and which language to choose.

mod days;
mod messages;
mod negotiation;
mod numbers;

pub use days::{day_long, day_short};
pub use messages::{Arguments, MissingMessage, message};
pub use negotiation::negotiate;
pub use numbers::number;
