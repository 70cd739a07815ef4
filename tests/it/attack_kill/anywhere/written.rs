//! The requests by which something is written, sealed and signed in beforehand: what is sent is sent at once.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::rng;
use siegelpost::sealing::{CaseKey, Parcel, ParcelKey, Place, Sealed, Side, seal_parcel};

use super::Office;
use super::facts::Fact;
use super::sender::Request;
use crate::harness::{Handler, Reporter, Visitor};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
/// Who send at once, and how much each of them has to send.
const SENDERS: usize = 4;
const EACH: usize = 6;

fn form(path: &str, cookie: String, fields: &[(&str, &str)], acknowledged_by: u16, fact: Fact) -> Request {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    Request { to_office: false, path: path.to_owned(), kind: FORM, cookie, body, acknowledged_by, fact }
}

fn document(path: &str, document: &Value, acknowledged_by: u16, fact: Fact) -> Request {
    let (path, body) = (path.to_owned(), document.to_string());
    Request { to_office: false, path, kind: JSON, cookie: String::new(), body, acknowledged_by, fact }
}

/// A list of requests for each sender.
fn lists(mut list: impl FnMut(usize) -> Vec<Request>) -> Vec<Vec<Request>> {
    (0..SENDERS).map(&mut list).collect()
}

/// A digest of something that is sent as base64.
fn digest(base64: &Value) -> [u8; 32] {
    Sha256::digest(STANDARD.decode(base64.as_str().unwrap()).unwrap()).into()
}

pub fn reports(_: &mut Office) -> Vec<Vec<Request>> {
    let request = |_| {
        let key = CaseKey::random(&mut rng::os()).display().to_string();
        let text = format!("Bericht unter {}.", &key[..9]);
        let fields = [("case_key", &*key), ("F14", &*text)];
        form("/report", String::new(), &fields, 200, Fact::Words { key: key.clone(), text: text.clone() })
    };
    lists(|_| (0..EACH).map(request).collect())
}

pub fn deposits(office: &mut Office) -> Vec<Vec<Request>> {
    let request = |_| {
        let sealed = office.instance.device().seals("Im Browser versiegelt.", &[]);
        document("/report/sealed", &sealed, 201, Fact::Parcel(digest(&sealed["parcel"])))
    };
    lists(|_| (0..EACH).map(request).collect())
}

/// Mailboxes that kills before have left: others each time, so that none gets full.
fn mailboxes(office: &Office) -> impl Iterator<Item = String> {
    let mut keys = office.facts.keys();
    assert!(keys.len() >= SENDERS, "there are mailboxes");
    let others = office.facts.len() % keys.len();
    keys.rotate_left(others);
    keys.into_iter()
}

pub fn messages(office: &mut Office) -> Vec<Vec<Request>> {
    let mut keys = mailboxes(office);
    lists(|_| {
        let key = keys.next().unwrap();
        let mut reporter = Reporter::of(Visitor::of(office.instance.public()));
        let page = reporter.enters(&key).expect(200).body;
        let seq: u64 = crate::harness::html::field(&page, "seq").unwrap().parse().unwrap();
        let cookie = format!("mailbox={}", reporter.browser.cookie("mailbox").unwrap());
        let request = |number: u64| {
            let text = format!("Nachricht {number}.");
            let fields = [("seq", &*number.to_string()), ("message", &*text)];
            form("/mailbox/message", cookie.clone(), &fields, 303, Fact::Words { key: key.clone(), text: text.clone() })
        };
        (seq..).take(EACH).map(request).collect()
    })
}

pub fn sealed_messages(office: &mut Office) -> Vec<Vec<Request>> {
    let mut keys = mailboxes(office);
    lists(|_| {
        let case_key = CaseKey::parse(&keys.next().unwrap()).unwrap();
        let mut device = office.instance.device();
        device.case_key = case_key;
        let mailbox = device.opens().unwrap_or_else(|_| panic!("the mailbox opens"));
        let sealed = mailbox.seals_in_a_row(EACH, "Im Browser versiegelt.");
        let request = |(seq, bytes): (u64, Vec<u8>)| {
            let post = json!({ "token": device.token(), "seq": seq, "sealed": STANDARD.encode(&bytes) });
            document("/mailbox/sealed/message", &post, 201, Fact::Parcel(Sha256::digest(&bytes).into()))
        };
        sealed.into_iter().map(request).collect()
    })
}

