//! A reporter whose own browser seals: the token that finds their mailbox passes through, and nothing else of theirs.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::image_of;
use crate::harness::{Instance, Needles};

#[test]
fn attack_memory_nothing_of_a_visit_with_scripts_is_left() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    let mut device = instance.device();
    let sealed = device.seals(&needles.marker("description"), &[]);
    device.sends(&sealed).expect(201);
    let opened = device.opens().ok().unwrap();
    device.writes(&opened, &needles.marker("message")).expect(201);
    device.browser.post_json("/mailbox/sealed/message", &json!({"token": device.token(), "seq": 9, "sealed": ""}));
    device.browser.post_json("/mailbox/sealed", &json!({"token": device.token(), "more": "x"})).expect(200);
    device.browser.post_json("/mailbox/sealed/destroy", &json!({"token": device.token()})).expect(200);
    needles.case_key("case key", &device.case_key.display());
    needles.text("token as it was sent", &device.token());
    needles.secret("token", &STANDARD.decode(device.token()).unwrap());
    // An open connection keeps what it read last: for fifteen seconds, or until the browser hangs up.
    drop(device);
    image_of(&instance, &needles.search()).assert_none();
}
