//! Whether the list has what the journal says was deleted.

use std::fmt;

use super::DeletionList;

/// What is to be said of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListCheck {
    /// Nothing was deleted yet, and a list could be written.
    NothingYet,
    /// It holds, and has all deletions.
    Whole {
        /// How many cases are on it.
        cases: u64,
    },
    /// It is not there.
    Missing {
        /// How many cases were deleted, as the journal says.
        erased: u64,
    },
    /// It holds, but was cut off or set back, or is another's.
    Short {
        /// How many cases are on it.
        cases: u64,
        /// How many were deleted, as the journal says.
        erased: u64,
    },
    /// It was altered, or cannot be used: why.
    Unusable(String),
}

impl ListCheck {
    /// Looks at a list; the journal says that so many cases were deleted.
    pub fn of(list: &DeletionList, erased: u64) -> Self {
        let read = match list.read() {
            Ok(read) => read,
            Err(error) => return Self::Unusable(error.to_string()),
        };
        let Some(read) = read else {
            return match list.is_writable() {
                _ if erased > 0 => Self::Missing { erased },
                Ok(()) => Self::NothingYet,
                Err(error) => Self::Unusable(error.to_string()),
            };
        };
        let cases = read.len() as u64;
        match read.fault {
            Some(fault) => Self::Unusable(format!("the list of deletions {fault}")),
            None if cases < erased => Self::Short { cases, erased },
            None => match list.is_writable() {
                Ok(()) => Self::Whole { cases },
                Err(error) => Self::Unusable(error.to_string()),
            },
        }
    }

    /// Whether deletions are repeated after a restore.
    pub fn holds(&self) -> bool {
        matches!(self, Self::NothingYet | Self::Whole { .. })
    }
}

impl fmt::Display for ListCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingYet => f.write_str("no case was deleted yet"),
            Self::Whole { cases } => write!(f, "the list of deletions has {cases} cases, each line as it was written"),
            Self::Missing { erased } => {
                write!(f, "the list of deletions is missing; the journal says that {erased} cases were deleted")
            }
            Self::Short { cases, erased } => write!(
                f,
                "the list of deletions has {cases} cases; the journal says that {erased} were deleted: it was cut off, set \
                 back, or is another one"
            ),
            Self::Unusable(why) => f.write_str(why),
        }
    }
}
