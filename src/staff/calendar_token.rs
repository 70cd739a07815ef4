//! What is secret in the address of somebody's calendar: a random token, its digest in the database, so that it can be revoked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// 32 random bytes that only the address has.
pub struct CalendarToken(Zeroizing<[u8; 32]>);

impl CalendarToken {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut bytes[..]);
        Self(bytes)
    }

    /// Reads [`CalendarToken::text`].
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    /// As it stands in the address.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(&self.0[..]))
    }

    /// By which the database knows it.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0[..]).into()
    }

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
    fn a_token_reads_back_and_names_days_of_its_own() {
        let mut rng = StdRng::seed_from_u64(1);
        let (token, other) = (CalendarToken::random(&mut rng), CalendarToken::random(&mut rng));
        let again = CalendarToken::parse(&token.text()).unwrap();
        assert_eq!((again.hash(), token.hash() == other.hash()), (token.hash(), false));
        let [one, next] = [date!(2026 - 11 - 30), date!(2026 - 12 - 01)];
        assert_eq!(again.name_of(one), token.name_of(one));
        assert_ne!(token.name_of(one), token.name_of(next));
        assert_ne!(token.name_of(one), other.name_of(one));
        for wrong in ["", "x", "====", &"A".repeat(44), &"A".repeat(42), "../../cases"] {
            assert!(CalendarToken::parse(wrong).is_none(), "{wrong:?}");
        }
    }
}
