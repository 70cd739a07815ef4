//! Nothing that a reporter's request has caused has a line of its own in the log: the journal of the machine would put a
//! time beside it.

use std::fs;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::harness::{Instance, Tables, Visitor, Wire};

/// The log without what upkeep says, which begins beside everything else.
fn lines(instance: &Instance) -> Vec<String> {
    let log = fs::read_to_string(instance.log()).unwrap();
    log.lines().filter(|line| !line.contains("upkeep")).map(str::to_owned).collect()
}

/// What goes wrong because of whoever asks.
fn refusals(instance: &Instance) {
    let public = instance.public();
    let mut visitor = Visitor::of(public);
    let nonsense = json!({"nonsense": true});
    assert_eq!(visitor.get("/nowhere").status, 404);
    assert_eq!(visitor.post("/safety", &[]).status, 405);
    assert_eq!(visitor.post("/report", &[]).status, 422);
    assert_eq!(visitor.post("/report", &[("F14", &"zu lang ".repeat(4000))]).status, 422);
    assert_eq!(visitor.post("/mailbox", &[("case_key", "x")]).status, 422);
    assert_eq!(visitor.post_json("/report/sealed", &nonsense).status, 400);
    assert_eq!(visitor.post_json("/mailbox/sealed", &nonsense).status, 400);
    assert_eq!(visitor.post_raw("/report", "text/plain", &vec![b'x'; 5 << 20]).status, 413);
    assert_eq!(Visitor::of(public).with("sec-fetch-site", "cross-site").post("/report", &[]).status, 403);
    let elsewhere = "host: elsewhere.example\r\n";
    let mut wire = Wire::to(public);
    wire.offer(format!("GET / HTTP/1.1\r\n{elsewhere}\r\n").as_bytes());
    assert_eq!(wire.answer().unwrap().status, 421);
    // What the framework answers by itself, or not at all.
    for garbage in [
        "garbage\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
        "GET /\0 HTTP/1.1\r\n\r\n",
        "\x16\x03\x01\r\n\r\n",
    ] {
        let mut wire = Wire::to(public);
        wire.offer(garbage.as_bytes());
        wire.answer();
    }
    let mut torn = Wire::to(public);
    torn.offer(torn.post_head("/report", 100, "").as_bytes());
    torn.offer(b"F14=Ein");
    drop(torn);
}

/// What goes wrong because of us.
fn failures(instance: &Instance, case_key: &str) {
    let mut visitor = Visitor::of(instance.public());
    let report = [("F14", "Ein Bericht.")];
    let token = json!({"token": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="});
    assert_eq!(visitor.post("/report", &report).status, 500);
    assert_eq!(visitor.post_json("/mailbox/sealed", &token).status, 500);
    let opened = visitor.post("/mailbox", &[("case_key", case_key)]).expect(303);
    assert_eq!(visitor.follow(opened).status, 500);
}

#[test]
fn attack_privacy_neither_refusals_nor_failures_of_public_requests_have_lines() {
    let instance = Instance::served(&[]);
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let before = lines(&instance);
    refusals(&instance);
    assert_eq!(lines(&instance), before);
    let mut tables = Tables::of(&instance.data());
    for table in ["parcel", "slot", "seen", "case_file"] {
        tables.execute(&format!("DROP TABLE {table}"));
    }
    failures(&instance, &reporter.case_key);
    assert_eq!(lines(&instance), before);

    // In the end they are told together, with the day.
    let pid = Pid::from_raw(instance.pid().cast_signed()).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    let told = loop {
        let told: Vec<_> =
            lines(&instance).into_iter().filter(|line| line.contains("public requests were not")).collect();
        if told.iter().any(|line| line.contains("store")) {
            break told;
        }
        assert!(std::time::Instant::now() < deadline, "{told:?}");
        std::thread::sleep(std::time::Duration::from_millis(20));
    };
    let store = told.iter().find(|line| line.contains("\"store\"")).unwrap();
    assert!(store.contains("times=3") && store.contains("no such table"), "{store}");
    assert!(told.len() >= 4, "{told:?}");
    for line in &told {
        assert!(!line.contains("Bericht") && !line.contains('/') && !line.contains("127."), "{line}");
    }
}
