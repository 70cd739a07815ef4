//! A proof of having reported, taken along: checked when neither access nor case are there any more.

use std::path::PathBuf;

use serde_json::json;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::journal::forget_case;
use siegelpost::sealing::CaseKey;
use siegelpost::store::{CaseId, Migrate, Store};

use crate::harness::html::{tag_with, unescape, words};
use crate::harness::{Answer, Device, Instance, Reporter, Tables};

const REPORT: &str = "Zimtstern im Dienstzimmer, Quittenbaum auf dem Foto.";
const OF_THE_REPORT: [&str; 3] = ["Zimtstern", "Quittenbaum", "Dienstzimmer"];

/// The text that a page shows as the statement.
fn text_on(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("<pre translate=\"no\">").expect("the page has a statement");
    unescape(rest.split("</pre>").next().unwrap())
}

/// What `siegelpost verify --statement` says of this text.
fn verified(instance: &Instance, text: &str) -> (bool, String) {
    let file: PathBuf = instance.folder().join("note.txt");
    std::fs::write(&file, text).unwrap();
    instance.tries(&["verify", "--statement", file.to_str().unwrap()], &[])
}

#[track_caller]
fn is_genuine(instance: &Instance, text: &str) -> String {
    let (fine, said) = verified(instance, text);
    assert!(fine && said.contains("The statement is genuine."), "{said}");
    said
}

/// Reports, and has the receipt acknowledged if somebody is there for it.
fn reported(instance: &Instance) -> (Reporter, String) {
    let mut reporter = instance.reporter();
    reporter.reports(REPORT);
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    handler.moves(&number, "in_review").expect(303);
    reporter.comes_back().expect(200);
    (reporter, number)
}

/// Deletes a case as the program will: with what the journal says of it, under its tombstones.
fn delete(instance: &Instance, number: &str) {
    let mut tables = Tables::of(&instance.data());
    let id = tables.column(&format!("SELECT CAST(id AS TEXT) AS cell FROM case_file WHERE number = '{number}'"));
    let case = CaseId::from_number(id[0].parse().unwrap());
    let store = Store::open(&instance.database(), Migrate::No).unwrap();
    let dropped = store.write_now("forget", move |db| forget_case(db, case, SystemClock.today())).unwrap();
    assert!(dropped > 1, "its arrival and more");
    tables.execute(&format!("PRAGMA foreign_keys = ON; DELETE FROM case_file WHERE id = {case}"));
}

// H-38
#[test]
fn a_reporter_keeps_a_proof_that_holds_when_nothing_else_is_left() {
    let instance = Instance::demo();
    let (mut reporter, number) = reported(&instance);
    let mailbox = reporter.browser.get("/mailbox").expect(200);
    assert_eq!(mailbox.body.matches("href=\"/mailbox/statement\"").count(), 2, "also beside what destroys the access");
    let page = reporter.browser.get("/mailbox/statement").expect(200);
    let text = text_on(&page);
    let file = reporter.browser.get("/mailbox/statement/file").expect(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"note.txt\"");
    assert_eq!((file.header("cache-control"), page.header("cache-control")), ("no-store", "no-store"));
    assert_eq!(file.body.trim_end_matches(' '), text, "the file is the text on the page, filled up with spaces");

    let said = is_genuine(&instance, &text);
    assert_eq!(is_genuine(&instance, &file.body), said);
    let today = SystemClock.today();
    assert!(text.contains(&format!("\nreceived: {today}\nacknowledged: {today}\n")), "{text}");
    assert!(said.contains("Report: held.") && !said.contains("Access:") && !said.contains(&number), "{said}");
    let altered = text.replace(&format!("received: {today}"), "received: 2020-01-02");
    let (fine, refused) = verified(&instance, &altered);
    assert!(!fine && refused.contains("Proof: wrong.") && !refused.contains("Report:"), "{refused}");
    let (fine, refused) = verified(&instance, "Sehr geehrte Damen und Herren");
    assert!(!fine && refused.is_empty(), "{refused}");
    let log = std::fs::read_to_string(instance.log()).unwrap();
    assert!(log.contains("note.txt is no statement: it does not begin with the line \"siegelpost statement 1\""));

    let destroyed = reporter.browser.post("/mailbox/destroy", &[("sure", "1")]).expect(200);
    assert!(!destroyed.body.contains("/mailbox/statement"));
    reporter.comes_back().expect(404);
    assert_eq!(reporter.browser.get("/mailbox/statement").expect(303).header("location"), "/mailbox");
    let said = is_genuine(&instance, &text);
    assert!(said.contains(&format!("Access: the reporter destroyed their own on {today}.")), "{said}");

    delete(&instance, &number);
    let said = is_genuine(&instance, &text);
    assert!(said.contains("Report: no longer held. Its case was deleted"), "{said}");
    assert!(!said.contains("Access:"), "{said}");
}

