//! The settings in force: those of file and environment, with what was stored where they say nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Configuration, FixedBy, ProfileKey};
use crate::config::Settings;

/// Where the value in force comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The file or the environment, which win.
    Fixed(FixedBy),
    /// Somebody has stored it on a page.
    Stored,
    /// Nobody has said anything.
    Default,
}

/// The settings in force, and where the organisation's come from.
#[derive(Debug, Clone, Default)]
pub struct InForce {
    pub settings: Arc<Settings>,
    /// Those that are not the default.
    sources: BTreeMap<ProfileKey, Source>,
    /// Stored values that do not fit, so that they count as not there.
    pub unusable: Vec<ProfileKey>,
}

impl Configuration {
    /// With what is stored, by [`ProfileKey::name`]. Other names are passed over: other things are stored beside these.
    pub fn with_stored(&self, stored: &BTreeMap<String, String>) -> InForce {
        let (mut settings, mut in_force) = (self.settings.clone(), InForce::default());
        for key in ProfileKey::ALL {
            if let Some(by) = self.fixed.get(key) {
                in_force.sources.insert(*key, Source::Fixed(*by));
                continue;
            }
            match stored.get(key.name()).map(|value| key.set(value, &mut settings)) {
                Some(Ok(())) => drop(in_force.sources.insert(*key, Source::Stored)),
                Some(Err(_)) => in_force.unusable.push(*key),
                None => {}
            }
        }
        InForce { settings: Arc::new(settings), ..in_force }
    }
}

impl InForce {
    /// Where the value of a setting comes from.
    pub fn source(&self, key: ProfileKey) -> Source {
        self.sources.get(&key).copied().unwrap_or(Source::Default)
    }

    /// What sets it so that no page can.
    pub fn fixed_by(&self, key: ProfileKey) -> Option<FixedBy> {
        match self.source(key) {
            Source::Fixed(by) => Some(by),
            Source::Stored | Source::Default => None,
        }
    }
}
