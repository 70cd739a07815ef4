//! The words of questions and choices, for scripts that draw answers only they can read.

use crate::casework::questionnaire::{QuestionKind, Questionnaire};
use crate::language::Language;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// The words of a question, for the script that draws answers.
#[derive(Serialize)]
struct Labels<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    options: BTreeMap<&'a str, &'a str>,
}

/// The questions in the questionnaire's order, in which the script draws the answers.
struct InOrder<'a>(Vec<(&'a str, Labels<'a>)>);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, labels)| (id, labels)))
    }
}

/// As JSON, by the questions' ids.
pub fn labels_json(questionnaire: &Questionnaire, language: Language) -> String {
    let answered = questionnaire.questions.iter().filter(|question| !matches!(question.kind, QuestionKind::Info));
    let labels = answered.map(|question| {
        let options = question.choices().iter().map(|choice| (choice.id.as_str(), choice.label.get(language)));
        (question.id.as_str(), Labels { title: question.title.get(language), options: options.collect() })
    });
    let json = serde_json::to_string(&InOrder(labels.collect())).expect("strings have a JSON form");
    // The script shows words as they are: marks of bold ones would be read as asterisks.
    json.replace("**", "")
}
