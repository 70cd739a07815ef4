//! A kind's file as it is written: that of a form, and what makes records of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Weight;
use crate::form::{RawForm, RawGroup, RawMeta, RawQuestion, RawRepeat, RawText};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    pub meta: RawMeta,
    pub kind: RawKindOf,
    #[serde(default)]
    pub text: BTreeMap<String, RawText>,
    #[serde(default)]
    pub group: BTreeMap<String, Spanned<RawGroup>>,
    #[serde(default)]
    pub repeat: BTreeMap<String, Spanned<RawRepeat>>,
    pub question: Vec<RawQuestion>,
    #[serde(default)]
    pub complete: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKindOf {
    pub prefix: Spanned<String>,
    pub title: Spanned<String>,
    pub unit: Option<Spanned<String>>,
    #[serde(default)]
    pub columns: Vec<Spanned<String>>,
    pub review_months: Spanned<u8>,
    pub review_at_most: Option<Spanned<BTreeMap<String, u8>>>,
    pub deletion_class: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub id: Spanned<String>,
    pub needs: Spanned<Vec<String>>,
    pub when: Option<Spanned<String>>,
    pub weight: Weight,
    #[serde(default)]
    pub law: Vec<Spanned<String>>,
    pub because: RawText,
}

impl RawFile {
    /// The form in it, and the rest.
    pub(super) fn parts(self) -> (RawForm, RawKindOf, Vec<RawRule>) {
        let Self { meta, kind, text, group, repeat, question, complete } = self;
        (RawForm { meta, text, group, repeat, question }, kind, complete)
    }
}
