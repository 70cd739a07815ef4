//! The topics as they are offered, on the first page and in the form.

use serde::Serialize;

use super::form_path::form_path;
use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet, Topic};
use crate::form::Answers;
use crate::language::Language;

/// A topic as it is offered.
#[derive(Serialize)]
pub(super) struct TopicView<'a> {
    /// Its place in the list.
    value: usize,
    title: &'a str,
    /// Whether it is what the form on this page asks about.
    shown: bool,
    /// The address of its form, for scripts.
    path: String,
    /// What is chosen there already, for scripts: `T01=money`.
    chosen: Option<String>,
}

impl<'a> TopicView<'a> {
    /// All topics of these questionnaires, beside the form of one of them or without a form.
    pub(super) fn all(
        questionnaires: &'a QuestionnaireSet,
        channel_path: &str,
        form: Option<(&Questionnaire, &Answers)>,
        language: Language,
    ) -> Vec<Self> {
        let view = |(value, topic): (usize, &'a Topic)| {
            let asked = topic.asked_in(questionnaires);
            let is_chosen = |(shown, typed): (&Questionnaire, &Answers)| {
                let made = topic.chosen.as_ref().is_none_or(|one| typed.chose(&one.question, &one.option));
                shown.id() == asked.id() && made
            };
            Self {
                value,
                title: topic.title.get(language),
                shown: form.is_some_and(is_chosen),
                path: form_path(channel_path, questionnaires, asked),
                chosen: topic.chosen.as_ref().map(|chosen| format!("{}={}", chosen.question, chosen.option)),
            }
        };
        questionnaires.first().topics.iter().enumerate().map(view).collect()
    }
}
