//! How what runs stands to what was signed.

use time::Date;

use super::comparison::differences;
use super::{Difference, Terms};
use crate::casework::agreed::{AgreementFingerprint, NotAnAgreement};
use crate::store::signed_agreement::SignedAgreement;

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has recorded an agreement.
    NoneRecorded,
    Recorded(Signed),
}

/// The agreement that was recorded last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The day that stands under it.
    pub on: Date,
    /// The day on which it was recorded here.
    pub recorded_on: Date,
    /// Its fingerprint, as it was recorded.
    pub fingerprint: String,
    /// Why the record itself cannot be believed.
    pub mismatch: Option<Mismatch>,
    pub differences: Vec<Difference>,
}

/// Why a record cannot be believed as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// Another version of the program has made its fingerprint.
    OtherVersion,
    /// Its fingerprint is not that of its terms: somebody has changed the one or the other.
    Altered,
}

impl Standing {
    /// Holds what was recorded against the terms in force.
    pub(super) fn of(record: Option<SignedAgreement>, in_force: &Terms) -> Self {
        let Some(record) = record else { return Self::NoneRecorded };
        let mismatch = match record.fingerprint.parse::<AgreementFingerprint>() {
            Ok(fingerprint) if fingerprint == AgreementFingerprint::of(&record.terms) => None,
            Err(NotAnAgreement::OtherVersion) => Some(Mismatch::OtherVersion),
            Ok(_) | Err(NotAnAgreement::Malformed) => Some(Mismatch::Altered),
        };
        Self::Recorded(Signed {
            on: record.signed_on,
            recorded_on: record.recorded_on,
            mismatch,
            differences: differences(&Terms::from_text(&record.terms), in_force),
            fingerprint: record.fingerprint,
        })
    }

    /// Whether an agreement is recorded, and what runs is what it says.
    pub fn holds(&self) -> bool {
        matches!(self, Self::Recorded(signed) if signed.mismatch.is_none() && signed.differences.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TERMS: &str = "siegelpost agreement 1\nclause sessions\noffice.idle_minutes 60\n";

    fn standing(fingerprint: &str, terms: &str) -> Signed {
        let day = date!(2026 - 11 - 30);
        let record = SignedAgreement {
            signed_on: day,
            recorded_on: day,
            fingerprint: fingerprint.to_owned(),
            terms: terms.to_owned(),
        };
        match Standing::of(Some(record), &Terms::from_text(TERMS)) {
            Standing::Recorded(signed) => signed,
            Standing::NoneRecorded => panic!("it was recorded"),
        }
    }

    #[test]
    fn a_record_is_believed_if_its_fingerprint_is_that_of_its_terms() {
        let own = AgreementFingerprint::of(TERMS).to_string();
        assert_eq!(standing(&own, TERMS).mismatch, None);
        // The form that a later program may give them.
        let later = standing(&own.replacen('1', "2", 1), TERMS);
        assert_eq!((later.mismatch, later.differences.len()), (Some(Mismatch::OtherVersion), 0));
        let other = TERMS.replace("60", "480");
        for (fingerprint, terms) in [(own.as_str(), other.as_str()), ("", TERMS), ("gesehen", TERMS)] {
            assert_eq!(standing(fingerprint, terms).mismatch, Some(Mismatch::Altered), "{fingerprint}");
        }
        assert_eq!(standing(&own, &other).differences.len(), 1, "and it is told all the same what stands there");
        assert_eq!(Standing::of(None, &Terms::default()), Standing::NoneRecorded);
    }
}
