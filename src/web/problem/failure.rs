//! What failed for our reasons.

/// Which part failed, and what it said of that: never a word of a visitor's. For the operator; visitors are told only that
/// something failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The part: the store, sealing, a page, a message, the request.
    pub part: &'static str,
    pub detail: String,
}

impl Failure {
    pub fn new(part: &'static str, detail: impl ToString) -> Self {
        Self { part, detail: detail.to_string() }
    }
}
