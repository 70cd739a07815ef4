//! The small pieces of a form's file, each checked for itself: texts and ids; and what says where one is wrong.

use std::ops::Range;

use toml::Spanned;

use super::raw::RawText;
use crate::data_file::{Place, Problem};
use crate::language::{Language, REFERENCE, Text, TextFlaw};

/// Bytes of one text in one language, with everything it refers to.
const MAX_TEXT: usize = 8_000;
const MAX_ID: usize = 64;

/// What is wrong, and which bytes of the file it is about.
pub(crate) struct Flaw {
    pub at: Range<usize>,
    pub problem: Problem,
}

pub(crate) type Checked<T> = Result<T, Flaw>;

/// The flaw that something in the file has.
pub(crate) fn flaw<T, P: Into<Problem>>(at: &Spanned<T>) -> impl Fn(P) -> Flaw + use<T, P> {
    let at = at.span();
    move |problem| Flaw { at: at.clone(), problem: problem.into() }
}

impl Flaw {
    /// The same, said of the thing it is in.
    pub(crate) fn within(self, place: impl Into<Place>) -> Self {
        Self { problem: self.problem.within(place.into()), ..self }
    }

    /// The same, said of a question.
    pub(crate) fn in_question(self, id: &str) -> Self {
        self.within(Place::Question(id.to_owned()))
    }
}

/// A text in each of the languages, with the `texts` it refers to put in.
pub(crate) fn checked_text(raw: RawText, languages: &[Language], texts: &[(String, Text)]) -> Checked<Text> {
    let flaw = flaw::<_, Problem>(&raw);
    let told = |found: TextFlaw| flaw(found.into());
    let mut text = Text::from_file(raw.into_inner(), languages).map_err(told)?;
    for language in languages {
        let length = expanded_length(&text, *language, texts);
        if length > MAX_TEXT {
            let english = format!("a text has {length} bytes; at most {MAX_TEXT} are possible");
            let (length, most) = (length.to_string(), MAX_TEXT.to_string());
            return Err(flaw(Problem::new("text-long", &[("length", &length), ("most", &most)], english)));
        }
    }
    text.expand(texts).map_err(told)?;
    Ok(text)
}

/// At least the bytes that a text has with the `texts` it refers to put in. Most refer to none, and are not searched.
fn expanded_length(text: &Text, language: Language, texts: &[(String, Text)]) -> usize {
    let own = text.get(language);
    let referred =
        |(name, other): &(String, Text)| own.matches(&format!("{{text.{name}}}")).count() * other.get(language).len();
    let texts = if own.contains(REFERENCE) { texts } else { &[] };
    own.len() + texts.iter().map(referred).sum::<usize>()
}

/// Ids stand in field names, addresses within the page and selectors: letters, digits and `_` only.
pub(crate) fn check_id(id: &str) -> Result<(), Problem> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match (1..=MAX_ID).contains(&id.len()) && id.bytes().all(plain) {
        true => Ok(()),
        false => Err(bad_id(id, "letters, digits and underscores")),
    }
}

/// The name by which a form is asked for: as an id, with hyphens.
pub(crate) fn check_name(id: &str) -> Result<(), Problem> {
    check_id(&id.replace('-', "_")).map_err(|_| bad_id(id, "letters, digits, hyphens and underscores"))
}

fn bad_id(id: &str, possible: &str) -> Problem {
    let english = format!("the id \"{id}\" may only have {possible}, at most {MAX_ID}");
    Problem::new("id-characters", &[("id", id), ("most", &MAX_ID.to_string())], english)
}

impl From<TextFlaw> for Problem {
    fn from(flaw: TextFlaw) -> Self {
        let english = flaw.to_string();
        let (kind, name) = match &flaw {
            TextFlaw::Stray(tag) => ("language-stray", tag.as_str()),
            TextFlaw::Twice(tag) => ("language-twice", tag.as_str()),
            TextFlaw::Missing(tag) => ("text-missing", tag.as_str()),
            TextFlaw::Reference(text) => ("text-reference", text.as_str()),
            TextFlaw::Unknown(tag) => ("language-unknown", tag.as_str()),
            TextFlaw::NoLanguages => ("language-none", ""),
        };
        Self::new(kind, &[("name", name)], english)
    }
}
