//! A whole case as rows of the database, `case.json`.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use siegelpost::sealing::{
    Case, CaseFile, CaseKey, Handler, Identity, Sealed, Side, open_enclosure, open_handler_slot, open_parcel,
    open_reporter_slot,
};

use super::{hex, list, on_every_engine, read, text};

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
    let mut digests = HashMap::from([("00".repeat(32), 0)]);
    let mut found = Vec::new();
    for parcel in list(&case["tables"]["parcel"]) {
        let sealed = bytes(&parcel["sealed"]);
        assert_eq!(bytes(&parcel["digest"]), Sha256::digest(&sealed)[..]);
        let (side, seq): (Side, _) = (text(&parcel["side"]).parse().unwrap(), parcel["seq"].as_u64().unwrap());
        let digest = hex(&Sha256::digest(&sealed));
        let opened = match (side, file) {
            (Side::File, None) => continue,
            (Side::File, Some((file, _))) => open_parcel(file, &Sealed::from_stored(sealed), side, seq),
            _ => open_parcel(conversation, &Sealed::from_stored(sealed), side, seq),
        }
        .unwrap();
        assert!(digests.contains_key(&hex(&opened.place.previous)), "what its writer saw stands before it");
        digests.insert(digest, seq);
        let document: Value = serde_json::from_slice(&opened.json).unwrap();
        assert!(siegelpost::casework::Document::from_json(&opened.json).is_ok());
        let mut entry = json!({"side": side.as_str(), "seq": seq, "day": parcel["day"], "document": document});
        let enclosed =
            entry["document"]["text"].as_str().zip(file).and_then(|(text, (_, by))| open_enclosure(text, by));
        if let Some(enclosed) = enclosed {
            entry["enclosures"] = json!({"text": {"text": enclosed.unwrap().as_str()}});
        }
        found.push(entry);
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
