//! A form's file as it is written: what may stand in it, and where each thing stood.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Suggestions;

/// A text by the tags of its languages.
pub(crate) type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawForm {
    pub meta: RawMeta,
    #[serde(default)]
    pub text: BTreeMap<String, RawText>,
    #[serde(default)]
    pub group: BTreeMap<String, Spanned<RawGroup>>,
    #[serde(default)]
    pub repeat: BTreeMap<String, Spanned<RawRepeat>>,
    pub question: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMeta {
    pub id: Spanned<String>,
    pub version: u32,
    pub languages: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawGroup {
    pub title: RawText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRepeat {
    pub title: RawText,
    pub add: RawText,
    pub max: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawQuestion {
    pub id: Spanned<String>,
    /// A readable name of the question for statistics and rules; never shown.
    pub key: Spanned<String>,
    pub r#type: Spanned<RawKind>,
    pub title: RawText,
    pub help: Option<RawText>,
    pub missing: Option<RawText>,
    pub show_if: Option<Spanned<String>>,
    pub required_if: Option<Spanned<String>>,
    pub group: Option<Spanned<String>>,
    pub repeat: Option<Spanned<String>>,
    #[serde(default)]
    pub no_skip: bool,
    pub max_chars: Option<usize>,
    pub max_files: Option<usize>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub list: Option<String>,
    pub suggests: Option<Spanned<Suggestions>>,
    pub within_months: Option<u8>,
    pub reason: Option<Spanned<RawReason>>,
    #[serde(default)]
    pub options: Vec<Spanned<RawChoice>>,
}

/// A text that has to be given with a choice: a question of its own, called `ID_reason`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReason {
    /// The choices it is asked with; with each, if there is none.
    #[serde(default)]
    pub when: Vec<Spanned<String>>,
    pub max_chars: usize,
    pub title: RawText,
    pub help: Option<RawText>,
    pub missing: Option<RawText>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RawKind {
    Single,
    Multi,
    Text,
    Date,
    Month,
    Moment,
    Number,
    Reference,
    /// A single question with the choices `yes` and `no`, in the words of `[text.yes]` and `[text.no]`.
    YesNo,
    File,
    Info,
}

#[derive(Deserialize, Clone)]
pub(crate) struct RawChoice {
    pub id: String,
    #[serde(flatten)]
    pub label: BTreeMap<String, String>,
}