#[test]
fn a_report_that_somebody_took_away_contradicts_its_statement() {
    let instance = Instance::demo();
    let (mut reporter, number) = reported(&instance);
    let text = text_on(&reporter.browser.get("/mailbox/statement").expect(200));
    let of_case = format!("case_id = (SELECT id FROM case_file WHERE number = '{number}')");
    let mut tables = Tables::of(&instance.data());
    tables.execute(&format!("UPDATE parcel SET sealed = zeroblob(100) WHERE {of_case} AND side = 'reporter'"));
    let (fine, said) = verified(&instance, &text);
    assert!(!fine && said.contains("Proof: right.") && said.contains("Somebody has taken it away"), "{said}");
    tables.execute(&format!("DELETE FROM parcel WHERE {of_case} AND side = 'reporter'"));
    let page = reporter.browser.get("/mailbox/statement").expect(200);
    assert!(!page.body.contains("<pre") && page.body.contains("note stop"), "it cannot be made any more, and says so");
    reporter.browser.get("/mailbox/statement/file").expect(303);
    tables.execute("DELETE FROM statement_key");
    assert!(!verified(&instance, &text).0);
}

#[test]
fn a_device_gets_the_same_statement_for_its_token() {
    let instance = Instance::demo();
    let (mut reporter, _) = reported(&instance);
    let text = text_on(&reporter.browser.get("/mailbox/statement").expect(200));
    let mut device: Device = instance.device();
    device.case_key = CaseKey::parse(&reporter.case_key).unwrap();
    let asked = json!({"token": device.token()});
    let page = device.browser.post_json("/mailbox/sealed/statement", &asked).expect(200);
    assert_eq!(text_on(&page), text);
    assert!(tag_with(&page.body, "data-save").is_some_and(|tag| tag.starts_with("<button")));
    let mailbox = device.browser.post_json("/mailbox/sealed", &asked).expect(200);
    assert!(mailbox.body.contains("data-statement") && !mailbox.body.contains("siegelpost statement"));
    device.browser.post_json("/mailbox/sealed/destroy", &asked).expect(200);
    device.browser.post_json("/mailbox/sealed/statement", &asked).expect(404);
    assert!(is_genuine(&instance, &text).contains("Access: the reporter destroyed"));
}

#[test]
fn attack_canary_a_statement_has_no_word_of_the_report_and_no_code() {
    let instance = Instance::demo();
    let (mut reporter, number) = reported(&instance);
    let mailbox = reporter.browser.get("/mailbox").expect(200);
    assert!(
        OF_THE_REPORT.iter().all(|word| mailbox.body.contains(word)),
        "a control: the words are found where they are"
    );
    let groups: Vec<String> = reporter.case_key.split_whitespace().map(str::to_owned).collect();
    assert_eq!(groups.len(), 8, "the code has its groups");
    let mut device: Device = instance.device();
    device.case_key = CaseKey::parse(&reporter.case_key).unwrap();
    let asked = json!({"token": device.token()});
    let answers = [
        reporter.browser.get("/mailbox/statement").expect(200),
        reporter.browser.get("/mailbox/statement/file").expect(200),
        device.browser.post_json("/mailbox/sealed/statement", &asked).expect(200),
    ];
    // A group alone may stand in any page by chance; two beside each other do not.
    let pairs = groups.windows(2).flat_map(|pair| [pair.join(" "), pair.concat()]);
    let words_of_hers = OF_THE_REPORT.iter().map(|word| (*word).to_owned());
    let secrets: Vec<String> = pairs.chain(words_of_hers).chain([number, device.token()]).collect();
    let trail = format!("{:?}{:?}", reporter.browser.trail, device.browser.trail);
    for secret in &secrets {
        for answer in &answers {
            let said = format!("{}{}{:?}", answer.body, words(&answer.body), answer.headers);
            assert!(!said.contains(secret.as_str()), "{secret}");
        }
        assert!(!trail.contains(secret.as_str()), "{secret}: {trail}");
    }
}
