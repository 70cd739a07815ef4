//! A crowd that posts reports as fast as it is answered, and one person who has something to say.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::harness::{Instance, Wire, html};

/// How a flood is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flood {
    /// Reports without ever asking for a form.
    Blind,
    /// A form for each report, as a browser would.
    Forms,
    /// Nothing but forms.
    Pages,
}

const JUNK: &[u8] =
    b"F03=whatsapp&F04=privat&F14=Nichts+als+L%C3%A4rm%2C+aber+so+lang+wie+ein+Satz%2C+den+jemand+schreibt.";

impl Flood {
    /// One round of one attacker; nothing if the service did not answer it.
    fn round(self, public: &str) -> Option<()> {
        let mut ticket = String::new();
        if self != Self::Blind {
            let mut wire = Wire::try_to(public)?;
            wire.offer(b"GET /report HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
            ticket = html::field(&wire.answer()?.text(), "ticket")?;
        }
        if self != Self::Pages {
            let body = [JUNK, b"&ticket=", ticket.as_bytes()].concat();
            let mut wire = Wire::try_to(public)?;
            let head = wire.post_head("/report", body.len(), "");
            wire.offer(&[head.as_bytes(), &body].concat());
            wire.answer()?;
        }
        Some(())
    }
}

/// What an honest reporter without scripts met: how long it took from the form to the receipt, at the first try.
fn honest(instance: &Instance) -> Duration {
    let mut reporter = instance.reporter();
    let begun = Instant::now();
    let form = reporter.fills_in(&[], "Die Gruppe besteht noch, und alle Bilder sind darin.");
    let fields = [("case_key", form.case_key.as_str()), ("ticket", &form.ticket), ("F14", &form.fields[0].1)];
    let stored = reporter.browser.post("/report", &fields).expect(303);
    let took = begun.elapsed();
    let receipt = reporter.browser.follow(stored).expect(200);
    assert!(receipt.body.contains(&form.case_key), "{}", receipt.body);
    took
}

/// Lets so many attackers post while `reports` honest ones are sent one after the other. Returns how long those took, and
/// what the attackers got done.
fn under(flood: Flood, attackers: usize, reports: usize) -> (Vec<Duration>, usize) {
    let instance = Instance::served(&[]);
    let (stop, done, started) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let took = thread::scope(|scope| {
        for _ in 0..attackers {
            let attack = || {
                started.fetch_add(1, Ordering::Relaxed);
                while !stop.load(Ordering::Relaxed) {
                    if flood.round(instance.public()).is_some() {
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                }
            };
            thread::Builder::new().stack_size(256 * 1024).spawn_scoped(scope, attack).unwrap();
        }
        while started.load(Ordering::Relaxed) < attackers || done.load(Ordering::Relaxed) < attackers.min(50) {
            thread::sleep(Duration::from_millis(20));
        }
        let took = (0..reports).map(|_| honest(&instance)).collect();
        stop.store(true, Ordering::Relaxed);
        took
    });
    (took, done.into_inner())
}

#[test]
fn attack_flood_a_report_is_stored_at_the_first_try_while_fifty_post_junk() {
    let (took, junk) = under(Flood::Blind, 50, 2);
    assert_eq!(took.len(), 2);
    assert!(junk >= 50, "{junk} junk reports are no flood");
}

/// The figures of a release build are in the table of `make bench`; here everything is slower, and the bound the same.
#[test]
fn long_attack_flood_every_report_is_stored_within_ten_seconds_at_the_first_try() {
    for flood in [Flood::Blind, Flood::Forms, Flood::Pages] {
        for attackers in [1, 50, 200, 600] {
            let (mut took, junk) = under(flood, attackers, 12);
            took.sort_unstable();
            println!(
                "{flood:?} by {attackers}: p50 {:?}, worst {:?}, {junk} rounds of junk meanwhile",
                took[6], took[11]
            );
            assert!(took[11] < Duration::from_secs(10), "{flood:?} by {attackers}: {took:?}");
        }
    }
}
