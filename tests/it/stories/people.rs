//! An administrator's day: who works here, and what they may do.

mod profile;

use crate::harness::html::words;
use crate::harness::{Answer, Instance, Tables, Visitor};

/// A demo with an administrator of its own, who works on no case.
struct House {
    instance: Instance,
    tables: Tables,
}

impl House {
    fn new() -> Self {
        let instance = Instance::demo();
        let tables = Tables::of(&instance.data());
        let mut house = Self { instance, tables };
        house.add("J. Roth", "roth@example.org", &["organisation_administrator"]);
        house
    }

    fn name(&mut self) -> String {
        self.tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0)
    }

    fn add(&mut self, name: &str, email: &str, roles: &[&str]) {
        let house = self.name();
        self.tables.add_account(&house, name, email);
        self.tables.set_roles(email, roles);
    }

    fn signed_in(&mut self, email: &str) -> Visitor {
        let mut visitor = Visitor::of(self.instance.office());
        visitor.keep_cookie("session", &self.tables.open_session(email));
        self.tables.confirm(&mut visitor, email, &self.instance.record["staff"][0]);
        visitor
    }

    fn id(&mut self, email: &str) -> String {
        self.tables.column(&format!("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email = '{email}'")).remove(0)
    }

    fn roles(&mut self, email: &str) -> Vec<String> {
        self.tables.column(&format!(
            "SELECT role AS cell FROM staff_role WHERE staff_id = (SELECT id FROM staff WHERE email = '{email}')
             ORDER BY role"
        ))
    }

    fn events(&mut self, event: &str) -> Vec<String> {
        self.tables.column(&format!(
            "SELECT subject_id || ' by ' || coalesce(actor, 'nobody') || ': ' || detail AS cell FROM office_journal
             WHERE event = '{event}' ORDER BY id"
        ))
    }

    /// What must not change where something is refused.
    fn stored(&mut self) -> String {
        let tables = ["staff", "staff_role", "channel_handler", "handler_record", "expertise", "conflict_rule"];
        tables.map(|table| self.tables.as_inserts(table)).concat() + &self.tables.as_inserts("office_journal")
    }
}

fn gives(admin: &mut Visitor, id: &str, roles: &[&str], more: &[(&str, &str)]) -> Answer {
    let fields: Vec<_> = roles.iter().map(|role| ("role", *role)).chain(more.iter().copied()).collect();
    admin.post(&format!("/people/{id}/roles"), &fields)
}

const READ: (&str, &str) = ("read", "1");

// H-03
#[test]
fn a_change_of_roles_is_answered_by_the_next_request_of_an_open_session() {
    let mut house = House::new();
    house.add("K. Demir", "demir@example.org", &["auditor"]);
    let (mut admin, mut demir) = (house.signed_in("roth@example.org"), house.signed_in("demir@example.org"));
    let id = house.id("demir@example.org");
    demir.get("/journal").expect(200);
    demir.get("/verify").expect(403);

    gives(&mut admin, &id, &["works_council"], &[READ]).expect(303);
    let page = demir.get("/verify").expect(200).body;
    assert!(page.contains("/journal") && !page.contains("href=\"/people\""), "the bar follows, too");
    gives(&mut admin, &id, &["handler"], &[READ]).expect(303);
    demir.get("/cases").expect(200);
    demir.get("/verify").expect(403);
    gives(&mut admin, &id, &[], &[READ]).expect(303);
    demir.get("/cases").expect(403);
    let home = words(&demir.get("/").expect(200).body);
    assert!(home.contains("K. Demir") && home.contains("Rollen Ihres Kontos führen"), "a page says so: {home}");

    // Barred, the session is over.
    let barring = format!("/people/{id}/bar");
    let asked = words(&admin.post(&barring, &[]).expect(200).body);
    assert!(asked.contains("K. Demir sperren?") && demir.get("/account").status == 200, "asked first");
    admin.post(&barring, &[("sure", "1")]).expect(303);
    assert!(demir.get("/account").header("location").starts_with("/sign-in"));
    admin.post(&format!("/people/{id}/unbar"), &[]).expect(303);
    assert_eq!(house.events("staff_enabled").len(), 1);
}

#[test]
fn the_last_administrator_stays() {
    let mut house = House::new();
    // The only other one.
    house.tables.set_roles("a.berger@brueckenwerk.example", &["handler"]);
    let (mut admin, id) = (house.signed_in("roth@example.org"), house.id("roth@example.org"));
    let before = house.stored();
    for answer in [
        gives(&mut admin, &id, &["auditor"], &[READ]),
        gives(&mut admin, &id, &[], &[READ]),
        admin.post(&format!("/people/{id}/bar"), &[("sure", "1")]),
    ] {
        assert!(words(&answer.expect(422).body).contains("Das ist das letzte Konto"));
    }
    assert_eq!(house.stored(), before);
    let berger = house.id("a.berger@brueckenwerk.example");
    gives(&mut admin, &berger, &["handler", "organisation_administrator"], &[READ]).expect(303);
    gives(&mut admin, &id, &["auditor"], &[READ]).expect(303);
    assert_eq!(house.roles("roth@example.org"), ["auditor"]);
    admin.get("/people").expect(403);
}

