//! The questionnaires of one channel.

use std::sync::Arc;

use super::Questionnaire;
use crate::casework::Report;

/// The questionnaire that a channel asks first, and those that its topics lead to.
#[derive(Debug)]
pub struct QuestionnaireSet(Vec<Arc<Questionnaire>>);

impl QuestionnaireSet {
    /// The first, and those of its topics that `named` knows.
    pub fn new(first: Arc<Questionnaire>, named: impl Fn(&str) -> Option<Arc<Questionnaire>>) -> Self {
        let mut set = Self(vec![first]);
        let further: Vec<_> =
            set.first().topics.iter().filter_map(|topic| named(topic.questionnaire.as_deref()?)).collect();
        for questionnaire in further {
            if set.by_id(questionnaire.id()).is_none() {
                set.0.push(questionnaire);
            }
        }
        set
    }

    /// The one that is asked where nothing else is said.
    pub fn first(&self) -> &Questionnaire {
        &self.0[0]
    }

    pub fn by_id(&self, id: &str) -> Option<&Questionnaire> {
        self.iter().find(|questionnaire| questionnaire.id() == id)
    }

    /// The one that a report answers; the first, if that is asked no more.
    pub fn of(&self, report: &Report) -> &Questionnaire {
        self.by_id(&report.questionnaire).unwrap_or(self.first())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Questionnaire> {
        self.0.iter().map(|questionnaire| &**questionnaire)
    }
}
