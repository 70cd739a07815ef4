//! What an event of any book, and what it is about, can say of itself.

use super::Book;

/// Something that can be recorded. Each book has events of its own, so that none gets into another one's chain.
pub trait Event: Copy {
    /// The book in which it is recorded.
    const BOOK: Book;
    /// What events of this book can be about.
    type Subject: Subject;

    /// The stored name. It is covered by digests and must not change.
    fn name(self) -> &'static str;

    /// What more there is to say. Made of stable names only: nobody's words may get here.
    fn detail(self) -> String {
        String::new()
    }

    /// Whether somebody has only looked at something. Looks are dropped after [`super::LOOKS_ARE_KEPT`].
    fn is_look(self) -> bool {
        false
    }

    /// Whether the author of sealed words would be told by naming who did this.
    fn is_writing(self) -> bool {
        false
    }
}

/// What an entry is about. Each book has subjects of its own: the register has none that is a case.
pub trait Subject: Copy {
    /// The stored name of its kind. It is covered by digests and must not change. What is called `case` goes with the case.
    fn kind(self) -> &'static str;

    /// Its number in the database, if it has one.
    fn id(self) -> Option<i64>;
}
