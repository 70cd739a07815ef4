//! What a handler's browser may store: parcels sealed for this service, and nothing else.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::harness::{Instance, OpenCase, Tables, signs_in_for_the_first_time};

/// A file that the `age` program would write for one of its ordinary keys, padded to a length of ours.
fn for_an_ordinary_key(length: usize) -> Vec<u8> {
    let recipient = age::x25519::Identity::generate().to_public();
    let mut sealed = Vec::new();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
    writer.write_all(&vec![0; length.saturating_sub(600)]).unwrap();
    writer.finish().unwrap();
    sealed.push(0x80);
    sealed.resize(length, 0);
    sealed
}

fn posted(case: &OpenCase, genuine: &Value, bytes: &[u8]) -> Value {
    assert!(!case.number.is_empty());
    let mut parcel = genuine.clone();
    parcel["sealed"] = STANDARD.encode(bytes).into();
    parcel
}

#[test]
fn attack_web_parcels_of_implausible_shape_are_refused() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    let genuine = handler.seals_reply(&case, "Echt.");
    let bytes = STANDARD.decode(genuine["sealed"].as_str().unwrap()).unwrap();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("parcel");

    let changed = |at: usize, to: u8| {
        let mut bytes = bytes.clone();
        bytes[at] = to;
        bytes
    };
    let slot =
        STANDARD.decode(crate::harness::html::attribute(&case.page, "<sealed-case", "data-slot").unwrap()).unwrap();
    let wrong: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("garbage", vec![7; bytes.len()]),
        ("plain text", "<script>alert(7)</script>".repeat(200).into_bytes()),
        ("a key of another kind", for_an_ordinary_key(bytes.len())),
        ("cut short", bytes[..bytes.len() - 1].to_vec()),
        ("half", bytes[..bytes.len() / 2].to_vec()),
        ("a byte too much", [&bytes[..], &[0]].concat()),
        ("another version", changed(20, b'2')),
        ("something behind the end mark", changed(bytes.len() - 1, 1)),
        ("two in a row", [&bytes[..], &bytes[..]].concat()),
        ("a slot", slot),
        ("larger than any", vec![0; 2 * 1024 * 1024]),
    ];
    for (what, bytes) in &wrong {
        let answer = handler.posts(&case, &posted(&case, &genuine, bytes));
        assert_eq!(answer.status, 422, "{what}");
        let told: Value = serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{what}: {}", answer.body));
        assert!(told["error"].as_str().is_some_and(|words| words.contains(' ')), "{what}: in words");
    }
    for (what, change, expected) in [
        ("no base64", json!({"sealed": "%%%"}), 422),
        ("for the reporter's side", json!({"side": "reporter"}), 400),
        ("for no side", json!({"side": "admin"}), 400),
        ("a negative number", json!({"seq": -1}), 400),
        ("a number that is text", json!({"seq": "1"}), 400),
        ("number nought", json!({"seq": 0}), 409),
        ("a number far off", json!({"seq": u64::MAX}), 409),
        ("the number after the next", json!({"seq": 3}), 409),
    ] {
        let mut parcel = genuine.clone();
        parcel.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let answer = handler.posts(&case, &parcel);
        assert_eq!(answer.status, expected, "{what}: {}", answer.body);
    }
    assert_eq!(tables.count("parcel"), before, "none of it was stored");
    handler.posts(&case, &genuine).expect(201);
    assert_eq!(tables.count("parcel"), before + 1);
}

/// A handler who means harm stores a parcel of the right shape that nobody can open: the case opens all the same.
#[test]
fn attack_web_a_forged_parcel_spoils_no_case() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    let genuine = handler.seals_reply(&case, "Echt.");
    let mut forged = STANDARD.decode(genuine["sealed"].as_str().unwrap()).unwrap();
    let end_mark = forged.iter().rposition(|byte| *byte != 0).unwrap();
    forged[end_mark - 100] ^= 1;
    handler.posts(&case, &posted(&case, &genuine, &forged)).expect(201);
    // And one that is genuine, but was sealed for another place.
    let mut moved = genuine.clone();
    moved["seq"] = 2.into();
    handler.posts(&case, &moved).expect(201);

    let mailbox = crate::harness::html::words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Ein Bericht.") && !mailbox.contains("Echt."), "{mailbox}");
    reporter.writes("Ich kann weiter schreiben.").expect(200);
    assert!(handler.browser.get(&format!("/cases/{number}")).expect(200).body.matches("<sealed-text").count() == 4);
}

#[test]
fn attack_web_keys_of_implausible_shape_are_refused_and_the_first_one_stays() {
    let instance = Instance::demo();
    let add = ["staff", "add", "--name", "N. Neu", "--email", "neu@brueckenwerk.example", "--password-stdin"];
    instance.command(&add, "ein langes Passwort\n");
    let mut visitor = crate::harness::Visitor::of(instance.office());
    signs_in_for_the_first_time(&mut visitor, "neu@brueckenwerk.example", "ein langes Passwort");
    let recipient = instance.record["staff"][0]["recipient"].as_str().unwrap();
    let ordinary = age::x25519::Identity::generate().to_public().to_string();
    let identity = instance.record["staff"][0]["identity"].as_str().unwrap();
    let wrapped = STANDARD.encode(for_an_ordinary_key(900));
    for (recipient, wrapped) in [
        ("", wrapped.as_str()),
        (&ordinary, &wrapped),
        (identity, &wrapped),
        (&recipient[..recipient.len() - 1], &wrapped),
        (recipient, &wrapped),
        (recipient, ""),
        (recipient, &STANDARD.encode(identity)),
        (recipient, &STANDARD.encode(vec![0; 40_000])),
    ] {
        visitor.post_json("/enrol", &json!({"recipient": recipient, "wrapped": wrapped})).expect(422);
    }
    let larger_than_any_key = STANDARD.encode(vec![0; 100_000]);
    visitor.post_json("/enrol", &json!({"recipient": recipient, "wrapped": larger_than_any_key})).expect(413);
    super::enrol(&mut visitor).expect(200);
    super::enrol(&mut visitor).expect(422);
}
