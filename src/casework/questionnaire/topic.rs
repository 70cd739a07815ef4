//! What a report can be about at all: asked before everything else, as it decides which questions follow.

use super::raw::RawTopic;
use super::{Questionnaire, QuestionnaireSet};
use crate::data_file::Problem;
use crate::form::{Checked, Chosen, checked_text, flaw};
use crate::language::{Language, Text};

/// A subject of a report.
#[derive(Debug)]
pub struct Topic {
    pub title: Text,
    /// The id of the questionnaire that asks about it; `None` for the one that names the topic.
    pub questionnaire: Option<String>,
    /// What is chosen in that questionnaire already.
    pub chosen: Option<Chosen>,
}

pub(super) fn checked_topic(raw: RawTopic, languages: &[Language]) -> Checked<Topic> {
    let title = checked_text(raw.title, languages, &[]).map_err(|flaw| flaw.within("topic"))?;
    let chosen = raw.chosen.as_ref().map(|rule| Chosen::parse(rule.get_ref()).map_err(flaw(rule))).transpose()?;
    Ok(Topic { title, questionnaire: raw.questionnaire, chosen })
}

impl Topic {
    /// The questionnaire that asks about it, among those that its own names.
    pub fn asked_in<'q>(&self, set: &'q QuestionnaireSet) -> &'q Questionnaire {
        self.questionnaire.as_deref().and_then(|id| set.by_id(id)).unwrap_or(set.first())
    }

    /// Whether `asked`, which is the questionnaire it leads to, is there and has what is chosen in it.
    ///
    /// # Errors
    /// Says what is missing.
    pub fn check(&self, asked: Option<&Questionnaire>) -> Result<(), Problem> {
        let id = self.questionnaire.as_deref().unwrap_or_default();
        let asked = asked.ok_or_else(|| {
            let english = format!("a topic leads to the questionnaire \"{id}\", which is not there");
            Problem::new("topic-questionnaire", &[("questionnaire", id)], english)
        })?;
        let Some(Chosen { question, option }) = &self.chosen else { return Ok(()) };
        let known =
            asked.form.question(question).is_some_and(|asked| asked.choices().iter().any(|one| one.id == *option));
        let missing = || {
            let english = format!("a topic chooses \"{option}\" at {question}, which {} does not have", asked.id());
            let arguments =
                [("option", option.as_str()), ("question", question.as_str()), ("questionnaire", asked.id())];
            Problem::new("topic-option", &arguments, english)
        };
        if known { Ok(()) } else { Err(missing()) }
    }
}
