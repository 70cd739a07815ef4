//! What reporters may fill the disk with: quotas per channel, by hour and day, and a floor of free space.
//!
//! A quota bounds how fast the disk fills, the floor keeps some of it for short reports and for the office's answers. Both
//! are kept in memory alone: nothing tells later when something came.

mod free_space;
mod no_room;
mod quota;

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::config::StorageSettings;
use crate::store::ChannelId;

pub use free_space::{FreeSpace, Space, bytes_free_beside};
use no_room::SHORT;
pub use no_room::{Alarm, NoRoom, SHORT_TEXT, bytes_sealed};
use quota::Quotas;
pub use quota::Share;

/// The room there is for what reporters send.
pub struct Storage {
    space: FreeSpace,
    /// Made as they are needed.
    channels: RwLock<BTreeMap<ChannelId, Arc<Quotas>>>,
    settings: StorageSettings,
    /// For messages into mailboxes, whatever the channel of their case.
    messages: Quotas,
}

impl Storage {
    /// Quotas for every channel, and the file system that `space` looks at.
    pub fn new(settings: &StorageSettings, space: FreeSpace) -> Self {
        let messages = Quotas::new(settings);
        Self { space, channels: RwLock::default(), settings: settings.clone(), messages }
    }

    /// Whether a report may be stored whose parcel has so many bytes, and counts it.
    ///
    /// # Errors
    /// [`NoRoom`]; nothing is counted then.
    pub fn admit_report(&self, channel: ChannelId, share: Share, bytes: usize) -> Result<(), NoRoom> {
        self.space_for(bytes)?;
        self.quotas_of(channel).admit_case(share, bytes)
    }

    /// Whether a message may be stored whose parcel has so many bytes, and counts it.
    ///
    /// # Errors
    /// [`NoRoom`]; nothing is counted then.
    pub fn admit_message(&self, bytes: usize) -> Result<(), NoRoom> {
        self.space_for(bytes)?;
        self.messages.admit_bytes(bytes)
    }

    /// How bad it is.
    pub fn alarm(&self) -> Alarm {
        let space = match self.space.look() {
            Space::Plenty => Alarm::None,
            Space::Scarce => Alarm::Scarce,
            Space::Full => Alarm::Full,
        };
        let channels = self.channels.read().unwrap_or_else(PoisonError::into_inner);
        let all = channels.values().map(|quotas| &**quotas).chain([&self.messages]);
        all.map(Quotas::alarm).fold(space, Ord::max)
    }

    /// Those of a channel, which exists: also one that was added after the start.
    fn quotas_of(&self, channel: ChannelId) -> Arc<Quotas> {
        let known = self.channels.read().unwrap_or_else(PoisonError::into_inner).get(&channel).map(Arc::clone);
        known.unwrap_or_else(|| {
            let mut channels = self.channels.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(channels.entry(channel).or_insert_with(|| Arc::new(Quotas::new(&self.settings))))
        })
    }

    fn space_for(&self, bytes: usize) -> Result<(), NoRoom> {
        match self.space.look() {
            Space::Scarce if bytes > SHORT => Err(NoRoom::OnlyShort),
            Space::Plenty | Space::Scarce => Ok(()),
            Space::Full => Err(NoRoom::Full),
        }
    }
}

#[cfg(test)]
mod tests;
