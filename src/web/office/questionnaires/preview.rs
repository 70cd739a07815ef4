//! A questionnaire as reporters will see it in one language: by the same parts as their form, and with nothing to send.

use serde::Serialize;

use crate::casework::questionnaire::Questionnaire;
use crate::form::Answers;
use crate::language::{Language, Languages, MissingMessage};
use crate::web::page::FormView;

#[derive(Serialize)]
pub(super) struct Preview<'a> {
    /// The language, in which the words of the form itself are, too.
    tag: &'static str,
    direction: &'static str,
    /// Whether the file has texts of its own in this language.
    is_own: bool,
    title: Option<&'a str>,
    welcome: Option<&'a str>,
    emergency: Option<&'a str>,
    minutes: u32,
    topics: Vec<&'a str>,
    form: FormView<'a>,
    languages: Vec<Offered>,
}

/// A language in which it can be looked at.
#[derive(Serialize)]
struct Offered {
    tag: &'static str,
    name: &'static str,
    is_shown: bool,
}

impl<'a> Preview<'a> {
    pub(super) fn of(
        questionnaire: &'a Questionnaire,
        nothing: &'a Answers,
        languages: Languages,
        language: Language,
    ) -> Result<Self, MissingMessage> {
        let offered = languages.all().iter().map(|one| Offered {
            tag: one.tag(),
            name: &one.description().name,
            is_shown: *one == language,
        });
        Ok(Self {
            tag: language.tag(),
            direction: language.description().direction.as_str(),
            is_own: questionnaire.form.languages.contains(&language),
            title: questionnaire.form.text("title", language),
            welcome: questionnaire.form.text("welcome", language),
            emergency: questionnaire.emergency(language),
            minutes: questionnaire.estimated_minutes,
            topics: questionnaire.topics.iter().map(|topic| topic.title.get(language)).collect(),
            form: FormView::new(questionnaire, nothing, &[], language)?,
            languages: offered.collect(),
        })
    }
}
