//! The secrets of second factors at rest: sealed under a key of the server, where the operator has given it one.

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::totp::FactorSecret;
use crate::sealing::ServerKey;
use crate::store::StaffId;

/// Made from the secret that `secrets.cookie_key_file` names. Without that file there is none: secrets then stand in the
/// database as they are.
pub struct FactorKey(ServerKey);

impl FactorKey {
    /// The key for this purpose.
    pub fn of(server_secret: &[u8]) -> Self {
        Self(ServerKey::derive(server_secret, "siegelpost/v1/second-factor"))
    }
}

/// What is stored: sealed to the account if there is a key.
pub(super) fn stored(
    key: Option<&FactorKey>,
    staff: StaffId,
    secret: &FactorSecret,
    rng: &mut impl CryptoRng,
) -> Zeroizing<Vec<u8>> {
    let Some(key) = key else { return Zeroizing::new(secret.bytes().to_vec()) };
    let mut nonce = [0; ServerKey::NONCE];
    rng.fill_bytes(&mut nonce);
    Zeroizing::new(key.0.seal(secret.bytes(), &staff.number().to_be_bytes(), nonce))
}

/// The secret again; `None` if it was sealed under another key, for another account, or altered.
pub(super) fn opened(key: Option<&FactorKey>, staff: StaffId, stored: &[u8]) -> Option<FactorSecret> {
    if let Some(plain) = FactorSecret::from_slice(stored) {
        return Some(plain);
    }
    FactorSecret::from_slice(&key?.0.open(stored, &staff.number().to_be_bytes())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn a_sealed_secret_opens_under_its_key_for_its_account_alone() {
        let mut rng = StdRng::seed_from_u64(1);
        let (secret, key, other) = (FactorSecret::random(&mut rng), FactorKey::of(&[1; 64]), FactorKey::of(&[2; 64]));
        let [anna, ben] = [1, 2].map(StaffId::from_number);
        let sealed = stored(Some(&key), anna, &secret, &mut rng);
        assert_eq!(sealed.len(), 48, "as the table asks");
        assert!(!sealed.windows(8).any(|part| secret.bytes().starts_with(part)));
        let opens = |key: Option<&FactorKey>, staff, sealed: &[u8]| {
            opened(key, staff, sealed).is_some_and(|again| again.bytes() == secret.bytes())
        };
        assert!(opens(Some(&key), anna, &sealed));
        assert!(!opens(Some(&other), anna, &sealed) && !opens(None, anna, &sealed), "another key, or none");
        assert!(!opens(Some(&key), ben, &sealed), "put into the row of another account");
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(!opens(Some(&key), anna, &altered), "{at}");
        }
        let plain = stored(None, anna, &secret, &mut rng);
        assert_eq!(plain.len(), 20);
        assert!(opens(None, anna, &plain) && opens(Some(&key), anna, &plain), "from before there was a key");
        assert!(!opens(Some(&key), anna, &[]) && !opens(Some(&key), anna, &[0; 11]));
    }
}
