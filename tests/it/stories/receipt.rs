//! The receipt: what it names, and that a mistake in checking the code does not lead away from it.

use crate::attack_web::enrol;
use crate::harness::html::{attribute, field, words};
use crate::harness::reporter::Form;
use crate::harness::{Instance, Reporter, Visitor, signs_in_for_the_first_time};

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

/// A form that takes one of the three readers out.
fn without_lindqvist(reporter: &mut Reporter) -> Form {
    let page = reporter.browser.get("/report").expect(200).body;
    let lindqvist = page.split("name=\"without\"").find(|rest| rest.contains("data-name=\"J. Lindqvist\"")).unwrap();
    let id = attribute(lindqvist, "", "value").unwrap().to_owned();
    let mut form = reporter.fills_in(&[], "Ein Bericht.");
    form.fields.push(("without".to_owned(), id));
    form
}

#[test]
fn it_names_who_can_read_and_who_was_taken_out_and_speaks_other_languages() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = without_lindqvist(&mut reporter);
    let receipt = words(&reporter.sends(&form).expect(200).body);
    let (can, cannot) = receipt.split_once("nicht lesen können, weil Sie es so wollten").unwrap();
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

/// Before the names of those who were taken out.
const TAKEN_OUT: &str = "weil Sie es so wollten";

#[test]
fn who_comes_after_it_was_sealed_is_not_said_to_have_been_taken_out() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = without_lindqvist(&mut reporter);
    let receipt = words(&reporter.sends(&form).expect(200).body);
    assert!(receipt.split_once(TAKEN_OUT).unwrap().1.contains("J. Lindqvist"), "{receipt}");

    let (email, password) = ("n.neuhaus@lindenau.example", "ein langes Passwort");
    let add = ["staff", "add", "--name", "N. Neuhaus", "--email", email, "--password-stdin"];
    instance.command(&add, &format!("{password}\n"));
    let mut newcomer = Visitor::of(instance.office());
    signs_in_for_the_first_time(&mut newcomer, email, password);
    enrol(&mut newcomer).expect(200);
    // Whoever reads the form now is told of four.
    assert!(instance.reporter().browser.get("/report").expect(200).body.contains("N. Neuhaus"));

    let page = reporter.browser.get("/receipt").expect(200).body;
    let receipt = words(&page);
    assert!(receipt.contains("A. Berger (Meldestelle, Verwaltung Lindenau)"), "{receipt}");
    assert!(page.contains("<div data-taken-out hidden>"), "{page}");
    assert!(!receipt.contains("Neuhaus") && !receipt.contains("Lindqvist"), "{receipt}");
    // Of a report that comes after them it can be told again.
    let mut later = instance.reporter();
    let page = later.browser.get("/report").expect(200).body;
    let neuhaus = page.split("name=\"without\"").find(|rest| rest.contains("data-name=\"N. Neuhaus\"")).unwrap();
    let id = attribute(neuhaus, "", "value").unwrap().to_owned();
    let mut form = later.fills_in(&[], "Noch ein Bericht.");
    form.fields.push(("without".to_owned(), id));
    let receipt = words(&later.sends(&form).expect(200).body);
    assert!(receipt.split_once(TAKEN_OUT).unwrap().1.contains("N. Neuhaus"), "{receipt}");
}
