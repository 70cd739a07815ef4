//! What becomes of a case after it was closed, seen by handler, reporter and operator: § 11(5) HinSchG, H-14.

mod restore;
mod retaliation;

use siegelpost::sealing::CaseKey;

use crate::harness::{Handler, Instance, Reporter, Tables, html};

/// A case of a reporter's, in the hands of a handler who has closed it.
pub struct Closed {
    pub reporter: Reporter,
    pub handler: Handler,
    pub number: String,
}

impl Closed {
    pub fn on(instance: &Instance) -> Self {
        let (mut reporter, mut handler) = (instance.reporter(), instance.handler(0));
        let mut tables = Tables::of(&instance.data());
        let mut numbers = || tables.column("SELECT number AS cell FROM case_file");
        let before = numbers();
        reporter.reports("Ein Bericht.");
        let number = numbers().into_iter().find(|number| !before.contains(number)).unwrap();
        handler.signs_in().expect(200);
        handler.moves(&number, "in_review").expect(303);
        let case = handler.opens(&number);
        handler.closes(&case, true).expect(201);
        Self { reporter, handler, number }
    }

    /// Lets as much time pass as lies between its closing and its deletion.
    pub fn three_years_later(&self, instance: &Instance) {
        let sql = format!("UPDATE case_file SET closed_on = '2020-06-15' WHERE number = '{}'", self.number);
        Tables::of(&instance.data()).execute(&sql);
    }
}

fn retention(instance: &Instance, arguments: &[&str]) -> String {
    instance.command(&[&["retention"], arguments].concat(), "")
}

// V-44, V-45, V-46
#[test]
fn a_handler_sets_a_deletion_aside_and_ends_that() {
    let instance = Instance::demo();
    let mut closed = Closed::on(&instance);
    let (path, holds) = (format!("/cases/{}", closed.number), format!("/cases/{}/hold", closed.number));
    let browser = &mut closed.handler.browser;
    let page = browser.get(&path).expect(200).body;
    assert!(html::words(&page).contains("Wird gelöscht ab"), "{page}");
    let latest = html::attribute(&page, "id=\"until\"", "max").unwrap().to_owned();
    let today = html::attribute(&page, "id=\"until\"", "min").unwrap().to_owned();
    for (day, told) in [("2000-01-01", "vorbei"), ("2999-01-01", "zu lang"), ("bald", "zum Beispiel")] {
        let told_page = browser.post(&holds, &[("until", day)]).expect(422).body;
        assert!(html::words(&told_page).contains(told) && told_page.contains(day), "{told_page}");
    }
    browser.post(&holds, &[("until", &latest)]).expect(303);
    let page = html::words(&browser.get(&path).expect(200).body);
    assert!(page.contains("Löschung ausgesetzt bis") && !page.contains("Wird gelöscht ab"), "{page}");
    assert!(page.contains(closed.handler.account["name"].as_str().unwrap()), "who decided so: {page}");

    closed.three_years_later(&instance);
    assert_eq!(retention(&instance, &["--dry-run"]), "due: 0\nheld: 1\nin retaliation: 0\n");
    assert_eq!(retention(&instance, &[]), "deleted: 0\nheld: 1\nin retaliation: 0\n");
    let browser = &mut closed.handler.browser;
    browser.post(&format!("{holds}/end"), &[]).expect(303);
    let mut tables = Tables::of(&instance.data());
    let recorded = "SELECT event || ' ' || detail || ' ' || day AS cell FROM office_journal WHERE event LIKE 'hold%'";
    assert_eq!(tables.column(recorded), [format!("hold_set {latest} {today}"), format!("hold_ended  {today}")]);
    assert_eq!(retention(&instance, &[]), "deleted: 1\nheld: 0\nin retaliation: 0\n");
    let gone = browser.post(&holds, &[("until", &latest)]).expect(404).body;
    assert!(html::words(&gone).contains("gibt es nicht"), "{gone}");
}

// V-48, V-49
#[test]
fn after_its_deletion_nobody_can_tell_that_there_was_a_case() {
    let instance = Instance::demo();
    let mut closed = Closed::on(&instance);
    closed.three_years_later(&instance);
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    assert_eq!(retention(&instance, &["--dry-run"]), "due: 1\nheld: 0\nin retaliation: 0\n");
    assert_eq!(tables.count("case_file"), before, "nothing was changed");
    closed.reporter.comes_back().expect(200);
    assert_eq!(retention(&instance, &[]), "deleted: 1\nheld: 0\nin retaliation: 0\n");
    assert_eq!(tables.count("case_file"), before - 1);

    let known = closed.reporter.comes_back().expect(404);
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let made_up = closed.reporter.enters(&unknown).expect(404);
    let without = |page: &str, code: &str| page.replace(code, "CODE");
    assert_eq!(without(&known.body, &closed.reporter.case_key), without(&made_up.body, &unknown), "an unknown code");
    assert_eq!(known.body.len(), made_up.body.len());
    closed.handler.browser.get(&format!("/cases/{}", closed.number)).expect(404);
    assert!(!closed.handler.sees_cases().contains(&closed.number));
    let verified = instance.command(&["verify"], "");
    assert!(verified.contains("Deletions: the list of deletions has 1 cases"), "{verified}");
    let today = tables.column("SELECT max(day) AS cell FROM office_journal").remove(0);
    assert_eq!(retention(&instance, &["--report"]), format!("{today} 1 time_is_over\n"));
}

// V-40: the running program does it by itself.
#[test]
fn a_running_service_deletes_what_is_due() {
    let instance = Instance::demo();
    let closed = Closed::on(&instance);
    closed.three_years_later(&instance);
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    tables.execute("DELETE FROM job");
    let instance = instance.served_with(&[]);
    while tables.count("case_file") == before {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(tables.count(&format!("case_file WHERE number = '{}'", closed.number)), 0);
    assert!(instance.command(&["upkeep"], "").contains("expired-cases: not due"));
}
