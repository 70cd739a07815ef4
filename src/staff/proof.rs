//! Whoever sits at a browser that is signed in need not be whoever signed in: what would hurt is given only to those who
//! have typed the password within minutes.

use secrecy::SecretString;
use time::OffsetDateTime;

use super::authenticator::{Authenticator, Origin};
use super::password::PasswordHash;
use super::token::SessionToken;
use crate::store::{StaffId, Store, StoreError, staff};

/// Why a password was not proved.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// It is another one.
    #[error("the password does not fit")]
    Wrong,
    /// It is another one, once too often: the session has ended.
    #[error("the password did not fit too often")]
    Ended,
    /// Too many passwords are tried at the same time.
    #[error("too many passwords are tried at once")]
    Crowded,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Authenticator {
    /// Whether whoever holds this session has proved its password within minutes.
    pub fn is_proved(&self, token: &SessionToken, now: OffsetDateTime) -> bool {
        self.live.is_proved(&token.hash(), now)
    }

    /// Proves the password of an open session.
    ///
    /// # Errors
    /// [`ProofError`]. The tenth wrong one in a row ends the session.
    pub async fn prove(
        &self,
        store: &Store,
        staff: StaffId,
        token: &SessionToken,
        password: SecretString,
        now: OffsetDateTime,
    ) -> Result<(), ProofError> {
        let place = self.turnstile(Origin::OpenSession).queue().ok_or(ProofError::Crowded)?;
        let stored = store.read("staff.own_password", move |db| staff::password_hash_of(db, staff)).await?;
        let stored = PasswordHash::stored(stored.ok_or(ProofError::Wrong)?);
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let fits = stored.fits(password).await;
        drop(turn);
        if fits {
            self.live.prove(&token.hash(), now);
            Ok(())
        } else if self.live.miss(&token.hash()) {
            self.sign_out(store, token).await?;
            Err(ProofError::Ended)
        } else {
            Err(ProofError::Wrong)
        }
    }
}
