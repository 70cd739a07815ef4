//! Codes of an authenticator app (RFC 6238): six digits, SHA-1, thirty seconds, as every app makes them. Pure.

use rand::CryptoRng;
use time::OffsetDateTime;
use totp_rs::{Algorithm, Builder, Secret, Totp};
use zeroize::Zeroizing;

/// Bytes of a secret: as many as the digest has (RFC 4226, section 4, R6).
pub(super) const SECRET: usize = 20;
/// Seconds of a step.
const STEP: i64 = 30;
/// Steps of a day.
pub(super) const STEPS_OF_A_DAY: i64 = 24 * 60 * 60 / STEP;
const DIGITS: u8 = 6;
/// Steps before and after the current one whose codes are taken: clocks of telephones go wrong (RFC 6238, section 5.2).
const SKEW: u16 = 1;

/// What an app and we share. No `Debug`: whoever has it makes codes.
pub struct FactorSecret(Zeroizing<[u8; SECRET]>);

impl FactorSecret {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; SECRET]);
        rng.fill_bytes(&mut bytes[..]);
        Self(bytes)
    }

    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        <[u8; SECRET]>::try_from(bytes).ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(super) fn bytes(&self) -> &[u8; SECRET] {
        &self.0
    }

    /// As it is typed into an app: 32 letters and digits (RFC 4648, section 6).
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(Secret::from(*self.0).to_base32())
    }

    /// Reads [`FactorSecret::text`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_slice(Secret::try_from_base32(text).ok()?.as_bytes())
    }

    /// What a QR code tells an app: the account, and by whom it is.
    pub fn uri(&self, issuer: &str, account: &str) -> Zeroizing<String> {
        let escaped =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let (issuer, account) = (escaped(&issuer.replace(':', " ")), escaped(&account.replace(':', " ")));
        Zeroizing::new(format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}", *self.text()))
    }

    /// The step whose code was typed, if it is the current one or a neighbour. White space in it does not matter.
    pub(super) fn step_of(&self, typed: &str, now: OffsetDateTime) -> Option<i64> {
        let typed = Zeroizing::new(typed.chars().filter(|ch| !ch.is_whitespace()).collect::<String>());
        let step = self.totp().check(&typed, u64::try_from(now.unix_timestamp()).ok()?)?;
        i64::try_from(step).ok()
    }

    /// The code of a moment: what an app shows then.
    pub fn code_at(&self, at: OffsetDateTime) -> Zeroizing<String> {
        let seconds = u64::try_from(at.unix_timestamp()).unwrap_or(0);
        Zeroizing::new(self.totp().generate(seconds).to_string())
    }

    fn totp(&self) -> Totp {
        let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(DIGITS).with_skew(SKEW);
        builder.with_step_duration(STEP.unsigned_abs()).with_secret(Secret::from(*self.0)).build_noncompliant()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn at(seconds: i64) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(seconds).unwrap()
    }

    /// RFC 6238, appendix B: of eight digits the last six.
    #[test]
    fn the_vectors_of_the_rfc() {
        let secret = FactorSecret::from_slice(b"12345678901234567890").unwrap();
        for (seconds, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(*secret.code_at(at(seconds)), code[2..], "{seconds}");
            assert_eq!(secret.step_of(&code[2..], at(seconds)), Some(seconds / 30), "{seconds}");
        }
        assert_eq!(*secret.text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "as RFC 4648 writes it");
    }

    #[test]
    fn a_neighbours_code_is_taken_and_none_further_off() {
        let secret = FactorSecret::random(&mut StdRng::seed_from_u64(1));
        let now = at(1_790_000_010);
        for (away, taken) in
            [(-90, false), (-60, false), (-30, true), (0, true), (30, true), (60, false), (3600, false)]
        {
            let then = now + time::Duration::seconds(away);
            assert_eq!(secret.step_of(&secret.code_at(then), now).is_some(), taken, "{away}");
        }
        let code = secret.code_at(now);
        assert!(secret.step_of(&format!(" {} {} ", &code[..3], &code[3..]), now).is_some(), "as apps write it");
        for wrong in ["", "12345", "1234567", "+12345", "-12345", "12345x", "１２３４５６", &"1".repeat(100_000)]
        {
            assert_eq!(secret.step_of(wrong, now), None, "{wrong:.20}");
        }
        assert_eq!(secret.step_of(&secret.code_at(at(0)), at(-31)), None, "before there were steps");
    }

    #[test]
    fn a_secret_reads_back_and_is_told_to_apps_whatever_names_there_are() {
        let secret = FactorSecret::random(&mut StdRng::seed_from_u64(2));
        assert_eq!(FactorSecret::parse(&secret.text()).map(|again| *again.0), Some(*secret.0));
        assert!(["", "A", "GEZDGNBVGY3TQOJQ", "€"].iter().all(|wrong| FactorSecret::parse(wrong).is_none()));
        let uri = secret.uri("Haus: \"Am See\"", "a:b@haus.example");
        assert!(uri.starts_with("otpauth://totp/Haus%20%20%22Am%20See%22:a%20b%40haus%2Eexample?secret="), "{}", *uri);
        assert!(uri.ends_with("&issuer=Haus%20%20%22Am%20See%22"), "{}", *uri);
    }
}
