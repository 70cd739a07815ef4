//! Passwords, as slow hashes. They open an account, never a report: that takes the handler's own key.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};

/// Characters a password has at least (BSI ORP.4.A22 leaves the figure to us; NIST SP 800-63B asks for no less than 8).
const LEAST_CHARACTERS: usize = 12;
/// Argon2id (RFC 9106) over 46 MiB, three times: as much memory as the larger of OWASP's two recommendations, and thrice its
/// passes. About an eighth of a second, few at once on a graphics card, and no more beside a flood than the machine has.
const MEMORY_KIB: u32 = 46 * 1024;
const PASSES: u32 = 3;

static HASHER: LazyLock<Argon2<'static>> = LazyLock::new(|| {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).expect("the figures above are within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
});

/// A password as stored: a PHC string with its own salt and parameters.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

/// A password that is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a password has at least {LEAST_CHARACTERS} characters")]
pub struct WeakPassword;

impl PasswordHash {
    /// Hashes a new password. Takes an eighth of a second and 46 MiB: never on a thread that answers requests.
    ///
    /// # Errors
    /// [`WeakPassword`] when it has fewer than twelve characters.
    pub fn of(password: &SecretString, rng: &mut impl CryptoRng) -> Result<Self, WeakPassword> {
        Self::check_length(password)?;
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let hash: phc::PasswordHash = HASHER
            .hash_password_with_salt(password.expose_secret().as_bytes(), &salt)
            .expect("any password and a salt of 16 bytes are within argon2's limits");
        Ok(Self(hash.to_string()))
    }

    /// Whether a password is long enough.
    pub(super) fn check_length(password: &SecretString) -> Result<(), WeakPassword> {
        if password.expose_secret().chars().count() < LEAST_CHARACTERS { Err(WeakPassword) } else { Ok(()) }
    }

    /// The hash that stands in for an account that does not exist: to verify a password against it costs what it costs
    /// against any other. No password has it, short of an accident of 2^-256.
    pub fn dummy() -> Self {
        let (salt, hash) = (STANDARD_NO_PAD.encode([0; 16]), STANDARD_NO_PAD.encode([0; 32]));
        Self(format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p=1${salt}${hash}"))
    }

    /// A hash as it was stored.
    pub fn stored(text: SecretString) -> Self {
        Self(text.expose_secret().to_owned())
    }

    /// The text to store.
    pub fn to_secret(&self) -> SecretString {
        SecretString::from(self.0.clone())
    }

    /// The same, on a thread where it disturbs nobody.
    ///
    /// # Errors
    /// As [`PasswordHash::of`].
    pub(super) async fn of_in_background(
        password: SecretString,
        mut rng: impl CryptoRng + Send + 'static,
    ) -> Result<Self, WeakPassword> {
        let hashing = tokio::task::spawn_blocking(move || Self::of(&password, &mut rng));
        hashing.await.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
    }

    /// Whether this is the hash of `password`. As slow as [`PasswordHash::of`].
    pub fn verify(&self, password: &SecretString) -> bool {
        phc::PasswordHash::new(&self.0)
            .is_ok_and(|hash| HASHER.verify_password(password.expose_secret().as_bytes(), &hash).is_ok())
    }

    /// The same, on a thread where it disturbs nobody.
    pub(super) async fn fits(self, password: SecretString) -> bool {
        tokio::task::spawn_blocking(move || self.verify(&password)).await.unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn a_password_fits_its_own_hash_only() {
        let mut rng = StdRng::seed_from_u64(1);
        let password = SecretString::from("korrekt pferd batterie".to_owned());
        let hash = PasswordHash::of(&password, &mut rng).unwrap();
        assert!(hash.0.starts_with("$argon2id$v=19$m=47104,t=3,p=1$"));
        assert!(PasswordHash::stored(hash.to_secret()).verify(&password));
        assert!(!hash.verify(&SecretString::from("korrekt pferd batteriE".to_owned())));
        assert!(PasswordHash::of(&password, &mut rng).unwrap() != hash, "salted");
        assert!(!PasswordHash::dummy().verify(&password));
        assert!(!PasswordHash::stored("not a hash".to_owned().into()).verify(&password));
    }

    #[test]
    fn eleven_characters_are_too_few() {
        let mut rng = StdRng::seed_from_u64(1);
        let eleven = SecretString::from("ä".repeat(11));
        assert_eq!(PasswordHash::of(&eleven, &mut rng).err(), Some(WeakPassword));
    }
}
