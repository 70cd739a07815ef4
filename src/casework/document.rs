//! What people write to each other, as it stands inside a parcel: JSON in UTF-8, described in docs/sealing.md.

use serde::{Deserialize, Serialize};
use time::Date;
use zeroize::Zeroizing;

use super::asking::{Declaration, Request};
use super::calendar_day;
use super::removal::Removal;
use crate::form::Answers;

/// One document. Deliberately without `Debug` and `Clone`: it is what nobody else may read.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Document {
    /// The report that began the case.
    Report(Report),
    /// The form, sent again with other words.
    Addition(Report),
    /// What the reporter wrote in the mailbox.
    Message(TextMessage),
    /// What the office wrote to the reporter.
    Reply(TextMessage),
    /// What was done about the report and why, as the office told the reporter: § 17(2) HinSchG.
    Feedback(Feedback),
    /// What the office asks the reporter for.
    Request(Request),
    /// What the reporter declares: an answer to a request, or something of their own.
    Declaration(Declaration),
    /// What the office wrote for itself.
    Note(TextMessage),
    /// What the office filled in for itself.
    Form(FilledForm),
    /// That another entry is to be removed. It stands where both can read it who can read that one.
    Removal(Removal),
    /// An entry's text without what it must not tell to whom it is shown.
    Redaction(Redaction),
}

/// A filled-in questionnaire.
#[derive(Serialize, Deserialize)]
pub struct Report {
    /// BCP 47 tag of the language the form was filled in.
    pub lang: String,
    /// The day it was sent.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// Which questionnaire.
    pub questionnaire: String,
    /// Which version of it.
    pub version: u32,
    /// What was answered, by the ids of questions and options.
    #[serde(serialize_with = "in_document")]
    pub answers: Answers,
}

/// A form that a handler filled in about a case.
#[derive(Serialize, Deserialize)]
pub struct FilledForm {
    /// BCP 47 tag of the language of the page it was filled in on.
    pub lang: String,
    /// The day it was sealed.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// Which form.
    pub form: String,
    /// Which version of it.
    pub version: u32,
    /// What was answered, by the names of fields.
    #[serde(serialize_with = "in_document")]
    pub answers: Answers,
    /// Who in the office filled it in.
    pub author: String,
}

/// A text somebody wrote.
#[derive(Serialize, Deserialize)]
pub struct TextMessage {
    /// BCP 47 tag of the language of the page it was written on.
    pub lang: String,
    /// The day it was sent.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// The text.
    pub text: Zeroizing<String>,
    /// Who in the office wrote it; reporters have no name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
}

/// The feedback of § 17(2) HinSchG, with both of its parts.
#[derive(Serialize, Deserialize)]
pub struct Feedback {
    /// BCP 47 tag of the language of the page it was written on.
    pub lang: String,
    /// The day it was sent.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// The measures that were taken or are planned.
    pub measures: Zeroizing<String>,
    /// The reasons for these, or for doing nothing.
    pub reasons: Zeroizing<String>,
    /// Who in the office wrote it.
    pub author: String,
}

/// Another version of one entry's text, in which somebody of the office has blackened names. The entry itself stays as it is.
#[derive(Serialize, Deserialize)]
pub struct Redaction {
    /// BCP 47 tag of the language of the text.
    pub lang: String,
    /// The day it was sealed.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// On which side of the conversation the entry stands.
    pub side: TalkSide,
    /// The entry's number on that side.
    pub seq: u32,
    /// The entry's digest, base64: it is of that entry, and of none that stands there now.
    pub digest: String,
    /// The text.
    pub text: Zeroizing<String>,
    /// Who in the office blackened it.
    pub author: String,
}

/// A side of the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TalkSide {
    Reporter,
    Office,
}

/// A parcel held something that is none of our documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the contents are none of the documents this version knows")]
pub struct NotADocument;

impl Document {
    /// The bytes to seal.
    pub fn to_json(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(serde_json::to_vec(self).expect("strings, numbers and dates always have a JSON form"))
    }

    /// The day it was sent, as its writer put it.
    pub fn day(&self) -> Date {
        match self {
            Self::Report(form) | Self::Addition(form) => form.day,
            Self::Message(words) | Self::Reply(words) | Self::Note(words) => words.day,
            Self::Feedback(feedback) => feedback.day,
            Self::Request(request) => request.day,
            Self::Declaration(declaration) => declaration.day,
            Self::Form(form) => form.day,
            Self::Removal(removal) => removal.day,
            Self::Redaction(redaction) => redaction.day,
        }
    }

