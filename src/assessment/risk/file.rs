//! The file of a matrix: complete, and with no risk that counts less though it is graver or likelier.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use strum::IntoEnumIterator;
use toml::Spanned;

use super::{RiskLevel, RiskMatrix};
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// Degrees of severity or likelihood.
const DEGREES: std::ops::RangeInclusive<usize> = 2..=6;

type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Spanned<Vec<String>>,
    severity: Spanned<Vec<RawText>>,
    likelihood: Spanned<Vec<RawText>>,
    row: Vec<Spanned<RawRow>>,
    level: BTreeMap<RiskLevel, RawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    severity: Spanned<usize>,
    levels: Spanned<Vec<RiskLevel>>,
}

/// Where in the file something is wrong, and what.
type Flaw = (Range<usize>, String);

pub(super) fn matrix(file: &DataFile<'_>) -> Result<RiskMatrix, DataFileError> {
    checked(file.parse()?).map_err(|(at, problem)| file.error_at(&at, problem))
}

fn checked(raw: RawFile) -> Result<RiskMatrix, Flaw> {
    let languages = file_languages(raw.languages.get_ref(), Languages::built_in());
    let languages = languages.map_err(|flaw| (raw.languages.span(), flaw.into()))?;
    let names_at = raw.severity.span();
    let severity = degrees("severity", raw.severity, &languages)?;
    let likelihood = degrees("likelihood", raw.likelihood, &languages)?;
    let mut rows: Vec<Option<(Range<usize>, Vec<RiskLevel>)>> = vec![None; severity.len()];
    for row in raw.row {
        let row = row.into_inner();
        let degree = *row.severity.get_ref();
        let place = degree.checked_sub(1).and_then(|place| rows.get_mut(place));
        let Some(place) = place else {
            return Err((
                row.severity.span(),
                format!("there is no severity {degree}; there are 1 to {}", severity.len()),
            ));
        };
        if place.is_some() {
            return Err((row.severity.span(), format!("severity {degree} is there twice")));
        }
        let levels = row.levels.get_ref();
        if levels.len() != likelihood.len() {
            let (found, needed) = (levels.len(), likelihood.len());
            return Err((
                row.levels.span(),
                format!("severity {degree} has {found} levels; it takes {needed}, one for each likelihood"),
            ));
        }
        if !levels.is_sorted() {
            return Err((row.levels.span(), format!("severity {degree}: a likelier risk counts less")));
        }
        *place = Some((row.levels.span(), row.levels.into_inner()));
    }
    if let Some(gap) = rows.iter().position(Option::is_none) {
        return Err((names_at, format!("there is no row for severity {}", gap + 1)));
    }
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    let falls =
        |pair: &&[(Range<usize>, Vec<RiskLevel>)]| pair[0].1.iter().zip(&pair[1].1).any(|(less, more)| more < less);
    if let Some(pair) = rows.windows(2).find(falls) {
        return Err((pair[1].0.clone(), "a graver risk counts less than one that is less grave".to_owned()));
    }
    let mut names = BTreeMap::new();
    for (level, raw) in raw.level {
        names.insert(level, text(raw, &languages)?);
    }
    match RiskLevel::iter().find(|level| !names.contains_key(level)) {
        Some(level) => Err((0..0, format!("level: the name of {} is missing", <&str>::from(level)))),
        None => Ok(RiskMatrix { severity, likelihood, cells: rows.into_iter().map(|(_, row)| row).collect(), names }),
    }
}

fn degrees(what: &str, raw: Spanned<Vec<RawText>>, languages: &[Language]) -> Result<Vec<Text>, Flaw> {
    let (at, raw) = (raw.span(), raw.into_inner());
    if !DEGREES.contains(&raw.len()) {
        let (least, most) = (DEGREES.start(), DEGREES.end());
        return Err((at, format!("{what}: it has {} degrees; possible are {least} to {most}", raw.len())));
    }
    raw.into_iter().map(|raw| text(raw, languages)).collect()
}

fn text(raw: RawText, languages: &[Language]) -> Result<Text, Flaw> {
    let at = raw.span();
    Text::from_file(raw.into_inner(), languages).map_err(|flaw| (at, flaw.into()))
}
