//! Whatever stands where an age header does: what our strict reader takes, age takes, too, and nothing opens without
//! having been sealed.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use siegelpost::sealing::{
    Case, Handler, Identity, Parcel, Sealed, Side, check_enclosure, open_enclosure, open_parcel, shape, stored_length,
};

use super::age_file::{NONCE, TAG, is_read_by_age, is_read_by_age_as_wrapped, stored};
use super::keys::{CASE_SEED, HANDLER_SEED};

/// Bytes of the smallest parcel's plaintext.
const PLAINTEXT: usize = 1024;
/// Bytes of a wrapped identity's plaintext.
const WRAPPED: usize = 77;

static CASE: LazyLock<Identity<Case>> = LazyLock::new(|| Identity::from_seed(&CASE_SEED));
static HANDLER: LazyLock<Identity<Handler>> = LazyLock::new(|| Identity::from_seed(&HANDLER_SEED));

pub fn holds(data: &[u8]) {
    in_a_parcel(data);
    in_an_enclosure(data);
    in_a_wrapped_identity(data);
}

/// A header, and behind it what has the size of a nonce and a payload.
fn file(header: &[u8], plaintext: usize) -> Vec<u8> {
    [header, &vec![0; NONCE + plaintext + TAG]].concat()
}

fn in_a_parcel(header: &[u8]) {
    let file = file(header, PLAINTEXT);
    let stored = stored(file.clone(), PLAINTEXT);
    let taken = shape::check_parcel(&stored).is_ok();
    assert!(!taken || (is_read_by_age(&file) && stored.len() == stored_length(PLAINTEXT)));
    let opened = open_parcel(&CASE, &Sealed::<Parcel<Case>>::from_stored(stored), Side::Reporter, 1);
    assert!(opened.is_err(), "nobody has sealed this");
}

fn in_an_enclosure(header: &[u8]) {
    let file = file(header, PLAINTEXT);
    let text = armored(&file);
    let checked = check_enclosure(&text).expect("it has the frame of one");
    assert!(checked.is_err() || is_read_by_age(&file));
    let stored = stored(file, PLAINTEXT);
    assert!(shape::check_parcel(&stored).is_err() || checked.is_ok(), "an enclosure may have what a parcel may have");
    let opened = open_enclosure(&text, &HANDLER).expect("it has the frame of one");
    assert!(opened.is_err(), "nobody has sealed this");
}

fn in_a_wrapped_identity(header: &[u8]) {
    let file = file(header, WRAPPED);
    assert!(shape::check_wrapped_identity(&file).is_err() || is_read_by_age_as_wrapped(&file));
}

fn armored(file: &[u8]) -> String {
    let base64 = STANDARD.encode(file);
    let lines = base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap());
    let inner = lines.collect::<Vec<_>>().join("\n");
    format!("-----BEGIN AGE ENCRYPTED FILE-----\n{inner}\n-----END AGE ENCRYPTED FILE-----")
}
