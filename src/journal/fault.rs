//! What can be wrong with a book.

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JournalFault {
    #[error("is not what was recorded, or not in its place")]
    Altered,
    #[error("is no head of a month where one belongs, or says of the month what is not so")]
    Month,
    #[error("does not say what the entries of version 1 before it are")]
    OlderEntries,
    #[error("was dropped, but is of a kind that is kept")]
    DroppedKept,
    #[error("was dropped before its time")]
    DroppedEarly,
    #[error("was dropped as one about a deleted case, but the case is there")]
    CaseIsThere,
}
