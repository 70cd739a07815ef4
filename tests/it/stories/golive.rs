//! An office is in preparation, is tried out, and opens.

use super::commands::{init, says, siegelpost};
use super::readiness::newcomer;
use crate::harness::html::{self, words};
use crate::harness::{Device, Instance, Tables, Visitor};

/// With nothing missing.
const READY: [(&str, &str); 3] = [
    ("public.url", "https://melden.example.org"),
    ("organisation.imprint_url", "https://example.org/impressum"),
    ("organisation.privacy_url", "https://example.org/datenschutz"),
];

/// What the demo's people have, in an office that nobody has opened.
fn in_preparation(settings: &[(&str, &str)]) -> Instance {
    let instance = Instance::demo();
    Tables::of(&instance.data()).execute("UPDATE organisation SET open_since = NULL");
    instance.served_with(settings)
}

fn trials(instance: &Instance) -> usize {
    Tables::of(&instance.data()).count("case_file WHERE trial")
}

/// Keeps the organisation, and has just signed in.
fn keeper(instance: &Instance) -> Visitor {
    newcomer(instance, "verwaltung", "organisation_administrator")
}

fn says_trial(page: &str) -> bool {
    words(page).contains("Diese Meldestelle ist noch nicht eröffnet. Alles, was Sie jetzt senden, ist ein Versuch")
}

#[test]
fn in_preparation_every_page_for_reporters_says_so_in_their_language_and_where_else_to_turn() {
    let instance = in_preparation(&READY);
    let mut reporter = instance.reporter();
    for path in ["/", "/report", "/mailbox", "/safety", "/how", "/readers", "/offices", "/report/sealed"] {
        assert!(says_trial(&reporter.browser.get(path).expect(200).body), "{path}");
    }
    let poster = reporter.browser.get("/poster").expect(200).body;
    assert!(!says_trial(&poster), "it is printed before, and hangs on the wall after");
    let receipt = reporter.reports("Ein Versuch.").body;
    assert!(says_trial(&receipt), "{receipt}");
    let banner = receipt.split("<main").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(banner.contains("href=\"/offices\""), "{banner}");
    assert!(says_trial(&reporter.comes_back().expect(200).body));
    assert!(says_trial(&reporter.writes("Noch etwas.").expect(200).body));
    assert_eq!(trials(&instance), 1);
    for (language, said) in
        [("de-simple", "Diese Meldestelle ist noch nicht offen."), ("en", "This reporting office is not open yet.")]
    {
        let mut reader = Visitor::of(instance.public());
        reader.get(&format!("/language/{language}")).expect(303);
        assert!(words(&reader.get("/").expect(200).body).contains(said), "{language}");
    }
    // The same where no cookie is kept, and the receipt answers the form.
    let mut bare = instance.reporter();
    let form = bare.fills_in(&[], "Ohne Cookies.");
    bare.browser.forget_cookies();
    assert!(says_trial(&bare.sends(&form).expect(200).body));
    assert_eq!(trials(&instance), 2);
}

