//! What reporters are asked and told, as far as it is the operator's: ours, with the files that the settings name in its
//! place. Read once, at the start: a mistake of the operator's stops it.

mod files;
mod own;
pub mod questionnaires;
mod summary;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Settings;
use super::external_offices::ExternalOffices;
use crate::casework::questionnaire::Questionnaire;
use crate::casework::self_betrayal::UnitNames;
use crate::casework::{CaseForms, Replies};
use crate::data_file::{DataFile, DataFileError};
use crate::language::{LanguageError, LanguageFolder, Languages, Overlay};
pub use own::BaseContent;
pub use questionnaires::Questionnaires;
pub use summary::{ContentSummary, OfficeSummary};

/// Everything that an operator can put in the place of ours.
#[derive(Debug)]
pub struct Content {
    pub questionnaires: Questionnaires,
    /// What handlers fill in about a case. Ours, and nobody else's: what a case needs to be closed is asked in it. Read with the
    /// first case.
    pub case_forms: Arc<CaseForms>,
    /// The offices outside the organisation.
    pub external_offices: ExternalOffices,
    /// The operator's own messages, one file for each language.
    pub texts: Vec<Overlay>,
    /// All languages, with those messages laid over ours.
    pub languages: Languages,
    /// What handlers are offered as they write to a reporter, and asked about.
    pub replies: Arc<Replies>,
    /// The names of the organisation's own units.
    pub units: UnitNames,
}

/// A content file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// Something in it is wrong.
    #[error(transparent)]
    InFile(#[from] DataFileError),
    /// A file of messages does not fit ours.
    #[error(transparent)]
    Messages(#[from] LanguageError),
    /// It cannot be read, or does not fit the others.
    #[error("{}: {problem}", file.display())]
    Unusable {
        /// The file.
        file: PathBuf,
        /// What is wrong with it, and what is allowed.
        problem: String,
    },
}

impl Content {
    /// Reads all files that the settings name.
    ///
    /// # Errors
    /// Names the file; the line, where it was read; and the question or office, where it is about one.
    pub fn load(settings: &Settings) -> Result<Self, ContentError> {
        let named = &settings.content;
        let texts = files::all(&named.texts, "ftl")?.iter().map(|file| overlay(file)).collect::<Result<Vec<_>, _>>()?;
        let languages = languages(&texts)?;
        let mut content = Self { texts, languages, ..Self::built_in()? };
        let mut found: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in files::all(&named.questionnaires, "toml")? {
            let questionnaire = Questionnaire::from_toml(&file.display().to_string(), &files::read(&file)?, languages)?;
            if let Some(other) = found.insert(questionnaire.id().to_owned(), file.clone()) {
                let problem = format!("the questionnaire \"{}\" is in {} already", questionnaire.id(), other.display());
                return Err(ContentError::Unusable { file, problem });
            }
            content.questionnaires.add_from_file(questionnaire);
        }
        content.check_topics(&found)?;
        if let Some(file) = &named.external_offices {
            let (name, text) = (file.display().to_string(), files::read(file)?);
            content.external_offices =
                content.external_offices.with_file(DataFile { name: &name, text: &text }, languages)?;
        }
        if let Some(file) = &named.replies {
            let (name, text) = (file.display().to_string(), files::read(file)?);
            let replies = Replies::clone(&content.replies).merged(DataFile { name: &name, text: &text }, languages)?;
            content.replies = Arc::new(replies);
        }
        if let Some(file) = &named.units {
            let (name, text) = (file.display().to_string(), files::read(file)?);
            content.units = UnitNames::parse(DataFile { name: &name, text: &text })?;
        }
        Ok(content)
    }

    /// What is compiled in, and nothing else.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        let questionnaires = Questionnaires::built_in()?;
        let (external_offices, languages) = (ExternalOffices::built_in()?, Languages::built_in());
        let case_forms = Arc::new(CaseForms::unread());
        let (texts, units, replies) = (Vec::new(), UnitNames::default(), Arc::new(Replies::built_in()?));
        Ok(Self { questionnaires, case_forms, external_offices, texts, languages, replies, units })
    }

    /// A topic may lead to a questionnaire of another file, which is known only when all are read.
    fn check_topics(&self, files: &BTreeMap<String, PathBuf>) -> Result<(), ContentError> {
        let checked = questionnaires::check_topics(&self.questionnaires.without_stored());
        checked.map_err(|(id, to, problem)| {
            // Ours are in order among themselves: it is the operator's file that does not fit.
            let file = files.get(&id).or_else(|| files.get(&to));
            ContentError::Unusable { file: file.cloned().unwrap_or_default(), problem: problem.to_string() }
        })
    }

    /// The ids of all questionnaires, in alphabetical order.
    pub fn questionnaire_ids(&self) -> Vec<String> {
        self.questionnaires.without_stored().into_keys().collect()
    }
}

/// Reads a file of messages; its name without `.ftl` is the tag of its language.
fn overlay(file: &Path) -> Result<Overlay, ContentError> {
    let tag = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Overlay { tag, file: file.display().to_string(), text: files::read(file)? })
}

/// The registry is kept until the program ends, so it is built anew only where there is something to lay over.
fn languages(texts: &[Overlay]) -> Result<Languages, LanguageError> {
    if texts.is_empty() { Ok(Languages::built_in()) } else { Languages::new(&LanguageFolder::built_in(), texts) }
}
