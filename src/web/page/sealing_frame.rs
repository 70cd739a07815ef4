//! What a reporter's own browser needs for sealing: the keys to seal to, and the questions to check answers against.

use crate::casework::questionnaire::{Chosen, Condition, MAX_TEXT_BYTES, Question, QuestionKind, Questionnaire};
use crate::casework::self_betrayal::WarnPattern;
use crate::language::Language;
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
    questionnaire: QuestionnaireView<'a>,
    readers: &'a [SealTo],
}

#[derive(Serialize)]
struct QuestionnaireView<'a> {
    id: &'a str,
    version: u32,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    id: &'a str,
    kind: &'static str,
    required: bool,
    max_chars: Option<usize>,
    /// The question's own words for a missing answer.
    missing: Option<&'a str>,
    options: Vec<&'a str>,
    show_if: Option<Vec<Vec<ChosenView<'a>>>>,
    /// The option by which a report is about those who read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    concerns_office: Option<&'a str>,
    /// What in a text is asked about before it is sealed.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warn_patterns: &'a [WarnPattern],
}

#[derive(Serialize)]
struct ChosenView<'a> {
    question: &'a str,
    option: &'a str,
}

impl SealingFrame {
    pub fn to_json(&self, questionnaire: &Questionnaire, language: Language) -> String {
        let asked =
            questionnaire.questions.iter().filter(|question| !matches!(question.kind, QuestionKind::Upload { .. }));
        let view = SealingData {
            day: self.today,
            max_text_bytes: MAX_TEXT_BYTES,
            set: &self.set,
            questionnaire: QuestionnaireView {
                id: &questionnaire.id,
                version: questionnaire.version,
                questions: asked.map(|asked| question(asked, language)).collect(),
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

fn question(question: &Question, language: Language) -> QuestionView<'_> {
    let (kind, max_chars) = match question.kind {
        QuestionKind::Single(_) => ("single", None),
        QuestionKind::Multi(_) => ("multi", None),
        QuestionKind::Text { max_chars } => ("text", Some(max_chars)),
        QuestionKind::Upload { .. } => ("file", None),
        QuestionKind::Info => ("info", None),
    };
    QuestionView {
        id: &question.id,
        kind,
        required: question.required,
        max_chars,
        missing: question.missing.as_ref().map(|words| words.get(language)),
        options: question.choices().iter().map(|choice| choice.id.as_str()).collect(),
        show_if: question.show_if.as_ref().map(alternatives),
        concerns_office: question.concerns_office.as_deref(),
        warn_patterns: &question.warn_patterns,
    }
}

fn alternatives(condition: &Condition) -> Vec<Vec<ChosenView<'_>>> {
    condition.any_of.iter().map(|all| all.iter().map(chosen).collect()).collect()
}

fn chosen(chosen: &Chosen) -> ChosenView<'_> {
    ChosenView { question: &chosen.question, option: &chosen.option }
}
