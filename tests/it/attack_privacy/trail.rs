//! What a browser's history, a proxy's log and our own log would keep: addresses, titles, lines.

use serde_json::json;
use siegelpost::sealing::CaseKey;

use crate::harness::{Instance, Needles, Remains, Visitor, Wire};

// H-23
#[test]
fn attack_privacy_no_key_token_or_word_is_in_an_address_a_title_or_a_log() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    let mut reporter = instance.reporter();
    let words = needles.marker("description");
    reporter.reports(&words);
    needles.case_key("case key", &reporter.case_key);
    needles.text("receipt cookie", reporter.browser.cookie("receipt").unwrap());
    reporter.browser.get("/receipt").expect(200);
    // What upkeep does at the start, it has done: its last job has said so.
    let begun = std::time::Instant::now();
    let mut log = String::new();
    while !log.contains("expired-leases") {
        assert!(begun.elapsed() < std::time::Duration::from_secs(30), "upkeep is not at its end: {log}");
        log = std::fs::read_to_string(instance.log()).unwrap();
    }
    reporter.comes_back().expect(200);
    needles.text("mailbox cookie", reporter.browser.cookie("mailbox").unwrap());
    reporter.writes(&needles.marker("message")).expect(200);
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    needles.case_key("unknown key", &unknown);
    reporter.browser.forget_cookies();
    reporter.enters(&unknown);
    reporter.enters(&needles.marker("mistyped key"));
    reporter.leaves();
    assert_eq!(std::fs::read_to_string(instance.log()).unwrap(), log, "a reporter's visit leaves no line");

    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    needles.text("session cookie", handler.browser.cookie("session").unwrap());
    for secret in ["password", "passphrase"] {
        needles.text(secret, handler.account[secret].as_str().unwrap());
    }
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, &needles.marker("reply")).expect(201);
    let key: serde_json::Value =
        serde_json::from_str(&handler.browser.get("/session/tab-key").expect(200).body).unwrap();
    needles.text("tab key", key["key"].as_str().unwrap().trim_end_matches('='));
    handler.posts(&case, &json!({"side": "office", "seq": 9, "sealed": ""})).expect(422);
    handler.browser.post("/sign-out", &[]).expect(303);

    let search = needles.search();
    let mut remains = Remains::default();
    let trail = [&reporter.browser.trail[..], &handler.browser.trail].concat().join("\n");
    assert!(trail.contains("/mailbox") && trail.contains("title: ") && trail.contains("to: /sign-in"), "{trail}");
    remains.look_at(&[trail.as_bytes(), &[b'\n'; 10_000]].concat(), "trail", &search);
    let log = std::fs::read_to_string(instance.log()).unwrap();
    assert!(log.contains("/cases/{number}") && !log.contains(&number), "the office's log names no case: {log}");
    remains.look_at(log.as_bytes(), "log", &search);
    remains.assert_none();

    // Positive control: what does stand in an address is found.
    let mut planted = Needles::default();
    let word = planted.word("planted");
    let mut visitor = Visitor::of(instance.public());
    visitor.get(&format!("/language/de?back=/{word}"));
    let mut remains = Remains::default();
    remains.look_at(visitor.trail.join("\n").as_bytes(), "trail", &planted.search());
    assert!(remains.has("planted"));
}

/// A line has a time, from whoever collects it: what a stranger sends gives them none, however broken it is.
#[test]
fn attack_privacy_what_cannot_be_read_leaves_no_line() {
    let instance = Instance::served(&[]);
    // Upkeep begins beside everything else, and says so.
    let lines = || {
        let log = std::fs::read_to_string(instance.log()).unwrap();
        log.lines().filter(|line| !line.contains("upkeep")).map(str::to_owned).collect::<Vec<_>>()
    };
    let before = lines();
    let broken: [&[u8]; 7] = [
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST /report HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\n\r\n",
        b"POST /report HTTP/1.1\r\nhost: 127.0.0.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\r\nhost: evil.example\r\n\r\n",
    ];
    for request in broken {
        let mut wire = Wire::to(instance.public());
        wire.send(request);
        wire.end();
        // Answered or hung up on, as the framework likes.
        let _ = wire.answer();
    }
    let mut reporter = instance.reporter();
    reporter.browser.get("/nowhere").expect(404);
    reporter.browser.post("/report", &[("F14", "")]).expect(422);
    assert_eq!(lines(), before);
}

/// Titles say where one is, not what for: they are read over a shoulder.
#[test]
fn attack_privacy_no_title_gives_the_visitor_away() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    reporter.comes_back().expect(200);
    for path in ["/", "/safety", "/offices", "/how", "/report", "/nowhere"] {
        reporter.browser.get(path);
    }
    let asked = reporter.browser.post("/report", &[("F14", "Am 17. Oktober, das weiß nur ich.")]).expect(200);
    assert!(asked.body.contains("as_it_is"));
    let titles: Vec<_> = reporter.browser.trail.iter().filter(|line| line.starts_with("title: ")).collect();
    assert!(titles.len() > 6, "{titles:?}");
    for title in titles {
        let title = title.to_lowercase();
        for telling in ["hinweisgeber", "whistle", "missstand", "anonym", "straftat", "fall 2026", "verrat", "oktober"]
        {
            assert!(!title.contains(telling), "{title}");
        }
    }
}
