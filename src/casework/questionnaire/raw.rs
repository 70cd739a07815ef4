//! A questionnaire file as it is written: what may stand in it, and where each thing stood.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Risk;
use crate::casework::self_betrayal::WarnPattern;

/// A text by the tags of its languages.
pub(super) type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    pub meta: RawMeta,
    #[serde(default)]
    pub text: BTreeMap<String, RawText>,
    #[serde(default)]
    pub group: BTreeMap<String, Spanned<RawGroup>>,
    #[serde(default)]
    pub topic: Vec<RawTopic>,
    pub question: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMeta {
    pub id: Spanned<String>,
    pub version: u32,
    pub languages: Spanned<Vec<String>>,
    pub estimated_minutes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGroup {
    pub title: RawText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTopic {
    pub title: RawText,
    pub questionnaire: Option<String>,
    pub chosen: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub id: Spanned<String>,
    /// A readable name of the question for statistics and rules; never shown.
    pub key: Spanned<String>,
    pub r#type: Spanned<RawKind>,
    pub identity_risk: Risk,
    pub title: RawText,
    pub help: Option<RawText>,
    pub missing: Option<RawText>,
    pub show_if: Option<Spanned<String>>,
    pub group: Option<Spanned<String>>,
    #[serde(default)]
    pub no_skip: bool,
    pub max_chars: Option<usize>,
    pub max_files: Option<usize>,
    pub concerns_office: Option<Spanned<String>>,
    pub asks_meeting: Option<Spanned<String>>,
    #[serde(default)]
    pub warn_patterns: Vec<WarnPattern>,
    #[serde(default)]
    pub options: Vec<Spanned<RawChoice>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawKind {
    Single,
    Multi,
    Text,
    File,
    Info,
}

#[derive(Deserialize)]
pub(super) struct RawChoice {
    pub id: String,
    #[serde(flatten)]
    pub label: BTreeMap<String, String>,
}
