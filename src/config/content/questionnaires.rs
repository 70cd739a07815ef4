//! Questionnaires from where operators and the program keep them, and what wins where two have one id: a file that the settings
//! name, then what was imported in the office's pages, then ours.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::casework::questionnaire::Questionnaire;
use crate::data_file::{DataFileError, Problem};

/// Questionnaires by their ids.
pub type ById = BTreeMap<String, Arc<Questionnaire>>;

/// Those that are there without a database.
#[derive(Debug, Clone, Default)]
pub struct Questionnaires {
    ours: ById,
    files: ById,
}

impl Questionnaires {
    pub(super) fn built_in() -> Result<Self, DataFileError> {
        let ours = Questionnaire::all_built_in()?.into_iter();
        Ok(Self { ours: ours.map(|one| (one.id().to_owned(), Arc::new(one))).collect(), files: ById::new() })
    }

    pub(super) fn add_from_file(&mut self, questionnaire: Questionnaire) {
        self.files.insert(questionnaire.id().to_owned(), Arc::new(questionnaire));
    }

    /// Whether a file that the settings name has one of this id, which then wins.
    pub fn is_from_file(&self, id: &str) -> bool {
        self.files.contains_key(id)
    }

    /// Whether the program comes with one of this id.
    pub fn is_ours(&self, id: &str) -> bool {
        self.ours.contains_key(id)
    }

    /// Those that count where nothing was imported.
    pub fn without_stored(&self) -> ById {
        self.with_stored(std::iter::empty())
    }

    /// Those that count beside what was imported and is in use.
    pub fn with_stored(&self, stored: impl Iterator<Item = Arc<Questionnaire>>) -> ById {
        let mut all = self.ours.clone();
        all.extend(stored.map(|one| (one.id().to_owned(), one)));
        all.extend(self.files.iter().map(|(id, one)| (id.clone(), Arc::clone(one))));
        all
    }
}

/// Whether every topic leads to what is there.
///
/// # Errors
/// The id of the questionnaire whose topic does not, with that of the one it leads to, and what is wrong.
pub fn check_topics(all: &ById) -> Result<(), (String, String, Box<Problem>)> {
    for (id, questionnaire) in all {
        for topic in &questionnaire.topics {
            let to = topic.questionnaire.as_ref().unwrap_or(id);
            topic
                .check(all.get(to).map(|asked| &**asked))
                .map_err(|problem| (id.clone(), to.clone(), Box::new(problem)))?;
        }
    }
    Ok(())
}
