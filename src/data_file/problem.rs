//! What is wrong in a file, so that it can be told in any language: in English by its display, in others by a message of this kind.

use std::fmt;

/// What is wrong, and with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is about, from the outside in.
    pub places: Vec<Place>,
    /// How it is told by a message; `None`: in English alone.
    pub told: Option<Told>,
    english: String,
}

/// A message, and what is put into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// One word for each kind of mistake, with hyphens.
    pub kind: &'static str,
    pub arguments: Vec<(&'static str, String)>,
}

/// Something in a file that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A question, by its id.
    Question(String),
    /// An option of one, by its id.
    Option(String),
    /// A key, as it stands in the file.
    Key(String),
}

impl Problem {
    /// One that a message of this kind tells.
    pub fn new(kind: &'static str, arguments: &[(&'static str, &str)], english: impl Into<String>) -> Self {
        let arguments = arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { told: Some(Told { kind, arguments }), ..Self::from(english.into()) }
    }

    /// The same, said of the thing it is in.
    #[must_use]
    pub fn within(mut self, place: Place) -> Self {
        self.places.insert(0, place);
        self
    }
}

/// What only operators read, at the machine.
impl From<String> for Problem {
    fn from(english: String) -> Self {
        Self { places: Vec::new(), told: None, english }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.places.iter().try_for_each(|place| write!(f, "{place}: "))?;
        f.write_str(&self.english)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Question(id) => write!(f, "question {id}"),
            Self::Option(id) => write!(f, "option {id}"),
            Self::Key(key) => f.write_str(key),
        }
    }
}

impl From<&str> for Place {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<String> for Place {
    fn from(key: String) -> Self {
        Self::Key(key)
    }
}
