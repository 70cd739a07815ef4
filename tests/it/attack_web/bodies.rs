//! Bodies that are too large, too slow, or not what they say they are.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use super::Door;
use crate::harness::html::words;
use crate::harness::memory::Peak;
use crate::harness::{Instance, Tables, Visitor, Wire};

const KEPT: usize = 4 * 1024 * 1024;
const DRAINED: usize = 64 * 1024 * 1024;

fn description(text: &str) -> Vec<u8> {
    form_urlencoded::Serializer::new(String::new()).append_pair("F14", text).finish().into_bytes()
}

#[test]
fn attack_web_a_text_may_be_exactly_as_long_as_it_may_and_is_kept_when_it_is_longer() {
    let instance = Instance::demo();
    let post = |text: &str| Wire::to(instance.public()).post("/report", &description(text), "");
    assert_eq!(post(&"ü".repeat(20_000)).status, 200);
    let long = "ü".repeat(20_001);
    let answer = post(&long);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains(&long), "it is all there to be shortened");
    let said = words(&answer.text().replace(&long, ""));
    assert!(said.contains("20.001") && said.contains("20.000"), "{said}");
    // The number the texts of a form may have together.
    let most = format!("A{}Z", "x".repeat(200_000 - 1));
    let answer = post(&most);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains(&most));
    assert!(words(&answer.text().replace(&most, "")).contains("200.001"));
    let cases = Tables::of(&instance.data()).count("case_file");
    assert_eq!(cases, 13, "the demo's, and the one that was not too long");
}

#[test]
fn attack_web_a_body_that_is_too_large_is_answered_and_one_without_end_is_cut_off() {
    let instance = Instance::demo();
    let peak = Peak::from_now(&instance);
    // To the byte.
    let mut body = b"F14=".to_vec();
    body.resize(KEPT, b'x');
    assert_eq!(Wire::to(instance.public()).post("/report", &body, "").status, 422);
    body.push(b'x');
    for (base, path, most) in [(instance.public(), "/report", "4194 kB"), (instance.office(), "/sign-in", "65 kB")] {
        let answer = Wire::to(base).post(path, &body, "");
        assert_eq!(answer.status, 413);
        assert!(answer.text().contains("<h1>") && answer.text().contains(most), "{base}: {}", words(&answer.text()));
    }
    // Chunked, a good deal more: it is all taken in, and answered with a page.
    let piece = vec![b'y'; 256 * 1024];
    let mut wire = Wire::to(instance.public());
    wire.send(wire.chunked_head("/report", "").as_bytes());
    for _ in 0..64 {
        wire.send_chunk(&piece);
    }
    wire.send_chunk(b"");
    assert_eq!(wire.answer().unwrap().status, 413);
    // Without end, in chunks and in one: cut off soon after the answer, and never held in memory.
    for chunked in [true, false] {
        let mut wire = Wire::to(instance.public());
        let head =
            if chunked { wire.chunked_head("/report", "") } else { wire.post_head("/report", usize::MAX / 4, "") };
        wire.send(head.as_bytes());
        let line = if chunked { format!("{:x}\r\n", piece.len()) } else { String::new() };
        let end = if chunked { &b"\r\n"[..] } else { b"" };
        let (piece, start) = ([line.as_bytes(), &piece, end].concat(), Instant::now());
        let mut sent = 0;
        while wire.offer(&piece) {
            sent += piece.len();
            assert!(start.elapsed() < Duration::from_secs(20), "it goes on reading: {sent} bytes");
        }
        assert!(sent > DRAINED, "cut off too early: {sent}");
    }
    assert!(peak.grown() < 128 * 1024 * 1024, "{} bytes of memory", peak.grown());
    assert_eq!(Visitor::of(instance.public()).get("/").status, 200);
}

/// A body that never comes, to a path that wants none: the connection is not kept for it.
#[test]
fn attack_web_nobody_waits_for_a_body_that_nobody_reads() {
    let instance = Instance::demo();
    for (path, more) in [("/nowhere", ""), ("/healthz", ""), ("/report", "sec-fetch-site: cross-site\r\n")] {
        let mut wire = Wire::to(instance.public());
        wire.send(wire.chunked_head(path, more).as_bytes());
        assert!(wire.answer().unwrap().status >= 400, "{path}");
        assert!(wire.is_closed_within(Duration::from_secs(10)), "{path}: it is still open");
    }
    // Nor is it kept for a second request.
    let mut wire = Wire::to(instance.public());
    assert_eq!(wire.get("/healthz", "").header("connection"), "close");
    assert!(wire.is_closed_within(Duration::from_secs(10)));
}

