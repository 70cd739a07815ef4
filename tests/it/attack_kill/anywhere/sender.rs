//! Several people who send at once, and somebody who pulls the plug.

use std::fmt;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use super::facts::{Fact, Facts};
use crate::harness::{Instance, Wire};

/// A request that is ready to be sent, and what is so once it was acknowledged.
pub struct Request {
    pub to_office: bool,
    pub path: String,
    pub kind: &'static str,
    pub cookie: String,
    pub body: String,
    /// The status that acknowledges it.
    pub acknowledged_by: u16,
    pub fact: Fact,
}

/// What became of requests.
#[derive(Default)]
pub struct Tally {
    pub acknowledged: usize,
    /// Sent, without an answer.
    pub cut_off: usize,
}

impl Tally {
    pub fn add(&mut self, other: &Self) {
        self.acknowledged += other.acknowledged;
        self.cut_off += other.cut_off;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} acknowledged, {} cut off", self.acknowledged, self.cut_off)
    }
}

enum Sent {
    Acknowledged,
    CutOff,
    /// There was nobody any more.
    Not,
}

/// Sends each list in its order, all lists at once, and kills the program a little after so many acknowledgements.
pub fn send_until_killed(
    instance: &Instance,
    lists: Vec<Vec<Request>>,
    before: usize,
    delay: Duration,
) -> (Facts, Tally) {
    let seen = Mutex::new((Facts::default(), Tally::default()));
    let is_time = || seen.lock().unwrap().1.acknowledged >= before;
    thread::scope(|scope| {
        let senders: Vec<_> = lists
            .into_iter()
            .map(|list| {
                let seen = &seen;
                scope.spawn(move || {
                    for request in list {
                        let sent = request.send(instance);
                        let (facts, tally) = &mut *seen.lock().unwrap();
                        match sent {
                            Sent::Acknowledged => {
                                tally.acknowledged += 1;
                                facts.push(request.fact, true);
                            }
                            Sent::CutOff => {
                                tally.cut_off += 1;
                                facts.push(request.fact, false);
                                break;
                            }
                            Sent::Not => break,
                        }
                    }
                })
            })
            .collect();
        while !is_time() && !senders.iter().all(thread::ScopedJoinHandle::is_finished) {
            thread::yield_now();
        }
        // Any point in time will do, and this is how one is chosen.
        thread::sleep(delay);
        instance.kill();
    });
    seen.into_inner().unwrap()
}

impl Request {
    fn send(&self, instance: &Instance) -> Sent {
        let base = if self.to_office { instance.office() } else { instance.public() };
        let Some(mut wire) = Wire::try_to(base) else { return Sent::Not };
        let (host, length) = (base.trim_start_matches("http://"), self.body.len());
        let Self { path, kind, cookie, body, .. } = self;
        let bytes = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\
             cookie: {cookie}\r\n\r\n{body}"
        );
        if !wire.offer(bytes.as_bytes()) {
            return Sent::CutOff;
        }
        let Some(answer) = wire.answer() else { return Sent::CutOff };
        assert_eq!(answer.status, self.acknowledged_by, "{path}: {}", answer.text());
        Sent::Acknowledged
    }
}
