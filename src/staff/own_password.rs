//! A password of one's own choice: at the first sign-in everybody makes one, for the first was somebody else's.

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use time::Date;

use super::authenticator::{Authenticator, Origin};
use super::password::PasswordHash;
use super::proof::ProofError;
use super::session::SessionUser;
use super::sign_in::Admitted;
use super::strength::{self, Unfit};
use super::token::SessionToken;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::PasswordOf;
use crate::store::{Store, StoreError, WriteDb, organisation, session, staff};

/// Why a password of one's own was not taken.
#[derive(Debug, thiserror::Error)]
pub enum OwnPasswordError {
    /// What was typed as the password until now is another one.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// It will not do.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// It is the one there was.
    #[error("the password is the one there was")]
    Same,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Authenticator {
    /// Replaces the password of whoever is signed in. All their other sessions end, and the one that asks gets another token
    /// for the time it has left.
    ///
    /// # Errors
    /// [`OwnPasswordError`]; nothing has changed then.
    pub async fn change_password(
        &self,
        store: &Store,
        user: &SessionUser,
        token: &SessionToken,
        change: PasswordChange,
        mut rng: impl CryptoRng + Send + 'static,
    ) -> Result<Admitted, OwnPasswordError> {
        let PasswordChange { current, new, today, .. } = &change;
        self.check_own(store, new, user).await?;
        self.prove(store, user.id, token, current.clone(), change.now).await?;
        if current.expose_secret() == new.expose_secret() {
            return Err(OwnPasswordError::Same);
        }
        let (staff, today, renewed) = (user.id, *today, SessionToken::random(&mut rng));
        let place = self.turnstile(Origin::OpenSession).queue().ok_or(ProofError::Crowded)?;
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let password = PasswordHash::of_in_background(change.new, rng).await.map_err(|_| Unfit::Short)?.to_secret();
        drop(turn);
        let (before, after) = (token.hash(), renewed.hash());
        let replace = move |db: &mut WriteDb| {
            staff::set_password(db, staff, &password, PasswordOf::Owner)?;
            session::revoke_others_of(db, staff, &before)?;
            session::rotate(db, &before, &after)?;
            journal::record(db, today, OfficeEvent::PasswordChanged, OfficeSubject::Staff(staff), None)?;
            staff::begin_device_generation(db, staff)
        };
        let device_generation = store.write("staff.change_password", replace).await?;
        self.live.rotate(&before, after);
        Ok(Admitted { token: renewed, device_generation, email: user.email.clone() })
    }

    async fn check_own(
        &self,
        store: &Store,
        password: &SecretString,
        owner: &SessionUser,
    ) -> Result<(), OwnPasswordError> {
        let organisation = store.read("staff.organisation", organisation::first).await?;
        let organisation = organisation.map(|organisation| organisation.name).unwrap_or_default();
        Ok(strength::check(password, &[&owner.name, &owner.email, &organisation])?)
    }
}

/// What it takes to change a password.
pub struct PasswordChange {
    /// The one until now.
    pub current: SecretString,
    pub new: SecretString,
    pub now: time::OffsetDateTime,
    pub today: Date,
}
