//! A password of one's own choice: at the first sign-in everybody makes one, for the first was somebody else's.

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use time::Date;

use super::authenticator::{Authenticator, Origin};
use super::password::{PasswordHash, WeakPassword};
use super::proof::ProofError;
use super::session::SessionUser;
use super::sign_in::Admitted;
use super::token::SessionToken;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::PasswordOf;
use crate::store::{Store, StoreError, WriteDb, session, staff};

/// Characters that must be left of a password when everybody's words and the owner's own are taken out.
const LEAST_OF_ITS_OWN: usize = 8;
/// Different characters that it has at least.
const LEAST_DIFFERENT: usize = 6;
/// What is tried first, in small letters.
const EVERYBODYS: [&str; 12] = [
    "passwort",
    "password",
    "kennwort",
    "siegelpost",
    "meldestelle",
    "hinweis",
    "geheim",
    "willkommen",
    "123456",
    "qwert",
    "asdf",
    "hallo",
];

/// Why a password of one's own was not taken.
#[derive(Debug, thiserror::Error)]
pub enum OwnPasswordError {
    /// What was typed as the password until now is another one.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// It is too short.
    #[error(transparent)]
    Short(#[from] WeakPassword),
    /// It is made of what everybody tries first, or of the owner's name.
    #[error("the password is made of what everybody tries first")]
    Guessable,
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
        check(new, user)?;
        self.prove(store, user.id, token, current.clone(), change.now).await?;
        if current.expose_secret() == new.expose_secret() {
            return Err(OwnPasswordError::Same);
        }
        let (staff, today, renewed) = (user.id, *today, SessionToken::random(&mut rng));
        let place = self.turnstile(Origin::OpenSession).queue().ok_or(ProofError::Crowded)?;
        let turn = place.turn().await.ok_or(StoreError::Closed)?;
        let password = PasswordHash::of_in_background(change.new, rng).await?.to_secret();
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
        Ok(Admitted { token: renewed, device_generation })
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

/// Whether a password is worth trying to guess.
fn check(password: &SecretString, owner: &SessionUser) -> Result<(), OwnPasswordError> {
    PasswordHash::check_length(password)?;
    // Copies of a secret are made no larger than need be: SecretString wipes each of them.
    let mut rest = SecretString::from(password.expose_secret().to_lowercase());
    let own = [&*owner.name, &*owner.email].into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let own = own.filter(|word| word.chars().count() >= 3).map(str::to_lowercase);
    for word in EVERYBODYS.map(str::to_owned).into_iter().chain(own) {
        rest = SecretString::from(rest.expose_secret().replace(&word, ""));
    }
    let left = rest.expose_secret();
    let different = left.chars().collect::<std::collections::BTreeSet<_>>().len();
    if left.chars().count() < LEAST_OF_ITS_OWN || different < LEAST_DIFFERENT {
        return Err(OwnPasswordError::Guessable);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Roles;
    use crate::store::{OrganisationId, StaffId};

    fn berger() -> SessionUser {
        SessionUser {
            id: StaffId::from_number(1),
            organisation_id: OrganisationId::from_number(1),
            name: "A. Berger".to_owned(),
            email: "a.berger@lindenau.example".to_owned(),
            roles: Roles::EMPTY,
            recipient: None,
            enrolled_on: None,
            disabled: false,
            function: String::new(),
            password_is_first: true,
        }
    }

    #[test]
    fn what_everybody_tries_first_is_no_password() {
        let judged = |password: &str| check(&SecretString::from(password.to_owned()), &berger());
        for good in ["korrekt pferd batterie", "xq7-Laterne-91zz", "Berger und drei stille Esel", "äöüßäöüß-1234"]
        {
            assert!(judged(good).is_ok(), "{good}");
        }
        for guessable in [
            "Passwort-2026",
            "bergerberger1",
            "Siegelpost123456",
            "LINDENAU-berger-1",
            "aaaaaaaaaaaaaaaa",
            "abababababab",
            "Hallo-Meldestelle",
        ] {
            assert!(matches!(judged(guessable), Err(OwnPasswordError::Guessable)), "{guessable}");
        }
        assert!(matches!(judged("elf Zeichen"), Err(OwnPasswordError::Short(_))));
    }
}
