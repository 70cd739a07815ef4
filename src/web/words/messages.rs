//! Messages from the Fluent files. Whoever asks for one that is not there gets an error, not a placeholder.

use crate::language::Language;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, static_loader};
use std::borrow::Cow;
use std::collections::HashMap;

static_loader! {
    static LOCALES = {
        locales: "./templates/locales",
        fallback_language: "de",
        // No invisible direction marks around arguments: all our languages are written from left to right, and the
        // marks would end up in copied text.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// The arguments of a message, by name.
pub type Arguments = HashMap<Cow<'static, str>, FluentValue<'static>>;

#[derive(Debug, thiserror::Error)]
#[error("there is no message \"{key}\" in the language \"{language}\"")]
pub struct MissingMessage {
    key: String,
    language: &'static str,
}

/// The message `key` in exactly this language.
pub fn message(key: &str, language: Language, arguments: &Arguments) -> Result<String, MissingMessage> {
    let missing = || MissingMessage { key: key.to_owned(), language: language.tag() };
    let identifier: LanguageIdentifier = language.tag().parse().map_err(|_| missing())?;
    LOCALES.lookup_single_language(&identifier, key, Some(arguments)).map_err(|_| missing())
}
