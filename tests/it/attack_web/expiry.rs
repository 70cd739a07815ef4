//! Cookies that are kept too long, altered, or put to another use. The service runs inside the test here, so that its
//! clock can be set.

use std::sync::Arc;

use siegelpost::clock::{Clock, StoppedClock, SystemClock};
use siegelpost::config::Settings;
use siegelpost::store::{Migrate, Store};
use time::Duration;

use crate::harness::html::words;
use crate::harness::{Instance, Raw, Reporter, Visitor, Wire, stopped};

/// Both listeners on what a demo has left, at a time of our choosing. They run until the test ends.
pub(super) fn serve(instance: &Instance, clock: Arc<StoppedClock>) -> [String; 2] {
    let store = Store::open(&instance.database(), Migrate::No).unwrap();
    stopped::serve(Settings::default(), store, clock)
}

fn mailbox_with(base: &str, name: &str, cookie: &str) -> Raw {
    Wire::to(base).get("/mailbox", &format!("cookie: {name}={cookie}\r\n"))
}

fn opens(base: &str, name: &str, cookie: &str) -> bool {
    let answer = mailbox_with(base, name, cookie);
    assert!([200, 422].contains(&answer.status), "{}", answer.status);
    words(&answer.text()).contains("Der Bericht.")
}

#[test]
fn attack_web_cookies_end_when_they_should_and_open_nothing_else() {
    let instance = Instance::demo();
    instance.kill();
    let clock = Arc::new(StoppedClock::at(SystemClock.now()));
    let [public, office] = serve(&instance, Arc::clone(&clock));
    let mut reporter = Reporter::of(Visitor::of(&public));
    reporter.reports("Der Bericht.");
    let receipt = reporter.browser.cookie("receipt").unwrap().to_owned();
    reporter.comes_back().expect(200);
    let mailbox = reporter.browser.cookie("mailbox").unwrap().to_owned();
    assert!(opens(&public, "mailbox", &mailbox));

    // Altered in any place, cut, or under another name.
    for at in [0, 10, 30, 60, 90, mailbox.len() - 1] {
        let with = if &mailbox[at..=at] == "A" { "B" } else { "A" };
        let altered = format!("{}{with}{}", &mailbox[..at], &mailbox[at + 1..]);
        assert!(!opens(&public, "mailbox", &altered), "place {at}");
    }
    for altered in [&mailbox[..mailbox.len() - 4], &format!("{mailbox}AAAA"), &mailbox.repeat(2), "", "x", "%00"] {
        assert!(!opens(&public, "mailbox", altered), "{altered}");
    }
    for (name, cookie) in [("mailbox", &receipt), ("receipt", &mailbox), ("typed", &mailbox), ("here", &mailbox)] {
        assert!(!opens(&public, name, cookie), "as {name}");
    }
    let shown = |cookie: &str| {
        let answer = Wire::to(&public).get("/receipt", &format!("cookie: receipt={cookie}\r\n"));
        (answer.status, answer.text().contains(&reporter.case_key))
    };
    assert_eq!((shown(&receipt), shown(&mailbox)), ((200, true), (303, false)));
    // Another instance, or this one after a restart, has another key.
    let [elsewhere, _] = serve(&instance, Arc::clone(&clock));
    assert!(!opens(&elsewhere, "mailbox", &mailbox));

    // Time passes. A cookie is good for so long after it was made, however often it was used.
    clock.advance(Duration::minutes(29));
    assert!(shown(&receipt).1);
    clock.advance(Duration::minutes(1));
    assert_eq!(shown(&receipt), (303, false));
    clock.advance(Duration::minutes(29));
    assert!(opens(&public, "mailbox", &mailbox));
    clock.advance(Duration::minutes(1));
    let expired = mailbox_with(&public, "mailbox", &mailbox);
    assert!(!expired.text().contains("Der Bericht."));
    assert!(expired.head.contains("mailbox=;"), "and it is taken back: {}", expired.head);

    // The handler's session, however often it is used: ten hours, rounded up to the full hour.
    let mut handler = crate::harness::Handler::of(Visitor::of(&office), &instance.record["staff"][0]);
    handler.signs_in().expect(200);
    let session = format!("cookie: session={}\r\n", handler.browser.cookie("session").unwrap());
    let lists = || Wire::to(&office).get("/cases", &session).status;
    let mut used_for = Duration::ZERO;
    while lists() == 200 {
        clock.advance(Duration::minutes(30));
        used_for += Duration::minutes(30);
    }
    assert!((Duration::hours(10)..=Duration::hours(11)).contains(&used_for), "{used_for}");
}
