//! A whole case as rows of the database, `case.json`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use siegelpost::casework::Document;
use siegelpost::mailbox::announced;
use siegelpost::sealing::chain::{ChainEntry, verify};
use siegelpost::sealing::{
    Case, CaseFile, CaseKey, Handler, Identity, OpenedParcel, Parcel, SealError, Sealed, Side, open_enclosure,
    open_handler_slot, open_parcel, open_reporter_slot,
};

use super::{list, on_every_engine, read, text};

/// What comes of opening what is not there.
const GONE: Result<&OpenedParcel, SealError> = Err(SealError::Damaged);

fn bytes(value: &Value) -> Vec<u8> {
    STANDARD.decode(text(value)).unwrap()
}

fn slot_of(case: &Value, staff: &Value) -> Option<Vec<u8>> {
    let slots = list(&case["tables"]["slot"]);
    slots.iter().find(|slot| slot["staff_id"] == *staff).map(|slot| bytes(&slot["sealed"]))
}

/// The entries that these identities open, in the form in which `case.json` lists them.
fn entries(
    case: &Value,
    conversation: &Identity<Case>,
    file: Option<(&Identity<CaseFile>, &Identity<Handler>)>,
) -> Value {
    let row = &case["tables"]["case_file"][0];
    assert_eq!(row["case_recipient"], conversation.recipient().to_string());
    let mut found = Vec::new();
    let mut links = Vec::new();
    for parcel in list(&case["tables"]["parcel"]) {
        let sealed = bytes(&parcel["sealed"]);
        let beside: [u8; 32] = bytes(&parcel["digest"]).try_into().unwrap();
        let (side, seq): (Side, _) = (text(&parcel["side"]).parse().unwrap(), parcel["seq"].as_u64().unwrap());
        let mut entry = json!({"side": side.as_str(), "seq": seq, "day": parcel["day"]});
        if sealed.is_empty() {
            if side != Side::File || file.is_some() {
                links.push(ChainEntry::of(&Sealed::<Parcel<Case>>::from_stored(sealed), beside, (side, seq), GONE));
                found.push(entry);
            }
            continue;
        }
        assert_eq!(beside, Sha256::digest(&sealed)[..]);
        let (sealed, in_file) = (Sealed::<Parcel<Case>>::from_stored(sealed.clone()), Sealed::from_stored(sealed));
        let opened = match (side, file) {
            (Side::File, None) => continue,
            (Side::File, Some((file, _))) => open_parcel(file, &in_file, side, seq),
            _ => open_parcel(conversation, &sealed, side, seq),
        }
        .unwrap();
        let mut link = ChainEntry::of(&sealed, beside, (side, seq), Ok(&opened));
        link.announces = announced(&Document::from_json(&opened.json).unwrap());
        links.push(link);
        let document: Value = serde_json::from_slice(&opened.json).unwrap();
        entry["document"] = document;
        let enclosed =
            entry["document"]["text"].as_str().zip(file).and_then(|(text, (_, by))| open_enclosure(text, by));
        if let Some(enclosed) = enclosed {
            entry["enclosures"] = json!({"text": {"text": enclosed.unwrap().as_str()}});
        }
        found.push(entry);
    }
    for (at, verdict) in verify(&links).into_iter().enumerate() {
        assert!(verdict.is_fine(), "{at}: {verdict:?}");
        if let Some(by) = verdict.removed_by {
            found[at]["removed"] = found[by]["document"].clone();
        }
    }
    json!([{"number": row["number"], "received": row["received_on"], "entries": found}])
}

#[test]
fn everybody_reads_what_is_theirs() {
    on_every_engine(|| {
        let case = read("case.json");
        let reporter = CaseKey::parse(text(&case["case_key"])).unwrap();
        assert_eq!(bytes(&case["tables"]["case_file"][0]["mailbox_id"]), reporter.token().id().as_bytes());
        let slot = Sealed::from_stored(slot_of(&case, &Value::Null).unwrap());
        let conversation = open_reporter_slot(&slot, &reporter.reporter()).unwrap();
        assert_eq!(entries(&case, &conversation, None), case["read"]["reporter"]);
        for (at, staff) in list(&case["tables"]["staff"]).iter().enumerate() {
            let handler = Identity::<Handler>::parse(text(&case["identities"][at])).unwrap();
            assert_eq!(staff["recipient"], handler.recipient().to_string());
            let read = slot_of(&case, &staff["id"]).map_or(json!([]), |slot| {
                let (conversation, file) = open_handler_slot(&Sealed::from_stored(slot), &handler).unwrap();
                entries(&case, &conversation, Some((&file, &handler)))
            });
            assert_eq!(read, case["read"]["handlers"][at], "{at}");
        }
    });
}
