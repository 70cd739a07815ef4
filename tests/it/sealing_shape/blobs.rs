//! Slots and parcels as a whole: length, tail, floods.

use siegelpost::sealing::ShapeError;
use siegelpost::sealing::shape::{check_parcel, check_slot, check_wrapped_identity};

use super::{parcel, slot, verdict};

#[test]
fn what_was_sealed_passes() {
    for _ in 0..50 {
        assert_eq!(verdict(check_parcel, &parcel()), Ok(()));
        assert_eq!(verdict(check_slot, &slot()), Ok(()));
    }
}

#[test]
fn slots_and_parcels_do_not_pass_for_each_other() {
    assert_eq!(verdict(check_parcel, &slot()), Err(ShapeError::Length));
    assert_eq!(verdict(check_slot, &parcel()), Err(ShapeError::Length));
}

#[test]
fn whatever_is_cut_short_or_goes_on_is_refused() {
    let whole = parcel();
    for length in 0..whole.len() {
        assert!(check_parcel(&whole[..length]).is_err(), "{length} bytes");
    }
    let end = whole.iter().rposition(|byte| *byte != 0).unwrap();
    for shorter in [0, 1, 22, 1000, end - 1] {
        let mut cut = whole.clone();
        cut[shorter..].fill(0);
        cut[shorter] = 0x80;
        assert!(check_parcel(&cut).is_err(), "an age file of {shorter} bytes");
    }
    assert_eq!(check_parcel(&[&whole[..], &[0; 64]].concat()), Err(ShapeError::Length));
}

#[test]
fn tails_have_one_form() {
    let whole = parcel();
    let end = whole.iter().rposition(|byte| *byte != 0).unwrap();
    let altered = |at: usize, byte: u8| {
        let mut altered = whole.clone();
        altered[at] = byte;
        check_parcel(&altered)
    };
    assert_eq!(altered(end, 0x81), Err(ShapeError::Tail));
    assert_eq!(altered(whole.len() - 1, 1), Err(ShapeError::Tail));
    assert_eq!(altered(whole.len() - 1, 0x80), Err(ShapeError::Length));
    assert_eq!(verdict(check_parcel, &vec![0; whole.len()]), Err(ShapeError::Tail));
}

#[test]
fn floods_are_refused_at_once() {
    let mut bytes = b"age-encryption.org/v1\n".to_vec();
    bytes.extend_from_slice("-> X25519 a\n\n".repeat(10_000).as_bytes());
    // A length that parcels have: 2560 + 135168 + 16 * 3.
    bytes.resize(137_776, b'x');
    bytes[137_775] = 0x80;
    assert_eq!(verdict(check_parcel, &bytes), Err(ShapeError::Recipients));
    assert!(verdict(check_wrapped_identity, &bytes).is_err());
    bytes[22..137_775].fill(b'-');
    assert_eq!(verdict(check_parcel, &bytes), Err(ShapeError::Header), "one endless line");
    bytes.fill(0);
    assert_eq!(verdict(check_parcel, &bytes), Err(ShapeError::Tail));
    bytes.resize(64 << 20, b'x');
    assert_eq!(verdict(check_parcel, &bytes), Err(ShapeError::Length));
}
