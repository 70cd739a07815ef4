//! What administrators can change while the program runs: whoever asks gets what is in force at this moment.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::{Configuration, InForce, Settings};

/// A handle to a value that is replaced as a whole. All its copies are one.
#[derive(Debug, Default)]
pub struct Live<T>(Arc<RwLock<Arc<T>>>);

/// A handle to the settings in force.
pub type LiveSettings = Live<InForce>;

impl<T> Live<T> {
    pub fn new(value: T) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(value))))
    }

    /// The value of this moment. It stays as it is for whoever holds it.
    pub fn now(&self) -> Arc<T> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another in its place.
    pub fn set(&self, value: T) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(value);
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Settings beside which nothing is stored.
impl From<&Settings> for LiveSettings {
    fn from(settings: &Settings) -> Self {
        Self::new(Configuration::from(settings.clone()).with_stored(&BTreeMap::new()))
    }
}
