//! A case from its receipt to its closing, as the reporter and the office are told of it.

use serde_json::Value;

use crate::harness::html::words;
use crate::harness::{Handler, Instance, Reporter, Tables};

/// A report, and a handler in whose list it is.
struct Reported {
    instance: Instance,
    reporter: Reporter,
    handler: Handler,
    number: String,
}

impl Reported {
    fn new() -> Self {
        let instance = Instance::demo();
        let (mut reporter, mut handler) = (instance.reporter(), instance.handler(0));
        reporter.reports("Ein Bericht.");
        handler.signs_in();
        let number = handler.sees_cases().remove(0);
        Self { instance, reporter, handler, number }
    }
}

/// H-01, § 13(2): whoever closes a case because it goes elsewhere picks the office from the list that reporters have, too.
#[test]
fn the_office_that_a_case_goes_to_is_picked_from_the_list() {
    let Reported { instance, mut handler, number, .. } = Reported::new();
    let page = handler.opens(&number).page;
    let offered = page.split_once("<datalist id=\"offices\">").unwrap().1.split_once("</datalist>").unwrap().0;
    let listed = instance.reporter().browser.get("/offices").expect(200).body;
    let names: Vec<_> = offered.split("value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(names.len() > 5 && names.iter().all(|name| listed.contains(name)), "{names:?}");
    assert!(names.iter().any(|name| name.contains("Jugendamt")), "{names:?}");
    for form in ["closing", "disclosures"] {
        let form = page.split_once(&format!("data-form=\"{form}\"")).unwrap().1.split_once("</sealed-form>").unwrap().0;
        assert_eq!(form.matches("list=\"offices\"").count(), 1, "in rows it is in the prototype once");
    }
}

/// V-01: H-25, H-27
#[test]
fn a_report_is_acknowledged_by_a_message_in_the_mailbox_as_soon_as_it_is_stored() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let receipt = words(&reporter.reports("Ein Bericht.").body);
    assert!(receipt.contains("Eingang bestätigt."), "{receipt}");
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Wir haben Ihre Meldung erhalten und prüfen sie."), "{mailbox}");
    assert!(mailbox.contains("Erste Antwort bis"), "and by when a person answers: {mailbox}");
    let mut tables = Tables::of(&instance.data());
    let cell = "SELECT acknowledged_on = received_on AND acknowledged_automatically AND state = 'new' AS cell
        FROM case_file ORDER BY id DESC LIMIT 1";
    assert_eq!(tables.column(cell), ["1"]);
}

/// H-31, H-32: both parts, and the day.
#[test]
fn feedback_has_two_parts_and_ends_what_is_due() {
    let Reported { instance: _instance, mut reporter, mut handler, number } = Reported::new();
    let case = handler.opens(&number);
    // H-33: what could do harm is asked beside the fields.
    for asked in ["interne Nachforschungen", "Beschuldigte, Betreute oder Dritte", "noch andere Meldungen"] {
        assert!(words(&case.page).contains(asked), "{asked}");
    }
    handler.gives_feedback(&case, "Die Gruppe ist gelöscht.", "Ehemalige lasen mit.").expect(201);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    for said in ["Rückmeldung der Meldestelle", "Die Gruppe ist gelöscht.", "Warum", "Ehemalige lasen mit."] {
        assert!(mailbox.contains(said), "{said}: {mailbox}");
    }
    let page = words(&handler.opens(&number).page);
    assert!(
        page.contains("Rückmeldung geben (§ 17 Abs. 2 HinSchG) erledigt"),
        "the duty is done, and stays on the page"
    );
}

/// V-26, V-37, V-39: refused by name, and nothing changes.
#[test]
fn a_case_is_not_closed_without_what_has_to_be_there() {
    let Reported { instance, mut handler, number, .. } = Reported::new();
    let case = handler.opens(&number);
    let told = |answer: &str| serde_json::from_str::<Value>(answer).unwrap();
    let error = |told: &Value| told["error"].as_str().unwrap().to_owned();
    let from_new = told(&handler.closes(&case, true).expect(422).body);
    assert!(error(&from_new).contains("Vom jetzigen Stand"), "V-39: {from_new}");
    let by_button = handler.moves(&number, "closed").expect(422);
    assert!(words(&by_button.body).contains("Zum Abschluss fehlt etwas"), "V-39: {}", by_button.body);
    let nonsense = handler.moves(&number, "weil die Chefin es will").expect(422);
    assert!(words(&nonsense.body).contains("Dieser Schritt geht hier nicht"), "V-37: {}", nonsense.body);
    // H-20: nobody begins without having said that they are not biased.
    let silent = handler.browser.post(&format!("/cases/{number}/state"), &[("state", "in_review")]).expect(422);
    assert!(words(&silent.body).contains("Sind Sie befangen?"), "{}", silent.body);
    handler.moves(&number, "in_review").expect(303);
    let without = told(&handler.closes(&case, false).expect(422).body);
    assert!(error(&without).starts_with("Rückmeldung fehlt"), "V-26: {without}");
    assert_eq!(without["feedback_due"].as_str().map(str::len), Some(10), "and says when it is due: {without}");
    let by_button = handler.moves(&number, "closed").expect(422);
    assert!(words(&by_button.body).contains("Zum Abschluss fehlt etwas"), "{}", by_button.body);
    let mut tables = Tables::of(&instance.data());
    let state = tables.column(&format!("SELECT state AS cell FROM case_file WHERE number = '{number}'"));
    assert_eq!(state, ["in_review"]);
}

