//! Administrators see in the office what `siegelpost check` says at the machine.

use crate::harness::html::words;
use crate::harness::{Instance, Tables, Visitor, signs_in_for_the_first_time};

const PASSWORD: &str = "ein langes Passwort";

/// Adds an account and signs it in.
pub fn newcomer(instance: &Instance, name: &str, role: &str) -> Visitor {
    let email = format!("{name}@brueckenwerk.example");
    let add = ["staff", "add", "--name", name, "--email", &email, "--role", role, "--password-stdin"];
    instance.command(&add, &format!("{PASSWORD}\n"));
    let mut visitor = Visitor::of(instance.office());
    signs_in_for_the_first_time(&mut visitor, &email, PASSWORD);
    visitor
}

/// How many things are missing, as the command says it.
fn missing(instance: &Instance) -> usize {
    let (_, said) = instance.tries(&["check"], &[]);
    said.lines().filter(|line| line.starts_with("missing ")).count()
}

#[test]
fn administrators_read_what_is_missing_and_land_there_as_long_as_something_is() {
    let instance = Instance::demo().served_with(&[]);
    let mut operator = newcomer(&instance, "betrieb", "system_administrator");
    assert_eq!(operator.get("/").expect(303).header("location"), "/readiness");
    let page = operator.get("/readiness").expect(200).body;
    let expected = missing(&instance);
    assert!(expected > 1, "it has neither an address nor a name of its own");
    assert!(words(&page).contains(&format!("{expected} Dinge fehlen noch.")), "{page}");
    assert!(words(&page).contains("Im Impressum und in der Datenschutzerklärung (/imprint, /privacy) fehlt"), "{page}");
    assert!(!page.contains("href=\"/people\""), "no link to where they may not go");
    let data = instance.data().display().to_string();
    assert!(!page.contains(&data) && !page.contains("MiB"), "what only the machine says");

    let mut administrator = newcomer(&instance, "verwaltung", "organisation_administrator");
    assert_eq!(administrator.get("/").expect(303).header("location"), "/readiness");
    let page = administrator.get("/people").expect(200).body;
    assert!(words(&page).contains(&format!("{expected} Dinge fehlen noch, bevor Meldungen kommen dürfen.")), "{page}");
    Tables::of(&instance.data()).execute("DELETE FROM expertise");
    let page = administrator.get("/readiness").expect(200).body;
    assert!(words(&page).contains("Hier erledigen: Personen"), "whose records are incomplete: {page}");

    let mut auditor = newcomer(&instance, "revision", "auditor");
    auditor.get("/readiness").expect(403);
    assert_ne!(auditor.get("/").expect(303).header("location"), "/readiness");
}

#[test]
fn where_nothing_is_missing_the_page_says_that_the_office_can_open() {
    let settings = [
        ("public.url", "https://melden.example.org"),
        ("organisation.imprint_url", "https://example.org/impressum"),
        ("organisation.privacy_url", "https://example.org/datenschutz"),
    ];
    let instance = Instance::demo().served_with(&settings);
    let mut operator = newcomer(&instance, "betrieb", "system_administrator").with("accept-language", "en");
    let page = operator.get("/readiness").expect(200).body;
    assert!(words(&page).contains("Nothing is missing. The reporting office is open."), "{page}");
    assert!(
        words(&page).contains(" There is no onion address Set onion in [public]"),
        "it begins with a capital here: {page}"
    );
}