/// Megabytes are for texts. A code, a password or a key has none.
#[test]
fn attack_web_only_where_texts_are_sent_a_body_may_be_large() {
    let instance = Instance::demo();
    let large = format!("F14={}&message=x&seq=2", "x".repeat(100_000));
    let kind = "application/x-www-form-urlencoded";
    for (base, path, status) in [
        (instance.public(), "/report", 422),
        (instance.public(), "/mailbox/message", 200),
        (instance.public(), "/mailbox", 413),
        (instance.public(), "/mailbox/leave", 413),
        (instance.office(), "/sign-in", 413),
        (instance.office(), "/sign-out", 413),
    ] {
        let answer = Visitor::of(base).post_raw(path, kind, large.as_bytes());
        assert_eq!(answer.status, status, "{path}");
        if status == 413 {
            assert!(words(&answer.body).contains("65"), "{path}: how much is taken: {}", words(&answer.body));
        }
    }
}

/// What is sent behind the one request of a connection is not done.
#[test]
fn attack_web_a_second_request_in_the_same_breath_is_not_done() {
    let instance = Instance::demo();
    for base in [instance.public(), instance.office()] {
        let mut wire = Wire::to(base);
        wire.offer("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n".repeat(2).as_bytes());
        let mut all = Vec::new();
        while let Some(more) = wire.piece() {
            all.extend(more);
        }
        let all = String::from_utf8_lossy(&all).into_owned();
        assert_eq!(all.matches("HTTP/1.1 200").count(), 1, "{base}: {all}");
    }
    let before = Tables::of(&instance.data()).count("case_file");
    let mut wire = Wire::to(instance.public());
    let body = b"F14=Zwei+in+einem+Zug.";
    let one = [wire.post_head("/report", body.len(), "").as_bytes(), body].concat();
    wire.offer(&one.repeat(2));
    while wire.piece().is_some() {}
    assert_eq!(Tables::of(&instance.data()).count("case_file"), before + 1);
}

