use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;
use crate::sealing::{Case, CaseFile};

const PLACE: Place = Place { side: Side::Reporter, seq: 3, previous: [9; 32] };

fn case(seed: u64) -> Identity<Case> {
    Identity::random(&mut StdRng::seed_from_u64(seed))
}

/// What `seal_parcel` makes, before it is sealed: place, MAC, length, document, padding.
fn plaintext(place: &[u8; 42], mac: &[u8; 32], json: &[u8], length: u32) -> Vec<u8> {
    let mut plain = [&place[..], mac, &length.to_be_bytes(), json].concat();
    plain.resize(padded_parcel(plain.len()), 0);
    plain
}

fn genuine(by: &Identity<Case>) -> Vec<u8> {
    let place = PLACE.to_bytes();
    plaintext(&place, &mac::compute(by, &place, b"{}"), b"{}", 2)
}

fn opened(by: &Identity<Case>, plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let sealed = stored::seal(&by.recipient(), plain).unwrap();
    open_parcel(by, &sealed, PLACE.side, PLACE.seq).map(|parcel| parcel.json.to_vec())
}

#[test]
fn a_parcel_opens_at_its_place_and_nowhere_else() {
    let by = case(1);
    let sealed = seal_parcel(&by, &PLACE, b"{\"kind\":\"message\"}").unwrap();
    let parcel = open_parcel(&by, &sealed, Side::Reporter, 3).unwrap();
    assert_eq!((parcel.place, parcel.json.as_slice()), (PLACE, &b"{\"kind\":\"message\"}"[..]));
    for (side, seq) in [(Side::Reporter, 2), (Side::Reporter, 4), (Side::Office, 3), (Side::File, 3)] {
        assert_eq!(open_parcel(&by, &sealed, side, seq).err(), Some(SealError::NotGenuine), "{side:?} {seq}");
    }
}

#[test]
fn another_key_does_not_open_it() {
    let sealed = seal_parcel(&case(1), &PLACE, b"{}").unwrap();
    assert_eq!(open_parcel(&case(2), &sealed, Side::Reporter, 3).err(), Some(SealError::NotForThisKey));
}

#[test]
fn who_knows_only_the_recipient_cannot_write() {
    let (by, forger) = (case(1), case(2));
    let place = PLACE.to_bytes();
    assert_eq!(opened(&by, &genuine(&by)), Ok(b"{}".to_vec()));
    assert_eq!(opened(&by, &genuine(&forger)), Err(SealError::NotGenuine));
    assert_eq!(opened(&by, &plaintext(&place, &[0; 32], b"{}", 2)), Err(SealError::NotGenuine));
}

#[test]
fn nothing_that_was_authenticated_can_be_altered() {
    let by = case(1);
    // The version (byte 0) answers for itself; an unknown side and another length do, too.
    for at in 1..HEADER + 2 {
        let mut plain = genuine(&by);
        plain[at] ^= 1;
        let got = opened(&by, &plain);
        assert!(matches!(got, Err(SealError::NotGenuine | SealError::Damaged)), "byte {at}: {got:?}");
    }
}

#[test]
fn padding_has_one_form() {
    let by = case(1);
    let mut not_zero = genuine(&by);
    *not_zero.last_mut().unwrap() = 1;
    let mut too_long = genuine(&by);
    too_long.resize(padded_parcel(1025), 0);
    let beyond = plaintext(&PLACE.to_bytes(), &[0; 32], b"{}", u32::MAX);
    for plain in [not_zero, too_long, beyond] {
        assert_eq!(opened(&by, &plain), Err(SealError::Damaged));
    }
}

#[test]
fn a_newer_parcel_is_not_misread() {
    let by = case(1);
    let mut plain = genuine(&by);
    plain[0] = 2;
    assert_eq!(opened(&by, &plain), Err(SealError::UnknownVersion));
}

#[test]
fn keys_seal_for_their_own_sides_only() {
    let (case, file) = (case(1), Identity::<CaseFile>::from_seed(&[1; 32]));
    let sealed_by_case = |side| seal_parcel(&case, &Place { side, ..PLACE }, b"{}").map(drop);
    let sealed_by_file = |side| seal_parcel(&file, &Place { side, ..PLACE }, b"{}").map(drop);
    let sides = || Side::ALL.iter().copied();
    assert_eq!(sides().map(sealed_by_case).collect::<Vec<_>>(), [Ok(()), Ok(()), Err(SealError::WrongPlace)]);
    let by_file: Vec<_> = sides().map(sealed_by_file).collect();
    assert_eq!(by_file, [Err(SealError::WrongPlace), Err(SealError::WrongPlace), Ok(())]);
    assert_eq!(seal_parcel(&case, &Place { seq: 0, ..PLACE }, b"{}").err(), Some(SealError::WrongPlace));
}

#[test]
fn the_longest_document_fits_and_a_longer_one_is_refused() {
    let by = case(1);
    let longest = vec![b'x'; MAX_JSON];
    let sealed = seal_parcel(&by, &PLACE, &longest).unwrap();
    assert!(*open_parcel(&by, &sealed, PLACE.side, PLACE.seq).unwrap().json == longest);
    assert_eq!(seal_parcel(&by, &PLACE, &vec![b'x'; MAX_JSON + 1]).err(), Some(SealError::TooLong));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn documents_come_back_as_they_went_in(json in prop::collection::vec(any::<u8>(), 0..70_000), seq in 1u64..(1 << 53), previous: [u8; 32]) {
        let by = case(1);
        let place = Place { side: Side::Office, seq, previous };
        let sealed = seal_parcel(&by, &place, &json).unwrap();
        prop_assert!(shape::check_parcel(sealed.as_bytes()).is_ok());
        let parcel = open_parcel(&by, &sealed, Side::Office, seq).unwrap();
        prop_assert_eq!(parcel.place, place);
        prop_assert!(*parcel.json == json);
    }

    #[test]
    fn altered_bytes_are_noticed(at in 0usize..3600, change in 1u8..) {
        let by = case(1);
        let mut stored = seal_parcel(&by, &PLACE, b"{}").unwrap().into_bytes();
        stored[at] ^= change;
        prop_assert!(open_parcel(&by, &Sealed::from_stored(stored), PLACE.side, PLACE.seq).is_err());
    }

    #[test]
    fn whatever_is_stored_is_answered(stored: Vec<u8>) {
        prop_assert!(open_parcel(&case(1), &Sealed::from_stored(stored), PLACE.side, PLACE.seq).is_err());
    }
}
