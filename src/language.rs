//! The languages in which people read Siegelpost. A language is a folder of `templates/locales`; code names none.
//!
//! [`Languages`] is the registry, built once from the folders that are compiled in, from further folders, and from the
//! operator's own texts. A [`Language`] is a handle into it, as small as a number and passed by value.

mod days;
mod description;
mod error;
mod folder;
mod messages;
mod overlay;
mod registry;
mod text;
mod words;

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

pub use days::Days;
pub use description::{Description, Direction};
pub use error::LanguageError;
pub use folder::LanguageFolder;
pub use messages::{Argument, Arguments, MissingMessage};
pub use overlay::Overlay;
pub use registry::Languages;
pub use text::{REFERENCE, Text, TextFlaw, file_languages};

use messages::Messages;

/// A language of a registry. Handles with the same tag are equal, also those of two registries.
#[derive(Clone, Copy)]
pub struct Language(&'static Loaded);

struct Loaded {
    tag: String,
    description: Description,
    fallback: Option<Language>,
    messages: Messages,
}

impl Language {
    /// The BCP 47 tag, as in `<html lang>` and in addresses: the name of the language's folder.
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// What its folder says of it: its own name, direction, days, separators.
    pub fn description(self) -> &'static Description {
        &self.0.description
    }

    /// The language in which the office shows its pages: the fallback, where the office has no pages in this one.
    pub fn of_office(self) -> Self {
        if self.0.description.office { self } else { self.0.fallback.unwrap_or(self) }
    }

    /// The language whose text stands in where a content file has none in this one.
    pub fn fallback(self) -> Option<Self> {
        self.0.fallback
    }

    /// The message `key` in exactly this language.
    ///
    /// # Errors
    /// [`MissingMessage`] if it is not there, or lacks an argument.
    pub fn message(self, key: &str, arguments: &Arguments<'_>) -> Result<Cow<'static, str>, MissingMessage> {
        let message = self.0.messages.format(key, arguments);
        message.ok_or_else(|| MissingMessage::new(key, self.tag()))
    }

    /// A whole number with its thousands set apart: 20000 as "20.000" or "20,000".
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&self.0.description.thousands);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// Whether `tag` means this language in a content file: its own tag in any letter case, or one of its short tags.
    fn answers_to(self, tag: &str) -> bool {
        self.tag().eq_ignore_ascii_case(tag) || self.0.description.content_tags.iter().any(|short| short == tag)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0) || self.0.tag == other.0.tag
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::Languages;

    #[test]
    fn thousands_are_set_apart() {
        let [german, english] = ["de", "en"].map(|tag| Languages::built_in().from_tag(tag).unwrap());
        let numbers = [(7, "7"), (999, "999"), (1000, "1.000"), (20_412, "20.412"), (1_234_567, "1.234.567")];
        for (given, expected) in numbers {
            assert_eq!(german.number(given), expected);
        }
        assert_eq!(english.number(20_000), "20,000");
    }

    #[test]
    fn a_language_without_office_pages_is_shown_another_there() {
        let languages = Languages::built_in();
        let [formal, plain] = ["de", "de-simple"].map(|tag| languages.from_tag(tag).unwrap());
        assert_eq!((formal.of_office(), plain.of_office()), (formal, formal));
    }
}
