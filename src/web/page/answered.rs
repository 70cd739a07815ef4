//! Answers as they are read again: the questions' own words beside the words of the choices.

use crate::casework::questionnaire::Questionnaire;
use crate::form::{Answers, Question, QuestionKind};
use crate::language::Language;
use serde::Serialize;
use std::borrow::Cow;

/// One question and its answer.
#[derive(Serialize)]
pub struct AnsweredQuestion<'a> {
    title: &'a str,
    values: Vec<Cow<'a, str>>,
}

/// The answer that carries the report: the one to the required text question.
pub fn main_text<'a>(questionnaire: &'a Questionnaire, answers: &'a Answers) -> Option<&'a str> {
    main_question(questionnaire).and_then(|question| answers.text(&question.id))
}

/// All other answers, in the questionnaire's order. What the questionnaire does not know is shown by its id.
pub fn other_answers<'a>(
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
    language: Language,
) -> Vec<AnsweredQuestion<'a>> {
    let main = main_question(questionnaire).map(|question| question.id.as_str());
    let known = questionnaire.form.questions.iter().filter(|question| Some(question.id.as_str()) != main);
    let known = known.filter_map(|question| {
        let answer = answers.get(&question.id)?;
        let values = answer.values().map(|value| label(question, value, language)).collect();
        Some(AnsweredQuestion { title: question.title.get(language), values })
    });
    let unknown = answers.iter().filter(|(id, _)| questionnaire.form.question(id).is_none());
    let unknown =
        unknown.map(|(id, answer)| AnsweredQuestion { title: id, values: answer.values().map(Cow::from).collect() });
    known.chain(unknown).collect()
}

fn main_question(questionnaire: &Questionnaire) -> Option<&Question> {
    let is_main = |question: &&Question| question.required && matches!(question.kind, QuestionKind::Text { .. });
    questionnaire.form.questions.iter().find(is_main)
}

/// Without the marks of bold words: a text that somebody typed may stand in the same place, as it is.
fn label<'a>(question: &'a Question, value: &'a str, language: Language) -> Cow<'a, str> {
    let choice = question.choices().iter().find(|choice| choice.id == value);
    choice.map_or(Cow::Borrowed(value), |choice| choice.label.get(language).replace("**", "").into())
}
