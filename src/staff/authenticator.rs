//! Who proves a password: few at a time, each in the queue of where they come from.

use std::sync::Arc;

use time::Duration;

use super::factor_key::FactorKey;
use super::live_sessions::LiveSessions;
use super::password::PasswordHash;
use super::turnstile::Turnstile;

/// From where a password is tried. Strangers can keep each other waiting, but not a device that has been let in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A browser that says nothing of itself.
    Stranger,
    /// One that has signed in to this account before.
    KnownDevice,
    /// One that is signed in.
    OpenSession,
}

/// Lets people in, few at a time: each password hash takes 46 MiB and a processor for an eighth of a second.
pub struct Authenticator {
    strangers: Turnstile,
    known: Turnstile,
    /// Stands in for the hash of an unknown account.
    pub(super) dummy: PasswordHash,
    pub(super) live: LiveSessions,
    /// Under which secrets of second factors are sealed; without one they are not.
    pub(super) factor_key: Option<Arc<FactorKey>>,
}

impl Authenticator {
    /// Whose sessions end when they were not used for `idle`.
    pub fn new(idle: Duration, factor_key: Option<FactorKey>) -> Self {
        Self {
            strangers: Turnstile::new(),
            known: Turnstile::new(),
            dummy: PasswordHash::dummy(),
            live: LiveSessions::new(idle),
            factor_key: factor_key.map(Arc::new),
        }
    }

    /// Where to queue for trying a password.
    pub(super) fn turnstile(&self, origin: Origin) -> &Turnstile {
        match origin {
            Origin::Stranger => &self.strangers,
            Origin::KnownDevice | Origin::OpenSession => &self.known,
        }
    }
}