#[test]
fn a_handler_sees_what_is_a_trial_and_whoever_keeps_the_organisation_opens() {
    let instance = in_preparation(&READY);
    let mut reporter = instance.reporter();
    reporter.reports("Ein Versuch.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let list = handler.browser.get("/cases").expect(200).body;
    assert_eq!(list.matches(">Versuch<").count(), 1, "of thirteen: {list}");
    let number = Tables::of(&instance.data()).column("SELECT number AS cell FROM case_file WHERE trial").remove(0);
    let case = handler.browser.get(&format!("/cases/{number}")).expect(200).body;
    assert!(words(&case).contains("Versuch. Diese Meldung kam, bevor die Meldestelle eröffnet war."), "{case}");
    let mut colleague = instance.handler(1);
    colleague.signs_in().expect(200);
    colleague.browser.get("/readiness/open").expect(403);
    colleague.browser.post("/readiness/open", &[]).expect(403);

    let mut keeper = keeper(&instance);
    let page = keeper.get("/readiness").expect(200).body;
    assert_eq!(
        page.matches("<li><span class=\"tag good\">erledigt").count(),
        1,
        "it was sent, and not read yet: {page}"
    );
    let page = words(&page);
    assert!(page.contains("Die Meldestelle ist in Vorbereitung.") && page.contains("Es gibt einen Versuch."), "{page}");
    assert!(page.contains("https://melden.example.org"), "where to report: {page}");
    let asked = words(&keeper.get("/readiness/open").expect(200).body);
    assert!(asked.contains("Der eine Versuch wird mit allem gelöscht") && asked.contains("Jetzt eröffnen"), "{asked}");
    assert_eq!(trials(&instance), 1, "nothing has happened yet");
    assert_eq!(keeper.post("/readiness/open", &[]).expect(303).header("location"), "/readiness");

    let mut tables = Tables::of(&instance.data());
    assert_eq!((tables.count("case_file WHERE trial"), tables.count("case_file")), (0, 12));
    let told = "SELECT event || ' ' || detail AS cell FROM office_journal
        WHERE event IN ('office_opened', 'cases_erased') ORDER BY id";
    assert_eq!(tables.column(told), ["office_opened ", "cases_erased 1 trial"]);
    let page = words(&keeper.get("/readiness").expect(200).body);
    assert!(page.contains("Die Meldestelle ist eröffnet") && !page.contains("Probemeldung"), "{page}");
    assert_eq!(keeper.get("/readiness/open").expect(303).header("location"), "/readiness");
    assert!(!says_trial(&reporter.browser.get("/").expect(200).body));
    assert!(words(&reporter.comes_back().body).contains("Zugangscode"), "its mailbox is gone");
    let receipt = reporter.reports("Eine Meldung.").body;
    assert!(!says_trial(&receipt));
    assert_eq!((tables.count("case_file WHERE trial"), tables.count("case_file")), (0, 13));
    assert_eq!(keeper.post("/readiness/open", &[]).expect(303).header("location"), "/readiness", "once is enough");
    assert_eq!(tables.column(told).len(), 2);
}

#[test]
fn with_something_missing_nobody_opens_and_is_told_what() {
    let instance = in_preparation(&[]);
    let mut keeper = keeper(&instance);
    let asked = words(&keeper.get("/readiness/open").expect(200).body);
    assert!(asked.contains("führt nur zu diesem Rechner selbst"), "{asked}");
    assert!(!asked.contains("Jetzt eröffnen"), "{asked}");
    let refused = words(&keeper.post("/readiness/open", &[]).expect(409).body);
    assert_eq!(refused, asked);
    assert_eq!(Tables::of(&instance.data()).count("organisation WHERE open_since IS NULL"), 1);
}

#[test]
fn a_form_from_before_the_opening_is_a_report_after_it() {
    let instance = in_preparation(&READY);
    let (mut early, mut tried) = (instance.reporter(), instance.reporter());
    let form = early.fills_in(&[], "Vor der Eröffnung begonnen.");
    let twice = tried.fills_in(&[], "Ein Versuch.");
    tried.sends(&twice).expect(200);
    let mut keeper = keeper(&instance);
    keeper.post("/readiness/open", &[]).expect(303);
    assert!(!says_trial(&early.sends(&form).expect(200).body));
    // What was a trial, and is sent once more from the page that the browser still shows, is a report now, too.
    assert!(!says_trial(&tried.sends(&twice).expect(200).body));
    assert_eq!(trials(&instance), 0);
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    assert_eq!(handler.sees_cases().len(), 14);
}

#[test]
fn a_form_that_said_nothing_of_a_trial_is_a_report_whatever_the_database_says() {
    let instance = Instance::demo().served_with(&READY);
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Die Stelle war offen.");
    // A backup from before the opening was restored.
    Tables::of(&instance.data()).execute("UPDATE organisation SET open_since = NULL");
    let instance = instance.served_with(&READY);
    let mut late = instance.reporter();
    late.sends(&form).expect(200);
    assert_eq!(trials(&instance), 0, "nobody told them that it will be deleted");
    // What is sent instead of a ticket makes no trial either.
    let mut forged = late.fills_in(&[], "Ohne Schein.");
    forged.ticket = "trial".to_owned();
    late.sends(&forged).expect(200);
    assert_eq!(trials(&instance), 0);
    let mut told = instance.reporter();
    told.reports("Nach der Wiederherstellung.");
    assert_eq!(trials(&instance), 1);
}

#[test]
fn what_a_browser_has_sealed_is_a_trial_in_the_same_way() {
    let instance = in_preparation(&READY);
    let mut device: Device = instance.device();
    let ticket = html::field(&device.browser.get("/report").expect(200).body, "ticket").unwrap();
    let mut sealed = device.seals("Auf dem Gerät versiegelt.", &[]);
    sealed["ticket"] = ticket.into();
    device.sends(&sealed).expect(201);
    assert_eq!(trials(&instance), 1);
    let mut untold: Device = instance.device();
    let sealed = untold.seals("Ohne Schein.", &[]);
    untold.sends(&sealed).expect(201);
    assert_eq!(trials(&instance), 1);
}

#[test]
fn trials_can_be_deleted_before_and_a_real_report_among_them_can_be_kept() {
    let instance = in_preparation(&READY);
    instance.reporter().reports("Ein Versuch.");
    let mut real = instance.reporter();
    real.reports("Ich meine es ernst, trotz allem.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let mut tables = Tables::of(&instance.data());
    let number = tables.column("SELECT number AS cell FROM case_file WHERE trial ORDER BY id DESC");
    let serious = number.iter().find(|number| handler.opens(number).texts()[0].starts_with("Ich meine")).unwrap();
    let kept = handler.browser.post(&format!("/cases/{serious}/keep"), &[]).expect(303);
    assert_eq!(kept.header("location"), format!("/cases/{serious}"));
    let mut keeper = keeper(&instance);
    assert_eq!(keeper.post("/readiness/trials", &[]).expect(303).header("location"), "/readiness");
    assert_eq!((trials(&instance), tables.count("case_file")), (0, 13));
    keeper.post("/readiness/open", &[]).expect(303);
    assert!(words(&real.comes_back().expect(200).body).contains("Ich meine es ernst"));
    let told = "SELECT event AS cell FROM office_journal WHERE event = 'trial_kept'";
    assert_eq!(tables.column(told).len(), 1);
}

#[test]
fn at_the_machine_the_office_is_opened_if_nothing_is_missing_or_somebody_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let begun = says(&init(folder.path()), true);
    assert!(begun.contains("`siegelpost go-live`, what is sent is a trial"), "{begun}");
    let go_live =
        |more: &[&str], fine| says(&siegelpost(folder.path(), &[&["go-live"], more].concat()).output().unwrap(), fine);
    let refused = go_live(&[], false);
    assert!(
        refused.contains("Missing: /imprint and /privacy lack the organisation's full name: say it on"),
        "{refused}"
    );
    assert!(refused.contains("siegelpost: nothing was changed"), "{refused}");
    let mut tables = Tables::of(folder.path());
    assert_eq!(tables.count("organisation WHERE open_since IS NULL"), 1);
    assert!(go_live(&["--anyway", "--yes"], true).ends_with("The office is open. Trials that were deleted: 0.\n"));
    assert_eq!(tables.count("organisation WHERE open_since IS NOT NULL"), 1);
    assert!(go_live(&[], true).starts_with("The office is open since 20"));
    let said = says(&siegelpost(folder.path(), &["check"]).output().unwrap(), false);
    assert!(said.contains("ok       the office is open since "), "{said}");
}
