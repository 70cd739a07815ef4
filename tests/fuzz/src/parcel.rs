//! Whatever is sealed to a case as a parcel: the reader takes it exactly where docs/sealing.md, section 6, lets it.

use std::sync::LazyLock;

use siegelpost::sealing::{
    Case, CaseFile, Identity, MAX_JSON, Parcel, ParcelKey, Place, Sealed, Side, open_parcel, padded_parcel, seal_parcel,
};

use super::age_file::sealed;
use super::keys::{CASE_SEED, FILE_SEED, mac, recipient_digest};

const PLACE: usize = 42;
/// Place, MAC and length.
const HEADER: usize = PLACE + 32 + 4;

static CASE: LazyLock<Identity<Case>> = LazyLock::new(|| Identity::from_seed(&CASE_SEED));
static FILE: LazyLock<Identity<CaseFile>> = LazyLock::new(|| Identity::from_seed(&FILE_SEED));

/// A bit for each thing that is done right.
const GENUINE: u8 = 1;
const PADDED: u8 = 2;
const TO_FILE: u8 = 4;
const SEALED_HERE: u8 = 8;

/// One byte of bits, one for the side that is asked for, eight for the number; the rest is the plaintext without its MAC.
pub fn holds(data: &[u8]) {
    let Some((&[bits, asked], rest)) = data.split_first_chunk::<2>() else { return };
    let Some((seq, rest)) = rest.split_first_chunk::<8>() else { return };
    let side = [Side::Reporter, Side::Office, Side::File][usize::from(asked) % 3];
    let asked = (side, u64::from_be_bytes(*seq));
    match (bits & SEALED_HERE != 0, bits & TO_FILE != 0) {
        (true, false) => sealed_here(&CASE, asked, rest),
        (true, true) => sealed_here(&FILE, asked, rest),
        (false, false) => made_by_hand(&CASE, &CASE_SEED, &[1, 2], bits, asked, rest),
        (false, true) => made_by_hand(&FILE, &FILE_SEED, &[3], bits, asked, rest),
    }
}

/// What is sealed here opens as it was, or is refused before it is sealed.
fn sealed_here<R: ParcelKey>(identity: &Identity<R>, (side, seq): (Side, u64), json: &[u8]) {
    let place = Place { side, seq, previous: [7; 32] };
    let possible = R::admits(side) && (1..1 << 53).contains(&seq) && json.len() <= MAX_JSON;
    let Ok(parcel) = seal_parcel(identity, &place, json) else { return assert!(!possible) };
    let opened = open_parcel(identity, &parcel, side, seq).unwrap();
    assert!(possible && opened.place == place && *opened.json == json);
}

fn made_by_hand<R: ParcelKey>(
    identity: &Identity<R>,
    seed: &[u8; 32],
    sides: &[u8],
    bits: u8,
    (side, seq): (Side, u64),
    rest: &[u8],
) {
    let Some((place, rest)) = rest.split_first_chunk::<PLACE>() else { return };
    let mut plain = [&place[..], &[0; 32], rest].concat();
    if bits & PADDED != 0 {
        plain.resize(padded_parcel(plain.len()), 0);
    }
    let json = document(&plain).unwrap_or_default();
    let right = mac(seed, b"siegelpost/v1/mac", &[b"siegelpost/v1/parcel", &recipient_digest(identity), place, json]);
    if bits & GENUINE != 0 {
        plain[PLACE..PLACE + 32].copy_from_slice(&right);
    }
    let may_open = plain[PLACE..PLACE + 32] == right
        && is_canonical(&plain)
        && sides.contains(&place[1])
        && (place[1], &place[2..10]) == (side as u8, &seq.to_be_bytes()[..])
        && (1..1 << 53).contains(&seq);
    let stored = Sealed::<Parcel<R>>::from_stored(sealed(&identity.recipient(), &plain));
    match open_parcel(identity, &stored, side, seq) {
        Ok(opened) => {
            assert!(may_open, "taken, and should not be");
            assert_eq!(Some(&opened.json[..]), document(&plain));
            assert_eq!((opened.place.side, opened.place.seq, &opened.place.previous[..]), (side, seq, &place[10..]));
        }
        Err(error) => assert!(!may_open, "{error}"),
    }
}

/// The document, if its length is one that fits.
fn document(plain: &[u8]) -> Option<&[u8]> {
    let length = u32::from_be_bytes(plain.get(PLACE + 32..HEADER)?.try_into().unwrap());
    plain.get(HEADER..)?.get(..usize::try_from(length).unwrap())
}

/// Version 1, the one size that a document of this length has, and zeroes behind it.
fn is_canonical(plain: &[u8]) -> bool {
    let Some(json) = document(plain) else { return false };
    let end = HEADER + json.len();
    plain[0] == 1 && plain.len() == padded_parcel(end) && plain[end..].iter().all(|byte| *byte == 0)
}
