//! The picture of the channels that counts now, and how it follows the database while the service runs.

use std::sync::{Arc, PoisonError, RwLock};

use time::Date;

use super::AppError;
use super::channels::Channels;
use super::versions::{Parsed, Versions};
use crate::config::content::Questionnaires;
use crate::language::Languages;
use crate::store::stored_questionnaire::{self, NewVersion};
use crate::store::{OrganisationId, ReadDb, Store, StoreError, WriteDb, channel, organisation};

/// What channels ask, as far as it does not change, and the picture that does.
pub(super) struct LiveChannels {
    pub questionnaires: Questionnaires,
    languages: Languages,
    current: RwLock<Arc<Channels>>,
}

impl LiveChannels {
    /// Keeps what came from files and with the program, so that it can still be read when another version has taken its place, and
    /// makes the first picture. Blocks.
    pub(super) fn start(
        store: &Store,
        questionnaires: Questionnaires,
        languages: Languages,
        day: Date,
    ) -> Result<Self, AppError> {
        remember(store, &questionnaires, day)?;
        let look = move |db: &mut ReadDb| read(db, &Parsed::new(), languages);
        let (rows, open, versions) = store.read_now("app.channels", look)?;
        let current = Channels::of((rows, open), versions, &questionnaires, None)?;
        Ok(Self { questionnaires, languages, current: RwLock::new(Arc::new(current)) })
    }

    pub(super) fn current(&self) -> Arc<Channels> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks whether something has changed in the database. Where it does not fit together, all stays as it was.
    pub(super) async fn refresh(&self, store: &Store) -> Result<(), AppError> {
        let (before, languages) = (self.current(), self.languages);
        let known = Arc::clone(&before);
        let look = move |db: &mut ReadDb| read(db, known.parsed(), languages);
        let (rows, open, versions) = store.read("app.channels", look).await?;
        if before.is_of(&rows, &versions) {
            return Ok(());
        }
        let next = Channels::of((rows, open), versions, &self.questionnaires, Some(&before))?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        Ok(())
    }
}

type Read = (Vec<channel::ChannelRow>, Vec<OrganisationId>, Versions);

fn read(db: &mut ReadDb, known: &Parsed, languages: Languages) -> Result<Read, StoreError> {
    Ok((channel::list(db)?, organisation::open_ones(db)?, Versions::read(db, known, languages)?))
}

/// Keeps what counts without anything imported, once for each text.
fn remember(store: &Store, questionnaires: &Questionnaires, day: Date) -> Result<(), StoreError> {
    let all = questionnaires.without_stored();
    let kept = store.read_now("app.remembered", stored_questionnaire::list)?;
    let is_kept = |digest: &[u8]| kept.iter().any(|row| row.organisation_id.is_none() && row.digest == digest);
    let new: Vec<_> = all.into_values().filter(|one| !is_kept(&one.digest)).collect();
    if new.is_empty() {
        return Ok(());
    }
    store.write_now("app.remember", move |db: &mut WriteDb| {
        for one in &new {
            let (questionnaire, version) = (one.id(), one.form.version);
            let (digest, toml) = (&one.digest, &*one.toml);
            let row = NewVersion { organisation: None, questionnaire, version, digest, toml, day, is_used: true };
            stored_questionnaire::add(db, &row)?;
        }
        Ok(())
    })
}
