//! What the organisation says about itself, as its administrators change it while the program runs: stored, recorded, and in
//! force at once. Another program at the same database takes it within a minute ([`App::refresh`]).

use std::collections::BTreeMap;

use super::App;
use crate::config::content::BaseContent;
use crate::config::profile::ProfileKey;
use crate::config::{Configuration, InForce};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::staff::Acting;
use crate::store::{ReadDb, Store, StoreError, WriteDb, organisation, stored_setting};

/// A setting that somebody has changed on a page. Both texts are as [`ProfileKey::read`] gives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub key: ProfileKey,
    /// What stood there when they began.
    pub was: String,
    /// What shall stand there; empty: nothing is said.
    pub wanted: String,
}

/// What became of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// They are in force.
    Done,
    /// Somebody else was quicker: what stands there now. Nothing was changed.
    Overtaken(Vec<(ProfileKey, String)>),
}

/// What became of one thing that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replaced {
    Done,
    /// Somebody else was quicker: what stands there now; empty: nothing. Nothing was changed.
    Overtaken(String),
}

/// The settings in force: those of file and environment, and what is stored where they say nothing. Blocks.
///
/// # Errors
/// The store's.
pub fn settings_in_force(configuration: &Configuration, store: &Store) -> Result<InForce, StoreError> {
    Ok(configuration.with_stored(&store.read_now("own.settings", stored)?))
}

/// What is stored of the organisation of this instance.
pub fn stored(db: &mut ReadDb) -> Result<BTreeMap<String, String>, StoreError> {
    match organisation::first(db)? {
        Some(first) => stored_setting::of_organisation(db, first.id),
        None => Ok(BTreeMap::new()),
    }
}

impl App {
    /// Stores changes of settings that neither file nor environment sets, records which, and puts them in force. Either all
    /// are made or none.
    ///
    /// # Errors
    /// The store's.
    pub async fn change_profile(&self, acting: Acting, changes: Vec<Change>) -> Result<Saved, StoreError> {
        let configuration = self.configuration.clone();
        let change = move |db: &mut WriteDb| {
            let now = configuration.with_stored(&stored_setting::of_organisation(db, acting.organisation)?);
            let open = changes.iter().filter(|change| now.fixed_by(change.key).is_none());
            let open: Vec<_> = open
                .map(|change| (change, change.key.text(&now.settings)))
                .filter(|(it, now)| it.wanted != *now)
                .collect();
            let overtaken: Vec<_> = open
                .iter()
                .filter(|(change, now)| change.was != *now)
                .map(|(change, now)| (change.key, now.clone()))
                .collect();
            if !overtaken.is_empty() {
                return Ok(Saved::Overtaken(overtaken));
            }
            for (change, _) in open {
                let name = change.key.name();
                if change.wanted.is_empty() || change.wanted == change.key.text(&configuration.settings) {
                    stored_setting::remove(db, acting.organisation, name)?;
                } else {
                    stored_setting::set(db, acting.organisation, name, &change.wanted)?;
                }
                if change.key == ProfileKey::Name {
                    organisation::rename(db, acting.organisation, &change.wanted)?;
                }
                record(db, acting, OfficeEvent::ProfileChanged { key: change.key })?;
            }
            Ok::<_, StoreError>(Saved::Done)
        };
        let saved = self.office_store.write("own.change_profile", change).await?;
        self.refresh().await?;
        Ok(saved)
    }

    /// Stores one thing in the place of another, or takes it away, and records it. `was` is what stood there when somebody
    /// began; `None`, if that is no matter.
    ///
    /// # Errors
    /// The store's.
    pub async fn replace_stored(
        &self,
        acting: Acting,
        name: String,
        (was, wanted): (Option<String>, Option<String>),
        event: OfficeEvent,
    ) -> Result<Replaced, StoreError> {
        let change = move |db: &mut WriteDb| {
            let now = stored_setting::value(db, acting.organisation, &name)?;
            if now == wanted {
                return Ok(Replaced::Done);
            }
            if was.as_ref().is_some_and(|was| *was != now.clone().unwrap_or_default()) {
                return Ok(Replaced::Overtaken(now.unwrap_or_default()));
            }
            match &wanted {
                Some(value) => stored_setting::set(db, acting.organisation, &name, value)?,
                None => stored_setting::remove(db, acting.organisation, &name)?,
            }
            record(db, acting, event)?;
            Ok::<_, StoreError>(Replaced::Done)
        };
        let replaced = self.office_store.write("own.replace_stored", change).await?;
        self.refresh().await?;
        Ok(replaced)
    }

    /// What is stored now.
    ///
    /// # Errors
    /// The store's.
    pub async fn stored(&self) -> Result<BTreeMap<String, String>, StoreError> {
        self.office_store.read("own.stored", stored).await
    }

    /// What of the content administrators can change, as the files have it.
    pub fn base_content(&self) -> &BaseContent {
        &self.base
    }

    /// Puts in force what is stored now, by whichever program.
    ///
    /// # Errors
    /// The store's.
    pub async fn refresh(&self) -> Result<(), StoreError> {
        let stored = self.office_store.read("own.refresh", stored).await?;
        self.live.set(self.configuration.with_stored(&stored));
        self.offices.set(self.base.offices_with(&stored));
        self.content.set(self.base.summary_with(&self.content.now(), &stored));
        if let Err(error) = self.base.lay_words_over(self.languages, &stored) {
            tracing::error!(%error, "own words do not fit, though they did when they were looked at; those before stay");
        }
        Ok(())
    }
}

fn record(db: &mut WriteDb, acting: Acting, event: OfficeEvent) -> Result<(), StoreError> {
    journal::record(db, acting.day, event, OfficeSubject::Organisation(acting.organisation), Some(acting.staff))
}
