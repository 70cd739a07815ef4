//! Siegelpost's formats against another implementation of age, in both directions.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;
use serde_json::{Value, json};
use siegelpost::sealing::{
    Case, CaseFile, Handler, Identity, KeyOwner, NewCase, ParcelKey, Place, Reporter, Sealed, Side, open_handler_slot,
    open_parcel, open_reporter_slot, seal_parcel, shape, unwrap_identity, wrap_identity,
};

use crate::node;
use crate::sealing_vectors::on_every_engine;

fn interop(task: &str, input: &Value) -> Value {
    node::ask("interop.mjs", &[task], input)
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn bytes(value: &Value) -> Vec<u8> {
    STANDARD.decode(value.as_str().unwrap()).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn identity<R: KeyOwner>(seed: u64) -> Identity<R> {
    Identity::random(&mut StdRng::seed_from_u64(seed))
}

/// The 32 bytes behind an identity's text.
fn seed<R: KeyOwner>(identity: &Identity<R>) -> String {
    hex(&bech32::decode(&identity.encode()).unwrap().1)
}

#[test]
fn files_of_several_chunks_are_read_by_each_other() {
    on_every_engine(|| {
        let key = identity::<Handler>(1);
        let text = "Ä".repeat(100_000);
        let sealed = base64(&age::encrypt(&key.recipient(), text.as_bytes()).unwrap());
        let back = interop("file", &json!({"identity": *key.encode(), "sealed": sealed, "text": text}));
        assert_eq!(back["opened"], text);
        assert_eq!(age::decrypt(&key, &bytes(&back["sealed"])).unwrap(), text.as_bytes());
    });
}

#[test]
fn slots_are_read_by_each_other() {
    on_every_engine(|| {
        let key = identity::<Handler>(2);
        let new = NewCase::random(&mut StdRng::seed_from_u64(3));
        let sealed = new.handler_slot(&key.recipient()).unwrap();
        let back = interop("slot", &json!({"identity": *key.encode(), "sealed": base64(sealed.as_bytes())}));
        assert_eq!(back["opened"], json!([seed(&new.case), seed(&new.file)]));
        let theirs = bytes(&back["sealed"]);
        assert_eq!(shape::check_slot(&theirs), Ok(()));
        let (case, file) = open_handler_slot(&Sealed::from_stored(theirs), &key).unwrap();
        assert_eq!(back["written"], json!([seed(&case), seed(&file)]));
    });
}

#[test]
fn reporters_slots_are_read_by_each_other() {
    on_every_engine(|| {
        let reporter = identity::<Reporter>(8);
        let new = NewCase::random(&mut StdRng::seed_from_u64(9));
        let sealed = new.reporter_slot(&reporter).unwrap();
        let input = json!({"reporter": seed(&reporter), "sealed": base64(sealed.as_bytes())});
        let back = interop("reporter_slot", &input);
        assert_eq!(back["opened"], seed(&new.case));
        let theirs = bytes(&back["sealed"]);
        assert_eq!(shape::check_slot(&theirs), Ok(()));
        let case = open_reporter_slot(&Sealed::from_stored(theirs), &reporter).unwrap();
        assert_eq!(back["written"], seed(&case));
    });
}

/// Exchanges one parcel each way between `ours` and `theirs`.
fn exchange<R: ParcelKey>(key: &Identity<R>, ours: (Side, &str), theirs: (Side, &str)) {
    let place = Place { side: ours.0, seq: 41, previous: [0xab; 32] };
    let sealed = seal_parcel(key, &place, ours.1.as_bytes()).unwrap();
    let write = json!({"side": theirs.0.as_str(), "seq": 42, "previous": hex(&sealed.digest()), "json": theirs.1});
    let sealed_text = base64(sealed.as_bytes());
    let read = json!({"side": ours.0.as_str(), "seq": 41});
    let input = json!({"seed": seed(key), "sealed": sealed_text, "read": read, "write": write});
    let back = interop("parcel", &input);
    assert_eq!((&back["previous"], &back["json"]), (&json!(hex(&[0xab; 32])), &json!(ours.1)));
    let answer = bytes(&back["sealed"]);
    assert_eq!(shape::check_parcel(&answer), Ok(()));
    let opened = open_parcel(key, &Sealed::from_stored(answer), theirs.0, 42).unwrap();
    assert_eq!(opened.place.previous, sealed.digest());
    assert_eq!(*opened.json, theirs.1.as_bytes());
}

#[test]
fn parcels_of_the_conversation_are_read_by_each_other() {
    on_every_engine(|| {
        let message = r#"{"kind":"message","lang":"de","day":"2026-11-23","text":"Die Pflegesätze stimmen nicht."}"#;
        let reply = r#"{"kind":"reply","lang":"de","day":"2026-11-24","text":"Danke.","author":"A. Berger"}"#;
        exchange(&identity::<Case>(4), (Side::Reporter, message), (Side::Office, reply));
    });
}

#[test]
fn parcels_of_the_file_are_read_by_each_other() {
    on_every_engine(|| {
        let note = r#"{"kind":"note","lang":"de","day":"2026-11-24","text":"Rückruf","author":"A. Berger"}"#;
        exchange(&identity::<CaseFile>(5), (Side::File, note), (Side::File, "{}"));
    });
}

#[test]
fn parcels_of_any_length_are_read_by_each_other() {
    let (ours, theirs) = (format!("\"{}\"", "x".repeat(70_000)), format!("\"{}\"", "y".repeat(200_000)));
    exchange(&identity::<Case>(6), (Side::Office, &ours), (Side::Reporter, &theirs));
}

#[test]
fn wrapped_identities_are_unwrapped_by_each_other() {
    let key = identity::<Handler>(7);
    let passphrase = "Sägespäne & Löwenzahn";
    let wrapped = wrap_identity(&key, &SecretString::from(passphrase), 15).unwrap();
    let input = json!({"identity": *key.encode(), "passphrase": passphrase, "wrapped": base64(&wrapped)});
    let back = interop("wrapped", &input);
    assert_eq!(back["opened"], *key.encode());
    let theirs = bytes(&back["wrapped"]);
    assert_eq!(shape::check_wrapped_identity(&theirs), Ok(()));
    assert_eq!(unwrap_identity(&theirs, &SecretString::from(passphrase)).unwrap().encode(), key.encode());
}