/// V-38: the second is told that a colleague was faster, and by whom.
#[test]
fn of_two_who_close_a_case_the_second_is_told_who_was_first() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let (mut one, mut other) = (instance.handler(0), instance.handler(1));
    one.signs_in();
    other.signs_in();
    let number = one.sees_cases().remove(0);
    one.moves(&number, "in_review").expect(303);
    let (by_one, by_other) = (one.opens(&number), other.opens(&number));
    one.closes(&by_one, true).expect(201);
    let told: Value = serde_json::from_str(&other.closes(&by_other, true).expect(409).body).unwrap();
    assert_eq!(told["closed_by"].as_str(), one.account["name"].as_str());
    assert!(told["closed_on"].is_string() && told["error"].as_str().unwrap().contains("inzwischen"), "{told}");
}

/// V-35: a duplicate is closed with feedback of its own, and the other case keeps its clocks. Whether its words say more than they
/// should, only the tab sees (templates/assets/browser/test/findings.test.ts).
#[test]
fn of_two_reports_of_the_same_each_keeps_its_own_clocks() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let (mut first, mut second) = (instance.reporter(), instance.reporter());
    first.reports("Ehemalige lesen mit.");
    handler.signs_in();
    let before = handler.sees_cases();
    second.reports("In der Gruppe lesen Ehemalige mit.");
    let numbers = handler.sees_cases();
    let duplicate = numbers.iter().find(|number| !before.contains(number)).unwrap();
    let mut tables = Tables::of(&instance.data());
    let mut days = |number: &str| {
        let columns = "received_on || '/' || coalesce(acknowledged_on, '-') || '/' || coalesce(feedback_on, '-') \
            || '/' || coalesce(closed_on, '-') || '/' || state";
        tables.column(&format!("SELECT {columns} AS cell FROM case_file WHERE number = '{number}'")).remove(0)
    };
    let others: Vec<String> = before.iter().map(|number| days(number)).collect();
    let case = handler.opens(duplicate);
    handler.moves(duplicate, "in_review").expect(303);
    handler.gives_feedback(&case, "Die Gruppe ist gelöscht.", "Der Vorgang ist uns bekannt.").expect(201);
    handler.closes(&case, false).expect(201);
    assert!(days(duplicate).ends_with("/closed"), "{}", days(duplicate));
    assert_eq!(before.iter().map(|number| days(number)).collect::<Vec<_>>(), others, "no other case has moved");
    let mailbox = words(&first.comes_back().expect(200).body);
    assert!(!mailbox.contains("Abgeschlossen") && !mailbox.contains("Die Gruppe ist gelöscht."), "{mailbox}");
}

/// V-23, V-24: H-29. What comes on a closed case is decided about, and until then everybody sees that.
#[test]
fn a_message_on_a_closed_case_is_decided_about() {
    let Reported { instance: _instance, mut reporter, mut handler, number } = Reported::new();
    handler.moves(&number, "in_review").expect(303);
    let case = handler.opens(&number);
    handler.closes(&case, true).expect(201);
    // V-36: what was not given is never shown as done.
    let closed = words(&handler.opens(&number).page);
    assert!(closed.contains("Rückmeldung geben (§ 17 Abs. 2 HinSchG) nicht gegeben, mit Grund"), "the duty is waived");
    reporter.comes_back();
    reporter.writes("Danke, das hat geholfen.").expect(200);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Abgeschlossen") && !mailbox.contains("fehlt noch"), "{mailbox}");
    // Closed cases are on no list of open ones, and this one is not forgotten.
    let list = handler.browser.get("/cases").expect(200).body;
    assert!(list.contains("Neue Nachricht in einem abgeschlossenen Fall.") && list.contains(&number));
    let page = handler.opens(&number).page;
    assert!(page.contains("value=\"to-file\"") && page.contains("value=\"reopen-anew\""), "the page of the case");
    handler.decides(&number, "to-file").expect(303);
    assert!(!handler.opens(&number).page.contains("value=\"to-file\""), "decided");
    assert!(!words(&handler.browser.get("/cases").expect(200).body).contains("abgeschlossenen Fall."));
    reporter.writes("Und noch etwas: es geht weiter.").expect(200);
    handler.decides(&number, "reopen-anew").expect(303);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Wird bearbeitet"), "{mailbox}");
    handler.decides(&number, "nonsense").expect(400);
}