// H-20: who supervises, decides or administers works on cases only with a rule in words.
#[test]
fn roles_in_conflict_are_not_saved_without_a_rule() {
    let mut house = House::new();
    house.add("K. Demir", "demir@example.org", &["management"]);
    let (mut admin, id) = (house.signed_in("roth@example.org"), house.id("demir@example.org"));
    let before = house.stored();
    for duty in ["management", "data_protection_officer", "system_administrator"] {
        let roles = ["handler", duty];
        let warned = gives(&mut admin, &id, &roles, &[]).expect(200).body;
        assert!(warned.contains(&format!("name=\"rule-{duty}\"")), "{duty}: warned first");
        for rule in ["", "  \n ", &"x".repeat(2001)] {
            let field = format!("rule-{duty}");
            gives(&mut admin, &id, &roles, &[READ, (&field, rule)]).expect(422);
        }
        gives(&mut admin, &id, &roles, &[READ]).expect(422);
        gives(&mut admin, &id, &roles, &[READ, ("rule-auditor", "Eine Regel über anderes.")]).expect(422);
    }
    gives(&mut admin, &id, &["handler", "overlord"], &[READ]).expect(422);
    assert_eq!(house.stored(), before, "nothing was saved");
    let rule = "Betrifft es die Leitung, bearbeitet es die <Ombudsperson>.";
    gives(&mut admin, &id, &["handler", "management"], &[READ, ("rule-management", rule)]).expect(303);
    assert_eq!(house.roles("demir@example.org"), ["handler", "management"]);
    let page = words(&admin.get(&format!("/people/{id}")).expect(200).body);
    assert!(page.contains(rule), "{page}");
    // What is kept needs not be typed again, and what it says is not in the journal.
    gives(&mut admin, &id, &["handler", "management", "auditor"], &[READ, ("rule-management", rule)]).expect(303);
    assert_eq!(house.events("conflict_rule_set").len(), 1);
    assert!(house.events("roles_changed").concat().contains("+auditor"));
    assert!(!house.tables.as_inserts("office_journal").contains("Ombudsperson"));
}

#[test]
fn whoever_gives_themselves_access_is_seen_by_the_other_handlers_and_the_works_council() {
    let mut house = House::new();
    house.add("B. Rat", "rat@example.org", &["works_council"]);
    let (mut admin, id) = (house.signed_in("roth@example.org"), house.id("roth@example.org"));
    let warned = words(&gives(&mut admin, &id, &["organisation_administrator", "handler"], &[]).expect(200).body);
    assert!(warned.contains("Sie geben sich selbst das Recht, Meldungen zu öffnen"), "{warned}");
    gives(&mut admin, &id, &["organisation_administrator", "handler"], &[READ]).expect(303);
    assert_eq!(house.events("roles_changed"), [format!("{id} by {id}: +handler")]);
    for (email, page) in [("t.okafor@brueckenwerk.example", "/team"), ("rat@example.org", "/verify")] {
        let seen = words(&house.signed_in(email).get(page).expect(200).body);
        assert!(seen.contains("Rollen geändert") && seen.contains("J. Roth") && seen.contains("sich selbst"), "{seen}");
    }
}

