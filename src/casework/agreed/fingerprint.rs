//! By which two sheets of paper, or a sheet and a program, are known to say the same.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// The fingerprint of what was agreed: the first eighty bits of the SHA-256 of the terms, as they are stored. It is written with
/// the version of their form in front: `1-a1b2-c3d4-e5f6-0718-293a`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreementFingerprint([u8; 10]);

/// What is no fingerprint of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAgreement {
    /// It has another form than `1-` and twenty hexadecimal digits.
    #[error("a fingerprint is 1- and twenty hexadecimal digits")]
    Malformed,
    /// It is the fingerprint of terms of another form.
    #[error("this is a fingerprint of another version of this program")]
    OtherVersion,
}

/// The version of the form of the terms.
const VERSION: char = '1';

impl AgreementFingerprint {
    /// The fingerprint of these terms.
    pub fn of(terms: &str) -> Self {
        let digest: [u8; 32] = Sha256::digest(terms).into();
        let mut first = [0; 10];
        first.copy_from_slice(&digest[..10]);
        Self(first)
    }
}

impl Display for AgreementFingerprint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}")?;
        self.0.chunks(2).try_for_each(|pair| write!(f, "-{:02x}{:02x}", pair[0], pair[1]))
    }
}

impl FromStr for AgreementFingerprint {
    type Err = NotAnAgreement;

    /// Reads one as somebody types it from paper: hyphens, blanks and the case of letters do not matter.
    fn from_str(typed: &str) -> Result<Self, NotAnAgreement> {
        let mut signs = typed.chars().filter(|sign| *sign != '-' && !sign.is_whitespace());
        let version = signs.next().filter(char::is_ascii_digit).ok_or(NotAnAgreement::Malformed)?;
        let digits = signs.map(|sign| sign.to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
        let digits: Vec<u8> = digits.collect::<Option<_>>().ok_or(NotAnAgreement::Malformed)?;
        let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        match (<[u8; 10]>::try_from(bytes), digits.len()) {
            (Ok(_), 20) if version != VERSION => Err(NotAnAgreement::OtherVersion),
            (Ok(bytes), 20) => Ok(Self(bytes)),
            _ => Err(NotAnAgreement::Malformed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_recomputed_without_this_program_and_typed_from_paper() {
        // printf 'siegelpost agreement 1\n' | sha256sum | cut -c1-20
        let print = AgreementFingerprint::of("siegelpost agreement 1\n");
        let written = print.to_string();
        assert_eq!(written, "1-0042-69f5-e320-a74d-a0ca");
        let typed = [written.clone(), written.to_uppercase(), written.replace('-', " "), written.replace('-', "")];
        assert!(typed.iter().all(|typed| typed.parse() == Ok(print)), "{typed:?}");
        assert_eq!(written.replacen('1', "2", 1).parse::<AgreementFingerprint>(), Err(NotAnAgreement::OtherVersion));
        for wrong in ["", "1", "x", &written[..25], &format!("{written}0"), &written.replacen('-', "-g", 1)] {
            assert_eq!(wrong.parse::<AgreementFingerprint>(), Err(NotAnAgreement::Malformed), "{wrong}");
        }
    }
}
