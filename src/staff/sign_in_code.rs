//! The second step of signing in: a code, after the right password. Until it is there, there is no session.

use rand::CryptoRng;

use super::authenticator::Authenticator;
use super::half_way::HalfWay;
use super::second_factor::{TypedCode, Verdict, judge};
use super::sign_in::{Admitted, Arrival, open_session};
use super::token::SessionToken;
use crate::store::{Store, StoreError, WriteDb, staff};

/// Why a code let nobody in.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// It is another one, was used, or is too old.
    #[error("the code does not fit")]
    Wrong,
    /// Too many were wrong today: only a recovery code lets in until tomorrow.
    #[error("too many codes were wrong today")]
    Held,
    /// The password was changed, or the account barred, since the first step.
    #[error("the first step is over")]
    Over,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Authenticator {
    /// Opens a session for somebody whose password was right, and whose code is.
    ///
    /// # Errors
    /// [`CodeError`]. What is wrong is counted.
    pub async fn sign_in_with_code(
        &self,
        store: &Store,
        half_way: HalfWay,
        code: TypedCode,
        arrival: Arrival,
        rng: &mut impl CryptoRng,
    ) -> Result<Admitted, CodeError> {
        let HalfWay { staff: id, device_generation } = half_way;
        let (token, key, now) = (SessionToken::random(rng), self.factor_key.clone(), arrival.now);
        let hash = token.hash();
        let enter = move |db: &mut WriteDb| {
            let account = staff::by_id(db, id)?.filter(|account| !account.disabled);
            let Some(account) = account else { return Ok(Err(CodeError::Over)) };
            if staff::device_generation_of(db, &account.email)? != Some(device_generation) {
                return Ok(Err(CodeError::Over));
            }
            match judge(db, id, &code, (arrival.now, arrival.today), key.as_deref())? {
                Verdict::Wrong => return Ok(Err(CodeError::Wrong)),
                Verdict::Held => return Ok(Err(CodeError::Held)),
                Verdict::Right => {}
            }
            open_session(db, id, &hash, &arrival)?;
            Ok::<_, StoreError>(Ok(account.email))
        };
        // What is wrong is written down, too: it is no error of the transaction.
        let email = store.write("staff.sign_in_with_code", enter).await??;
        self.live.begin(hash, now);
        Ok(Admitted { token, device_generation, email })
    }
}
