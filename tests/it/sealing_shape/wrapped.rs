//! Identities wrapped by a passphrase.

use secrecy::SecretString;
use siegelpost::sealing::ShapeError;
use siegelpost::sealing::shape::{check_parcel, check_slot, check_wrapped_identity};
use siegelpost::sealing::{SealError, unwrap_identity, wrap_identity};

use super::{at_once, handler, parcel, slot, verdict};

fn wrapped() -> Vec<u8> {
    wrap_identity(&handler(), &SecretString::from("p"), 15).unwrap()
}

#[test]
fn what_was_wrapped_passes_and_nothing_else() {
    let wrapped = wrapped();
    assert_eq!(verdict(check_wrapped_identity, &wrapped), Ok(()));
    assert!(verdict(check_wrapped_identity, &parcel()).is_err());
    assert!(verdict(check_wrapped_identity, &slot()).is_err());
    assert!(verdict(check_parcel, &wrapped).is_err());
    assert!(verdict(check_slot, &wrapped).is_err());
}

#[test]
fn whatever_is_cut_short_or_goes_on_is_refused() {
    let wrapped = wrapped();
    for length in 0..wrapped.len() {
        assert!(check_wrapped_identity(&wrapped[..length]).is_err(), "{length} bytes");
    }
    assert_eq!(check_wrapped_identity(&[&wrapped[..], b"x"].concat()), Err(ShapeError::Length));
    assert_eq!(verdict(check_wrapped_identity, &vec![b'x'; 10 << 20]), Err(ShapeError::Length));
}

#[test]
fn work_factors_that_would_stop_the_machine_are_refused_at_once() {
    let text = String::from_utf8_lossy(&wrapped()[..90]).into_owned();
    let salt = text.split(' ').nth(2).unwrap();
    for work in ["14", "19", "30", "63", "99999999999999999999", "015", "+15", "-15", "0x10", "", " 15", "15 "] {
        let start = format!("age-encryption.org/v1\n-> scrypt {salt} {work}\n");
        let rest = &wrapped()["age-encryption.org/v1\n-> scrypt  15\n".len() + salt.len()..];
        let bytes = [start.as_bytes(), rest].concat();
        assert!(verdict(check_wrapped_identity, &bytes).is_err(), "{work:?}");
        let refused = at_once(|| unwrap_identity(&bytes, &SecretString::from("p")).err());
        assert!(matches!(refused, Some(SealError::WorkFactor | SealError::Damaged)), "{work:?}");
    }
}

#[test]
fn a_wrapped_identity_is_wrapped_by_one_passphrase_alone() {
    let hybrid = age::encrypt(&handler().recipient(), handler().encode().as_bytes()).unwrap();
    assert_eq!(verdict(check_wrapped_identity, &hybrid), Err(ShapeError::Recipients));
    let text = String::from_utf8_lossy(&wrapped()).into_owned();
    let stanza: String = text.lines().skip(1).take(2).map(|line| format!("{line}\n")).collect();
    let bytes = wrapped();
    let twice = [b"age-encryption.org/v1\n", stanza.as_bytes(), &bytes[22..]].concat();
    assert_eq!(verdict(check_wrapped_identity, &twice), Err(ShapeError::Recipients));
}
