//! A handler's day.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

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
fn the_list_is_paged_by_the_database_and_has_views() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    for round in 0..50 {
        reporter.reports(&format!("Bericht {round}."));
    }
    let mut handler = instance.handler(0);
    handler.signs_in();
    let first = handler.sees_cases();
    assert_eq!(first.len(), 50);
    let link = |page: &str, rel: &str| {
        let link = page.split(&format!("<a rel=\"{rel}\" href=\"")).nth(1).unwrap();
        link.split('"').next().unwrap().replace("&amp;", "&")
    };
    let page = handler.browser.get("/cases?view=open&sort=arrival").expect(200).body;
    let further = link(&page, "next");
    let page = handler.browser.get(&further).expect(200).body;
    assert!(first.iter().all(|number| !words(&page).contains(number)));
    assert_eq!(page.matches("<tr").count(), 1 + 12, "the head, and the oldest");
    let previous = link(&page, "prev");
    assert!(first.iter().all(|number| words(&handler.browser.get(&previous).expect(200).body).contains(number)));
    // The way on through the list one came from.
    let page = handler.browser.get(&format!("/cases/{}?view=open&sort=arrival", first[3])).expect(200).body;
    assert!(link(&page, "next").ends_with(&format!("{}?view=open&sort=arrival", first[4])), "{page}");
    assert!(link(&page, "prev").ends_with(&format!("{}?view=open&sort=arrival", first[2])));

    handler.moves(&first[3], "in_review").expect(303);
    let new = handler.browser.get("/cases?view=new&sort=arrival").expect(200).body;
    assert!(!new.contains(&first[3]) && new.contains(&first[4]));
    // What is no list, or no page of this one: the first page of the default, and a sentence.
    let lost = "Diese Ansicht oder Seite gibt es nicht.";
    assert!(!words(&handler.browser.get("/cases").expect(200).body).contains(lost));
    let other_list = further.replace("view=open", "view=new");
    let other_order = further.replace("sort=arrival", "sort=number");
    let damaged = format!("{further}x");
    let foreign = URL_SAFE_NO_PAD.encode(r#"["today","due",2461368,"new",77]"#);
    for path in [
        &*other_list,
        &other_order,
        &damaged,
        "/cases?state=in_review",
        "/cases?view=in_review",
        "/cases?view=",
        "/cases?sort=subject",
        &format!("/cases?after={foreign}"),
        &format!("/cases?before={foreign}"),
    ] {
        let page = handler.browser.get(path).expect(200).body;
        assert!(words(&page).contains(lost) && page.contains("<h1>Heute dran</h1>"), "{path}");
        assert!(page.matches("<tr").count() > 40, "{path}");
    }
}
