//! The works council and an auditor verify. They learn who can open reports and what has changed, and nothing of any case.

use crate::harness::html::words;
use crate::harness::{Instance, Tables, Visitor};

const PAGES: [&str; 6] =
    ["/verify", "/agreement", "/compliance", "/journal", "/journal/export?format=csv", "/journal/export?format=json"];

struct Verifying {
    instance: Instance,
    tables: Tables,
    council: Visitor,
    auditor: Visitor,
}

impl Verifying {
    fn of(instance: Instance) -> Self {
        let mut tables = Tables::of(&instance.data());
        let house = tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0);
        let mut signed_in = |name: &str, email: &str, role: &str| {
            tables.add_account(&house, name, email);
            tables.set_roles(email, &[role]);
            let mut visitor = Visitor::of(instance.office());
            visitor.keep_cookie("session", &tables.open_session(email));
            visitor
        };
        let council = signed_in("B. Rat", "rat@example.org", "works_council");
        let auditor = signed_in("P. Prüferin", "pruefen@example.org", "auditor");
        Self { instance, tables, council, auditor }
    }

    /// Everything they can see, the chain recomputed among it.
    fn all(&mut self) -> Vec<String> {
        let mut seen = Vec::new();
        for visitor in [&mut self.council, &mut self.auditor] {
            // An auditor has no page of the works council's.
            seen.extend(
                PAGES.map(|page| visitor.get(page)).into_iter().filter(|it| it.status == 200).map(|it| it.body),
            );
            seen.push(visitor.post("/journal/verify", &[]).expect(200).body);
        }
        assert_eq!(seen.len(), 13);
        seen
    }
}

// H-03, B.11
#[test]
fn who_verifies_sees_no_case_no_look_and_nobody_s_work() {
    let mut they = Verifying::of(Instance::demo());
    let mut handler = they.instance.handler(1);
    handler.signs_in().expect(200);
    let numbers = handler.sees_cases();
    for number in &numbers {
        handler.browser.get(&format!("/cases/{number}")).expect(200);
    }
    handler.moves(&numbers[0], "in_review").expect(303);
    // Who is asked for in vain is recorded with their name, and shown without it.
    they.tables.execute("UPDATE staff SET name = 'Z. Zufall' WHERE email = 't.okafor@brueckenwerk.example'");
    for n in 0..61 {
        handler.browser.get(&format!("/cases/2026-{n:05}"));
    }
    let looks = they.tables.count("office_journal WHERE class = 'look'");
    assert!(looks >= numbers.len() && they.tables.count("office_journal WHERE event = 'cases_guessed'") == 1);
    for page in they.all() {
        for secret in numbers.iter().map(String::as_str).chain(["case_received", "case_opened", "state_changed"]) {
            assert!(!page.contains(secret), "{secret}");
        }
        for line in page.lines().filter(|line| line.contains("cases_guessed")) {
            assert!(!line.contains("Zufall"), "{line}");
        }
    }
    let guessed = they.council.get("/journal?kind=noticed").expect(200).body;
    assert!(words(&guessed).contains("nach vielen Fällen gefragt") && !guessed.contains("Zufall"));
    for path in ["/cases", "/people", "/team"] {
        they.council.get(path).expect(403);
        they.auditor.get(path).expect(403);
    }
    they.auditor.get("/verify").expect(403);
    let home = they.council.get("/").expect(303);
    assert_eq!(home.header("location"), "/verify");
    assert_eq!(they.auditor.get("/").header("location"), "/compliance");
}

/// Whoever looks before and after learns nothing of what came in between: not that a report arrived, and so not when.
#[test]
fn attack_privacy_no_page_of_those_who_verify_tells_that_a_report_arrived() {
    let mut they = Verifying::of(Instance::demo());
    let mut handler = they.instance.handler(1);
    handler.signs_in().expect(200);
    // Of a lone reader, a page says how many open cases nobody else could read.
    they.tables.execute("UPDATE staff SET disabled = 1 WHERE email LIKE '%lindqvist%' OR email LIKE '%berger%'");
    they.tables.set_roles("rat@example.org", &["works_council", "organisation_administrator"]);
    they.tables.confirm(&mut they.council, "rat@example.org", &they.instance.record["staff"][0]);
    let lone = they.tables.column("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email LIKE '%okafor%'").remove(0);
    let ask = |council: &mut Visitor| {
        let (bar, roles) = (format!("/people/{lone}/bar"), format!("/people/{lone}/roles"));
        [council.post(&bar, &[]).expect(200).body, council.post(&roles, &[]).expect(200).body]
    };
    let (before, alone) = (they.all(), ask(&mut they.council));
    let mut reporter = they.instance.reporter();
    reporter.reports("Ein Bericht um elf Uhr.").expect(200);
    reporter.comes_back().expect(200);
    reporter.writes("Noch etwas.").expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Danke.").expect(201);
    handler.moves(&number, "in_review");
    assert_eq!(they.all(), before);
    assert_eq!(ask(&mut they.council), alone);
    // A head of a month is made with the first entry after it, and told on the next day.
    they.tables.execute("UPDATE office_journal SET day = date('now') WHERE class = 'month'");
    let page = they.council.get("/journal").expect(200).body;
    assert!(words(&page).contains("noch kein Monat zu Ende"), "{page}");
}