/// Each sender leaves for good, once.
pub fn destroyed(office: &mut Office) -> Vec<Vec<Request>> {
    let mut keys = mailboxes(office);
    lists(|_| {
        let key = keys.next().unwrap();
        let token = STANDARD.encode(CaseKey::parse(&key).unwrap().token().as_bytes());
        vec![document("/mailbox/sealed/destroy", &json!({ "token": token }), 200, Fact::Left { key })]
    })
}

/// A handler who is signed in, and the cookie that says so.
fn signed_in(office: &Office) -> (Handler, String) {
    let mut handler = office.instance.handler(0);
    handler.signs_in();
    let cookie = format!("session={}", handler.browser.cookie("session").unwrap());
    (handler, cookie)
}

/// Replies, and notes between them, each sender in a case of their own.
pub fn replies(office: &mut Office) -> Vec<Vec<Request>> {
    let (mut handler, cookie) = signed_in(office);
    let numbers = handler.sees_cases();
    lists(|sender| {
        let case = handler.opens(&numbers[sender]);
        let in_case =
            |side: Side| case.entries.iter().filter(move |entry| (entry.side == Side::File) == (side == Side::File));
        let next = |side: Side| in_case(side).filter(|entry| entry.side == side).count() as u64 + 1;
        let newest = |side: Side| in_case(side).next_back().map_or([0; 32], |entry| entry.digest);
        let replies = in_a_row(&case.conversation, Side::Office, next(Side::Office), newest(Side::Office));
        let notes = in_a_row(&case.file, Side::File, next(Side::File), newest(Side::File));
        let request = |(side, seq, bytes): (Side, u64, Vec<u8>)| {
            let post = json!({ "side": side.as_str(), "seq": seq, "sealed": STANDARD.encode(&bytes) });
            let fact = Fact::Parcel(Sha256::digest(&bytes).into());
            let request = document(&format!("/cases/{}/parcels", case.number), &post, 201, fact);
            Request { to_office: true, cookie: cookie.clone(), ..request }
        };
        replies.into_iter().zip(notes).flat_map(|(reply, note)| [reply, note]).map(request).collect()
    })
}

fn in_a_row<R: ParcelKey>(
    identity: &siegelpost::sealing::Identity<R>,
    side: Side,
    first: u64,
    mut previous: [u8; 32],
) -> Vec<(Side, u64, Vec<u8>)> {
    let kind = if side == Side::File { "note" } else { "reply" };
    let today = SystemClock.today().to_string();
    let document =
        json!({"kind": kind, "lang": "de", "day": today, "text": "Gesehen.", "author": "A. Berger"}).to_string();
    let seal = |seq| {
        let place = Place { side, seq, previous };
        let sealed: Sealed<Parcel<R>> = seal_parcel(identity, &place, document.as_bytes()).unwrap();
        previous = sealed.digest();
        (side, seq, sealed.into_bytes())
    };
    (first..).take(EACH / 2).map(seal).collect()
}

/// Closed and taken up again, each sender a case of their own.
pub fn states(office: &mut Office) -> Vec<Vec<Request>> {
    let (mut handler, cookie) = signed_in(office);
    let numbers = handler.sees_cases();
    lists(|sender| {
        let number = &numbers[sender];
        for state in ["in_review", "in_work"] {
            // Where it stands there already, or past it, nothing happens.
            handler.moves(number, state).expect(303);
        }
        let case = handler.opens(number);
        let notes = case.entries.iter().filter(|entry| entry.side == Side::File);
        let newest = notes.clone().next_back().map_or([0; 32], |entry| entry.digest);
        let mut records = in_a_row(&case.file, Side::File, notes.count() as u64 + 1, newest).into_iter();
        let request = |step: usize| {
            let state = ["closed", "in_work"][step % 2];
            let fact = Fact::State { number: number.clone(), state, step };
            let request = if state == "closed" {
                let (side, seq, bytes) = records.next().unwrap();
                let record = json!({ "side": side.as_str(), "seq": seq, "sealed": STANDARD.encode(&bytes) });
                let closing = json!({ "record": record, "withheld": true });
                let request = document(&format!("/cases/{number}/close"), &closing, 201, fact);
                Request { cookie: cookie.clone(), ..request }
            } else {
                form(&format!("/cases/{number}/state"), cookie.clone(), &[("state", state)], 303, fact)
            };
            Request { to_office: true, ..request }
        };
        (0..EACH).map(request).collect()
    })
}
