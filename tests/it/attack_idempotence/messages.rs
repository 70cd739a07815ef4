//! The reporter's messages, sent more than once.

use super::{AT_ONCE, all_at_once};
use crate::harness::html::{field, words};
use crate::harness::{Instance, Reporter, Tables, Visitor};

fn opened(instance: &Instance, key: &str) -> Reporter {
    let mut reporter = Reporter::of(Visitor::of(instance.public()));
    reporter.enters(key).expect(200);
    reporter
}

#[test]
fn attack_idempotence_a_message_sent_again_is_stored_once() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let key = reporter.case_key.clone();
    let mut tables = Tables::of(&instance.data());
    let parcels = tables.count("parcel");
    let seq = field(&reporter.comes_back().expect(200).body, "seq").unwrap();
    let send = |reporter: &mut Reporter, text: &str| {
        reporter.browser.post("/mailbox/message", &[("seq", &seq), ("message", text)]).expect(303);
    };
    send(&mut reporter, "Nur einmal.");
    send(&mut reporter, "Nur einmal.");
    all_at_once(|_| send(&mut opened(&instance, &key), "Nur einmal."));
    assert_eq!(tables.count("parcel"), parcels + 1);

    // Another window with the same number and other words: nothing is dropped.
    all_at_once(|number| send(&mut opened(&instance, &key), &format!("Fenster {number}.")));
    assert_eq!(tables.count("parcel"), parcels + 1 + AT_ONCE);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert_eq!(mailbox.matches("Nur einmal.").count(), 1, "{mailbox}");
    for number in 0..AT_ONCE {
        assert_eq!(mailbox.matches(&format!("Fenster {number}.")).count(), 1, "{mailbox}");
    }
}

#[test]
fn attack_idempotence_a_message_sent_for_the_first_time_eight_times_at_once_is_stored_once() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let key = reporter.case_key.clone();
    let mut tables = Tables::of(&instance.data());
    let parcels = tables.count("parcel");
    let fields = [("case_key", key.as_str()), ("seq", "2"), ("message", "Achtmal geklickt.")];
    all_at_once(|_| Visitor::of(instance.public()).post("/mailbox/message", &fields).expect(303));
    assert_eq!(tables.count("parcel"), parcels + 1);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert_eq!(mailbox.matches("Achtmal geklickt.").count(), 1, "{mailbox}");
}
