//! `kill -9` at any point of every way in which something is written.

mod erasure;
mod facts;
mod rows;
mod sender;
mod upkeep;
mod written;

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::harness::{Instance, Tables};
use facts::{Fact, Facts};
use sender::{Request, Tally};

/// Makes a list of requests for each of those who send at once.
type Requests = fn(&mut Office) -> Vec<Vec<Request>>;

/// Every way in which something is written.
const PATHS: [(&str, Requests); 7] = [
    ("report", written::reports),
    ("deposit", written::deposits),
    ("message", written::messages),
    ("sealed message", written::sealed_messages),
    ("destroy", written::destroyed),
    ("reply and note", written::replies),
    ("state", written::states),
];
/// Acknowledgements that come before a kill, at most, and how long it waits then.
const BEFORE: usize = 8;
const DELAY: Duration = Duration::from_millis(15);

/// A program that is killed again and again, and what must be in its database.
struct Office {
    instance: Instance,
    facts: Facts,
}

#[test]
fn attack_kill_on_every_path_loses_nothing_that_was_acknowledged_and_leaves_nothing_by_halves() {
    kill(1, 1);
}

#[test]
fn long_attack_kill_200_times_loses_nothing_that_was_acknowledged_and_leaves_nothing_by_halves() {
    let tallies = kill(25, 2);
    let in_the_middle = |tally: &Tally| tally.acknowledged > 0 && tally.cut_off > 0;
    assert_eq!(tallies.iter().filter(|tally| in_the_middle(tally)).count(), PATHS.len() + 2);
}

/// Kills so many times on each path, and during upkeep. `seed` says when.
fn kill(kills: usize, seed: u64) -> Vec<Tally> {
    let mut office = Office::with_mailboxes();
    let mut rng = StdRng::seed_from_u64(seed);
    let mut tallies = Vec::new();
    for (name, requests) in PATHS {
        let mut tally = Tally::default();
        for _ in 0..kills {
            let prepared = requests(&mut office);
            let (before, delay) = (rng.random_range(0..BEFORE), rng.random_range(Duration::ZERO..DELAY));
            let (facts, round) = sender::send_until_killed(&office.instance, prepared, before, delay);
            tally.add(&round);
            office.holds_after(facts);
            office.instance = office.instance.killed_and_started_again();
        }
        println!("{name}: {kills} kills, {tally}");
        tallies.push(tally);
    }
    office.instance.kill();
    tallies.push(upkeep::killed(&office.instance, kills, &mut rng));
    tallies.push(erasure::killed(&office.instance, kills, &mut rng));
    office.facts.hold(&office.instance);
    rows::is_unbroken(&office.instance.database());
    rows::are_whole(&mut Tables::of(&office.instance.data()));
    println!("{} kills, {} facts held", kills * tallies.len(), office.facts.len());
    tallies
}

impl Office {
    /// With as many mailboxes as there are senders, and some more.
    fn with_mailboxes() -> Self {
        let (instance, mut facts) = (Instance::demo(), Facts::default());
        for number in 0..6 {
            let (mut reporter, text) = (instance.reporter(), format!("Bericht {number}, vor allem."));
            reporter.reports(&text);
            facts.push(Fact::Words { key: reporter.case_key, text }, true);
        }
        Self { instance, facts }
    }

    /// Whether the rows are whole and the new facts hold. They are kept, to be looked at once more in the end.
    fn holds_after(&mut self, new: Facts) {
        rows::are_whole(&mut Tables::of(&self.instance.data()));
        rows::is_unbroken(&self.instance.database());
        new.hold(&self.instance);
        self.facts.add(new);
    }
}
