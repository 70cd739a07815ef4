//! What is at hand to compute with.

use time::{Date, OffsetDateTime};

use crate::assessment::encryption_rule::EncryptionRule;
use crate::form::Answers;
use crate::regime::Regime;
use crate::register::around::ServiceAround;

/// What a computation looks at.
#[derive(Clone, Copy)]
pub struct Looking<'a> {
    pub answers: &'a Answers,
    /// When the version was released, if it was; else when it was last saved.
    pub written_on: Date,
    pub is_released: bool,
    /// The services that the record names, or is itself.
    pub around: &'a [ServiceAround],
    /// From where on the organisation asks for end-to-end encryption.
    pub rule: &'a EncryptionRule,
    pub regime: Regime,
    pub now: OffsetDateTime,
    pub today: Date,
}
