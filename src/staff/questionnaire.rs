//! Questionnaires that an administrator imports, and what comes into use. Everything is of their own organisation, and recorded.

use crate::casework::questionnaire::Questionnaire;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::stored_questionnaire::{self, NewVersion, StoredVersion};
use crate::store::{OrganisationId, ReadDb, Store, StoreError, WriteDb, organisation};

use super::change::Acting;

/// Versions that an organisation may keep: every page of a case carries the words of those that were in use.
pub const MOST_VERSIONS: usize = 60;

/// Why a questionnaire was not stored, or not taken into use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionnaireError {
    /// This id and version are there with other words, and reports may name them.
    #[error("this version is there with other words; the next free one is {next}")]
    VersionTaken { next: i64 },
    /// The organisation keeps as many as it may.
    #[error("there are as many versions as can be kept")]
    TooMany,
    /// Nothing of this organisation is so.
    #[error("there is no such version")]
    Unknown,
    /// Another version has come into use since the page was shown.
    #[error("somebody else has changed it meanwhile")]
    Changed,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is in use, as the page showed it: the digest of the imported version, or nothing where there is none.
type InUse = Option<Vec<u8>>;

/// The versions that an organisation knows, the oldest first.
///
/// # Errors
/// The store's.
pub async fn versions(store: &Store, organisation: OrganisationId) -> Result<Vec<StoredVersion>, StoreError> {
    store.read("staff.versions", move |db| stored_questionnaire::known_to(db, organisation)).await
}

/// The text of a version that an organisation knows.
///
/// # Errors
/// The store's.
pub async fn version_text(
    store: &Store,
    organisation: OrganisationId,
    digest: Vec<u8>,
) -> Result<Option<String>, StoreError> {
    let find = move |db: &mut ReadDb| {
        let known = stored_questionnaire::known_to(db, organisation)?;
        let found = known.into_iter().find(|row| row.digest == digest);
        found.map_or(Ok(None), |row| stored_questionnaire::text(db, row.id))
    };
    store.read("staff.version_text", find).await
}

/// Stores a questionnaire as a draft. The same text once more is the same version; a draft of the same number makes room.
///
/// # Errors
/// [`QuestionnaireError`]
pub async fn store_questionnaire(
    store: &Store,
    acting: Acting,
    questionnaire: Questionnaire,
) -> Result<(), QuestionnaireError> {
    let change = move |db: &mut WriteDb| {
        let known = stored_questionnaire::known_to(db, acting.organisation)?;
        if known.iter().any(|row| row.digest == questionnaire.digest) {
            return Ok(());
        }
        let (id, version) = (questionnaire.id(), questionnaire.form.version);
        let mut kept = known.iter().filter(|row| row.organisation_id.is_some()).count();
        let of_it = || known.iter().filter(|row| row.questionnaire == id);
        if let Some(other) = of_it().find(|row| row.version == i64::from(version)) {
            if !stored_questionnaire::remove_draft(db, other.id)? {
                let next = of_it().map(|row| row.version).max().unwrap_or_default() + 1;
                return Err(QuestionnaireError::VersionTaken { next });
            }
            kept -= 1;
        }
        if kept >= MOST_VERSIONS {
            return Err(QuestionnaireError::TooMany);
        }
        let new = NewVersion {
            organisation: Some(acting.organisation),
            questionnaire: id,
            version,
            digest: &questionnaire.digest,
            toml: &questionnaire.toml,
            day: acting.day,
            is_used: false,
        };
        stored_questionnaire::add(db, &new)?;
        let event = OfficeEvent::QuestionnaireStored { version, digest: short(&questionnaire.digest) };
        Ok(record(db, acting, event)?)
    };
    store.write("staff.store_questionnaire", change).await
}

/// Takes a version into use in the place of `instead`; with no digest, what was imported is used no longer, and the program's own
/// counts again.
///
/// # Errors
/// [`QuestionnaireError`]
pub async fn use_questionnaire(
    store: &Store,
    acting: Acting,
    id: String,
    digest: InUse,
    instead: InUse,
) -> Result<(), QuestionnaireError> {
    let change = move |db: &mut WriteDb| {
        let known = stored_questionnaire::known_to(db, acting.organisation)?;
        let own = |row: &&StoredVersion| row.organisation_id.is_some() && row.questionnaire == id;
        let before = known.iter().filter(own).find(|row| row.is_in_use());
        let next = known.iter().filter(own).find(|row| Some(&row.digest) == digest.as_ref());
        if digest.is_some() && next.is_none() {
            return Err(QuestionnaireError::Unknown);
        }
        if before.map(|row| &row.id) == next.map(|row| &row.id) {
            return Ok(());
        }
        if before.map(|row| &row.digest) != instead.as_ref() {
            return Err(QuestionnaireError::Changed);
        }
        if let Some(before) = before {
            stored_questionnaire::end_use(db, before.id, acting.day)?;
        }
        let event = match (next, before) {
            (Some(next), _) => {
                stored_questionnaire::begin_use(db, next.id, acting.day)?;
                let version = u32::try_from(next.version).unwrap_or_default();
                OfficeEvent::QuestionnaireUsed { version, digest: short(&next.digest) }
            }
            (None, Some(before)) => {
                let version = u32::try_from(before.version).unwrap_or_default();
                OfficeEvent::QuestionnaireEnded { version, digest: short(&before.digest) }
            }
            (None, None) => return Ok(()),
        };
        Ok(record(db, acting, event)?)
    };
    store.write("staff.use_questionnaire", change).await
}

/// The ids of questionnaires that the first organisation has imported and uses. For commands; blocks.
///
/// # Errors
/// The store's.
pub fn stored_in_use(store: &Store) -> Result<Vec<String>, StoreError> {
    store.read_now("staff.stored_in_use", |db| {
        let Some(first) = organisation::first(db)? else { return Ok(Vec::new()) };
        stored_in_use_of(db, first.id)
    })
}

/// The same for any organisation, in a transaction.
///
/// # Errors
/// The store's.
pub fn stored_in_use_of(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<String>, StoreError> {
    let own = |row: &StoredVersion| row.organisation_id.is_some() && row.is_in_use();
    let known = stored_questionnaire::known_to(db, organisation)?;
    Ok(known.into_iter().filter(own).map(|row| row.questionnaire).collect())
}

/// As much of a digest as the journal says.
fn short(digest: &[u8]) -> u64 {
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn record(db: &mut WriteDb, acting: Acting, event: OfficeEvent) -> Result<(), StoreError> {
    journal::record(db, acting.day, event, OfficeSubject::Organisation(acting.organisation), Some(acting.staff))
}
