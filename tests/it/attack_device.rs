//! Somebody who speaks to the doors for sealed things and sends what no script of ours would.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use siegelpost::sealing::{Case, Identity, Place, Side, seal_parcel};

use crate::harness::{EXHAUSTED, Instance, Tables};

const X25519: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// A genuine deposit, with something about it changed.
fn changed(genuine: &Value, change: impl Fn(&mut Value)) -> Value {
    let mut other = genuine.clone();
    change(&mut other);
    other
}

#[test]
fn attack_device_what_no_script_sends_is_refused_and_nothing_is_stored() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    let mut device = instance.device();
    let genuine = device.seals("Ein Bericht.", &[]);
    let spare = genuine["slots"][0].clone();
    let fresh = Identity::<Case>::random(&mut siegelpost::rng::os());
    let long = |bytes: usize| json!(STANDARD.encode(vec![0; bytes]));
    let upper = |text: &Value| json!(text.as_str().unwrap().to_uppercase());
    let not_as_sent: Vec<(&str, Value)> = vec![
        ("a parcel for a slot", changed(&genuine, |d| d["reporter_slot"] = d["parcel"].clone())),
        ("a slot for the parcel", changed(&genuine, |d| d["parcel"] = d["reporter_slot"].clone())),
        ("a slot of zeroes", changed(&genuine, |d| d["slots"][1]["sealed"] = long(2704))),
        ("a slot cut short", changed(&genuine, |d| d["slots"][1]["sealed"] = long(2703))),
        ("an empty parcel", changed(&genuine, |d| d["parcel"] = json!(""))),
        ("a parcel of no such size", changed(&genuine, |d| d["parcel"] = long(3601))),
        ("one slot more for a reader", changed(&genuine, |d| d["slots"].as_array_mut().unwrap().push(spare.clone()))),
        ("a classic recipient", changed(&genuine, |d| d["case_recipient"] = json!(X25519))),
        ("no recipient", changed(&genuine, |d| d["file_recipient"] = json!(""))),
        ("one recipient twice", changed(&genuine, |d| d["file_recipient"] = d["case_recipient"].clone())),
        ("a recipient in capitals", changed(&genuine, |d| d["case_recipient"] = upper(&d["case_recipient"]))),
        ("a fingerprint of another form", changed(&genuine, |d| d["slots"][0]["reader"] = upper(&d["set"]))),
        ("no set", changed(&genuine, |d| d["set"] = json!(""))),
    ];
    for (what, deposit) in not_as_sent {
        let answer = device.sends(&deposit);
        assert_eq!(answer.status, 422, "{what}: {}", answer.body);
        assert!(
            answer.body.contains("\"error\":\"Die Daten sind unvollständig oder verfälscht"),
            "{what}: {}",
            answer.body
        );
    }
    let other_readers: Vec<(&str, Value)> = vec![
        ("one slot too few", changed(&genuine, |d| drop(d["slots"].as_array_mut().unwrap().pop()))),
        ("no slot", changed(&genuine, |d| d["slots"] = json!([]))),
        ("another set", changed(&genuine, |d| d["set"] = json!("0123456789abcdef"))),
        ("a stranger taken out", changed(&genuine, |d| d["without"] = json!(["0123456789abcdef"]))),
        ("a stranger's slot", changed(&genuine, |d| d["slots"][0]["reader"] = json!("0123456789abcdef"))),
    ];
    for (what, deposit) in other_readers {
        let answer = device.sends(&deposit);
        assert_eq!(answer.status, 409, "{what}: {}", answer.body);
        assert!(answer.body.contains("\"readers\":true"), "{what}: {}", answer.body);
    }
    let reader = genuine["slots"][0]["reader"].clone();
    let for_one_taken_out = changed(&genuine, |d| d["without"] = json!([reader]));
    assert_eq!(device.sends(&for_one_taken_out).status, 422, "a slot for one who was taken out");
    for (what, deposit) in [
        ("a short id", changed(&genuine, |d| d["mailbox"] = long(31))),
        ("no base64", changed(&genuine, |d| d["parcel"] = json!("***"))),
        ("no slots at all", changed(&genuine, |d| drop(d.as_object_mut().unwrap().remove("slots")))),
        ("a list", json!([1, 2])),
    ] {
        assert_eq!(device.sends(&deposit).status, 400, "{what}");
    }
    assert_eq!(tables.count("case_file"), before);

    device.sends(&genuine).expect(201);
    let place = Place { side: Side::Reporter, seq: 2, previous: [0; 32] };
    let forged = seal_parcel(&fresh, &place, b"{}").unwrap();
    let message =
        |token: &str, seq: u64, sealed: &[u8]| json!({"token": token, "seq": seq, "sealed": STANDARD.encode(sealed)});
    let token = device.token();
    for (what, post, status) in [
        ("a message of zeroes", message(&token, 2, &[0; 3600]), 422),
        ("a number far ahead", message(&token, u64::MAX, forged.as_bytes()), 409),
        ("number 0", message(&token, 0, forged.as_bytes()), 409),
        ("another mailbox", message(&STANDARD.encode([7; 32]), 2, forged.as_bytes()), 404),
        ("a short token", message("AAAA", 2, forged.as_bytes()), 400),
    ] {
        let answer = device.browser.post_json("/mailbox/sealed/message", &post);
        assert_eq!(answer.status, status, "{what}: {}", answer.body);
    }
    assert_eq!(tables.count("parcel WHERE case_id = (SELECT subject_id FROM office_journal WHERE event = 'case_received' ORDER BY id DESC LIMIT 1)"), 1);
}

