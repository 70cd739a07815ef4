//! Signing in. A wrong password and an unknown address get the same answer, after the same time.

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use time::{Duration, OffsetDateTime};

use super::password::PasswordHash;
use super::session::SessionToken;
use super::turnstile::Turnstile;
use crate::store::{Store, StoreError, session, staff};

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address is unknown, the password wrong, or the account barred: deliberately not told apart.
    #[error("e-mail address and password do not fit")]
    Wrong,
    /// Too many sign in at the same time, and wait already.
    #[error("too many sign in at once")]
    Crowded,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// From where somebody signs in. Strangers can keep each other waiting, but not a device that has been let in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A browser that says nothing of itself.
    Stranger,
    /// One that has signed in to this account before.
    KnownDevice,
}

/// What somebody types to be let in.
pub struct Credentials {
    /// In whatever case.
    pub email: String,
    /// In the open.
    pub password: SecretString,
}

/// From when to when a session lasts, at most.
#[derive(Debug, Clone, Copy)]
pub struct SessionLifetime {
    /// Now.
    pub from: OffsetDateTime,
    /// Whole hours from then.
    pub hours: u32,
}

impl SessionLifetime {
    fn end(self) -> OffsetDateTime {
        self.from + Duration::hours(self.hours.into())
    }
}

/// Lets people in, few at a time: each password hash takes 64 MiB and a processor for an eighth of a second.
pub struct Authenticator {
    strangers: Turnstile,
    known_devices: Turnstile,
    /// Stands in for the hash of an unknown account.
    dummy: PasswordHash,
}

impl Default for Authenticator {
    fn default() -> Self {
        Self { strangers: Turnstile::new(), known_devices: Turnstile::new(), dummy: PasswordHash::dummy() }
    }
}

impl Authenticator {
    /// Opens a session for the account with this address and password.
    ///
    /// # Errors
    /// [`SignInError::Wrong`], [`SignInError::Crowded`], or the store's.
    pub async fn sign_in(
        &self,
        store: &Store,
        Credentials { email, password }: Credentials,
        origin: Origin,
        lifetime: SessionLifetime,
        rng: &mut impl CryptoRng,
    ) -> Result<SessionToken, SignInError> {
        let token = SessionToken::random(rng);
        let turnstile = match origin {
            Origin::Stranger => &self.strangers,
            Origin::KnownDevice => &self.known_devices,
        };
        let place = turnstile.queue().ok_or(SignInError::Crowded)?;
        let account = store
            .read("staff.password", move |db| {
                let account = staff::by_email(db, &email)?.filter(|account| !account.disabled);
                let Some(account) = account else { return Ok(None) };
                Ok::<_, StoreError>(staff::password_hash_of(db, account.id)?.map(|hash| (account.id, hash)))
            })
            .await?;
        let hash = account.as_ref().map(|(_, hash)| PasswordHash::stored(hash.expose_secret().to_owned()));
        let hash = hash.unwrap_or_else(|| self.dummy.clone());
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let fits = tokio::task::spawn_blocking(move || hash.verify(&password)).await.unwrap_or(false);
        drop(turn);
        let Some((staff, _)) = account.filter(|_| fits) else { return Err(SignInError::Wrong) };
        let hash = token.hash();
        store.write("staff.sign_in", move |db| session::create(db, &hash, staff, lifetime.end())).await?;
        Ok(token)
    }
}
