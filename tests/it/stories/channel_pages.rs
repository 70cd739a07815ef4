//! An administrator makes and changes channels in the office's pages.

use crate::harness::html::{field, words};
use crate::harness::{Instance, Tables, Visitor};

/// A demo with an administrator who has just shown who they are.
pub(super) struct House {
    pub(super) instance: Instance,
    pub(super) tables: Tables,
    pub(super) admin: Visitor,
}

impl House {
    pub(super) fn new() -> Self {
        let instance = Instance::demo();
        let mut tables = Tables::of(&instance.data());
        let house = tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0);
        tables.add_account(&house, "J. Roth", "roth@example.org");
        tables.set_roles("roth@example.org", &["organisation_administrator"]);
        let mut admin = Visitor::of(instance.office());
        admin.keep_cookie("session", &tables.open_session("roth@example.org"));
        tables.confirm(&mut admin, "roth@example.org", &instance.record["staff"][0]);
        Self { instance, tables, admin }
    }

    /// The ids of those who get the reports of a channel.
    pub(super) fn members(&mut self, slug: &str) -> Vec<String> {
        self.tables.column(&format!(
            "SELECT CAST(staff_id AS TEXT) AS cell FROM channel_handler
             WHERE channel_id = (SELECT id FROM channel WHERE slug = '{slug}') ORDER BY staff_id"
        ))
    }

    pub(super) fn events(&mut self, event: &str) -> usize {
        self.tables.count(&format!("office_journal WHERE event = '{event}'"))
    }
}

fn handlers<'h>(shown: &'h [String], wanted: &'h [String]) -> Vec<(&'h str, &'h str)> {
    let shown = shown.iter().map(|id| ("shown", id.as_str()));
    shown.chain(wanted.iter().map(|id| ("handler", id.as_str()))).collect()
}

// H-03
#[test]
fn a_channel_that_was_made_takes_reports_at_once_and_its_handlers_read_them() {
    let mut house = House::new();
    let email = house.instance.record["staff"][0]["email"].as_str().unwrap().to_owned();
    let who = format!("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email = '{email}'");
    let one = house.tables.column(&who);
    let (added, given) = (house.events("channel_added"), house.events("handler_added"));
    let new = [("name", "Gewaltschutz"), ("slug", "gewalt"), ("questionnaire", "general"), ("handler", &one[0])];
    let made = house.admin.post("/channels/new", &new).expect(303);
    let page = house.admin.follow(made).expect(200).body;
    assert!(words(&page).contains("Der Kanal ist da.") && page.contains("/c/gewalt"));
    assert!(page.contains("note stop") && words(&page).contains("kann nur"), "one reader is too few");
    assert_eq!(house.members("gewalt"), one);
    assert_eq!((house.events("channel_added"), house.events("handler_added")), (added + 1, given + 1));

    let mut handler = house.instance.handler(0);
    handler.signs_in().expect(200);
    let before = handler.sees_cases();
    let mut colleague = house.instance.handler(1);
    colleague.signs_in().expect(200);
    let theirs = colleague.sees_cases();
    let mut reporter = house.instance.reporter().at("gewalt");
    let form = reporter.browser.get("/c/gewalt/report").expect(200).body;
    assert_eq!(field(&form, "asked").unwrap(), "general.1");
    reporter.reports("Es wird geschlagen.");
    let number = handler.sees_cases().into_iter().find(|number| !before.contains(number)).unwrap();
    let case = handler.opens(&number);
    assert_eq!(case.texts(), ["Es wird geschlagen."]);
    assert!(words(&case.page).contains("Gewaltschutz"), "its name is known without a restart");
    assert_eq!(colleague.sees_cases(), theirs, "who was not chosen does not see it");

    let list = words(&house.admin.get("/channels").expect(200).body);
    assert!(list.contains("Nur eine Person liest") && list.contains("So seit"), "{list}");
}

#[test]
fn handlers_change_for_reports_to_come_and_nobody_is_taken_away_unseen() {
    let mut house = House::new();
    let all = house.members("messenger");
    assert!(all.len() > 2);
    let one = &all[..1];
    house.admin.post("/channels/messenger/handlers", &handlers(&all, one)).expect(303);
    assert_eq!((house.members("messenger"), house.events("handler_removed")), (one.to_vec(), all.len() - 1));
    let page = house.admin.get("/channels/messenger").expect(200).body;
    assert!(words(&page).contains("kann nur"));
    for place in ["/people", "/readiness", "/channels"] {
        assert!(house.admin.get(place).expect(200).body.contains("stop"), "{place} says so in red");
    }
    // A form that was drawn before somebody else changed it.
    let late = house.admin.post("/channels/messenger/handlers", &handlers(&all, &all[1..])).expect(422);
    assert!(words(&late.body).contains("Jemand anderes hat das inzwischen geändert"));
    assert_eq!(house.members("messenger"), one);
    // Who may not read, is of nowhere, or is no number: not among them.
    let roth = house.tables.column("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE name = 'J. Roth'");
    let nobody = [roth[0].clone(), "999999".to_owned(), "x".to_owned(), all[0].clone()];
    house.admin.post("/channels/messenger/handlers", &handlers(one, &nobody)).expect(303);
    assert_eq!(house.members("messenger"), one);
    // Somebody barred was not offered, and stays.
    house.tables.execute(&format!("UPDATE staff SET disabled = 1 WHERE id = {}", all[0]));
    house.admin.post("/channels/messenger/handlers", &handlers(one, &all[1..2])).expect(303);
    assert_eq!(house.members("messenger"), all[..2]);
}

