//! The bearer of a session: a random token in a cookie, its hash in the database, so that it can be revoked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use rand::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The bearer of a session: 32 random bytes that only the handler's browser keeps.
pub struct SessionToken(Zeroizing<[u8; 32]>);

impl SessionToken {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut bytes[..]);
        Self(bytes)
    }

    /// Reads [`SessionToken::text`].
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    /// As it stands in the cookie.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(&self.0[..]))
    }

    /// By which the database knows the session.
    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0[..]).into()
    }

    /// The key under which a tab keeps an opened identity while this session lives: derived, nowhere stored, worthless
    /// without the ciphertext, which only the tab has.
    pub fn tab_key(&self) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.0[..])
            .expand(b"siegelpost/v1/tab-key", &mut key[..])
            .expect("32 bytes are one block of SHA-256");
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn a_token_reads_back_and_its_derivatives_differ_from_it() {
        let token = SessionToken::random(&mut StdRng::seed_from_u64(1));
        let again = SessionToken::parse(&token.text()).unwrap();
        assert_eq!(again.hash(), token.hash());
        assert_eq!(again.tab_key(), token.tab_key());
        assert_ne!(token.tab_key()[..], token.0[..]);
        assert_ne!(token.tab_key()[..], token.hash());
        for wrong in ["", "x", "====", &"A".repeat(44), &"A".repeat(42)] {
            assert!(SessionToken::parse(wrong).is_none(), "{wrong:?}");
        }
    }
}
