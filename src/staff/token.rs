//! Whoever holds such a token is let in by it: 32 random bytes, of which the database has the hash, so that it can be revoked.

use std::marker::PhantomData;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use rand::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A token for `Purpose`, and for nothing else: one of a session opens no calendar.
pub struct Token<Purpose>(Zeroizing<[u8; 32]>, PhantomData<fn() -> Purpose>);

/// A session: the token stands in a cookie that only its owner's browser keeps.
pub enum OfSession {}

/// Somebody's calendar: the token stands in its address.
pub enum OfCalendar {}

/// The bearer of a session.
pub type SessionToken = Token<OfSession>;

/// What is secret in the address of somebody's calendar.
pub type CalendarToken = Token<OfCalendar>;

impl<Purpose> Token<Purpose> {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut bytes[..]);
        Self(bytes, PhantomData)
    }

    /// Reads [`Token::text`].
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(|bytes| Self(Zeroizing::new(bytes), PhantomData))
    }

    /// As it stands where its owner keeps it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(&self.0[..]))
    }

    /// By which the database knows it.
    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0[..]).into()
    }
}

impl SessionToken {
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

impl CalendarToken {
    /// The name of the entry of a day: the same whenever the calendar is fetched, so that no program shows it twice, and
    /// another in every other calendar.
    pub fn name_of(&self, day: time::Date) -> u128 {
        let mut digest = Sha256::new();
        digest.update(&self.0[..]);
        digest.update(day.to_julian_day().to_be_bytes());
        let bytes: [u8; 32] = digest.finalize().into();
        u128::from_be_bytes(std::array::from_fn(|at| bytes[at]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;
    use time::macros::date;

    #[test]
    fn a_token_reads_back_and_its_derivatives_differ_from_it() {
        let token = SessionToken::random(&mut StdRng::seed_from_u64(1));
        let again = SessionToken::parse(&token.text()).unwrap();
        assert_eq!(again.hash(), token.hash());
        assert_eq!(again.tab_key(), token.tab_key());
        assert_ne!(token.tab_key()[..], token.0[..]);
        assert_ne!(token.tab_key()[..], token.hash());
        for wrong in ["", "x", "====", &"A".repeat(44), &"A".repeat(42), "../../cases"] {
            assert!(SessionToken::parse(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn a_calendar_names_days_of_its_own() {
        let mut rng = StdRng::seed_from_u64(1);
        let (token, other) = (CalendarToken::random(&mut rng), CalendarToken::random(&mut rng));
        let again = CalendarToken::parse(&token.text()).unwrap();
        assert_eq!((again.hash(), token.hash() == other.hash()), (token.hash(), false));
        let [one, next] = [date!(2026 - 11 - 30), date!(2026 - 12 - 01)];
        assert_eq!(again.name_of(one), token.name_of(one));
        assert_ne!(token.name_of(one), token.name_of(next));
        assert_ne!(token.name_of(one), other.name_of(one));
    }
}
