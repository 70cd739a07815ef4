//! Somebody has copied a cookie of a reporter's browser. After the reporter has left, it opens nothing.

use std::sync::Arc;

use siegelpost::clock::{Clock, StoppedClock, SystemClock};
use time::Duration;

use super::expiry::serve;
use crate::harness::html::words;
use crate::harness::{EXHAUSTED, Instance, Reporter, Visitor};

/// A browser with nothing but a copied cookie.
fn with_copy(base: &str, name: &str, value: &str) -> Visitor {
    let mut visitor = Visitor::of(base);
    visitor.keep_cookie(name, value);
    visitor
}

/// Whether anything of the case is to be had, or done, with a copy of a mailbox cookie.
fn opens(base: &str, cookie: &str) -> bool {
    let page = with_copy(base, "mailbox", cookie).get("/mailbox");
    let shown = words(&page.body).contains("Der Bericht.");
    let sent =
        with_copy(base, "mailbox", cookie).post("/mailbox/message", &[("seq", "9"), ("message", "Von Fremden.")]);
    let destroyed = with_copy(base, "mailbox", cookie).post("/mailbox/destroy", &[]);
    assert_eq!((shown, sent.status == 303), (shown, shown), "both or nothing");
    assert_eq!(
        destroyed.status == 422,
        shown,
        "the box beside the button is asked for, or there is nothing: {}",
        destroyed.status
    );
    shown
}

fn open_mailbox(base: &str, case_key: &str) -> (Reporter, String) {
    let mut reporter = Reporter::of(Visitor::of(base));
    reporter.enters(case_key).expect(200);
    let cookie = reporter.browser.cookie("mailbox").unwrap().to_owned();
    (reporter, cookie)
}

#[test]
fn attack_web_a_copied_cookie_opens_nothing_after_its_reporter_has_left() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Der Bericht.");
    let key = reporter.case_key.clone();
    let receipt = reporter.browser.cookie("receipt").unwrap().to_owned();
    let shows = |base: &str| with_copy(base, "receipt", &receipt).get("/receipt").body.contains(&key);
    assert!(shows(instance.public()));
    let (mut leaving, left) = open_mailbox(instance.public(), &key);
    let (_staying, stayed) = open_mailbox(instance.public(), &key);
    // Kept open by a click, it is the same visit.
    leaving.browser.get("/mailbox").expect(200);
    let renewed = leaving.browser.cookie("mailbox").unwrap().to_owned();
    assert!(opens(instance.public(), &left) && opens(instance.public(), &renewed));
    leaving.leaves().expect(200);
    assert!(!opens(instance.public(), &left), "a copy from before");
    assert!(!opens(instance.public(), &renewed), "and a later one");
    assert!(opens(instance.public(), &stayed), "another browser of theirs stays open");

    assert!(shows(instance.public()), "the receipt was another browser's");
    reporter.leaves().expect(200);
    assert!(!shows(instance.public()), "until that leaves, too");

    // Nothing of this is stored, so a restart opens nothing either, whoever had left or not.
    let key_file = instance.folder().join("cookie.key");
    std::fs::write(&key_file, [7; 64]).unwrap();
    std::fs::set_permissions(&key_file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let settings = [("secrets.cookie_key_file", key_file.to_str().unwrap())];
    let instance = instance.served_with(&settings);
    let (mut leaving, left) = open_mailbox(instance.public(), &key);
    leaving.leaves().expect(200);
    let (_staying, stayed) = open_mailbox(instance.public(), &key);
    let instance = instance.served_with(&settings);
    assert!(!opens(instance.public(), &left) && !opens(instance.public(), &stayed));

    // Who destroys the access has ended everything.
    let (mut destroying, cookie) = open_mailbox(instance.public(), &key);
    destroying.browser.post("/mailbox/destroy", &[("sure", "1")]).expect(200);
    let answer = with_copy(instance.public(), "mailbox", &cookie).get("/mailbox");
    assert!(!words(&answer.body).contains("Der Bericht."));
}

#[test]
fn attack_web_no_visit_lasts_longer_than_half_a_day_however_busy_it_is() {
    let instance = Instance::demo();
    instance.kill();
    let clock = Arc::new(StoppedClock::at(SystemClock.now()));
    let [public, _] = serve(&instance, Arc::clone(&clock));
    let mut reporter = Reporter::of(Visitor::of(&public));
    reporter.reports("Der Bericht.");
    reporter.comes_back().expect(200);
    for minutes in (0..12 * 60).step_by(45) {
        let page = reporter.browser.get("/mailbox").expect(200);
        assert!(words(&page.body).contains("Der Bericht."), "after {minutes} minutes");
        clock.advance(Duration::minutes(45));
    }
    let page = reporter.browser.get("/mailbox").expect(200);
    assert!(!words(&page.body).contains("Der Bericht."), "after twelve hours the code is asked for");
}

#[test]
fn attack_web_the_quick_exit_ends_what_is_open_without_waiting_and_forgets_it() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Der Bericht.");
    let receipt = reporter.browser.cookie("receipt").unwrap().to_owned();
    let shows = |receipt: &str| with_copy(instance.public(), "receipt", receipt).get("/receipt").body;
    let key = reporter.case_key.clone();
    assert!(shows(&receipt).contains(&key));
    reporter.enters(&key).expect(200);
    assert!(!shows(&receipt).contains(&key), "from the receipt to the mailbox: its copy shows nothing any more");
    let mailbox = reporter.browser.cookie("mailbox").unwrap().to_owned();
    reporter.browser.get("/language/en").expect(303);
    let left = reporter.browser.get("/exit").expect(303);
    assert_eq!(left.header("location"), "https://www.wikipedia.org/");
    assert_eq!(left.header("clear-site-data"), "\"cache\", \"storage\"");
    for cookie in ["mailbox", "receipt", "typed", "here", "language"] {
        assert_eq!(reporter.browser.cookie(cookie), None, "{cookie}");
    }
    assert!(!opens(instance.public(), &mailbox));
    // Where everybody else has to wait, who leaves does not.
    let instance = instance.served_with(&EXHAUSTED);
    let mut crowded = Visitor::of(instance.public());
    (0..3).for_each(|_| _ = crowded.get("/"));
    assert_eq!(crowded.get("/report").status, 429);
    crowded.get("/exit").expect(303);
}
