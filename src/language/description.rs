//! What a language's folder says of it in `language.toml`. docs/languages.md explains each field.

use serde::{Deserialize, Serialize};

use super::Days;

/// The name of the file in a language's folder.
pub(super) const FILE: &str = "language.toml";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// What the language calls itself.
    pub name: String,
    /// Its place in the switch; the one with the lowest is the default.
    pub order: u16,
    pub direction: Direction,
    /// Whether the office has its pages in this language. If not, there must be a fallback that it has.
    pub office: bool,
    /// Whether commands speak it. Where no language says so, they speak the default.
    #[serde(default)]
    pub commands: bool,
    /// Tag of the language that stands in where there is no text in this one.
    pub fallback: Option<String>,
    /// Short tags that content files may use beside the language's own.
    #[serde(default)]
    pub content_tags: Vec<String>,
    /// Plain language: larger type, and each sentence on a line of its own.
    #[serde(default)]
    pub plain: bool,
    /// What readers should know of the texts in this language; may be empty.
    #[serde(default)]
    pub note: String,
    /// What sets thousands apart.
    pub thousands: String,
    /// What stands between the names of a list.
    pub list_separator: String,
    /// Words and signs after which a line does not end: "§".
    #[serde(default)]
    pub ties: Vec<String>,
    pub days: Days,
}

/// Where lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// At the left.
    Ltr,
    /// At the right.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
