//! A version as it is written.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::regime::norms::Norm;
use crate::regime::records::RecordField;

pub(super) type RawText = Spanned<BTreeMap<String, String>>;

/// A version, or what of the one before it changes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVersion {
    pub valid_from: Spanned<String>,
    pub valid_to: Option<Spanned<String>>,
    pub checked: Option<Spanned<String>>,
    /// What this law says nothing about.
    #[serde(default)]
    pub without: BTreeSet<Norm>,
    #[serde(default)]
    pub norms: BTreeMap<Norm, RawText>,
    #[serde(default)]
    pub terms: BTreeMap<String, RawText>,
    #[serde(default)]
    pub limits: BTreeMap<String, u16>,
    pub breach: Option<RawBreach>,
    pub records: Option<RawRecords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBreach {
    pub hours: Option<u16>,
    pub marks: Spanned<Vec<u16>>,
    pub deadline: RawText,
    pub threshold: RawText,
    pub persons: RawText,
    pub addressee: Option<RawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecords {
    pub review_months: u8,
    pub review_at_most_months: Option<u8>,
    pub point: RawText,
    pub controller: BTreeMap<RecordField, String>,
    pub processor: BTreeMap<RecordField, String>,
}
