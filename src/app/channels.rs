//! The reporting channels of this instance, each with its questionnaire and those who read it.

use std::sync::Arc;

use super::AppError;
use crate::casework::questionnaire::Questionnaire;
use crate::config::content::Content;
use crate::intake::ReaderCache;
use crate::store::{ChannelId, Store, channel};

/// A reporting channel, as it was when the service started.
pub struct Channel {
    pub id: ChannelId,
    /// As people read it.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    pub questionnaire: Arc<Questionnaire>,
    pub readers: ReaderCache,
}

/// All channels, in the order in which they were added; at least one.
pub struct Channels(Vec<Channel>);

impl Channels {
    pub(super) fn load(store: &Store, content: &Content) -> Result<Self, AppError> {
        let rows = store.read_now("app.channels", channel::list)?;
        let channel = |row: channel::ChannelRow| {
            let Some(questionnaire) = content.questionnaire(&row.questionnaire) else {
                return Err(AppError::NoQuestionnaire { channel: row.slug, questionnaire: row.questionnaire });
            };
            Ok(Channel { questionnaire, readers: ReaderCache::of(row.id), id: row.id, name: row.name, slug: row.slug })
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

    /// The questionnaire of a channel; of one that is not known yet, the first channel's.
    pub fn questionnaire_of(&self, id: ChannelId) -> &Questionnaire {
        &self.by_id(id).unwrap_or(self.first()).questionnaire
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Channel> {
        self.0.iter()
    }
}