#[test]
fn a_channel_keeps_its_address_and_gets_no_name_that_does_not_fit() {
    let mut house = House::new();
    house.admin.post("/channels/messenger/name", &[("name", "  Messenger und Fotos ")]).expect(303);
    assert!(words(&house.admin.get("/channels").expect(200).body).contains("Messenger und Fotos"));
    assert_eq!(house.events("channel_renamed"), 1);
    house.admin.post("/channels/messenger/name", &[("name", "Messenger und Fotos")]).expect(303);
    assert_eq!(house.events("channel_renamed"), 1, "nothing has changed");
    for wrong in ["", "  ", "zwei\nZeilen", &"x".repeat(200)] {
        let page = house.admin.post("/channels/messenger/name", &[("name", wrong)]).expect(422).body;
        assert!(words(&page).contains("Der Kanal braucht einen Namen"));
    }
    let mut make = |name: &str, slug: &str, questionnaire: &str| {
        let fields = [("name", name), ("slug", slug), ("questionnaire", questionnaire)];
        let page = house.admin.post("/channels/new", &fields).expect(422).body;
        assert!(page.contains(&format!("value=\"{slug}\"")), "what was typed is there");
        words(&page)
    };
    assert!(make("", "neu", "general").contains("Der Kanal braucht einen Namen"));
    assert!(make("Neu", "Groß", "general").contains("nur 1 bis 32 kleine Buchstaben"));
    for reserved in ["new", "channels", "questionnaires", "mailbox"] {
        assert!(make("Neu", reserved, "general").contains("Diese Adresse hat das Programm selbst"));
    }
    assert!(make("Neu", "messenger", "general").contains("gibt es schon"));
    assert!(make("Neu", "neu", "nichts").contains("Wählen Sie einen Fragebogen"));
    assert!(make("Neu", "neu", "").contains("Wählen Sie einen Fragebogen"));
    assert_eq!(house.tables.count("channel"), 1);
}

// H-23
#[test]
fn another_organisations_channels_and_questionnaires_are_not_there() {
    let mut house = House::new();
    house.tables.execute("INSERT INTO organisation (name) VALUES ('Haus am See')");
    house.tables.add_channel("Haus am See", "Andere", "andere");
    house.tables.add_account("Haus am See", "L. See", "see@example.org");
    house.tables.execute(
        "INSERT INTO stored_questionnaire (organisation_id, questionnaire, version, digest, toml, stored_on, used_from)
         SELECT id, 'fremd', 1, X'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 'x', '2026-11-01', NULL
         FROM organisation WHERE name = 'Haus am See'",
    );
    let digest = "00112233445566778899aabbccddeeff".repeat(2);
    let stranger = house.tables.column("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE name = 'L. See'").remove(0);
    let before = house.tables.as_inserts("channel") + &house.tables.as_inserts("stored_questionnaire");
    house.admin.get("/channels/andere").expect(404);
    house.admin.post("/channels/andere/name", &[("name", "Meiner")]).expect(404);
    house.admin.post("/channels/andere/handlers", &handlers(&[], &[])).expect(404);
    let asks = [("questionnaire", "general"), ("instead", "messenger-incident")];
    house.admin.post("/channels/andere/questionnaire", &asks).expect(404);
    assert!(!words(&house.admin.get("/channels").expect(200).body).contains("Andere"));
    for path in ["/questionnaires/fremd", "/questionnaires/fremd/file"] {
        house.admin.get(&format!("{path}?version={digest}")).expect(404);
        house.admin.get(path).expect(404);
    }
    house.admin.post("/questionnaires/fremd/use", &[("version", digest.as_str()), ("instead", "")]).expect(404);
    assert!(!words(&house.admin.get("/questionnaires").expect(200).body).contains("fremd"));
    let shown = house.members("messenger");
    let mut wanted = shown.clone();
    wanted.push(stranger);
    house.admin.post("/channels/messenger/handlers", &handlers(&shown, &wanted)).expect(303);
    assert_eq!(house.members("messenger"), shown);
    assert_eq!(house.tables.as_inserts("channel") + &house.tables.as_inserts("stored_questionnaire"), before);
}
