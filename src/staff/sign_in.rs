//! Signing in. A wrong password and an unknown address get the same answer, after the same time.

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use time::{Duration, OffsetDateTime};
use tokio::sync::Semaphore;

use super::password::PasswordHash;
use super::session::SessionToken;
use crate::store::{Store, StoreError, session, staff};

/// Password hashes computed at once: each takes 64 MiB and a processor for an eighth of a second.
const MAX_CONCURRENT_HASHES: usize = 2;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address is unknown, the password wrong, or the account barred: deliberately not told apart.
    #[error("e-mail address and password do not fit")]
    Wrong,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Lets people in, few at a time.
pub struct Authenticator {
    permits: Semaphore,
}

impl Default for Authenticator {
    fn default() -> Self {
        Self { permits: Semaphore::new(MAX_CONCURRENT_HASHES) }
    }
}

impl Authenticator {
    /// Opens a session of `hours` for the account with this address and password.
    ///
    /// # Errors
    /// [`SignInError::Wrong`], or the store's.
    pub async fn sign_in(
        &self,
        store: &Store,
        (email, password): (String, SecretString),
        (now, hours): (OffsetDateTime, u32),
        rng: &mut impl CryptoRng,
    ) -> Result<SessionToken, SignInError> {
        let token = SessionToken::random(rng);
        let account = store
            .read("staff.password", move |db| {
                let account = staff::by_email(db, &email)?.filter(|account| !account.disabled);
                let Some(account) = account else { return Ok(None) };
                Ok::<_, StoreError>(staff::password_hash_of(db, account.id)?.map(|hash| (account.id, hash)))
            })
            .await?;
        let hash = account.as_ref().map(|(_, hash)| PasswordHash::stored(hash.expose_secret().to_owned()));
        let place = self.permits.acquire().await.map_err(|_| StoreError::Closed)?;
        let fits =
            tokio::task::spawn_blocking(move || hash.as_ref().unwrap_or(PasswordHash::dummy()).verify(&password))
                .await
                .unwrap_or(false);
        drop(place);
        let Some((staff, _)) = account.filter(|_| fits) else { return Err(SignInError::Wrong) };
        let hash = token.hash();
        store
            .write("staff.sign_in", move |db| {
                session::purge_expired(db, now)?;
                session::create(db, &hash, staff, now + Duration::hours(hours.into()))
            })
            .await?;
        Ok(token)
    }
}
