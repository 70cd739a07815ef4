//! Our own vectors, made by another program: `tests/vectors/*.json`.

use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::Value;
use siegelpost::sealing::{
    Case, CaseFile, CaseKey, Handler, Identity, NewCase, ParcelKey, Place, Recipient, Reporter, Sealed, Side,
    open_handler_slot, open_parcel, open_reporter_slot, padded_parcel, seal_parcel, stored_length, unwrap_identity,
};

use super::{bytes32, hex, list, on_every_engine, read, text};

/// Bytes of a parcel's plaintext before its document.
const HEADER: usize = 78;

fn size(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn blob<T>(value: &Value) -> Sealed<T> {
    Sealed::from_stored(STANDARD.decode(text(value)).unwrap())
}

fn place(vector: &Value) -> Place {
    let seq = vector["seq"].as_u64().unwrap();
    Place { side: text(&vector["side"]).parse().unwrap(), seq, previous: bytes32(&vector["previous"]) }
}

#[test]
fn case_keys_and_what_is_derived_from_them() {
    on_every_engine(|| {
        for vector in list(&read("case-keys.json")["vectors"]) {
            let key = CaseKey::parse(text(&vector["case_key"])).unwrap();
            assert_eq!(vector["case_key"], key.display().as_str());
            assert_eq!(vector["mailbox_token"], hex(key.token().as_bytes()));
            assert_eq!(vector["mailbox_id"], hex(key.token().id().as_bytes()));
            let reporter = key.reporter();
            assert_eq!(vector["reporter_identity"], reporter.encode().as_str());
            assert_eq!(vector["reporter_recipient"], reporter.recipient().to_string());
            let parsed = Recipient::<Reporter>::parse(text(&vector["reporter_recipient"])).unwrap();
            assert_eq!(parsed, reporter.recipient());
            assert_eq!(Identity::<Reporter>::from_seed(&bytes32(&vector["reporter_seed"])).encode(), reporter.encode());
        }
    });
}

#[test]
fn sizes() {
    let vectors = read("padding.json");
    assert_eq!(stored_length(size(&vectors["slot"]["plaintext"])), size(&vectors["slot"]["stored"]));
    let case = Identity::<Case>::from_seed(&[1; 32]);
    let place = Place { side: Side::Office, seq: 1, previous: [0; 32] };
    for vector in list(&vectors["parcels"]) {
        let padded = padded_parcel(HEADER + size(&vector["json"]));
        assert_eq!(padded, size(&vector["plaintext"]), "{vector}");
        assert_eq!(stored_length(padded), size(&vector["stored"]), "{vector}");
        let sealed = seal_parcel(&case, &place, &vec![b' '; size(&vector["json"])]).unwrap();
        assert_eq!(sealed.as_bytes().len(), size(&vector["stored"]), "{vector}");
    }
}

/// Seals with our code and looks at the header within.
fn header<R: ParcelKey>(vector: &Value) -> Vec<u8> {
    let identity = Identity::<R>::from_seed(&bytes32(&vector["seed"]));
    assert_eq!(vector["identity"], identity.encode().as_str());
    let sealed = seal_parcel(&identity, &place(vector), text(&vector["json"]).as_bytes()).unwrap();
    let end = sealed.as_bytes().iter().rposition(|byte| *byte != 0).unwrap();
    let decryptor = age::Decryptor::new_buffered(&sealed.as_bytes()[..end]).unwrap();
    let mut header = vec![0; HEADER];
    decryptor.decrypt(std::iter::once(&identity as _)).unwrap().read_exact(&mut header).unwrap();
    header
}

#[test]
fn macs_of_parcels() {
    on_every_engine(|| {
        for vector in list(&read("parcel-mac.json")["vectors"]) {
            let header = if vector["side"] == "file" { header::<CaseFile>(vector) } else { header::<Case>(vector) };
            assert_eq!(vector["place"], hex(&header[..42]));
            assert_eq!(vector["mac"], hex(&header[42..74]));
        }
    });
}

#[test]
fn proofs_in_reporters_slots() {
    on_every_engine(|| {
        let vectors = read("slot-proof.json");
        assert!(list(&vectors["vectors"]).len() > 1);
        for vector in list(&vectors["vectors"]) {
            let reporter = CaseKey::parse(text(&vector["case_key"])).unwrap().reporter();
            let new = NewCase {
                case: Identity::from_seed(&bytes32(&vector["case_seed"])),
                file: Identity::from_seed(&[0x46; 32]),
            };
            let sealed = new.reporter_slot(&reporter).unwrap();
            let end = sealed.as_bytes().iter().rposition(|byte| *byte != 0).unwrap();
            let plain = age::decrypt(&reporter, &sealed.as_bytes()[..end]).unwrap();
            assert_eq!(vector["case_seed"], hex(&plain[1..33]));
            assert_eq!(vector["proof"], hex(&plain[33..65]));
            assert!(plain.len() == 128 && plain[65..].iter().all(|byte| *byte == 0));
            assert_eq!(Identity::<Reporter>::from_seed(&bytes32(&vector["reporter_seed"])).encode(), reporter.encode());
        }
    });
}

#[test]
fn blobs_that_were_stored_long_ago() {
    on_every_engine(|| {
        let vectors = read("sealed.json");
        let reporter = CaseKey::parse(text(&vectors["case_key"])).unwrap().reporter();
        let handler = Identity::<Handler>::parse(text(&vectors["handler_identity"])).unwrap();
        let of_reporter = open_reporter_slot(&blob(&vectors["reporter_slot"]), &reporter).unwrap();
        let (case, file) = open_handler_slot(&blob(&vectors["handler_slot"]), &handler).unwrap();
        assert_eq!(of_reporter.encode(), case.encode());
        assert_eq!(case.encode(), Identity::<Case>::from_seed(&bytes32(&vectors["case_seed"])).encode());
        assert_eq!(file.encode(), Identity::<CaseFile>::from_seed(&bytes32(&vectors["file_seed"])).encode());
        let [report, note] = list(&vectors["parcels"]) else { panic!("two parcels") };
        opens(report, &case);
        opens(note, &file);
        let passphrase = SecretString::from(text(&vectors["passphrase"]));
        let wrapped = STANDARD.decode(text(&vectors["wrapped_identity"])).unwrap();
        assert_eq!(unwrap_identity(&wrapped, &passphrase).unwrap().encode(), handler.encode());
    });
}

fn opens<R: ParcelKey>(vector: &Value, identity: &Identity<R>) {
    let (sealed, place) = (blob(&vector["stored"]), place(vector));
    let opened = open_parcel(identity, &sealed, place.side, place.seq).unwrap();
    assert_eq!(opened.place, place);
    assert_eq!(vector["json"], str::from_utf8(&opened.json).unwrap());
    assert_eq!(vector["digest"], hex(&sealed.digest()));
}
