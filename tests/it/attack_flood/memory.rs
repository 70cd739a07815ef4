//! Whatever is sent and fetched at the same time, the memory it takes is bounded.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::harness::control_group::{ControlGroup, memory_max};
use crate::harness::memory::Peak;
use crate::harness::{Device, Instance, Visitor, Wire};

const MEGABYTE: usize = 1024 * 1024;

/// A mailbox that holds nearly as much as it may.
fn full_mailbox(instance: &Instance) -> Device {
    let mut device = Device::of(Visitor::of(instance.public()));
    let report = device.seals("Der Anfang.", &[]);
    device.sends(&report).expect(201);
    for _ in 0..7 {
        let Ok(mailbox) = device.opens() else { panic!("it opens") };
        device.writes(&mailbox, &"Sehr viel Text. ".repeat(15_000)).expect(201);
    }
    device
}

/// Asks for a mailbox in both ways, and fetches nothing of the answers.
fn visits(instance: &Instance, device: &Device, times: usize) -> Vec<Wire> {
    let mut visitor = Visitor::of(instance.public());
    visitor.post("/mailbox", &[("case_key", &device.case_key.display())]).expect(303);
    let cookie = format!("cookie: mailbox={}\r\n", visitor.cookie("mailbox").unwrap());
    let token = json!({ "token": device.token() }).to_string();
    let visit = |number: usize| {
        let mut wire = Wire::to(instance.public());
        let length = token.len();
        wire.send(
            match number % 2 {
                0 => format!("GET /mailbox HTTP/1.1\r\nhost: 127.0.0.1\r\n{cookie}\r\n"),
                _ => format!(
                    "POST /mailbox/sealed HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {length}\r\n\r\n{token}"
                ),
            }
            .as_bytes(),
        );
        wire
    };
    (0..times).map(visit).collect()
}

/// One mailbox of 100 MiB took 751 MB, and eight visits at once 2,364 MB.
#[test]
fn attack_flood_many_visits_to_a_full_mailbox_fill_no_memory() {
    let instance = Instance::served(&[]);
    let device = full_mailbox(&instance);
    let peak = Peak::from_now(&instance);
    let unfetched = visits(&instance, &device, 40);
    let mut reporter = instance.reporter();
    reporter.reports("Geht trotzdem.");
    reporter.comes_back().expect(200);
    thread::sleep(Duration::from_secs(2));
    let grown = peak.grown();
    println!("{} MB for {} visits", grown / MEGABYTE, unfetched.len());
    assert!(grown > 4 * MEGABYTE, "{grown} bytes: nothing was read at all");
    assert!(grown < 128 * MEGABYTE, "{} MB for {} visits", grown / MEGABYTE, unfetched.len());
}

/// All at once: full mailboxes that nobody fetches, uploads that stall, heads that never end, and a crowd that posts.
#[test]
fn long_attack_flood_everything_at_once_takes_less_than_128_megabytes() {
    // Declared first, it goes last: when the program has ended.
    let group;
    let instance = Instance::served(&[]);
    group = ControlGroup::around(&instance);
    let device = full_mailbox(&instance);
    let peak = Peak::from_now(&instance);
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..300 {
            let crowd = || {
                while !over.load(Ordering::Relaxed) {
                    let Some(mut wire) = Wire::try_to(instance.public()) else { continue };
                    let body = b"F14=L%C3%A4rm";
                    wire.offer(&[wire.post_head("/report", body.len(), "").as_bytes(), body].concat());
                    wire.answer();
                }
            };
            thread::Builder::new().stack_size(256 * 1024).spawn_scoped(scope, crowd).unwrap();
        }
        let mut idle: Vec<_> = (0..800).filter_map(|_| Wire::try_to(instance.public())).collect();
        idle.iter_mut().for_each(|wire| _ = wire.offer(b"POST /report HTTP/1.1\r\nhost: 127."));
        let mut stalled: Vec<_> = (0..130).filter_map(|_| Wire::try_to(instance.public())).collect();
        for wire in &mut stalled {
            let head = wire.post_head("/report", 4 * MEGABYTE, "");
            wire.offer(head.as_bytes());
            wire.offers_at_once(&vec![b'x'; 2 * MEGABYTE]);
        }
        let unfetched = visits(&instance, &device, 100);
        let mut longest = Duration::ZERO;
        for _ in 0..5 {
            let begun = Instant::now();
            instance.reporter().reports("Geht trotzdem.");
            longest = longest.max(begun.elapsed());
        }
        let mut handler = instance.handler(0);
        let begun = Instant::now();
        handler.signs_in().expect(200);
        println!("a handler signs in within {:?}; the slowest honest report took {longest:?}", begun.elapsed());
        over.store(true, Ordering::Relaxed);
        drop((idle, stalled, unfetched));
    });
    let grown = peak.grown();
    println!("{} MB beside the idle size", grown / MEGABYTE);
    assert!(grown < 128 * MEGABYTE, "{} MB", grown / MEGABYTE);
    match &group {
        Some(group) => assert_eq!(group.kills(), 0, "within the {} MB of the service unit", memory_max() >> 20),
        None => println!("no control group can be made here: only what the program itself took was looked at"),
    }
    let mut visitor = device;
    assert!(visitor.opens().is_ok(), "no mailbox is lost");
}