/// Two workers answer; a hundred connections that never finish do not keep them from it.
#[test]
fn attack_web_the_slow_do_not_keep_others_waiting() {
    let instance = Instance::demo();
    let mut slow = Vec::new();
    for number in 0..100 {
        let base = if number % 2 == 0 { instance.public() } else { instance.office() };
        let mut wire = Wire::to(base);
        let head = wire.post_head(if number % 2 == 0 { "/report" } else { "/sign-in" }, 10_000, "");
        let half = if number % 4 < 2 { head.len() / 2 } else { head.len() };
        wire.send(&head.as_bytes()[..half]);
        slow.push(wire);
    }
    for wire in slow.iter_mut().skip(2).step_by(4) {
        wire.send(b"F14=x");
    }
    for base in [instance.public(), instance.office()] {
        let start = Instant::now();
        for _ in 0..10 {
            assert!(Visitor::of(base).get(if base == instance.public() { "/" } else { "/sign-in" }).status == 200);
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
    let mut reporter = instance.reporter();
    reporter.reports("Geht trotzdem.");
}

/// 8,300 half heads took every open file once, and shut the office for half a minute.
#[test]
fn attack_web_idle_connections_of_the_public_leave_the_office_alone() {
    let instance = Instance::demo();
    let instance = instance.served_with(&[("public.connections", "100")]);
    let files = || fs::read_dir(format!("/proc/{}/fd", instance.pid())).unwrap().count();
    let before = files();
    let mut idle = Vec::new();
    for number in 0..600 {
        let Some(mut wire) = Wire::try_to(instance.public()) else { break };
        let head = wire.post_head("/report", 10_000, "");
        wire.send(&head.as_bytes()[..if number % 3 == 0 { 0 } else { head.len() / 2 }]);
        idle.push(wire);
    }
    thread::sleep(Duration::from_millis(500));
    let taken = files() - before;
    assert!((50..=130).contains(&taken), "{} connections took {taken} open files", idle.len());
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    assert!(!handler.sees_cases().is_empty());
    assert_eq!(Visitor::of(instance.office()).get("/healthz").status, 200);
    // When they are gone, reporters are served again.
    drop(idle);
    instance.reporter().reports("Geht wieder.");
}

/// Bytes that the kernel holds for the connections of a listener until they are read.
fn unread(base: &str) -> usize {
    let port: u16 = base.rsplit(':').next().unwrap().parse().unwrap();
    let table = fs::read_to_string("/proc/net/tcp").unwrap();
    let rows = table.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let own = rows.filter(|row| row[1].ends_with(&format!(":{port:04X}")) && row[3] == "01");
    own.map(|row| usize::from_str_radix(row[4].split_once(':').unwrap().1, 16).unwrap()).sum()
}

/// 130 uploads of 4 MB that stall before their end took 584 MB once. A large one waits for others; what people write is
/// small, and goes on.
#[test]
fn attack_web_stalled_uploads_fill_no_memory_and_keep_no_report_away() {
    let instance = Instance::demo();
    let peak = Peak::from_now(&instance);
    let mut stalled = Vec::new();
    for number in 0..130 {
        let base = if number % 2 == 0 { instance.public() } else { instance.office() };
        let mut wire = Wire::to(base);
        let head = wire.post_head(if number % 2 == 0 { "/report" } else { "/sign-in" }, KEPT, "");
        wire.send(head.as_bytes());
        stalled.push(wire);
    }
    // As much as each is taken, but for the end, again and again.
    let piece = vec![b'x'; 64 * 1024];
    let mut left = vec![KEPT - 100; stalled.len()];
    for _ in 0..KEPT / piece.len() {
        for (wire, left) in stalled.iter_mut().zip(&mut left) {
            let next = piece.len().min(*left);
            *left -= wire.offers_at_once(&piece[..next]);
        }
    }
    let mut reporter = instance.reporter();
    let begun = Instant::now();
    reporter.reports("Geht trotzdem.");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    let grown = peak.grown();
    let (sent, unread): (usize, usize) =
        (left.iter().map(|left| KEPT - left).sum(), [instance.public(), instance.office()].map(unread).iter().sum());
    let megabyte = 1024 * 1024;
    assert!(sent > 64 * megabyte, "only {sent} bytes were sent");
    assert!(grown < 96 * megabyte, "{grown} bytes for {sent} bytes sent");
    assert!(unread < 48 * megabyte, "{unread} bytes in the kernel for {sent} bytes sent");
}

#[test]
fn attack_web_half_a_form_is_no_report() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    let body = description("Nur die Hälfte dieses Satzes kommt an.");
    // It says more than it sends, and then that nothing more will come.
    let mut wire = Wire::to(instance.public());
    let head = wire.post_head("/report", body.len() + 1, "");
    wire.send(&[head.as_bytes(), &body].concat());
    wire.end();
    assert!(wire.answer().is_none_or(|answer| answer.status == 408), "half a form was taken");
    // A chunked one without its last chunk.
    let mut wire = Wire::to(instance.public());
    wire.send(wire.chunked_head("/report", "").as_bytes());
    wire.send_chunk(&body);
    wire.end();
    assert!(wire.answer().is_none_or(|answer| answer.status == 408), "half a form was taken");
    // Two lengths, or a length and chunks: nobody knows which.
    for more in ["content-length: 4\r\n", "transfer-encoding: chunked\r\n"] {
        let answer = Wire::to(instance.public()).post("/report", &body, more);
        assert_eq!(answer.status, 400, "{more}");
    }
    thread::sleep(Duration::from_millis(300));
    assert_eq!(tables.count("case_file"), before);
    // And a whole one is taken.
    assert_eq!(Wire::to(instance.public()).post("/report", &body, "").status, 200);
    assert_eq!(tables.count("case_file"), before + 1);
}

#[test]
fn attack_web_bodies_of_another_kind_are_refused_in_words() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let door = Door::office(&instance, &mut handler);
    let deep = "[".repeat(60_000);
    let long = format!(r#"{{"position":{}}}"#, "9".repeat(4000));
    for body in ["", "null", "[]", "{", r#"{"position":"1"}"#, "\u{feff}{}", &deep, &long, "position=1"] {
        let answer = door.wire().ask("POST", &door.fill_in("/cases/{number}/seen"), &door.cookie, body.as_bytes());
        assert_eq!(answer.status, 400, "{body:.20}");
        assert!(!answer.text().contains("serde") && !answer.text().contains("column"), "{}", answer.text());
    }
    // A form of nothing but separators, of fields without end, of bytes that are no text.
    let many = "F03=sms&".repeat(100_000);
    let forms: [&[u8]; 5] = [b"&&&&", b"=", many.as_bytes(), b"F14=%ff%fe%00", b"\xff\xfe\x00=\xff"];
    for form in forms {
        let status = Wire::to(instance.public()).post("/report", form, "").status;
        assert!([200, 422].contains(&status), "{status}");
    }
}
