//! A questionnaire's file as it is written: that of a form, and what reporting adds to it.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Risk;
use crate::casework::self_betrayal::WarnPattern;
use crate::form::{RawChoice, RawForm, RawGroup, RawKind, RawMeta, RawQuestion, RawText};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    pub meta: RawFileMeta,
    #[serde(default)]
    pub text: BTreeMap<String, RawText>,
    #[serde(default)]
    pub group: BTreeMap<String, Spanned<RawGroup>>,
    #[serde(default)]
    pub topic: Vec<RawTopic>,
    pub question: Vec<RawAsked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFileMeta {
    pub id: Spanned<String>,
    pub version: u32,
    pub languages: Spanned<Vec<String>>,
    pub estimated_minutes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTopic {
    pub title: RawText,
    pub questionnaire: Option<String>,
    pub chosen: Option<Spanned<String>>,
}

/// A question as reporters are asked it. They are asked no exact days, and nothing in rows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAsked {
    pub id: Spanned<String>,
    pub key: Spanned<String>,
    pub r#type: Spanned<RawAskedKind>,
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

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawAskedKind {
    Single,
    Multi,
    Text,
    File,
    Info,
}

/// What reporting adds to a question.
pub(super) struct RawAddition {
    pub identity_risk: Risk,
    pub concerns_office: Option<Spanned<String>>,
    pub asks_meeting: Option<Spanned<String>>,
    pub warn_patterns: Vec<WarnPattern>,
}

/// A file taken apart.
pub(super) struct Parts {
    pub form: RawForm,
    pub estimated_minutes: u32,
    pub topics: Vec<RawTopic>,
    /// One for each question.
    pub additions: Vec<RawAddition>,
}

impl RawFile {
    pub(super) fn parts(self) -> Parts {
        let RawFileMeta { id, version, languages, estimated_minutes } = self.meta;
        let (question, additions) = self.question.into_iter().map(RawAsked::parts).unzip();
        let (meta, repeat) = (RawMeta { id, version, languages }, BTreeMap::new());
        let form = RawForm { meta, text: self.text, group: self.group, repeat, question };
        Parts { form, estimated_minutes, topics: self.topic, additions }
    }
}

impl RawAsked {
    fn parts(self) -> (RawQuestion, RawAddition) {
        let kind = match self.r#type.get_ref() {
            RawAskedKind::Single => RawKind::Single,
            RawAskedKind::Multi => RawKind::Multi,
            RawAskedKind::Text => RawKind::Text,
            RawAskedKind::File => RawKind::File,
            RawAskedKind::Info => RawKind::Info,
        };
        let question = RawQuestion {
            r#type: Spanned::new(self.r#type.span(), kind),
            id: self.id,
            key: self.key,
            title: self.title,
            help: self.help,
            missing: self.missing,
            show_if: self.show_if,
            group: self.group,
            no_skip: self.no_skip,
            max_chars: self.max_chars,
            max_files: self.max_files,
            options: self.options,
            required_if: None,
            repeat: None,
            min: None,
            max: None,
            list: None,
            suggests: None,
            within_months: None,
            reason: None,
        };
        let addition = RawAddition {
            identity_risk: self.identity_risk,
            concerns_office: self.concerns_office,
            asks_meeting: self.asks_meeting,
            warn_patterns: self.warn_patterns,
        };
        (question, addition)
    }
}
