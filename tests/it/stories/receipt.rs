//! The receipt: what it names, and that a mistake in checking the code does not lead away from it.

use crate::harness::Instance;
use crate::harness::html::{attribute, field, words};

#[test]
fn a_wrong_code_typed_beside_the_receipt_does_not_lead_away_from_it() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let key = reporter.case_key.clone();
    let last = if key.ends_with('q') { 'p' } else { 'q' };
    let mistyped = format!("{}{last}", &key[..key.len() - 1]);
    let other = siegelpost::sealing::CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    for (typed, told) in [(mistyped.as_str(), "8. "), ("", "Geben Sie"), (other.as_str(), "nicht der von oben")] {
        let answer = reporter.browser.post("/mailbox", &[("from", "receipt"), ("case_key", typed)]);
        let page = reporter.browser.follow(answer).expect(200).body;
        assert!(page.contains(&key), "{typed}: the right one stands there");
        let said = words(&page);
        assert!(said.contains("Ihre Meldung ist angekommen") && said.contains(told), "{told}: {said}");
        assert_eq!(field(&page, "case_key").unwrap_or_default(), typed, "to be mended");
    }
    let again = reporter.browser.get("/receipt").expect(200).body;
    assert!(!again.contains("aria-invalid"), "what was wrong is said once");
    let opened = reporter.browser.post("/mailbox", &[("from", "receipt"), ("case_key", &key)]).expect(303);
    assert!(words(&reporter.browser.follow(opened).expect(200).body).contains("Ein Bericht."));
}

#[test]
fn it_names_who_can_read_and_who_was_taken_out_and_speaks_other_languages() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200).body;
    let lindqvist = page.split("name=\"without\"").find(|rest| rest.contains("data-name=\"J. Lindqvist\"")).unwrap();
    let id = attribute(lindqvist, "", "value").unwrap().to_owned();
    let mut form = reporter.fills_in(&[], "Ein Bericht.");
    form.fields.push(("without".to_owned(), id));
    let receipt = words(&reporter.sends(&form).expect(200).body);
    let (can, cannot) = receipt.split_once("lesen können sie, weil Sie es so wollten").unwrap();
    assert!(can.contains("A. Berger (Meldestelle, Verwaltung Lindenau)") && !can.contains("Lindqvist"), "{receipt}");
    assert!(cannot.contains("J. Lindqvist (Meldestelle, Haus am Fluss)"), "{receipt}");
    let mailbox = words(&reporter.enters(&form.case_key).expect(200).body);
    assert!(mailbox.contains("RAin T. Okafor (externe Ombudsperson") && !mailbox.contains("Lindqvist"), "{mailbox}");
    // While it is shown, in whichever language.
    let mut reporter = instance.reporter();
    reporter.reports("Noch ein Bericht.");
    let switched = reporter.browser.get("/language/en?back=/receipt").expect(303);
    let english = reporter.browser.follow(switched).expect(200).body;
    assert!(english.contains(&reporter.case_key) && english.contains("lang=\"en\""));
}
