//! What administrators can change of the content while the program runs, and what of it the files have said.

use std::collections::BTreeMap;

use super::{Content, ContentSummary, OfficeSummary};
use crate::config::external_offices::{ExternalOffices, OfficeId};
use crate::config::own_texts::{OwnText, StoredTexts, said_by_file};
use crate::language::{Language, LanguageError, Languages, Overlay};

/// The offices and the messages of the files, over which is laid what is stored.
#[derive(Debug)]
pub struct BaseContent {
    pub offices: ExternalOffices,
    pub texts: Vec<Overlay>,
    /// With the messages of the files, and nothing that is stored.
    pub languages: Languages,
}

impl BaseContent {
    /// The offices with what is stored.
    pub fn offices_with(&self, stored: &BTreeMap<String, String>) -> ExternalOffices {
        self.offices.clone().with_stored(stored, self.languages).0
    }

    /// Lets these languages say what is stored, where no file says it.
    ///
    /// # Errors
    /// None that is known: what does not fit is not among it.
    pub fn lay_words_over(&self, languages: Languages, stored: &BTreeMap<String, String>) -> Result<(), LanguageError> {
        languages.lay_over(&StoredTexts::fitting(stored, &self.texts, self.languages).overlays)
    }

    /// The words of a file, which win.
    pub fn said_by_file(&self, own: OwnText, language: Language) -> Option<String> {
        said_by_file(&self.texts, own, language)
    }

    /// What there is with what is stored, in short.
    pub fn summary_with(&self, summary: &ContentSummary, stored: &BTreeMap<String, String>) -> ContentSummary {
        let (offices, lost) = self.offices.clone().with_stored(stored, self.languages);
        let mut unusable = StoredTexts::fitting(stored, &self.texts, self.languages).unusable;
        unusable.extend(lost.into_iter().map(OfficeId::stored_name));
        ContentSummary { offices: OfficeSummary::of_all(&offices), unusable, ..summary.clone() }
    }
}

impl Content {
    /// What is laid over by what is stored.
    pub fn base(&self) -> BaseContent {
        BaseContent { offices: self.external_offices.clone(), texts: self.texts.clone(), languages: self.languages }
    }
}