#[test]
fn attack_device_the_frames_hold_nothing_of_any_case() {
    let instance = Instance::demo();
    let mut device = instance.device();
    let frame = device.browser.get("/report/sealed").expect(200);
    assert_eq!(frame.header("cache-control"), "no-store");
    for odd in ["received=1900-01-01", "received=9999-12-31", "received=%00", "received=2026-13-45&kept=%3Cb%3E"] {
        let answer = device.browser.get(&format!("/report/sealed?{odd}")).expect(200);
        assert_eq!(answer.body, frame.body, "{odd}");
    }
    let opened = frame.body.split("id=\"case-key\"").nth(1).unwrap();
    assert!(opened.starts_with("></output>"), "there is no code on it");
}

#[test]
fn attack_device_what_was_sent_before_makes_no_second_case() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let mut device = instance.device();
    let genuine = device.seals("Ein Bericht.", &[]);
    device.sends(&genuine).expect(201);
    let cases = tables.count("case_file");
    let elsewhere = changed(&genuine, |d| d["mailbox"] = json!(STANDARD.encode([7; 32])));
    assert_eq!(device.sends(&elsewhere).status, 422, "under a mailbox that a stranger made up");
    let token = json!({"token": device.token()});
    device.browser.keep_cookie("mailbox", "from a visit without the script");
    device.browser.post_json("/mailbox/sealed/destroy", &token).expect(200);
    assert_eq!(device.browser.cookie("mailbox").unwrap_or_default(), "");
    assert_eq!(device.sends(&genuine).status, 422, "after the access was destroyed");
    assert_eq!(tables.count("case_file"), cases);
    assert_eq!(device.opens().err().map(|closed| closed.answer().status), Some(404));
}

#[test]
fn attack_device_nobody_knocks_faster_at_one_door_than_at_another() {
    let instance = Instance::served(&EXHAUSTED);
    instance.device().browser.get("/healthz").expect(200);
    let token = json!({"token": STANDARD.encode([7; 32])});
    for door in ["/mailbox/sealed", "/mailbox/sealed/destroy"] {
        let knocks = |_| instance.device().browser.post_json(door, &token).status;
        let answers: Vec<u16> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..6).map(|at| scope.spawn(move || knocks(at))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(answers.contains(&429), "{door}: {answers:?}");
    }
}
