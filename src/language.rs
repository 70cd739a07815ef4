//! The languages in which people read Siegelpost. More of them are data and one line here, not code elsewhere.

mod text;

use serde::{Deserialize, Serialize, Serializer};

pub use text::{Text, file_language};

/// A language that every reporter page exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
pub enum Language {
    /// Formal German.
    #[default]
    #[serde(rename = "de")]
    German,
    /// Plain German ("Einfache Sprache"): texts of its own, not shortened formal ones.
    #[serde(rename = "de-simple")]
    PlainGerman,
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, in the order in which a switch offers them.
    pub const ALL: [Self; 3] = [Self::German, Self::PlainGerman, Self::English];

    /// The BCP 47 tag, as in `<html lang>` and in addresses.
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::PlainGerman => "de-simple",
            Self::English => "en",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::PlainGerman => "Einfache Sprache",
            Self::English => "English",
        }
    }

    /// Reads a tag. Letter case does not matter; unknown tags are `None`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The language in which the office shows its pages: there is no plain German there.
    pub fn of_office(self) -> Self {
        match self {
            Self::PlainGerman => Self::German,
            other => other,
        }
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("DE-Simple"), Some(Language::PlainGerman));
        assert_eq!(Language::from_tag("fr"), None);
    }
}
