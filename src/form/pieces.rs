//! The small pieces of a form's file, each checked for itself: texts and ids; and what says where one is wrong.

use std::ops::Range;

use toml::Spanned;

use super::raw::RawText;
use crate::language::{Language, REFERENCE, Text};

/// Bytes of one text in one language, with everything it refers to.
const MAX_TEXT: usize = 8_000;
const MAX_ID: usize = 64;

/// What is wrong, and which bytes of the file it is about.
pub(crate) struct Flaw {
    pub at: Range<usize>,
    pub problem: String,
}

pub(crate) type Checked<T> = Result<T, Flaw>;

/// The flaw that something in the file has.
pub(crate) fn flaw<T>(at: &Spanned<T>) -> impl Fn(String) -> Flaw + use<T> {
    let at = at.span();
    move |problem| Flaw { at: at.clone(), problem }
}

impl Flaw {
    /// The same, said of the thing it is in.
    pub(crate) fn within(self, place: impl std::fmt::Display) -> Self {
        Self { problem: format!("{place}: {}", self.problem), ..self }
    }
}

/// A text in each of the languages, with the `texts` it refers to put in.
pub(crate) fn checked_text(raw: RawText, languages: &[Language], texts: &[(String, Text)]) -> Checked<Text> {
    let flaw = flaw(&raw);
    let mut text = Text::from_file(raw.into_inner(), languages).map_err(&flaw)?;
    for language in languages {
        let length = expanded_length(&text, *language, texts);
        if length > MAX_TEXT {
            return Err(flaw(format!("a text has {length} bytes; at most {MAX_TEXT} are possible")));
        }
    }
    text.expand(texts).map_err(flaw)?;
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
pub(crate) fn check_id(id: &str) -> Result<(), String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match (1..=MAX_ID).contains(&id.len()) && id.bytes().all(plain) {
        true => Ok(()),
        false => Err(format!("the id \"{id}\" may only have letters, digits and underscores, at most {MAX_ID}")),
    }
}

/// The name by which a form is asked for: as an id, with hyphens.
pub(crate) fn check_name(id: &str) -> Result<(), String> {
    check_id(&id.replace('-', "_")).map_err(|_| {
        format!("the id \"{id}\" may only have letters, digits, hyphens and underscores, at most {MAX_ID}")
    })
}
