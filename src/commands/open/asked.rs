//! What the reports in a database answer: the versions that it keeps, and those of the content files.

use std::sync::Arc;

use crate::casework::Report;
use crate::casework::questionnaire::Questionnaire;
use crate::config::content::Content;
use crate::store::{ReadDb, StoreError, stored_questionnaire};

/// The newest last.
pub(super) struct Asked(Vec<Arc<Questionnaire>>);

impl Asked {
    pub(super) fn read(db: &mut ReadDb, content: &Content) -> Result<Self, StoreError> {
        let mut all = Vec::new();
        for row in stored_questionnaire::list(db)? {
            let toml = stored_questionnaire::text(db, row.id)?.unwrap_or_default();
            // One that this program cannot read leaves its answers with their ids.
            all.extend(Questionnaire::from_toml(&row.questionnaire, &toml, content.languages).ok().map(Arc::new));
        }
        all.extend(content.questionnaires.without_stored().into_values());
        Ok(Self(all))
    }

    /// The one that a report answers: in its version, or else in another.
    pub(super) fn of(&self, report: &Report) -> Option<&Questionnaire> {
        let same = || self.0.iter().rev().filter(|one| one.id() == report.questionnaire);
        let exact = same().find(|one| one.form.version == report.version);
        exact.or_else(|| same().next()).map(|one| &**one)
    }
}
