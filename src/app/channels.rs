//! The reporting channels of this instance, each with its questionnaires and those who read it.

use super::{AppError, Opening};
use crate::casework::questionnaire::QuestionnaireSet;
use crate::config::content::Content;
use crate::intake::ReaderCache;
use crate::store::{ChannelId, Store, StoreError, channel, organisation};

/// A reporting channel, as it was when the service started.
pub struct Channel {
    pub id: ChannelId,
    /// As people read it.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    pub questionnaires: QuestionnaireSet,
    pub readers: ReaderCache,
    pub opening: Opening,
}

/// All channels, in the order in which they were added; at least one.
pub struct Channels(Vec<Channel>);

impl Channels {
    pub(super) fn load(store: &Store, content: &Content) -> Result<Self, AppError> {
        let (rows, open) = store
            .read_now("app.channels", |db| Ok::<_, StoreError>((channel::list(db)?, organisation::open_ones(db)?)))?;
        let channel = |row: channel::ChannelRow| {
            let Some(questionnaires) = content.questionnaires_from(&row.questionnaire) else {
                return Err(AppError::NoQuestionnaire { channel: row.slug, questionnaire: row.questionnaire });
            };
            Ok(Channel {
                opening: Opening::new(row.organisation_id, &open),
                readers: ReaderCache::of(row.id),
                questionnaires,
                id: row.id,
                name: row.name,
                slug: row.slug,
            })
        };
        let channels = rows.into_iter().map(channel).collect::<Result<Vec<_>, _>>()?;
        if channels.is_empty() { Err(AppError::NotSetUp) } else { Ok(Self(channels)) }
    }

    /// The channel that addresses without a slug lead to: the one that was added first.
    pub fn first(&self) -> &Channel {
        &self.0[0]
    }

    /// The channel with this slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Channel> {
        self.0.iter().find(|channel| channel.slug == slug)
    }

    /// The channel with this id. A channel that was added after the start is not known yet.
    pub fn by_id(&self, id: ChannelId) -> Option<&Channel> {
        self.0.iter().find(|channel| channel.id == id)
    }

    /// The questionnaires of a channel; of one that is not known yet, the first channel's.
    pub fn questionnaires_of(&self, id: ChannelId) -> &QuestionnaireSet {
        &self.by_id(id).unwrap_or(self.first()).questionnaires
    }

    /// Looks whether offices have opened that were in preparation.
    ///
    /// # Errors
    /// The store's; then what was seen before holds on: a page that still says "in preparation" makes nobody's report a trial.
    pub async fn look_for_openings(&self, store: &Store) -> Result<(), StoreError> {
        if self.iter().any(|channel| channel.opening.is_in_preparation()) {
            let open = store.read("app.openings", organisation::open_ones).await?;
            self.iter().for_each(|channel| channel.opening.note(&open));
        }
        Ok(())
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Channel> {
        self.0.iter()
    }
}
