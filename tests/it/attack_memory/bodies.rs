//! Bodies that come in unusual pieces, or not to their end.

use std::thread;
use std::time::Duration;

use super::{encoded, image_of, new_key};
use crate::harness::{Instance, Needles, Remains, Wire};

#[test]
fn attack_memory_nothing_is_left_however_a_body_comes() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();

    // Sixteen kilobytes of text in one go, and in chunks of seven bytes.
    let (key_one, key_two) = (new_key(), new_key());
    let (large, chunked) = (needles.marker("large"), needles.marker("chunked"));
    needles.case_key("large key", &key_one);
    needles.case_key("chunked key", &key_two);
    let body = encoded(&[("case_key", &key_one), ("F14", &large.repeat(300))]);
    let mut wire = Wire::to(instance.public());
    assert_eq!(wire.post("/report", &body, "").status, 200);

    let mut wire = Wire::to(instance.public());
    let head = wire.chunked_head("/report", "");
    wire.send(head.as_bytes());
    for piece in encoded(&[("case_key", &key_two), ("F14", &chunked.repeat(20))]).chunks(7) {
        wire.send_chunk(piece);
    }
    wire.send_chunk(b"");
    assert_eq!(wire.answer().unwrap().status, 200);

    // Sixty-four kilobytes in many small writes, more than is allowed.
    let slow = needles.marker("slow");
    let body = encoded(&[("case_key", &new_key()), ("F14", &slow.repeat(1200))]);
    let mut wire = Wire::to(instance.public());
    let head = wire.post_head("/report", body.len(), "");
    wire.send(head.as_bytes());
    for piece in body.chunks(1000) {
        wire.send(piece);
        thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(wire.answer().unwrap().status, 422);

    image_of(&instance, &needles.search()).assert_none();
}

#[test]
fn attack_memory_nothing_is_left_of_an_upload_that_broke_off() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    let marker = needles.marker("broken off");
    let search = needles.search();
    let body = encoded(&[("case_key", &new_key()), ("F14", &marker.repeat(200))]);
    let mut wire = Wire::to(instance.public());
    let head = wire.post_head("/report", body.len() + 10, "");
    wire.send(&[head.as_bytes(), &body].concat());
    thread::sleep(Duration::from_millis(300));
    let during = Remains::in_memory(instance.pid(), &search);
    assert!(during.has("broken off"), "while the body is being read, it is there to be found");
    drop(wire);
    image_of(&instance, &search).assert_none();
}