#[test]
fn an_altered_row_is_found_where_it_stands() {
    let mut they = Verifying::of(Instance::demo());
    let whole = words(&they.council.post("/journal/verify", &[]).expect(200).body);
    assert!(whole.contains("ist das Journal unversehrt"), "{whole}");
    let row = they.tables.column("SELECT CAST(min(id) + 3 AS TEXT) AS cell FROM office_journal").remove(0);
    let kept = they.tables.column(&format!("SELECT event AS cell FROM office_journal WHERE id = {row}")).remove(0);
    they.tables.execute(&format!("UPDATE office_journal SET event = 'staff_disabled' WHERE id = {row}"));
    for visitor in [&mut they.council, &mut they.auditor] {
        let said = words(&visitor.post("/journal/verify", &[]).expect(200).body);
        assert!(said.contains(&format!("Zeile {row}:")) && said.contains("nicht, was aufgezeichnet wurde"), "{said}");
    }
    they.tables.execute(&format!("UPDATE office_journal SET event = '{kept}' WHERE id = {row}"));
    // A case whose arrival is recorded nowhere is told of without its number.
    let number = they.tables.case_numbers().remove(0);
    they.tables.execute("PRAGMA foreign_keys = OFF");
    they.tables.execute(&format!("UPDATE case_file SET id = id + 1 WHERE number = '{number}'"));
    let said = they.council.post("/journal/verify", &[]).expect(200).body;
    assert!(words(&said).contains("dessen Eingang nicht aufgezeichnet ist") && !said.contains(&number), "{said}");
}

// H-19
#[test]
fn a_filter_lets_nobody_into_the_journal_of_another_organisation() {
    let mut they = Verifying::of(Instance::demo());
    they.tables.add_organisation("Haus am See");
    they.tables.add_channel("Haus am See", "Hinweise am See", "am-see");
    for (name, email, role) in
        [("F. Fremd", "fremd@example.org", "organisation_administrator"), ("G. Gast", "gast@example.org", "handler")]
    {
        they.tables.add_account("Haus am See", name, email);
        they.tables.set_roles(email, &[role]);
    }
    let mut stranger = Visitor::of(they.instance.office());
    stranger.keep_cookie("session", &they.tables.open_session("fremd@example.org"));
    they.tables.confirm(&mut stranger, "fremd@example.org", &they.instance.record["staff"][0]);
    let id = |tables: &mut Tables, table: &str, of: &str| {
        tables.column(&format!("SELECT CAST(id AS TEXT) AS cell FROM {table} WHERE {of}")).remove(0)
    };
    let guest = id(&mut they.tables, "staff", "name = 'G. Gast'");
    let channel = id(&mut they.tables, "channel", "slug = 'am-see'");
    stranger.post(&format!("/people/{guest}/function"), &[("function", "Gast")]).expect(303);
    stranger.post(&format!("/people/{guest}/channels"), &[("channel", &channel)]).expect(303);
    assert_eq!(they.tables.count("office_journal WHERE event = 'function_set'"), 1);
    let house = id(&mut they.tables, "organisation", "name = 'Haus am See'");
    let own = they.council.get("/journal?kind=accounts").expect(200).body;
    for more in ["", "&organisation=", "&organisation_id=", "&staff=", "&subject=", "&book="] {
        for kind in ["accounts", "channels", ""] {
            let asked = format!("?kind={kind}{more}{house}");
            for page in [format!("/journal{asked}"), format!("/journal/export{asked}&format=csv")] {
                let page = they.council.get(&page).expect(200).body;
                assert!(!page.contains("Gast") && !page.contains("Fremd") && !page.contains("am See"), "{asked}");
                assert!(!page.contains("function_set") && !words(&page).contains("Funktion geändert"), "{asked}");
            }
        }
    }
    assert!(own.contains("Konto angelegt"), "their own are there");
    for nonsense in ["?month=2026-99&kind=x&book=y", "?after=x&before=%00", "?month=9000-12"] {
        they.council.get(&format!("/journal{nonsense}")).expect(200);
    }
}

// B.11: how long somebody is signed in is agreed on, and a change of it is seen.
#[test]
fn agreed_settings_that_change_stand_in_the_journal_once() {
    let mut they = Verifying::of(Instance::demo());
    let settings = "office_journal WHERE event = 'settings_changed'";
    assert_eq!(they.tables.count(settings), 0, "they are what the program begins with");
    for (hours, expected) in [("12", 1), ("12", 1), ("10", 2)] {
        they.instance = they.instance.served_with(&[("office.session_hours", hours)]);
        assert_eq!(they.tables.count(settings), expected);
    }
    let mut council = Visitor::of(they.instance.office());
    council.keep_cookie("session", &they.tables.open_session("rat@example.org"));
    let seen = words(&council.get("/verify").expect(200).body);
    assert!(seen.contains("Vereinbarte Einstellungen geändert") && seen.contains("nach 12 Stunden"), "{seen}");
}
