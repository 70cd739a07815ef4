//! Whatever is posted as a report that was sealed before: each part is what stands in the JSON, and what passes for
//! sealed has the shape of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use siegelpost::intake::SealedSubmission;
use siegelpost::sealing::{CaseRecipient, shape};
use siegelpost::web::PostedReport;

pub fn holds(data: &[u8]) {
    let Ok(posted) = serde_json::from_slice::<PostedReport>(data) else { return };
    let Ok(submission) = SealedSubmission::try_from(posted) else { return };
    // What is not ours to read may be no text at all: it is skipped.
    let Ok(sent) = serde_json::from_slice::<Value>(data) else { return };
    let bytes = |value: &Value| STANDARD.decode(value.as_str().unwrap()).unwrap();
    assert_eq!(submission.mailbox.as_bytes()[..], bytes(&sent["mailbox"]));
    assert_eq!(submission.parcel, bytes(&sent["parcel"]));
    assert_eq!(submission.reporter_slot, bytes(&sent["reporter_slot"]));
    for (recipient, name) in [
        (&submission.case_recipient, "case_recipient"),
        (&submission.file_recipient, "file_recipient"),
        (&submission.reporter_recipient, "reporter_recipient"),
    ] {
        assert_eq!(recipient.as_str(), sent[name]);
    }
    let slots = submission.slots.iter().map(|(reader, slot)| (Value::from(reader.to_string()), slot.clone()));
    assert!(
        slots.eq(sent["slots"].as_array().unwrap().iter().map(|slot| (slot["reader"].clone(), bytes(&slot["sealed"]))))
    );
    let without = submission.choice.without.iter().map(|reader| Value::from(reader.to_string()));
    assert!(without.eq(sent["without"].as_array().unwrap().iter().cloned()));
    assert_eq!(submission.choice.shown.map(|set| Value::from(set.to_string())), sent.get("set").cloned());
    if submission.is_plausible() {
        assert!(shape::check_parcel(&submission.parcel).is_ok());
        assert!(submission.slots.iter().all(|(_, slot)| shape::check_slot(slot).is_ok()));
        let recipient = CaseRecipient::parse(&submission.case_recipient).unwrap();
        assert_eq!(recipient.to_string(), submission.case_recipient, "there is one way to write it");
    }
}
