//! What a reporter's own browser needs for sealing: the keys to seal to, and the questions to check answers against.

use crate::casework::questionnaire::Questionnaire;
use crate::casework::self_betrayal::WarnPattern;
use crate::form::{MAX_TEXT_BYTES, Question, QuestionKind};
use crate::language::Language;
use crate::web::page::form_data::QuestionData;
use crate::web::page::{invented, iso};
use serde::Serialize;
use time::Date;
use time::macros::date;

/// Put into the page as JSON.
pub struct SealingFrame {
    pub today: Date,
    /// The fingerprint of all readers together, 16 hexadecimal digits.
    pub set: String,
    pub readers: Vec<SealTo>,
}

/// One of those to whom a report is sealed.
#[derive(Serialize)]
pub struct SealTo {
    /// The fingerprint, 16 hexadecimal digits.
    pub id: String,
    pub name: String,
    /// `age1pq1…`
    pub recipient: String,
}

#[derive(Serialize)]
struct SealingData<'a> {
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    max_text_bytes: usize,
    set: &'a str,
    questionnaire: ReportedData<'a>,
    readers: &'a [SealTo],
}

impl SealingFrame {
    pub fn to_json(&self, questionnaire: &Questionnaire, language: Language) -> String {
        let questions = questionnaire.form.questions.iter();
        let questions = questions.filter(|question| !matches!(question.kind, QuestionKind::Upload { .. }));
        let view = SealingData {
            day: self.today,
            max_text_bytes: MAX_TEXT_BYTES,
            set: &self.set,
            questionnaire: ReportedData {
                id: questionnaire.id(),
                version: questionnaire.form.version,
                questions: questions.map(|question| asked(question, questionnaire, language)).collect(),
            },
            readers: &self.readers,
        };
        let json = serde_json::to_string(&view).expect("strings, numbers and dates have a JSON form");
        // The script shows words as they are: marks of bold ones would be read as asterisks.
        json.replace("**", "")
    }

    pub fn sample() -> Self {
        let reader = |(name, digit): (&str, u8)| SealTo {
            id: invented::fingerprint(digit).to_string(),
            name: name.to_owned(),
            recipient: "age1pq1sample".to_owned(),
        };
        Self {
            today: date!(2026 - 11 - 23),
            set: invented::fingerprint(9).to_string(),
            readers: invented::handlers().into_iter().zip(1..).map(reader).collect(),
        }
    }
}

/// A questionnaire, as the reporter's script checks answers against it.
#[derive(Serialize)]
struct ReportedData<'a> {
    id: &'a str,
    version: u32,
    questions: Vec<AskedData<'a>>,
}

/// A question with what reporting adds to it.
#[derive(Serialize)]
struct AskedData<'a> {
    #[serde(flatten)]
    question: QuestionData<'a>,
    /// The option by which a report is about those who read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    concerns_office: Option<&'a str>,
    /// What in a text is asked about before it is sealed.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warn_patterns: &'a [WarnPattern],
}

fn asked<'a>(question: &'a Question, questionnaire: &'a Questionnaire, language: Language) -> AskedData<'a> {
    let addition = questionnaire.addition(&question.id);
    AskedData {
        question: QuestionData::new(question, language),
        concerns_office: addition.and_then(|addition| addition.concerns_office.as_deref()),
        warn_patterns: addition.map_or(&[], |addition| &addition.warn_patterns),
    }
}
