//! The file as it is written.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::ReplyTemplate;
use super::placeholder;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// More is no list that anybody looks through.
const MAX_TEMPLATES: usize = 60;
/// Phrases of one language.
const MAX_PHRASES: usize = 100;
/// Characters of a phrase.
const PHRASE: usize = 80;
/// Characters of a text.
const TEXT: usize = 4000;

/// What is in a file.
pub(super) struct Read {
    pub entries: Vec<Entry>,
    pub other_reports: BTreeMap<String, Vec<String>>,
}

/// A template, or the id of one that is to be hidden.
pub(super) struct Entry {
    pub id: String,
    /// `None`: hidden.
    pub template: Option<ReplyTemplate>,
    /// The bytes of the file it stands at.
    pub span: Range<usize>,
}

type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    template: Vec<Spanned<RawTemplate>>,
    #[serde(default)]
    other_reports: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTemplate {
    id: Spanned<String>,
    #[serde(default)]
    hidden: bool,
    name: Option<RawText>,
    text: Option<RawText>,
}

/// Where in the file something is wrong, and what.
type Flaw = (Range<usize>, String);

/// Everything in a file, each checked for itself.
///
/// # Errors
/// Names the line, and the template where it is about one.
pub(super) fn read(file: DataFile<'_>, known: Languages) -> Result<Read, DataFileError> {
    let raw: RawFile = file.parse()?;
    let languages = raw
        .languages
        .as_ref()
        .map(|tags| file_languages(tags.get_ref(), known).map_err(|problem| file.error_at(&tags.span(), problem)));
    let languages = languages.transpose()?;
    let mut entries: Vec<Entry> = Vec::new();
    for (place, template) in raw.template.into_iter().enumerate() {
        let (span, raw) = (template.span(), template.into_inner());
        let id = raw.id.get_ref().clone();
        let wrong = |(span, problem): Flaw| file.error_at(&span, format_args!("template {id}: {problem}"));
        if place == MAX_TEMPLATES {
            return Err(wrong((span, format!("more than {MAX_TEMPLATES} templates"))));
        }
        if !is_id(&id) {
            let problem = "an id has 1 to 40 of the characters a to z, 0 to 9, - and _".to_owned();
            return Err(wrong((raw.id.span(), problem)));
        }
        if entries.iter().any(|other| other.id == id) {
            return Err(wrong((raw.id.span(), "it is there twice".to_owned())));
        }
        let template = match (&languages, raw.hidden) {
            (_, true) => None,
            (Some(languages), false) => Some(checked(raw, &span, languages).map_err(wrong)?),
            (None, false) => return Err(file.error_at(&(0..0), "its languages are missing")),
        };
        entries.push(Entry { id, template, span });
    }
    Ok(Read { entries, other_reports: phrases(file, raw.other_reports, known)? })
}

fn checked(raw: RawTemplate, span: &Range<usize>, languages: &[Language]) -> Result<ReplyTemplate, Flaw> {
    let text = |raw: Option<RawText>, what: &str| -> Result<(Text, Range<usize>), Flaw> {
        let raw = raw.ok_or_else(|| (span.clone(), format!("its {what} is missing")))?;
        let place = raw.span();
        let text = Text::from_file(raw.into_inner(), languages);
        text.map(|text| (text, place.clone())).map_err(|problem| (place, format!("{what}: {problem}")))
    };
    let (name, _) = text(raw.name, "name")?;
    let (text, place) = text(raw.text, "text")?;
    let mut counts = Vec::new();
    for &language in languages {
        let written = text.get(language);
        let flaw = |problem: String| (place.clone(), format!("text in {}: {problem}", language.tag()));
        if written.chars().count() > TEXT {
            return Err(flaw(format!("it has more than {TEXT} characters")));
        }
        counts.push((placeholder::count(written).map_err(flaw)?, language));
    }
    if let Some((one, other)) = counts.first().zip(counts.iter().find(|(count, _)| *count != counts[0].0)) {
        let [(here, this), (there, that)] = [one, other];
        let problem = format!("it has {here} places to fill in in {}, and {there} in {}", this.tag(), that.tag());
        return Err((place, problem));
    }
    Ok(ReplyTemplate { id: raw.id.into_inner(), name, text })
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    (1..=40).contains(&id.len()) && id.bytes().all(allowed)
}

fn phrases(
    file: DataFile<'_>,
    raw: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    known: Languages,
) -> Result<BTreeMap<String, Vec<String>>, DataFileError> {
    let mut all = BTreeMap::new();
    for (tag, list) in raw {
        let language = known.from_content_tag(tag.get_ref());
        let unknown = || file.error_at(&tag.span(), format_args!("the language \"{}\" is not known", tag.get_ref()));
        let language = language.ok_or_else(unknown)?;
        if let Some(one) = list.get(MAX_PHRASES) {
            return Err(file.error_at(&one.span(), format_args!("more than {MAX_PHRASES} phrases of one language")));
        }
        let wrong = list.iter().find_map(|phrase| Some((phrase, problem_of(phrase.get_ref())?)));
        if let Some((phrase, problem)) = wrong {
            return Err(file.error_at(&phrase.span(), format_args!("{:?} {problem}", phrase.get_ref())));
        }
        all.insert(language.tag().to_owned(), list.into_iter().map(Spanned::into_inner).collect());
    }
    Ok(all)
}

/// One letter alone would be found everywhere, and a star says something only where a word ends.
fn problem_of(phrase: &str) -> Option<String> {
    if !(3..=PHRASE).contains(&phrase.chars().count()) {
        return Some(format!("is no phrase; allowed are 3 to {PHRASE} characters"));
    }
    let word_is_wrong = |word: &str| {
        let stem = word.strip_suffix('*').unwrap_or(word);
        stem.contains('*') || !stem.starts_with(char::is_alphanumeric)
    };
    let wrong = phrase.split_whitespace().find(|word| word_is_wrong(word))?;
    Some(format!("has the word \"{wrong}\"; a word begins with a letter or a digit, and a * stands at its end only"))
}
