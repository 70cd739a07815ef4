//! Stored forms with some bytes changed: none opens but the one that was sealed, and none of them that the readers take is
//! refused for its shape.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use siegelpost::sealing::{
    Case, CaseFile, CaseKey, Handler, Identity, Parcel, Reporter, Sealed, ShapeError, Side, Slot, open_handler_slot,
    open_parcel, open_reporter_slot, shape,
};

use super::age_file::is_read_by_age_as_wrapped;

/// What every version can open: the same in every run.
struct Kept {
    conversation: Identity<Case>,
    file: Identity<CaseFile>,
    handler: Identity<Handler>,
    reporter: Identity<Reporter>,
    report: Vec<u8>,
    note: Vec<u8>,
    handler_slot: Vec<u8>,
    reporter_slot: Vec<u8>,
    wrapped: Vec<u8>,
}

static KEPT: LazyLock<Kept> = LazyLock::new(|| {
    let all: Value = serde_json::from_str(include_str!("../../vectors/sealed.json")).unwrap();
    let text = |place: &str| all.pointer(place).and_then(Value::as_str).unwrap();
    let bytes = |place: &str| STANDARD.decode(text(place)).unwrap();
    Kept {
        conversation: Identity::from_seed(&[0x43; 32]),
        file: Identity::from_seed(&[0x46; 32]),
        handler: Identity::parse(text("/handler_identity")).unwrap(),
        reporter: CaseKey::parse(text("/case_key")).unwrap().reporter(),
        report: bytes("/parcels/0/stored"),
        note: bytes("/parcels/1/stored"),
        handler_slot: bytes("/handler_slot"),
        reporter_slot: bytes("/reporter_slot"),
        wrapped: bytes("/wrapped_identity"),
    }
});

pub fn holds(data: &[u8]) {
    let Some((which, changes)) = data.split_first() else { return };
    match which % 5 {
        0 => changed(&KEPT.report, changes, shape::check_parcel, |bytes| {
            open_parcel(&KEPT.conversation, &Sealed::<Parcel<Case>>::from_stored(bytes), Side::Reporter, 1).is_ok()
        }),
        1 => changed(&KEPT.note, changes, shape::check_parcel, |bytes| {
            open_parcel(&KEPT.file, &Sealed::<Parcel<CaseFile>>::from_stored(bytes), Side::File, 1).is_ok()
        }),
        2 => changed(&KEPT.handler_slot, changes, shape::check_slot, |bytes| {
            open_handler_slot(&Sealed::<Slot<Handler>>::from_stored(bytes), &KEPT.handler).is_ok()
        }),
        3 => changed(&KEPT.reporter_slot, changes, shape::check_slot, |bytes| {
            open_reporter_slot(&Sealed::<Slot<Reporter>>::from_stored(bytes), &KEPT.reporter).is_ok()
        }),
        // Opening one takes a tenth of a second: its shape must be enough.
        _ => {
            let bytes = with(&KEPT.wrapped, changes);
            assert!(shape::check_wrapped_identity(&bytes).is_err() || is_read_by_age_as_wrapped(&bytes));
        }
    }
}

fn changed(kept: &[u8], changes: &[u8], check: fn(&[u8]) -> Result<(), ShapeError>, opens: impl Fn(Vec<u8>) -> bool) {
    let bytes = with(kept, changes);
    let (whole, shaped) = (bytes == kept, check(&bytes).is_ok());
    let opens = opens(bytes);
    assert_eq!(opens, whole, "only what was sealed opens");
    assert!(shaped || !opens, "what opens has the shape");
}

/// Four bytes for a change: which, where, and to what.
fn with(kept: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut bytes = kept.to_vec();
    for change in changes.chunks_exact(4).take(64) {
        let place = usize::from(u16::from_be_bytes([change[1], change[2]])) % (bytes.len() + 1);
        match change[0] % 5 {
            0 if place < bytes.len() => bytes[place] = change[3],
            1 if place < bytes.len() => bytes[place] ^= change[3],
            2 => bytes.insert(place, change[3]),
            3 if place < bytes.len() => drop(bytes.remove(place)),
            4 => bytes.truncate(place.max(1)),
            _ => {}
        }
    }
    bytes
}
