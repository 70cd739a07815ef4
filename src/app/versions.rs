//! The stored versions of questionnaires, read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::casework::questionnaire::Questionnaire;
use crate::language::Languages;
use crate::store::stored_questionnaire::{self, StoredVersion};
use crate::store::{OrganisationId, ReadDb, StoreError};

/// What was read, by the digest of its text.
pub(super) type Parsed = BTreeMap<Vec<u8>, Arc<Questionnaire>>;

/// All versions with what they say, in the order in which they were stored.
pub(super) struct Versions {
    rows: Vec<StoredVersion>,
    parsed: Parsed,
}

impl Versions {
    /// Those in the database. What is among `known` is not read again. One that this program cannot read is left out, with a line
    /// for the operator: a newer program wrote it, or an older one was less strict.
    pub(super) fn read(db: &mut ReadDb, known: &Parsed, languages: Languages) -> Result<Self, StoreError> {
        let rows = stored_questionnaire::list(db)?;
        let mut parsed = Parsed::new();
        for row in rows.iter().filter(|row| row.used_from.is_some()) {
            if let Some(known) = known.get(&row.digest) {
                parsed.insert(row.digest.clone(), Arc::clone(known));
                continue;
            }
            let toml = stored_questionnaire::text(db, row.id)?.unwrap_or_default();
            match Questionnaire::from_toml(&row.questionnaire, &toml, languages) {
                Ok(questionnaire) => drop(parsed.insert(row.digest.clone(), Arc::new(questionnaire))),
                Err(error) => tracing::warn!(%error, version = row.version, "a stored questionnaire cannot be read"),
            }
        }
        Ok(Self { rows, parsed })
    }

    pub(super) fn parsed(&self) -> &Parsed {
        &self.parsed
    }

    pub(super) fn are_the_same_as(&self, other: &Self) -> bool {
        self.rows == other.rows
    }

    /// What an organisation has imported and taken into use.
    pub(super) fn in_use_of(&self, organisation: OrganisationId) -> impl Iterator<Item = Arc<Questionnaire>> {
        let rows = self.rows.iter().filter(move |row| row.organisation_id == Some(organisation) && row.is_in_use());
        rows.filter_map(|row| self.parsed.get(&row.digest).map(Arc::clone))
    }

    /// What its reports may be about: everything that was ever in use, from wherever it came.
    pub(super) fn ever_used_of(&self, organisation: OrganisationId) -> impl Iterator<Item = Arc<Questionnaire>> {
        let rows = self.rows.iter().filter(move |row| row.organisation_id.is_none_or(|owner| owner == organisation));
        rows.filter(|row| row.used_from.is_some()).filter_map(|row| self.parsed.get(&row.digest).map(Arc::clone))
    }
}
