//! The file of external offices as it is written.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use time::Date;
use time::macros::format_description;
use toml::Spanned;

use super::{ExternalOffice, OfficeKind};
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// More is no list that anybody reads.
pub(super) const MAX_OFFICES: usize = 200;

/// One entry of a file: an office, or the id of one that is to be hidden.
pub(super) struct Entry {
    pub id: String,
    /// `None`: hidden.
    pub office: Option<ExternalOffice>,
    /// The bytes of the file it stands at.
    pub span: Range<usize>,
}

type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    /// Tags of the languages that every entry is written in.
    languages: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    office: Vec<Spanned<RawOffice>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    id: String,
    #[serde(default)]
    hidden: bool,
    kind: Option<OfficeKind>,
    name: Option<RawText>,
    competence: Option<RawText>,
    url: Option<Spanned<String>>,
    phone: Option<String>,
    postal: Option<String>,
    last_checked: Option<Spanned<String>>,
}

/// All entries of a file, each checked for itself.
///
/// # Errors
/// Names the line, and the office where it is about one.
pub(super) fn entries(file: DataFile<'_>, known: Languages) -> Result<Vec<Entry>, DataFileError> {
    let raw: RawFile = file.parse()?;
    let languages = raw
        .languages
        .map(|tags| file_languages(tags.get_ref(), known).map_err(|problem| file.error_at(&tags.span(), problem)));
    let languages = languages.transpose()?;
    let mut entries: Vec<Entry> = Vec::new();
    for (place, office) in raw.office.into_iter().enumerate() {
        let (span, raw) = (office.span(), office.into_inner());
        let id = raw.id.clone();
        let wrong = |(span, problem): Flaw| file.error_at(&span, format_args!("office {id}: {problem}"));
        if place == MAX_OFFICES {
            return Err(file.error_at(&span, format_args!("it has more than {MAX_OFFICES} offices")));
        }
        if entries.iter().any(|other| other.id == id) {
            return Err(wrong((span, "it is there twice".to_owned())));
        }
        let office = match (&languages, raw.hidden) {
            (_, true) => None,
            (Some(languages), false) => Some(checked(raw, &span, languages).map_err(wrong)?),
            (None, false) => return Err(file.error_at(&(0..0), "its languages are missing")),
        };
        entries.push(Entry { id, office, span });
    }
    Ok(entries)
}

/// Where in the file something is wrong, and what.
type Flaw = (Range<usize>, String);

fn checked(raw: RawOffice, span: &Range<usize>, languages: &[Language]) -> Result<ExternalOffice, Flaw> {
    let missing = |what: &str| (span.clone(), format!("its {what} is missing"));
    let text = |raw: Option<RawText>, what: &str| {
        let raw = raw.ok_or_else(|| missing(what))?;
        let span = raw.span();
        Text::from_file(raw.into_inner(), languages).map_err(|problem| (span, format!("{what}: {problem}")))
    };
    let day = |iso: Spanned<String>| {
        Date::parse(iso.get_ref(), format_description!("[year]-[month]-[day]"))
            .map_err(|_| (iso.span(), format!("\"{}\" is not a day; allowed is a day like 2026-11-23", iso.get_ref())))
    };
    if let Some(url) = raw.url.as_ref().filter(|url| !url.get_ref().starts_with("https://")) {
        return Err((url.span(), "url does not start with https://".to_owned()));
    }
    Ok(ExternalOffice {
        kind: raw.kind.ok_or_else(|| missing("kind"))?,
        name: text(raw.name, "name")?,
        competence: text(raw.competence, "competence")?,
        id: raw.id,
        url: raw.url.map(Spanned::into_inner),
        phone: raw.phone,
        postal: raw.postal,
        last_checked: raw.last_checked.map(day).transpose()?,
    })
}