// H-16, H-18, H-20, H-21, H-40
#[test]
fn what_is_missing_about_a_handler_is_said_until_it_is_written_down() {
    let mut house = House::new();
    house.add("K. Demir", "demir@example.org", &["ombudsperson"]);
    let (mut admin, id) = (house.signed_in("roth@example.org"), house.id("demir@example.org"));
    let path = format!("/people/{id}");
    let reasons =
        ["§ 12 Abs. 4", "§ 15 Abs. 2 HinSchG).", "§ 15 Abs. 1", "§ 14 Abs. 1 HinSchG).", "Schweigepflicht nach § 203"];
    let missing = words(&admin.get(&path).expect(200).body);
    assert!(missing.contains("Das fehlt") && reasons.iter().all(|reason| missing.contains(reason)), "{missing}");

    for (field, typed) in [("appointed", "bald"), ("declared", "2026-02-30"), ("contract", "0026-01-01")] {
        let body = admin.post(&format!("{path}/record"), &[(field, typed), ("functions", "Kanzlei <Nord>")]);
        let body = body.expect(422).body;
        assert!(
            body.contains("Kanzlei &lt;Nord&gt;") && body.contains(&format!("value=\"{typed}\"")),
            "what was typed stays"
        );
    }
    let days = [
        ("appointed", "2026-01-05"),
        ("declared", "2026-01-05"),
        ("contract", "2026-01-02"),
        ("secrecy", "2026-01-02"),
    ];
    let fields: Vec<_> = days.into_iter().chain([("functions", "Kanzlei <Nord>")]).collect();
    admin.post(&format!("{path}/record"), &fields).expect(303);
    for course in [[("course", ""), ("day", "2026-01-05")], [("course", "Fachkunde"), ("day", "")]] {
        admin.post(&format!("{path}/courses"), &course).expect(422);
    }
    let course = |until| [("course", "Fachkunde"), ("day", "2020-01-05"), ("until", until)];
    admin.post(&format!("{path}/courses"), &course("2021-01-05")).expect(303);
    assert!(words(&admin.get(&path).expect(200).body).contains("der noch gilt"), "one that has ended does not count");
    admin.post(&format!("{path}/courses"), &course("")).expect(303);
    let whole = words(&admin.get(&path).expect(200).body);
    assert!(!whole.contains("Das fehlt") && whole.contains("Kanzlei <Nord>"), "{whole}");
    let first = house
        .tables
        .column(&format!("SELECT CAST(min(id) AS TEXT) AS cell FROM expertise WHERE staff_id = {id}"))
        .remove(0);
    let own = format!("expertise WHERE staff_id = {id}");
    let other = house.id("a.berger@brueckenwerk.example");
    admin.post(&format!("/people/{other}/courses/remove"), &[("id", &first)]).expect(303);
    assert_eq!(house.tables.count(&own), 2, "it is none of theirs");
    admin.post(&format!("{path}/courses/remove"), &[("id", &first)]).expect(303);
    assert_eq!(house.tables.count(&own), 1);
    let journal = house.tables.as_inserts("office_journal");
    assert!(!journal.contains("Kanzlei") && !journal.contains("Fachkunde"), "no words in the journal");
}

// H-19, H-03
#[test]
fn people_of_another_organisation_do_not_exist() {
    let mut house = House::new();
    house.tables.add_organisation("Haus am See");
    house.tables.add_channel("Haus am See", "Hinweise am See", "am-see");
    house.tables.add_account("Haus am See", "F. Fremd", "fremd@example.org");
    house.tables.set_roles("fremd@example.org", &["handler"]);
    house.tables.add_reader("am-see", "fremd@example.org");
    let (mut admin, stranger) = (house.signed_in("roth@example.org"), house.id("fremd@example.org"));
    let channel = house.tables.column("SELECT CAST(id AS TEXT) AS cell FROM channel WHERE slug = 'am-see'").remove(0);
    let before = house.stored();
    for id in [&*stranger, "0", "-1", "4294967297", "x", "1%20"] {
        admin.get(&format!("/people/{id}")).expect(404);
        for what in ["function", "roles", "channels", "record", "courses", "courses/remove", "bar", "unbar", "invite"] {
            let fields =
                [("role", "handler"), READ, ("sure", "1"), ("day", "2026-01-05"), ("course", "x"), ("id", "1")];
            admin.post(&format!("/people/{id}/{what}"), &fields).expect(404);
        }
    }
    let list = admin.get("/people").expect(200).body;
    assert!(!list.contains("F. Fremd") && !list.contains("am See"));
    assert_eq!(house.stored(), before);
    let own = house.id("t.okafor@brueckenwerk.example");
    admin.post(&format!("/people/{own}/channels"), &[("channel", &channel), ("channel", "x")]).expect(303);
    let readers = house.tables.count(&format!("channel_handler WHERE staff_id = {own}"));
    assert_eq!(readers, 0, "a channel of others is none to give");
}

#[test]
fn an_invitation_is_a_letter_that_is_shown_once() {
    let mut house = House::new();
    let mut admin = house.signed_in("roth@example.org");
    let fields = |role| [("name", "N. Neu"), ("function", ""), ("email", "neu@example.org"), ("role", role)];
    admin.post("/people/new", &[("name", "N. Neu"), ("email", "keine Adresse"), ("role", "handler")]).expect(422);
    let together = [("name", "N. Neu"), ("email", "neu@example.org"), ("role", "handler"), ("role", "management")];
    let refused = admin.post("/people/new", &together).expect(422).body;
    assert!(refused.contains("value=\"N. Neu\"") && words(&refused).contains("nicht zusammen haben"));
    let letter = admin.post("/people/new", &fields("handler")).expect(200).body;
    assert!(letter.contains("/invitation#"), "{}", words(&letter));
    admin.post("/people/new", &fields("handler")).expect(422);
    let (new, roth) = (house.id("neu@example.org"), house.id("roth@example.org"));
    assert_eq!(house.events("staff_invited"), [format!("{new} by {roth}: ")]);
    assert!(words(&admin.get(&format!("/people/{new}")).expect(200).body).contains("noch kein Schlüssel"));
    let again = admin.post(&format!("/people/{new}/invite"), &[]).expect(200).body;
    let code = |letter: &str| letter.split("/invitation#").nth(1).unwrap()[..60].to_owned();
    assert_ne!(code(&again), code(&letter));
    assert_eq!(admin.post(&format!("/people/{roth}/invite"), &[]).status, 400, "nobody locks themselves out");
}
