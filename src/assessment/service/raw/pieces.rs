//! Days and texts of the file of a service.

use std::collections::BTreeMap;
use std::ops::Range;

use time::Date;
use time::macros::format_description;
use toml::Spanned;

use crate::language::{Language, Text};

pub(super) type RawText = Spanned<BTreeMap<String, String>>;
/// Where in the file something is wrong, and what.
pub(super) type Flaw = (Range<usize>, String);

pub(super) fn text(name: &str, raw: RawText, languages: &[Language]) -> Result<Text, Flaw> {
    let at = raw.span();
    Text::from_file(raw.into_inner(), languages).map_err(|problem| (at, format!("{name}: {problem}")))
}

pub(super) fn day(iso: &Spanned<String>) -> Result<Date, Flaw> {
    let day = Date::parse(iso.get_ref(), format_description!("[year]-[month]-[day]"));
    let day = day.ok().filter(|day| (2000..3000).contains(&day.year()));
    day.ok_or_else(|| (iso.span(), format!("\"{}\" is not a day; allowed is a day like 2026-11-23", iso.get_ref())))
}
