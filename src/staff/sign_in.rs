//! Signing in. A wrong password and an unknown address get the same answer, after the same time.

use rand::CryptoRng;
use secrecy::SecretString;
use time::{Date, Duration, OffsetDateTime};

use super::authenticator::{Authenticator, Origin};
use super::browser::Browser;
use super::half_way::HalfWay;
use super::password::PasswordHash;
use super::token::SessionToken;
use crate::access::FactorDuty;
use crate::store::session::NewSession;
use crate::store::{StaffId, Store, StoreError, WriteDb, second_factor, session, staff};

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

/// What somebody types to be let in.
pub struct Credentials {
    /// In whatever case.
    pub email: String,
    /// In the open.
    pub password: SecretString,
}

/// Who comes in where, and for how long.
pub struct Arrival {
    /// Now.
    pub now: OffsetDateTime,
    /// Today, in Germany.
    pub today: Date,
    /// Whole hours from now, after which a session ends whatever happens.
    pub hours: u32,
    pub origin: Origin,
    pub browser: Browser,
    /// The session that this browser had: it ends where the new one begins.
    pub replaces: Option<SessionToken>,
    /// Of whom a second factor is asked.
    pub duty: FactorDuty,
}

/// Somebody was let in.
pub struct Admitted {
    pub token: SessionToken,
    /// Of the browsers that the account knows.
    pub device_generation: i32,
    /// Of the account.
    pub email: String,
}

/// The password was right.
pub enum Entry {
    Admitted(Admitted),
    /// A code is asked for before there is a session.
    HalfWay(HalfWay),
}

impl Authenticator {
    /// Opens a session for the account with this address and password, unless it has a second factor.
    ///
    /// # Errors
    /// [`SignInError::Wrong`], [`SignInError::Crowded`], or the store's.
    pub async fn sign_in(
        &self,
        store: &Store,
        Credentials { email, password }: Credentials,
        arrival: Arrival,
        rng: &mut impl CryptoRng,
    ) -> Result<Entry, SignInError> {
        let token = SessionToken::random(rng);
        let place = self.turnstile(arrival.origin).queue().ok_or(SignInError::Crowded)?;
        let account = store
            .read("staff.password", move |db| {
                let account = staff::by_email(db, &email)?.filter(|account| !account.disabled);
                let Some(account) = account else { return Ok(None) };
                let generation = staff::device_generation_of(db, &account.email)?.unwrap_or_default();
                let hash = staff::password_hash_of(db, account.id)?;
                let has_factor = second_factor::is_there(db, account.id)?;
                Ok::<_, StoreError>(hash.map(|hash| (account, generation, has_factor, PasswordHash::stored(hash))))
            })
            .await?;
        let hash = account.as_ref().map_or_else(|| self.dummy.clone(), |(.., hash)| hash.clone());
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let fits = hash.fits(password).await;
        drop(turn);
        let Some((account, device_generation, has_factor, _)) = account.filter(|_| fits) else {
            return Err(SignInError::Wrong);
        };
        let staff = account.id;
        if has_factor {
            return Ok(Entry::HalfWay(HalfWay::of(staff, device_generation)));
        }
        let (hash, now) = (token.hash(), arrival.now);
        let asks = arrival.duty.asks(account.roles);
        let enter = move |db: &mut WriteDb| {
            if asks {
                staff::note_factor_asked(db, staff, arrival.today)?;
            }
            open_session(db, staff, &hash, &arrival)
        };
        store.write("staff.sign_in", enter).await?;
        self.live.begin(hash, now);
        Ok(Entry::Admitted(Admitted { token, device_generation, email: account.email }))
    }
}

/// Opens a session in the place of the one that the browser had.
pub(super) fn open_session(
    db: &mut WriteDb,
    staff: StaffId,
    hash: &[u8; 32],
    arrival: &Arrival,
) -> Result<(), StoreError> {
    if let Some(before) = &arrival.replaces {
        session::revoke(db, &before.hash())?;
    }
    let expires_at = arrival.now + Duration::hours(arrival.hours.into());
    let (opened_on, browser) = (arrival.today, arrival.browser.name());
    session::create(db, &NewSession { token_hash: hash, staff, expires_at, opened_on, browser: &browser })
}

/// Of which generation the browsers are that an account knows; `None` if there is no such account.
///
/// # Errors
/// The store's.
pub async fn device_generation(store: &Store, email: &str) -> Result<Option<i32>, StoreError> {
    let email = email.to_owned();
    store.read("staff.devices", move |db| staff::device_generation_of(db, &email)).await
}
