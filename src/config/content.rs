//! What reporters are asked and told, as far as it is the operator's: ours, with the files that the settings name in its
//! place. Read once, at the start.

mod files;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Settings;
use super::external_offices::ExternalOffices;
use crate::casework::questionnaire::Questionnaire;
use crate::data_file::{DataFile, DataFileError};

/// Everything that an operator can put in the place of ours.
#[derive(Debug)]
pub struct Content {
    questionnaires: BTreeMap<String, Arc<Questionnaire>>,
    /// The offices outside the organisation.
    pub external_offices: ExternalOffices,
    /// The operator's own messages, unread.
    pub texts: Vec<MessageFile>,
}

/// A file of messages that take the place of ours in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageFile {
    /// The tag of the language: the file's name without `.ftl`.
    pub tag: String,
    /// The file's name in error messages.
    pub file: String,
    /// What is in it, in the syntax of Fluent.
    pub text: String,
}

/// A content file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// Something in it is wrong.
    #[error(transparent)]
    InFile(#[from] DataFileError),
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
        let texts = files::all(&named.texts, "ftl")?.iter().map(|file| message_file(file)).collect::<Result<_, _>>()?;
        let mut content = Self { texts, ..Self::built_in()? };
        let mut found: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in files::all(&named.questionnaires, "toml")? {
            let questionnaire = Questionnaire::from_toml(&file.display().to_string(), &files::read(&file)?)?;
            if let Some(other) = found.insert(questionnaire.id.clone(), file.clone()) {
                let problem = format!("the questionnaire \"{}\" is in {} already", questionnaire.id, other.display());
                return Err(ContentError::Unusable { file, problem });
            }
            content.questionnaires.insert(questionnaire.id.clone(), Arc::new(questionnaire));
        }
        if let Some(file) = &named.external_offices {
            let (name, text) = (file.display().to_string(), files::read(file)?);
            content.external_offices = content.external_offices.merged(DataFile { name: &name, text: &text })?;
        }
        Ok(content)
    }

    /// What is compiled in, and nothing else.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        let questionnaire = Questionnaire::built_in()?;
        let questionnaires = BTreeMap::from([(questionnaire.id.clone(), Arc::new(questionnaire))]);
        Ok(Self { questionnaires, external_offices: ExternalOffices::built_in()?, texts: Vec::new() })
    }

    /// The questionnaire with this id, as a channel names it.
    pub fn questionnaire(&self, id: &str) -> Option<Arc<Questionnaire>> {
        self.questionnaires.get(id).map(Arc::clone)
    }

    /// The ids of all questionnaires, in alphabetical order.
    pub fn questionnaire_ids(&self) -> impl Iterator<Item = &str> {
        self.questionnaires.keys().map(String::as_str)
    }
}

fn message_file(file: &Path) -> Result<MessageFile, ContentError> {
    let tag = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(MessageFile { tag, file: file.display().to_string(), text: files::read(file)? })
}
