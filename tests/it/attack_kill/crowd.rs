//! Two hundred reports at once, and a `kill -9` in the middle.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use siegelpost::sealing::CaseKey;

use super::whole;
use crate::harness::html::{self, words};
use crate::harness::{Instance, Reporter, Visitor, Wire};

const REPORTERS: usize = 200;
/// Receipts that were shown when the process is killed: soon, and late.
const KILLED_AFTER: [usize; 2] = [25, 120];

/// What one reporter sent, under which key, and whether a receipt came back.
struct Sent {
    text: String,
    receipted: bool,
}

#[test]
fn attack_kill_every_receipt_that_was_shown_opens_its_mailbox_and_nothing_is_half_stored() {
    let mut instance = Instance::demo();
    let mut sent = BTreeMap::new();
    for after in KILLED_AFTER {
        let round = send_at_once(&instance, after);
        let shown = round.values().filter(|sent| sent.receipted).count();
        assert!((after..REPORTERS).contains(&shown), "the kill came in the middle: {shown} receipts");
        sent.extend(round);
        instance = instance.killed_and_started_again();
    }

    // Eight at a time: each waits for its answer.
    let (waiting, stored) = (Mutex::new(sent.into_iter()), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while let Some((key, sent)) = next(&waiting) {
                    let mut reporter = Reporter::of(Visitor::of(instance.public()));
                    let mailbox = reporter.enters(&key);
                    match mailbox.status {
                        200 => {
                            assert!(words(&mailbox.body).contains(&sent.text), "a mailbox without its words");
                            stored.lock().unwrap().insert(sent.text, ());
                        }
                        404 => assert!(!sent.receipted, "a receipt was shown, and there is no mailbox"),
                        other => panic!("a mailbox that does not open: {other}"),
                    }
                }
            });
        }
    });
    let stored = stored.into_inner().unwrap();
    let readable = whole::check(&instance.database(), &instance.record);
    for text in stored.keys() {
        assert_eq!(readable.iter().filter(|read| *read == text).count(), 1, "every handler reads it, once");
    }
    let demo = instance.record["cases"].as_array().unwrap().len();
    assert_eq!(readable.len(), stored.len() + demo, "no case without a mailbox");
}

fn next<T>(waiting: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    waiting.lock().unwrap().next()
}

/// Sends all reports at once; the thread that sees the given number of receipts kills the process.
fn send_at_once(instance: &Instance, after: usize) -> BTreeMap<String, Sent> {
    let sent = Mutex::new(BTreeMap::new());
    let shown = Mutex::new(0);
    let pid = rustix::process::Pid::from_raw(instance.pid().cast_signed()).unwrap();
    thread::scope(|scope| {
        for number in 0..REPORTERS {
            let (sent, shown) = (&sent, &shown);
            scope.spawn(move || {
                let key = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
                let text = format!("Bericht {number} von {after}: {}.", &key[..9]);
                let receipted = send(instance.public(), &key, &text);
                sent.lock().unwrap().insert(key, Sent { text, receipted });
                let mut shown = shown.lock().unwrap();
                *shown += usize::from(receipted);
                if receipted && *shown == after {
                    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
                }
            });
        }
    });
    sent.into_inner().unwrap()
}

/// Sends one report; true when the receipt with the case key came back.
fn send(base: &str, key: &str, text: &str) -> bool {
    let Some(mut wire) = (0..50).find_map(|_| {
        let wire = Wire::try_to(base);
        if wire.is_none() {
            thread::sleep(Duration::from_millis(10));
        }
        wire
    }) else {
        return false;
    };
    let form =
        form_urlencoded::Serializer::new(String::new()).extend_pairs([("case_key", key), ("F14", text)]).finish();
    let head = wire.post_head("/report", form.len(), "");
    if !wire.offer(&[head.as_bytes(), form.as_bytes()].concat()) {
        return false;
    }
    let answer = wire.answer();
    answer.is_some_and(|raw| {
        assert_eq!(raw.status, 200, "{}", raw.text());
        html::text(&raw.text(), "id=\"case-key\"").as_deref() == Some(key)
    })
}
