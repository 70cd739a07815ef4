//! What leaves a case: the page on which the tab makes files of it, and its deadlines as a calendar.

use std::collections::BTreeSet;

use crate::harness::html::words;
use crate::harness::{Handler, Instance};

const WORDS: &str = "Zitronenfalter lesen mit.";

/// A report, and a handler in whose list it is.
fn reported() -> (Instance, Handler, String) {
    let instance = Instance::demo();
    instance.reporter().reports(WORDS);
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    (instance, handler, number)
}

/// The values of a property, as a program for calendars reads them.
fn values<'c>(calendar: &'c str, name: &str) -> Vec<&'c str> {
    let property = |line: &'c str| line.split_once(':').filter(|(found, _)| found.split(';').next() == Some(name));
    calendar.split("\r\n").filter_map(property).map(|(_, value)| value).collect()
}

#[test]
fn the_page_for_exports_has_what_is_sealed_and_not_a_word_of_it() {
    let (_instance, mut handler, number) = reported();
    let case = handler.opens(&number);
    assert!(case.page.contains(&format!("href=\"/cases/{number}/export\"")), "the case leads there");
    let page = handler.browser.get(&format!("/cases/{number}/export")).expect(200).body;
    assert!(page.contains("src=\"/export-"), "with a script of its own");
    assert!(!page.contains(WORDS) && !page.contains("Zitronenfalter"));
    let sealed = case.page.split("<template>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert!(sealed.len() > 1000 && page.contains(sealed), "the same ciphertext");
    // H-06
    assert!(words(&page).contains("§ 9 HinSchG") && page.contains("#disclosures"), "disclosures are pointed to");
    assert!(words(&page).contains("Die Datei ist nicht versiegelt."));
}

/// What a file of a case says of the journal can be looked for in the journal, and changes once a month.
#[test]
fn the_page_for_exports_has_the_journals_head_of_a_month_that_ended() {
    let instance = Instance::demo_to_look_at();
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let mut head = || {
        let page = handler.browser.get(&format!("/cases/{number}/export")).expect(200).body;
        let (_, rest) = page.split_once("Protokoll der Meldestelle bis Ende ").unwrap();
        rest.split_once("<code>").unwrap().1.split_once("</code>").unwrap().0.to_owned()
    };
    let before = head();
    let checked = instance.command(&["verify", "--noted", &before], "");
    assert!(checked.contains(&format!(" office {before}")), "it is the head of a month: {checked}");
    instance.reporter().reports(WORDS);
    assert_eq!(head(), before, "a report that arrives is not seen in it");
}

#[test]
fn deadlines_as_a_calendar_say_nothing_of_the_case() {
    let (_instance, mut handler, number) = reported();
    let path = format!("/cases/{number}/deadlines.ics");
    let answer = handler.browser.get(&path).expect(200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"deadlines.ics\"");
    let calendar = &answer.body;
    assert_eq!(values(calendar, "SUMMARY"), ["Frist der Meldestelle"], "receipt was acknowledged, feedback is owed");
    assert!(!calendar.contains(&number) && !calendar.contains("Beispiel"), "{calendar}");
    let stamp = values(calendar, "DTSTAMP")[0];
    assert!(stamp.ends_with("T000000Z"), "no time of day: {stamp}");
    let again = handler.browser.get(&path).expect(200).body;
    let uids: BTreeSet<&str> = [values(calendar, "UID"), values(&again, "UID")].concat().into_iter().collect();
    assert_eq!(uids.len(), 2, "one download cannot be tied to another");
    let named = handler.browser.get(&format!("{path}?number=true")).expect(200).body;
    assert_eq!(values(&named, "SUMMARY"), [format!("Frist der Meldestelle {number}")]);
}

#[test]
fn a_case_that_owes_nothing_has_no_calendar() {
    let (_instance, mut handler, number) = reported();
    let case = handler.opens(&number);
    handler.gives_feedback(&case, "Die Gruppe ist gelöscht.", "Ehemalige lasen mit.").expect(201);
    let answer = handler.browser.get(&format!("/cases/{number}/deadlines.ics")).expect(303);
    assert_eq!(answer.header("location"), format!("/cases/{number}"));
    let page = handler.browser.get(&format!("/cases/{number}/export")).expect(200).body;
    assert!(!page.contains("deadlines.ics"));
}