    /// Reads what [`Document::to_json`] wrote.
    ///
    /// # Errors
    /// [`NotADocument`], without a word of what it held instead.
    pub fn from_json(json: &[u8]) -> Result<Self, NotADocument> {
        serde_json::from_slice(json).map_err(|_| NotADocument)
    }
}

fn in_document<S: serde::Serializer>(answers: &Answers, serializer: S) -> Result<S::Ok, S::Error> {
    answers.in_document().serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_have_the_form_the_format_description_gives_them() {
        for json in [
            r#"{"kind":"report","lang":"de","day":"2026-11-23","questionnaire":"messenger-incident","version":1,"answers":{"F01":"selbst","F03":["whatsapp"],"F14":"Worte"}}"#,
            r#"{"kind":"addition","lang":"de-simple","day":"2026-11-24","questionnaire":"messenger-incident","version":1,"answers":{"F14":"Mehr"}}"#,
            r#"{"kind":"message","lang":"en","day":"2026-11-25","text":"Yes"}"#,
            r#"{"kind":"reply","lang":"de","day":"2026-11-25","text":"Danke","author":"A. Berger"}"#,
            r#"{"kind":"feedback","lang":"de","day":"2026-11-25","measures":"Gruppe gelöscht","reasons":"Daten waren offen","author":"A. Berger"}"#,
            r#"{"kind":"request","lang":"de","day":"2026-11-25","asks":"consent","text":"An die Revision","author":"A. Berger"}"#,
            r#"{"kind":"request","lang":"de","day":"2026-11-25","asks":"meeting","text":"Wann?","proposals":["Mo 14 Uhr","Di 9 Uhr"],"author":"A. Berger"}"#,
            r#"{"kind":"declaration","lang":"de","day":"2026-11-26","declares":"accepted","to":2,"choice":1}"#,
            r#"{"kind":"declaration","lang":"de","day":"2026-11-26","declares":"retaliation","text":"Umgesetzt"}"#,
            r#"{"kind":"note","lang":"de","day":"2026-11-25","text":"Prüfen","author":"A. Berger"}"#,
            r#"{"kind":"form","lang":"de","day":"2026-11-25","form":"triage","version":1,"answers":{"priority":"P1","scope":["SCOPE_DSGVO"]},"author":"A. Berger"}"#,
            r#"{"kind":"removal","lang":"de","day":"2026-11-25","side":"reporter","seq":2,"digest":"BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=","category":"third-persons","author":"A. Berger"}"#,
            r#"{"kind":"redaction","lang":"de","day":"2026-11-25","side":"reporter","seq":1,"digest":"ZGlnZXN0","text":"█████ lies mit.","author":"A. Berger"}"#,
        ] {
            let document = Document::from_json(json.as_bytes()).map_err(|error| format!("{json}: {error}")).unwrap();
            assert_eq!(String::from_utf8_lossy(&document.to_json()), json);
        }
    }

    #[test]
    fn anything_else_is_refused_without_being_quoted() {
        let with_day = |day: &str| format!(r#"{{"kind":"message","lang":"de","day":"{day}","text":"x"}}"#);
        assert!(Document::from_json(with_day("2026-11-25").as_bytes()).is_ok());
        let days = ["heute", "+2026-11-25", "-2026-11-25", "2026-11-25 ", "2026-11-31", "12026-11-25"].map(with_day);
        let removal = |side: &str, seq: &str, digest: &str| {
            format!(
                r#"{{"kind":"removal","lang":"de","day":"2026-11-25","side":"{side}","seq":{seq},"digest":"{digest}","category":"clients","author":"A. Berger"}}"#
            )
        };
        let digest = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
        assert!(Document::from_json(removal("file", "9007199254740991", digest).as_bytes()).is_ok());
        let later = removal("file", "1", digest).replace("clients", "of-a-newer-program");
        let Ok(Document::Removal(later)) = Document::from_json(later.as_bytes()) else { panic!("{later}") };
        assert_eq!(later.category, super::super::RemovalCategory::Other);
        let removals = [
            removal("nobody", "1", digest),
            removal("file", "0", digest),
            removal("file", "1.5", digest),
            removal("file", "9007199254740992", digest),
            removal("file", "1", "BwcH"),
            removal("file", "1", &digest.replace('=', "")),
        ];
        let days = days.iter().chain(&removals);
        for json in ["", "{}", r#"{"kind":"secret"}"#].into_iter().chain(days.map(String::as_str)) {
            let refused = Document::from_json(json.as_bytes()).map(|_| ()).unwrap_err();
            assert_eq!(refused.to_string(), "the contents are none of the documents this version knows");
        }
    }
}
