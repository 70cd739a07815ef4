//! Which books there are, and in which tables.

/// A book of the journal, with a chain of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Book {
    /// Cases, and the people who work on them.
    Office,
    /// The messenger register. It shares nothing with the other one, not even an order.
    Register,
}

impl Book {
    /// All books.
    pub const ALL: [Self; 2] = [Self::Office, Self::Register];

    /// Its name: covered by every digest, so it must not change.
    pub fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Register => "register",
        }
    }
}

/// Puts the same source into words for the table of either book.
macro_rules! in_book {
    ($book:expr, |$table:ident| $body:expr) => {
        match $book {
            $crate::store::journal_entry::Book::Office => {
                use $crate::store::schema::office_journal as $table;
                $body
            }
            $crate::store::journal_entry::Book::Register => {
                use $crate::store::schema::register_journal as $table;
                $body
            }
        }
    };
}
pub(super) use in_book;
