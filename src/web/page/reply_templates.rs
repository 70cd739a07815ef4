//! Texts with which a handler begins what they write to a reporter, in every language in which reporters read, and what stands
//! around it in the mailbox. Those of the procedure are messages like all others, so an organisation puts its own in their place;
//! questions and what else there is are in a file of their own (`casework::Replies`).

use serde::Serialize;
use time::Date;

use crate::casework::Replies;
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
    mailbox: MailboxWords,
}

/// What stands around an entry of the office's in a mailbox of this language.
#[derive(Serialize)]
struct MailboxWords {
    /// Where lines begin: the value of a `dir` attribute.
    direction: &'static str,
    office: String,
    feedback: String,
    measures: String,
    reasons: String,
    /// Today, in words.
    day: String,
}

#[derive(Serialize)]
struct ReplyTemplate<'a> {
    id: &'a str,
    /// In the handler's language.
    name: String,
    text: String,
}

impl ReplyTemplates {
    /// All of them, language by language.
    ///
    /// # Errors
    /// [`MissingMessage`].
    pub fn all(
        languages: Languages,
        handler: Language,
        more: &Replies,
        today: Date,
    ) -> Result<Vec<Self>, MissingMessage> {
        // A text field shows it as it is: marks of bold words would be read as asterisks.
        let plain = |text: &str| text.replace("**", "");
        let message = |language: Language, key| Ok(plain(&language.message(key, &Arguments::new())?));
        let of_language = |&language: &Language| {
            let texts = REPLY_TEMPLATES.iter().map(|&(id, name, text)| {
                Ok(ReplyTemplate { id, name: message(handler, name)?, text: message(language, text)? })
            });
            let mut texts: Vec<ReplyTemplate<'_>> = texts.collect::<Result<_, _>>()?;
            texts.extend(more.templates().map(|one| ReplyTemplate {
                id: &one.id,
                name: plain(one.name(handler)),
                text: plain(one.text(language)),
            }));
            let texts = serde_json::to_string(&texts).expect("strings have a JSON form");
            let description = language.description();
            let mailbox = MailboxWords {
                direction: description.direction.as_str(),
                office: message(language, "office-name")?,
                feedback: message(language, "feedback-title")?,
                measures: message(language, "feedback-measures")?,
                reasons: message(language, "feedback-reasons")?,
                day: description.days.long(today),
            };
            Ok(Self { lang: language.tag(), name: &description.name, texts, mailbox })
        };
        languages.all().iter().map(of_language).collect()
    }
}

/// The phrases that tell that there are other reports, as JSON, for the handler's tab to look for.
pub fn other_reports_json(replies: &Replies) -> String {
    serde_json::to_string(&replies.other_reports().collect::<Vec<_>>()).expect("strings have a JSON form")
}
