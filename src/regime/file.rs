//! The file of a law, as it is written and as it is refused.

mod parts;
mod raw;

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::{Regime, Rules};
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, file_languages};
use parts::{Flaw, at_or, day, missing};
use raw::RawVersion;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Spanned<Vec<String>>,
    version: Vec<Spanned<RawVersion>>,
}

/// The versions of a law that are compiled in.
pub(super) fn built_in(regime: Regime) -> Result<Vec<Rules>, DataFileError> {
    let (name, text) = match regime {
        Regime::Dsgvo => ("config/regimes/dsgvo.toml", include_str!("../../config/regimes/dsgvo.toml")),
        Regime::Kdg => ("config/regimes/kdg.toml", include_str!("../../config/regimes/kdg.toml")),
        Regime::DsgEkd => ("config/regimes/dsg-ekd.toml", include_str!("../../config/regimes/dsg-ekd.toml")),
        Regime::KdrOg => ("config/regimes/kdr-og.toml", include_str!("../../config/regimes/kdr-og.toml")),
    };
    read(&DataFile { name, text })
}

/// All versions of a file, the oldest first.
///
/// # Errors
/// What is wrong with it, and on which line.
pub(super) fn read(file: &DataFile<'_>) -> Result<Vec<Rules>, DataFileError> {
    let wrong = |(at, problem): Flaw| file.error_at(&at, problem);
    let raw: RawFile = file.parse()?;
    let languages = file_languages(raw.languages.get_ref(), Languages::built_in());
    let languages = languages.map_err(|flaw| wrong((raw.languages.span(), flaw.into())))?;
    let mut versions: Vec<Rules> = Vec::new();
    for raw in raw.version {
        let at = raw.span();
        let next = checked(raw.into_inner(), &at, versions.last(), &languages).map_err(wrong)?;
        if let Some(last) = versions.last_mut() {
            let ends = next.valid_from.previous_day();
            if next.valid_from <= last.valid_from || last.valid_to.is_some_and(|to| Some(to) != ends) {
                let problem = "a version begins on the day after the one before it has ended".to_owned();
                return Err(wrong((at, problem)));
            }
            last.valid_to = ends;
        }
        versions.push(next);
    }
    match versions.last() {
        Some(last) if last.valid_to.is_none() => Ok(versions),
        Some(_) => Err(wrong((0..0, "the last version ends, and none follows".to_owned()))),
        None => Err(wrong((0..0, "it has no version".to_owned()))),
    }
}

fn checked(raw: RawVersion, at: &Range<usize>, before: Option<&Rules>, languages: &[Language]) -> Result<Rules, Flaw> {
    let norms =
        parts::norms(raw.norms, &raw.without, before.map(|rules| &rules.norms), languages).map_err(at_or(at))?;
    let breach = match raw.breach {
        Some(breach) => parts::breach(breach, &norms, at, languages)?,
        None => before.map(|rules| rules.breach.clone()).ok_or_else(|| missing(at, "breach"))?,
    };
    let records = match raw.records {
        Some(records) => parts::records(records, languages)?,
        None => before.map(|rules| rules.records.clone()).ok_or_else(|| missing(at, "records"))?,
    };
    Ok(Rules {
        valid_from: day(&raw.valid_from)?,
        valid_to: raw.valid_to.as_ref().map(day).transpose()?,
        checked: raw.checked.as_ref().map(day).transpose()?,
        terms: parts::terms(raw.terms, before.map(|rules| &rules.terms), at, languages)?,
        limits: parts::limits(&raw.limits, before.map(|rules| rules.limits), at)?,
        norms,
        breach,
        records,
    })
}
