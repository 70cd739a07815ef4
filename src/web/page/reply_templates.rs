//! Texts with which a handler begins what they write to a reporter, in every language in which reporters read. They are
//! messages like all others, so an organisation puts its own in their place.

use serde::Serialize;

use crate::language::{Arguments, Language, Languages, MissingMessage};

/// By what each is known, its name for handlers, and its text, in the order in which they are offered.
const REPLY_TEMPLATES: [(&str, &str, &str); 8] = [
    ("acknowledge", "reply-name-acknowledge", "reply-text-acknowledge"),
    ("question", "reply-name-question", "reply-text-question"),
    ("meeting", "reply-name-meeting", "reply-text-meeting"),
    ("protocol", "reply-name-protocol", "reply-text-protocol"),
    ("consent", "reply-name-consent", "reply-text-consent"),
    ("disclosure", "reply-name-disclosure", "reply-text-disclosure"),
    ("retaliation", "reply-name-retaliation", "reply-text-retaliation"),
    ("closed", "reply-name-closed", "reply-text-closed"),
];

/// The texts of one language, as a page has them.
#[derive(Serialize)]
pub struct ReplyTemplates {
    lang: &'static str,
    /// The language's own name.
    name: &'static str,
    /// The texts, JSON.
    texts: String,
}

#[derive(Serialize)]
struct ReplyTemplate {
    id: &'static str,
    /// In the handler's language.
    name: String,
    text: String,
}

impl ReplyTemplates {
    /// All of them, language by language.
    ///
    /// # Errors
    /// [`MissingMessage`].
    pub fn all(languages: Languages, handler: Language) -> Result<Vec<Self>, MissingMessage> {
        // A text field shows it as it is: marks of bold words would be read as asterisks.
        let message = |language: Language, key| Ok(language.message(key, &Arguments::new())?.replace("**", ""));
        let of_language = |&language: &Language| {
            let texts = REPLY_TEMPLATES.iter().map(|&(id, name, text)| {
                Ok(ReplyTemplate { id, name: message(handler, name)?, text: message(language, text)? })
            });
            let texts: Vec<ReplyTemplate> = texts.collect::<Result<_, _>>()?;
            let texts = serde_json::to_string(&texts).expect("strings have a JSON form");
            Ok(Self { lang: language.tag(), name: &language.description().name, texts })
        };
        languages.all().iter().map(of_language).collect()
    }
}
