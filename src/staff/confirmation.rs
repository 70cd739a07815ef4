//! Who they are, once more, before what cannot be undone: the password, and the code of a second factor if there is one.

use secrecy::SecretString;
use time::{Date, OffsetDateTime};

use super::authenticator::Authenticator;
use super::proof::ProofError;
use super::second_factor::{TypedCode, Verdict, judge};
use super::token::SessionToken;
use crate::store::{StaffId, Store, StoreError, WriteDb, second_factor};

/// Why nobody has confirmed who they are.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// Password or code do not fit. Which of the two is not said.
    #[error("password or code do not fit")]
    Wrong,
    /// Too many codes were wrong today.
    #[error("too many codes were wrong today")]
    Held,
    /// The password did not fit too often: the session has ended.
    #[error("the session has ended")]
    Ended,
    /// Too many passwords are tried at the same time.
    #[error("too many passwords are tried at once")]
    Crowded,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<ProofError> for ConfirmError {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::Wrong => Self::Wrong,
            ProofError::Ended => Self::Ended,
            ProofError::Crowded => Self::Crowded,
            ProofError::Store(error) => Self::Store(error),
        }
    }
}

impl Authenticator {
    /// Whether whoever holds this session has confirmed within minutes who they are, by all that their sign-in asks for.
    pub fn is_confirmed(&self, token: &SessionToken, now: OffsetDateTime) -> bool {
        self.live.is_confirmed(&token.hash(), now)
    }

    /// Confirms who holds an open session. A code is used up by it, as by a sign-in.
    ///
    /// # Errors
    /// [`ConfirmError`].
    pub async fn confirm(
        &self,
        store: &Store,
        staff: StaffId,
        token: &SessionToken,
        (password, code): (SecretString, TypedCode),
        (now, today): (OffsetDateTime, Date),
    ) -> Result<(), ConfirmError> {
        self.prove(store, staff, token, password, now).await?;
        let key = self.factor_key.clone();
        let check = move |db: &mut WriteDb| {
            if !second_factor::is_there(db, staff)? {
                return Ok(Verdict::Right);
            }
            judge(db, staff, &code, (now, today), key.as_deref())
        };
        match store.write("staff.confirm", check).await? {
            Verdict::Right => self.live.confirm(&token.hash(), now),
            Verdict::Wrong => return Err(ConfirmError::Wrong),
            Verdict::Held => return Err(ConfirmError::Held),
        }
        Ok(())
    }
}
