//! The second factor: a code of an authenticator app beside the password, or one of ten recovery codes in its place.
//!
//! A code is good once: its step is stored, and no code of it or of an earlier one is taken again, whatever the clock does.
//! After [`MOST_WRONG`] wrong codes on a day none is taken until the next, but for recovery codes, which cannot be guessed.

use rand::CryptoRng;
use time::{Date, OffsetDateTime};
use zeroize::Zeroizing;

use super::authenticator::Authenticator;
use super::factor_key::{self, FactorKey};
use super::paper_code::PaperCode;
use super::token::SessionToken;
use super::totp::FactorSecret;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{ReadDb, StaffId, Store, StoreError, WriteDb, recovery_code, second_factor, session};

/// Wrong codes of one day after which the second step is held. Who guesses has three chances in a million with each.
pub const MOST_WRONG: i32 = 5;
/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;
/// What a recovery code's digest is made for.
const PURPOSE: &str = "siegelpost/v1/recovery-code";

/// What somebody typed as their code. No `Debug`: it opens something.
pub struct TypedCode(Zeroizing<String>);

impl TypedCode {
    /// As it stands in a form.
    pub fn new(typed: &str) -> Self {
        Self(Zeroizing::new(typed.to_owned()))
    }
}

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Right,
    /// Another one, or one that was used.
    Wrong,
    /// Too many were wrong today.
    Held,
}

/// Ten codes, shown once. No `Debug`.
pub struct RecoveryCodes(Vec<PaperCode<10>>);

impl RecoveryCodes {
    fn random(rng: &mut impl CryptoRng) -> Self {
        Self((0..RECOVERY_CODES).map(|_| PaperCode::random(rng)).collect())
    }

    /// As they are shown.
    pub fn texts(&self) -> Vec<Zeroizing<String>> {
        self.0.iter().map(PaperCode::text).collect()
    }

    fn hashes(&self) -> Vec<[u8; 32]> {
        self.0.iter().map(|code| code.hash(PURPOSE)).collect()
    }
}

/// An account's second factor, as its owner sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnFactor {
    pub since: Date,
    /// Recovery codes that are left.
    pub codes_left: usize,
}

/// Why no second factor was set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The code is not of this secret and this minute.
    #[error("the code does not fit")]
    Wrong,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Authenticator {
    /// Sets up a second factor, or another one in its place, once its app has shown a right code. All other sessions end, and
    /// the code is used up.
    ///
    /// # Errors
    /// [`SetUpError`]; nothing has changed then.
    #[expect(clippy::too_many_arguments, reason = "who, what and when: each is of a type of its own")]
    pub async fn set_up_factor(
        &self,
        store: &Store,
        staff: StaffId,
        token: &SessionToken,
        secret: &FactorSecret,
        code: &TypedCode,
        (now, today): (OffsetDateTime, Date),
        rng: &mut impl CryptoRng,
    ) -> Result<RecoveryCodes, SetUpError> {
        let step = secret.step_of(&code.0, now).ok_or(SetUpError::Wrong)?;
        let stored = factor_key::stored(self.factor_key.as_deref(), staff, secret, rng);
        let codes = RecoveryCodes::random(rng);
        let (hashes, kept) = (codes.hashes(), token.hash());
        let set_up = move |db: &mut WriteDb| {
            second_factor::put(db, staff, &stored, step, today)?;
            recovery_code::replace(db, staff, &hashes)?;
            session::revoke_others_of(db, staff, &kept)?;
            journal::record(db, today, OfficeEvent::SecondFactorSet, OfficeSubject::Staff(staff), None)
        };
        store.write("staff.set_up_factor", set_up).await?;
        Ok(codes)
    }
}

/// What an account's owner may know of their second factor; `None` if there is none.
///
/// # Errors
/// The store's.
pub async fn own_factor(store: &Store, staff: StaffId) -> Result<Option<OwnFactor>, StoreError> {
    let look = move |db: &mut ReadDb| {
        let since = second_factor::since(db, staff)?;
        let codes_left = recovery_code::left(db, staff)?;
        Ok::<_, StoreError>(since.map(|since| OwnFactor { since, codes_left }))
    };
    store.read("staff.own_factor", look).await
}

/// Makes ten new recovery codes; those there were end.
///
/// # Errors
/// The store's.
pub async fn renew_recovery_codes(
    store: &Store,
    staff: StaffId,
    today: Date,
    rng: &mut impl CryptoRng,
) -> Result<RecoveryCodes, StoreError> {
    let codes = RecoveryCodes::random(rng);
    let hashes = codes.hashes();
    let renew = move |db: &mut WriteDb| {
        recovery_code::replace(db, staff, &hashes)?;
        journal::record(db, today, OfficeEvent::RecoveryCodesRenewed, OfficeSubject::Staff(staff), None)
    };
    store.write("staff.renew_recovery_codes", renew).await?;
    Ok(codes)
}

/// Takes a second factor and its recovery codes away.
///
/// # Errors
/// The store's.
pub async fn remove_factor(store: &Store, staff: StaffId, today: Date) -> Result<(), StoreError> {
    store.write("staff.remove_factor", move |db| take_away(db, staff, today)).await
}

/// The same, in a transaction.
pub(super) fn take_away(db: &mut WriteDb, staff: StaffId, today: Date) -> Result<(), StoreError> {
    second_factor::remove(db, staff)?;
    recovery_code::replace(db, staff, &[])?;
    journal::record(db, today, OfficeEvent::SecondFactorRemoved, OfficeSubject::Staff(staff), None)
}

/// Judges a code and notes what became of it, in a transaction: two at once are one after the other.
pub(super) fn judge(
    db: &mut WriteDb,
    staff: StaffId,
    typed: &TypedCode,
    (now, today): (OffsetDateTime, Date),
    key: Option<&FactorKey>,
) -> Result<Verdict, StoreError> {
    let Some(factor) = second_factor::of(db, staff)? else { return Ok(Verdict::Wrong) };
    if let Some(code) = PaperCode::<10>::parse(&typed.0)
        && recovery_code::use_up(db, staff, &code.hash(PURPOSE))?
    {
        second_factor::note_right(db, staff, None)?;
        return Ok(Verdict::Right);
    }
    // A clock that was set back frees nobody.
    let wrong = if factor.wrong_on.is_some_and(|on| on >= today) { factor.wrong } else { 0 };
    if wrong >= MOST_WRONG {
        return Ok(Verdict::Held);
    }
    let step = factor_key::opened(key, staff, &factor.secret).and_then(|secret| secret.step_of(&typed.0, now));
    match step.filter(|step| *step > factor.last_step) {
        Some(step) => {
            second_factor::note_right(db, staff, Some(step))?;
            Ok(Verdict::Right)
        }
        None => {
            second_factor::note_wrong(db, staff, wrong + 1, factor.wrong_on.map_or(today, |on| on.max(today)))?;
            Ok(if wrong + 1 >= MOST_WRONG { Verdict::Held } else { Verdict::Wrong })
        }
    }
}
