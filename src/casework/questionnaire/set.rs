//! The questionnaires of one channel.

use std::sync::Arc;

use super::{Questionnaire, version_name};
use crate::casework::Report;

/// The questionnaire that a channel asks first, and those that its topics lead to; and all that was asked before, for reports and
/// forms that are older.
#[derive(Debug)]
pub struct QuestionnaireSet {
    asked: Vec<Arc<Questionnaire>>,
    /// The newest last.
    earlier: Vec<Arc<Questionnaire>>,
}

impl QuestionnaireSet {
    /// The first, and those of its topics that `named` knows.
    pub fn new(first: Arc<Questionnaire>, named: impl Fn(&str) -> Option<Arc<Questionnaire>>) -> Self {
        let mut set = Self { asked: vec![first], earlier: Vec::new() };
        let further: Vec<_> =
            set.first().topics.iter().filter_map(|topic| named(topic.questionnaire.as_deref()?)).collect();
        for questionnaire in further {
            if set.by_id(questionnaire.id()).is_none() {
                set.asked.push(questionnaire);
            }
        }
        set
    }

    /// The same, with what reports and forms may be about that are older; the newest last. What is asked now is none of it.
    #[must_use]
    pub fn with_earlier(self, earlier: impl Iterator<Item = Arc<Questionnaire>>) -> Self {
        let is_asked = |one: &Arc<Questionnaire>| self.asked.iter().any(|other| other.digest == one.digest);
        let earlier = earlier.filter(|one| !is_asked(one)).collect();
        Self { earlier, ..self }
    }

    /// The one that is asked where nothing else is said.
    pub fn first(&self) -> &Questionnaire {
        &self.asked[0]
    }

    /// The one with this id that is asked now.
    pub fn by_id(&self, id: &str) -> Option<&Questionnaire> {
        self.iter().find(|questionnaire| questionnaire.id() == id)
    }

    /// The version that a form names by [`Questionnaire::version_name`], asked now or before.
    pub fn by_version(&self, name: &str) -> Option<&Questionnaire> {
        self.iter().chain(self.earlier()).find(|known| known.version_name() == name)
    }

    /// The one with this id, asked now or before.
    pub fn ever_by_id(&self, id: &str) -> Option<&Questionnaire> {
        self.by_id(id).or_else(|| self.earlier().find(|known| known.id() == id))
    }

    /// The one that a report answers, in the version in which it did; if that is gone, in the newest there is; and the first, if there
    /// is none.
    pub fn of(&self, report: &Report) -> &Questionnaire {
        let exact = self.by_version(&version_name(&report.questionnaire, report.version));
        exact.or_else(|| self.ever_by_id(&report.questionnaire)).unwrap_or(self.first())
    }

    /// What is asked now.
    pub fn iter(&self) -> impl Iterator<Item = &Questionnaire> {
        self.asked.iter().map(|questionnaire| &**questionnaire)
    }

    /// What was asked before, the newest first.
    pub fn earlier(&self) -> impl Iterator<Item = &Questionnaire> {
        self.earlier.iter().rev().map(|questionnaire| &**questionnaire)
    }
}
