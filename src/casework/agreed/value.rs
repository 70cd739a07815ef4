//! What a setting is that somebody has agreed on.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

/// A value that is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Single {
    Number(u32),
    /// One of a setting's words; `on` and `off` for a switch.
    Word(&'static str),
}

/// The value of a setting. It is displayed as it is signed and stored: that form never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgreedValue {
    Single(Single),
    /// Names, in alphabetical order.
    Names(Vec<String>),
}

/// What a setting can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Number,
    /// One of these.
    Word(&'static [&'static str]),
    Names,
}

/// What stands for no names at all.
const NONE: &str = "-";

impl AgreedValue {
    /// A number; one that does not fit is the largest that there is.
    pub fn number(number: impl TryInto<u32>) -> Self {
        Self::Single(Single::Number(number.try_into().unwrap_or(u32::MAX)))
    }

    pub fn word(word: &'static str) -> Self {
        Self::Single(Single::Word(word))
    }

    pub fn switch(is_on: bool) -> Self {
        Self::word(if is_on { "on" } else { "off" })
    }

    /// These names, in whatever order they come.
    pub fn names(names: impl IntoIterator<Item = String>) -> Self {
        let mut names: Vec<String> = names.into_iter().collect();
        names.sort_unstable();
        names.dedup();
        Self::Names(names)
    }
}

impl ValueKind {
    /// Reads what [`AgreedValue`] displays; `None`: it is not of this kind, or written otherwise.
    pub(super) fn parse(self, text: &str) -> Option<AgreedValue> {
        let value = match self {
            Self::Number => AgreedValue::number(text.parse::<u32>().ok()?),
            Self::Word(words) => AgreedValue::word(words.iter().find(|word| **word == text)?),
            Self::Names if text == NONE => AgreedValue::Names(Vec::new()),
            Self::Names => AgreedValue::names(text.split(',').map(str::to_owned)),
        };
        let is_name = |name: &String| !name.is_empty() && !name.contains(char::is_whitespace);
        let fits = !matches!(&value, AgreedValue::Names(names) if !names.iter().all(is_name));
        (fits && value.to_string() == text).then_some(value)
    }
}

impl Display for Single {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl Display for AgreedValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Single(value) => value.fmt(f),
            Self::Names(names) if names.is_empty() => f.write_str(NONE),
            Self::Names(names) => f.write_str(&names.join(",")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reads_back_as_it_is_written_and_in_no_other_spelling() {
        let words = ValueKind::Word(&["on", "off"]);
        let all = [
            (ValueKind::Number, AgreedValue::number(480_u32)),
            (words, AgreedValue::switch(true)),
            (ValueKind::Names, AgreedValue::names([])),
            (ValueKind::Names, AgreedValue::names(["b-1".to_owned(), "a".to_owned()])),
        ];
        for (kind, value) in all {
            assert_eq!(kind.parse(&value.to_string()), Some(value));
        }
        for text in ["", "060", "+6", " 6", "6 ", "-1", "4294967296", "sechzig"] {
            assert_eq!(ValueKind::Number.parse(text), None, "{text:?}");
        }
        for text in ["", "On", "true", "on off"] {
            assert_eq!(words.parse(text), None, "{text:?}");
        }
        for text in ["", "b,a", "a,,b", "a,a", "a, b", ","] {
            assert_eq!(ValueKind::Names.parse(text), None, "{text:?}");
        }
    }
}
