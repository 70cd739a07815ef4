//! A handler's day.

use crate::harness::Instance;
use crate::harness::html::{self, words};

// H-04: whatever becomes of a case, the same people can read it.
#[test]
fn a_case_moves_through_its_life_and_the_reporter_is_told() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mut handler = instance.handler(1);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let mut told = |expected: &str| {
        let mailbox = words(&reporter.comes_back().expect(200).body).to_lowercase();
        assert!(mailbox.contains(expected), "{expected}: {mailbox}");
    };
    let readers = |page: &str| html::text(page, "class=\"bare\"").unwrap();
    let before = readers(&handler.opens(&number).page);
    for (state, expected) in [("in_review", "wird geprüft"), ("in_work", "wird bearbeitet")] {
        handler.moves(&number, state).expect(303);
        told(expected);
    }
    let case = handler.opens(&number);
    handler.closes(&case, true).expect(201);
    told("abgeschlossen");
    assert_eq!(readers(&handler.opens(&number).page), before);
    // Not allowed from here: it stays where it is.
    handler.moves(&number, "in_review").expect(303);
    told("abgeschlossen");
}

#[test]
fn a_reply_confirms_receipt_and_two_at_once_are_put_in_order() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let (mut one, mut other) = (instance.handler(0), instance.handler(1));
    one.signs_in();
    other.signs_in();
    let number = one.sees_cases().remove(0);
    let (seen_by_one, seen_by_other) = (one.opens(&number), other.opens(&number));
    one.replies(&seen_by_one, "Von einer.").expect(201);
    let refused = other.replies(&seen_by_other, "Vom anderen.").expect(409);
    let told: serde_json::Value = serde_json::from_str(&refused.body).unwrap();
    assert_eq!(told["seq"], 2);
    assert!(told["error"].as_str().unwrap().contains(' '), "in words: {told}");
    let again = other.opens(&number);
    other.replies(&again, "Vom anderen.").expect(201);
    let mailbox = words(&reporter.comes_back().body);
    assert!(mailbox.find("Von einer.") < mailbox.find("Vom anderen."), "{mailbox}");
    assert!(mailbox.to_lowercase().contains("wird geprüft"), "the first reply confirmed receipt: {mailbox}");
}

#[test]
fn the_list_is_paged_by_the_database_and_filtered_by_state() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    for round in 0..20 {
        reporter.reports(&format!("Bericht {round}."));
    }
    let mut handler = instance.handler(0);
    handler.signs_in();
    let first = handler.sees_cases();
    assert_eq!(first.len(), 25);
    let link = |page: &str, rel: &str| {
        let link = page.split(&format!("<a rel=\"{rel}\" href=\"")).nth(1).unwrap();
        link.split('"').next().unwrap().replace("&amp;", "&")
    };
    let page = handler.browser.get("/cases").expect(200).body;
    let older = link(&page, "next");
    let page = handler.browser.get(&older).expect(200).body;
    assert!(first.iter().all(|number| !words(&page).contains(number)));
    assert_eq!(page.matches("href=\"/cases/2").count(), 7);
    let newer = link(&page, "prev");
    assert!(first.iter().all(|number| words(&handler.browser.get(&newer).expect(200).body).contains(number)));
    handler.moves(&first[3], "in_review").expect(303);
    let reviewed = handler.browser.get("/cases?state=in_review").expect(200).body;
    assert!(reviewed.contains(&first[3]) && !reviewed.contains(&first[4]));
    let damaged = handler.browser.get(&format!("{older}x")).expect(200).body;
    assert!(first[4..].iter().all(|number| damaged.contains(number)), "a damaged address is the first page");
}
