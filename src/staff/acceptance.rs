//! Whoever holds an invitation's code chooses the password of its account, once.

use rand::CryptoRng;
use secrecy::SecretString;
use time::Date;

use super::authenticator::{Authenticator, Origin};
use super::invitation::InvitationCode;
use super::password::PasswordHash;
use super::strength::{self, Unfit};
use crate::access::Roles;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::PasswordOf;
use crate::store::{ReadDb, StaffId, Store, StoreError, WriteDb, invitation, organisation, session, staff};

/// What an invitation says to whoever holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    pub(super) staff: StaffId,
    pub name: String,
    /// By which they will sign in.
    pub email: String,
    pub roles: Roles,
    pub organisation: String,
    /// `None`: somebody with access to the machine.
    pub invited_by: Option<String>,
    /// The last day on which it is good.
    pub last_day: Date,
}

/// Why an invitation is not good. Only whoever holds its code is told.
#[derive(Debug, thiserror::Error)]
pub enum InvitationError {
    /// There is none with this code: it was mistyped or altered, or another one has taken its place.
    #[error("no such invitation")]
    Unknown,
    /// A password was chosen with it.
    #[error("the invitation was used")]
    Used,
    /// Its time is over.
    #[error("the invitation was good until {0}")]
    Expired(Date),
    /// The account is barred.
    #[error("the account is barred")]
    Barred,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why no password was chosen. The invitation is as good as before.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// The invitation is not good.
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    /// The password will not do.
    #[error(transparent)]
    Password(#[from] Unfit),
    /// Too many passwords are made at the same time.
    #[error("too many passwords are tried at once")]
    Crowded,
}

impl From<StoreError> for AcceptError {
    fn from(error: StoreError) -> Self {
        Self::Invitation(error.into())
    }
}

/// Who invites whom to what. Changes nothing.
///
/// # Errors
/// [`InvitationError`].
pub async fn welcome(store: &Store, code: &InvitationCode, today: Date) -> Result<Welcome, InvitationError> {
    let hash = code.hash();
    store.read("staff.welcome", move |db| look(db, &hash, today)).await
}

impl Authenticator {
    /// Chooses the password of an invited account. Whatever sessions it had end.
    ///
    /// # Errors
    /// [`AcceptError`]; nothing has changed then.
    pub async fn accept(
        &self,
        store: &Store,
        code: &InvitationCode,
        password: SecretString,
        today: Date,
        rng: impl CryptoRng + Send + 'static,
    ) -> Result<Welcome, AcceptError> {
        let welcome = welcome(store, code, today).await?;
        strength::check(&password, &[&welcome.name, &welcome.email, &welcome.organisation])?;
        let place = self.turnstile(Origin::Stranger).queue().ok_or(AcceptError::Crowded)?;
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let password = PasswordHash::of_in_background(password, rng).await.map_err(|_| Unfit::Short)?.to_secret();
        drop(turn);
        let hash = code.hash();
        let choose = move |db: &mut WriteDb| {
            // Looked at again: of two who hold the link, one is first.
            let welcome = look(db, &hash, today)?;
            let staff = welcome.staff;
            invitation::use_up(db, staff)?;
            staff::set_password(db, staff, &password, PasswordOf::Owner)?;
            session::revoke_all_of(db, staff)?;
            staff::begin_device_generation(db, staff)?;
            journal::record(db, today, OfficeEvent::InvitationUsed, OfficeSubject::Staff(staff), None)?;
            Ok::<_, InvitationError>(welcome)
        };
        Ok(store.write("staff.accept", choose).await?)
    }
}

fn look(db: &mut ReadDb, hash: &[u8; 32], today: Date) -> Result<Welcome, InvitationError> {
    let found = invitation::by_code(db, hash)?.ok_or(InvitationError::Unknown)?;
    let account = staff::by_id(db, found.staff)?.ok_or(InvitationError::Unknown)?;
    if account.disabled {
        return Err(InvitationError::Barred);
    }
    if found.used {
        return Err(InvitationError::Used);
    }
    if today > found.last_day {
        return Err(InvitationError::Expired(found.last_day));
    }
    let inviter = found.invited_by.map(|id| staff::by_id(db, id)).transpose()?.flatten();
    let organisation = organisation::first(db)?.map(|organisation| organisation.name).unwrap_or_default();
    Ok(Welcome {
        staff: account.id,
        name: account.name,
        email: account.email,
        roles: account.roles,
        organisation,
        invited_by: inviter.map(|inviter| inviter.name),
        last_day: found.last_day,
    })
}
