//! Bodies that nobody reads: the path, the method or the sender is refused before.

use super::{Fields, encoded, image_of, new_key};
use crate::harness::{Instance, Needles, Wire};

#[test]
fn attack_memory_nothing_is_left_of_what_was_refused_unread() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    // Every connection stays open on this side.
    let mut open = Vec::new();
    let mut send = |path: &str, more: &str, fields: Fields<'_>, expected: u16| {
        let mut wire = Wire::to(instance.public());
        assert_eq!(wire.post(path, &encoded(fields), more).status, expected, "{path} {more}");
        open.push(wire);
    };
    let key = new_key();
    needles.case_key("case key", &key);
    for (path, more, expected) in [
        ("/report", "sec-fetch-site: cross-site\r\n", 403),
        ("/mailbox/message", "origin: https://evil.example\r\n", 403),
        ("/safety", "", 405),
        ("/nowhere", "", 404),
    ] {
        for repeated in [1, 100, 1000] {
            let text = needles.marker(&format!("{path}, {repeated} times")).repeat(repeated);
            send(path, more, &[("case_key", &key), ("F14", &text), ("message", &text)], expected);
        }
    }
    let text = needles.marker("too large for us");
    send("/report", "", &[("F14", &text.repeat(80_000))], 413);

    // A head that is no head, with a text behind it; and a chunk that says nonsense in the middle of a form.
    let (headless, chunked) = (needles.marker("without a head"), needles.marker("nonsense chunk"));
    let mut wire = Wire::to(instance.public());
    wire.send(format!("POST /report HTTP/1.1\r\nho st\r\n\r\nF14={headless}").as_bytes());
    assert_eq!(wire.answer().unwrap().status, 400);
    open.push(wire);
    let mut wire = Wire::to(instance.public());
    wire.send(wire.chunked_head("/report", "").as_bytes());
    wire.send_chunk(&encoded(&[("F14", &chunked)]));
    wire.send(b"nonsense\r\n");
    assert!(wire.answer().is_none_or(|answer| answer.status >= 400));
    open.push(wire);

    image_of(&instance, &needles.search()).assert_none();
}
