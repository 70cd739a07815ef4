//! The reporting channels of this instance, each with its questionnaires and those who read it. They change while the service runs:
//! whoever answers a request takes one picture of them and keeps to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::versions::{Parsed, Versions};
use super::{AppError, Opening};
use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet};
use crate::config::content::Questionnaires;
use crate::config::content::questionnaires::ById;
use crate::intake::ReaderCache;
use crate::store::channel::ChannelRow;
use crate::store::{ChannelId, OrganisationId, Store, StoreError, organisation};

/// A reporting channel.
pub struct Channel {
    pub id: ChannelId,
    /// As people read it.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    pub organisation: OrganisationId,
    /// Whether it takes no new reports.
    pub is_closed: bool,
    pub questionnaires: QuestionnaireSet,
    pub readers: Arc<ReaderCache>,
    pub opening: Arc<Opening>,
}

/// All channels, in the order in which they were added; at least one.
pub struct Channels {
    channels: Vec<Channel>,
    /// What each organisation's channels can ask.
    offered: BTreeMap<OrganisationId, ById>,
    /// What it was made from.
    rows: Vec<ChannelRow>,
    versions: Versions,
}

impl Channels {
    /// The picture that these rows make; readers and openings that are known already are `before`'s.
    pub(super) fn of(
        (rows, open): (Vec<ChannelRow>, Vec<OrganisationId>),
        versions: Versions,
        known: &Questionnaires,
        before: Option<&Self>,
    ) -> Result<Self, AppError> {
        let mut offered: BTreeMap<OrganisationId, ById> = BTreeMap::new();
        let mut channels = Vec::new();
        for row in &rows {
            let organisation = row.organisation_id;
            let offer =
                offered.entry(organisation).or_insert_with(|| known.with_stored(versions.in_use_of(organisation)));
            let Some(first) = offer.get(&row.questionnaire).map(Arc::clone) else {
                let (channel, questionnaire) = (row.slug.clone(), row.questionnaire.clone());
                return Err(AppError::NoQuestionnaire { channel, questionnaire });
            };
            let set = QuestionnaireSet::new(first, |id| offer.get(id).map(Arc::clone));
            let questionnaires = set.with_earlier(versions.ever_used_of(organisation));
            let kept = before.and_then(|before| before.by_id(row.id));
            let readers = kept.map(|channel| Arc::clone(&channel.readers));
            let readers = readers.unwrap_or_else(|| Arc::new(ReaderCache::of(row.id)));
            let opening = kept.map(|channel| Arc::clone(&channel.opening));
            let opening = opening.unwrap_or_else(|| Arc::new(Opening::new(organisation, &open)));
            let (name, slug) = (row.name.clone(), row.slug.clone());
            let (id, is_closed) = (row.id, row.closed_on.is_some());
            channels.push(Channel { id, name, slug, organisation, is_closed, questionnaires, readers, opening });
        }
        if channels.is_empty() { Err(AppError::NotSetUp) } else { Ok(Self { channels, offered, rows, versions }) }
    }

    /// Whether it is the picture of just this.
    pub(super) fn is_of(&self, rows: &[ChannelRow], versions: &Versions) -> bool {
        self.rows == rows && self.versions.are_the_same_as(versions)
    }

    /// What was read already of all that is stored.
    pub(super) fn parsed(&self) -> &Parsed {
        self.versions.parsed()
    }

    /// The channel that addresses without a slug lead to: the one that was added first.
    pub fn first(&self) -> &Channel {
        &self.channels[0]
    }

    /// The channel with this slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.slug == slug)
    }

    /// The channel with this id. One that another program has just added is not known yet.
    pub fn by_id(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
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

    /// What the channels of an organisation can ask, by id.
    pub fn offered_to(&self, organisation: OrganisationId) -> Option<&ById> {
        self.offered.get(&organisation)
    }

    /// Those of an organisation.
    pub fn of_organisation(&self, organisation: OrganisationId) -> impl Iterator<Item = &Channel> {
        self.iter().filter(move |channel| channel.organisation == organisation)
    }

    /// Every questionnaire that a page can show, in every version.
    pub fn all_questionnaires(&self) -> impl Iterator<Item = &Questionnaire> {
        self.channels.iter().flat_map(|channel| channel.questionnaires.iter().chain(channel.questionnaires.earlier()))
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Channel> {
        self.channels.iter()
    }
}
