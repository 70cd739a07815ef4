//! Many at once: buffers are shared, reused, grown, and left behind by those who hang up.

use std::sync::Mutex;
use std::thread;

use super::{encoded, image_of, new_key};
use crate::harness::{Instance, Needles, Wire};

const REPORTERS: usize = 32;

#[test]
fn attack_memory_nothing_is_left_of_many_reporters_at_once() {
    let instance = Instance::served(&[]);
    let needles = Mutex::new(Needles::default());
    let open = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for number in 0..REPORTERS {
            let (instance, needles, open) = (&instance, &needles, &open);
            scope.spawn(move || {
                let key = new_key();
                let (text, message) = {
                    let mut needles = needles.lock().unwrap();
                    needles.case_key("case key", &key);
                    (needles.marker("description"), needles.marker("message"))
                };
                let report = encoded(&[("case_key", &key), ("F14", &text.repeat(1 + number * 8))]);
                let mut wire = Wire::to(instance.public());
                if number % 4 == 3 {
                    // Hangs up without waiting for the answer, every other time without sending all of it.
                    let head = wire.post_head("/report", report.len() + number % 8 / 4, "");
                    wire.send(&[head.as_bytes(), &report].concat());
                    return;
                }
                assert_eq!(wire.post("/report", &report, "").status, 200);
                let mut visit = Wire::to(instance.public());
                let message = encoded(&[("case_key", &key), ("seq", "2"), ("message", &message)]);
                assert_eq!(visit.post("/mailbox/message", &message, "").status, 303);
                let mut idle = Wire::to(instance.public());
                assert_eq!(idle.get("/healthz", "").status, 200);
                open.lock().unwrap().extend([wire, visit, idle]);
            });
        }
    });
    image_of(&instance, &needles.into_inner().unwrap().search()).assert_none();
}
