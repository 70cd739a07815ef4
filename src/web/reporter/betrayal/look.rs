//! The texts that are looked through before they are sent.

use crate::casework::questionnaire::Questionnaire;
use crate::casework::self_betrayal::WarnPattern;
use crate::form::{Answers, QuestionKind};
use crate::language::Language;

/// A text that is about to be sent.
#[derive(Clone, Copy)]
pub(in crate::web::reporter) struct LastLook<'t> {
    /// The name of its field.
    pub field: &'t str,
    /// What the field is called on the page.
    pub label: &'t str,
    pub text: &'t str,
    pub patterns: &'t [WarnPattern],
}

/// The texts of a report that the questionnaire wants to be looked through.
pub(in crate::web::reporter) fn texts_of<'t>(
    questionnaire: &'t Questionnaire,
    answers: &'t Answers,
    language: Language,
) -> Vec<LastLook<'t>> {
    let texts =
        questionnaire.form.questions.iter().filter(|question| matches!(question.kind, QuestionKind::Text { .. }));
    let look = texts.filter_map(|question| {
        let (label, patterns) = (question.title.get(language), warn_patterns(questionnaire, &question.id));
        Some(LastLook { field: &question.id, label, text: answers.text(&question.id)?, patterns })
    });
    look.collect()
}

fn warn_patterns<'q>(questionnaire: &'q Questionnaire, question: &str) -> &'q [WarnPattern] {
    questionnaire.addition(question).map_or(&[], |addition| &addition.warn_patterns)
}
