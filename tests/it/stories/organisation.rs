//! An administrator says what the organisation is, in pages: what the file leaves open is theirs, and in force at once.

use crate::harness::html::words;
use crate::harness::{Answer, Instance, Tables, Visitor};

const ADMIN: &str = "roth@example.org";

/// A service with an administrator of its own.
struct House {
    instance: Instance,
    tables: Tables,
}

impl House {
    /// With these settings of the environment.
    fn new(settings: &[(&str, &str)]) -> Self {
        let instance = Instance::served(settings);
        let mut tables = Tables::of(&instance.data());
        let home = tables.column("SELECT name AS cell FROM organisation").remove(0);
        tables.add_account(&home, "J. Roth", ADMIN);
        tables.set_roles(ADMIN, &["organisation_administrator"]);
        Self { instance, tables }
    }

    fn admin(&mut self) -> Visitor {
        let mut visitor = Visitor::of(self.instance.office()).with("accept-language", "en");
        visitor.keep_cookie("session", &self.tables.open_session(ADMIN));
        visitor
    }

    fn public(&self) -> Visitor {
        Visitor::of(self.instance.public()).with("accept-language", "en")
    }

    fn stored(&mut self) -> String {
        self.tables.as_inserts("stored_setting") + &self.tables.as_inserts("office_journal")
    }

    fn recorded(&mut self, event: &str) -> Vec<String> {
        self.tables.column(&format!("SELECT detail AS cell FROM office_journal WHERE event = '{event}' ORDER BY id"))
    }
}

fn saves(admin: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    admin.post(path, fields)
}

#[test]
fn what_an_administrator_says_stands_on_the_pages_at_once_and_after_a_start() {
    let mut house = House::new(&[]);
    let mut admin = house.admin();
    let readiness = words(&admin.get("/readiness").expect(200).body);
    assert!(
        readiness.contains("/imprint and /privacy lack") || readiness.contains("lack the organisation"),
        "{readiness}"
    );
    let page = admin.get("/readiness").expect(200).body;
    assert!(page.contains("href=\"/organisation/legal\"") && page.contains("href=\"/organisation\""), "{page}");

    let profile = [
        ("organisation.name", "Haus am <See>"),
        ("was-organisation.name", "Brückenwerk Lindenau gGmbH"),
        ("organisation.land", "SN"),
        ("was-organisation.land", ""),
        ("organisation.employed", "180"),
        ("was-organisation.employed", ""),
        ("legal.regime", "kdg"),
        ("was-legal.regime", "dsgvo"),
    ];
    let saved = saves(&mut admin, "/organisation", &profile).expect(303);
    assert_eq!(saved.header("location"), "/organisation?saved=true");
    let legal = [
        ("legal.controller", "Haus am See gGmbH"),
        ("legal.address", "Uferweg 3\r\n00000 Lindenau"),
        ("legal.email", "kontakt@see.example"),
        ("legal.represented_by", "die Geschäftsführerin"),
        ("legal.supervisory_authority", "Datenschutzaufsicht"),
        ("legal.data_protection_officer_contact", "Zimmer 3"),
    ];
    saves(&mut admin, "/organisation/legal", &legal).expect(303);
    let check = |house: &House| {
        let imprint = house.public().get("/imprint").expect(200).body;
        assert!(imprint.contains("Uferweg 3<br>00000 Lindenau") && imprint.contains("Haus am See gGmbH"), "{imprint}");
        assert!(imprint.contains("Haus am &lt;See&gt;"), "the name is on every page: {imprint}");
        let privacy = house.public().get("/privacy").expect(200).body;
        assert!(privacy.contains("KDG") && privacy.contains("Zimmer 3"), "{privacy}");
        let (_, said) = house.instance.tries(&["check"], &[]);
        assert!(!said.contains("/imprint and /privacy lack") && said.contains("with 180 employed"), "{said}");
    };
    check(&house);
    assert_eq!(
        house.recorded("profile_changed"),
        ["organisation.name", "organisation.land", "organisation.employed", "legal.regime"]
            .into_iter()
            .chain([
                "legal.controller",
                "legal.address",
                "legal.email",
                "legal.represented_by",
                "legal.data_protection_officer_contact",
                "legal.supervisory_authority",
            ])
            .collect::<Vec<_>>(),
    );
    house.instance = house.instance.served_with(&[]);
    check(&house);
    let verifier = words(&house.admin().get("/organisation").expect(200).body);
    assert!(verifier.contains("Saxony"), "{verifier}");
}

#[test]
fn what_the_environment_sets_is_shown_with_its_variable_and_refused_where_it_is_sent_all_the_same() {
    let mut house = House::new(&[("legal.phone", "01234 5"), ("organisation.land", "TH")]);
    let mut admin = house.admin();
    let page = admin.get("/organisation/legal").expect(200).body;
    assert!(page.contains("SIEGELPOST_LEGAL_PHONE") && page.contains("01234 5"), "{page}");
    assert!(!page.contains("name=\"legal.phone\"") && page.contains("name=\"legal.email\""), "{page}");
    let before = house.stored();
    let sent = [("legal.phone", "99999"), ("legal.register", "HRB 7")];
    let page = saves(&mut admin, "/organisation/legal", &sent).expect(422).body;
    assert!(page.contains("99999") && page.contains("value=\"HRB 7\""), "nothing typed is lost: {page}");
    assert!(words(&page).contains("The file or the server's environment sets this."), "{page}");
    assert_eq!(house.stored(), before);
    house
        .tables
        .execute("INSERT INTO stored_setting SELECT id, 'legal.phone', '88888' FROM organisation ORDER BY id LIMIT 1");
    house.instance = house.instance.served_with(&[("legal.phone", "01234 5")]);
    let imprint = house.public().get("/imprint").expect(200).body;
    assert!(imprint.contains("01234 5") && !imprint.contains("88888"), "{imprint}");
}

#[test]
fn what_does_not_fit_is_said_at_its_field_and_everything_typed_stays() {
    let mut house = House::new(&[]);
    let mut admin = house.admin();
    let before = house.stored();
    let long = "x".repeat(501);
    for (path, field, typed, said) in [
        ("/organisation", "organisation.name", "", "cannot be empty"),
        ("/organisation", "organisation.name", "two\nlines", "One line"),
        ("/organisation", "organisation.land", "XX", "Choose one"),
        ("/organisation", "organisation.employed", "many", "whole number"),
        ("/organisation", "legal.regime", "gdpr", "Choose one"),
        ("/organisation/legal", "legal.controller", "a\nb", "One line"),
        ("/organisation/legal", "legal.controller", long.as_str(), "One line"),
        ("/organisation/legal", "legal.address", long.as_str(), "500 bytes each"),
        ("/organisation/legal", "legal.email", "nobody", "no e-mail address"),
        ("/organisation/legal", "legal.supervisory_authority_url", "javascript:alert(1)", "no web address"),
    ] {
        let other = if path == "/organisation" { "organisation.employed" } else { "legal.vat_id" };
        let kept = if field == other { "many" } else { "4711" };
        let fields = [(field, typed), (other, kept)];
        let page = saves(&mut admin, path, &fields[..1 + usize::from(field != other)]).expect(422).body;
        assert!(words(&page).contains(said), "{field} {typed}: {page}");
        assert!(page.contains(&format!("value=\"{kept}\"")), "{field} {typed}: {page}");
        assert!(page.contains("aria-invalid=\"true\"") && page.contains("<title>Error:"), "{page}");
    }
    assert_eq!(house.stored(), before);
}

#[test]
fn of_two_who_save_at_once_the_second_is_told_and_loses_nothing() {
    let mut house = House::new(&[]);
    let (mut one, mut other) = (house.admin(), house.admin());
    let first = [("legal.phone", "111"), ("was-legal.phone", ""), ("legal.register", "HRB 1")];
    saves(&mut one, "/organisation/legal", &first).expect(303);
    let second = [("legal.phone", "222"), ("was-legal.phone", ""), ("legal.vat_id", "DE9"), ("was-legal.vat_id", "")];
    let page = saves(&mut other, "/organisation/legal", &second).expect(409).body;
    assert!(page.contains("value=\"222\"") && page.contains("value=\"DE9\"") && page.contains("111"), "{page}");
    assert!(page.contains("name=\"was-legal.phone\" value=\"111\""), "{page}");
    assert_eq!(house.recorded("profile_changed").len(), 2);
    let again = [("legal.phone", "222"), ("was-legal.phone", "111"), ("legal.vat_id", "DE9")];
    saves(&mut other, "/organisation/legal", &again).expect(303);
    let imprint = house.public().get("/imprint").expect(200).body;
    assert!(imprint.contains("222") && imprint.contains("DE9") && imprint.contains("HRB 1"), "{imprint}");
}

#[test]
fn external_offices_are_added_changed_hidden_and_removed() {
    let mut house = House::new(&[]);
    let mut admin = house.admin();
    let office = |name: &'static str, url: &'static str| {
        [("kind", "supervisory"), ("name-de", name), ("competence-de", "Beschwerden"), ("url", url)]
    };
    let before = house.stored();
    for (fields, said) in [
        (office("", "https://amt.example"), "Say name and purpose"),
        (office("Amt", ""), "Say a web address"),
        (office("Amt", "http://amt.example"), "has to begin with https://"),
        (office("Amt\nSüd", "https://amt.example"), "One line"),
    ] {
        let page = admin.post("/organisation/offices/new", &fields).expect(422).body;
        assert!(words(&page).contains(said) && page.contains("value=\"Beschwerden\""), "{said}: {page}");
    }
    assert_eq!(house.stored(), before);
    admin.post("/organisation/offices/new", &office("Amt \"Süd\"", "https://amt.example")).expect(303);
    admin.post("/organisation/offices", &[("office", "bafin"), ("act", "hide")]).expect(303);
    let page = house.public().get("/offices").expect(200).body;
    assert!(page.contains("https://amt.example") && !page.contains("bafin"), "{page}");

    let form = admin.get("/organisation/offices/own-1").expect(200).body;
    assert!(form.contains("value=\"https://amt.example\""), "{form}");
    let now = house.tables.column("SELECT value AS cell FROM stored_setting WHERE name = 'office.own-1'").remove(0);
    let changed = |was: &str, admin: &mut Visitor| {
        let mut fields = office("Amt Nord", "https://nord.example").to_vec();
        fields.push(("was", was));
        admin.post("/organisation/offices/own-1", &fields)
    };
    let page = changed("something else", &mut admin).expect(409).body;
    assert!(page.contains("Amt Nord") && words(&page).contains("Somebody else has changed the list"), "{page}");
    changed(&now, &mut admin).expect(303);
    let page = house.public().get("/offices").expect(200).body;
    assert!(page.contains("https://nord.example") && !page.contains("https://amt.example"), "{page}");

    admin.post("/organisation/offices", &[("office", "bfj"), ("act", "checked")]).expect(303);
    let readiness = words(&admin.get("/readiness").expect(200).body);
    assert!(readiness.contains("for a year: bundeskartellamt"), "one less to look at: {readiness}");
    admin.post("/organisation/offices", &[("office", "own-1"), ("act", "checked")]).expect(400);
    admin.post("/organisation/offices", &[("office", "own-1"), ("act", "hide")]).expect(400);
    admin.post("/organisation/offices", &[("office", "bfj"), ("act", "remove")]).expect(400);
    admin.post("/organisation/offices", &[("office", "../x"), ("act", "hide")]).expect(400);
    admin.get("/organisation/offices/bafin").expect(404);
    admin.post("/organisation/offices/bafin", &office("Meine Bafin", "https://amt.example")).expect(404);
    admin.post("/organisation/offices", &[("office", "own-1"), ("act", "remove")]).expect(303);
    admin.post("/organisation/offices", &[("office", "bafin"), ("act", "show")]).expect(303);
    let page = house.public().get("/offices").expect(200).body;
    assert!(!page.contains("https://nord.example") && page.contains("bafin"), "{page}");
    assert_eq!(house.recorded("offices_changed"), ["own-1", "bafin", "own-1", "bfj", "own-1", "bafin"]);
}

#[test]
fn own_words_count_at_once_and_a_placeholder_has_to_stay() {
    let mut house = House::new(&[]);
    let mut admin = house.admin();
    let path = "/organisation/texts/start-step-1";
    let page = admin.post(path, &[("words-en", "You write <it>."), ("words-de", "Sie schreiben.")]).expect(422).body;
    assert!(page.contains("You write &lt;it&gt;.") && page.contains("Sie schreiben."), "{page}");
    assert!(words(&page).contains("A placeholder in braces is missing"), "{page}");
    admin.get("/organisation/texts/skip").expect(404);
    admin.post("/organisation/texts/skip", &[("words-en", "x")]).expect(404);

    let own = "You write <it> in { $minutes } minutes.";
    admin.post(path, &[("words-en", own), ("was-en", "")]).expect(303);
    assert!(house.public().get("/").expect(200).body.contains("You write &lt;it&gt; in"), "at once");
    let name = "/organisation/texts/office-name";
    admin.post(name, &[("words-en", "The open ear"), ("was-en", "")]).expect(303);
    let start = house.public().get("/").expect(200).body;
    assert!(start.contains("You write &lt;it&gt; in") && start.contains("The open ear"), "both: {start}");
    let page = admin.post(path, &[("words-en", "Mine { $minutes }"), ("was-en", "")]).expect(409).body;
    assert!(page.contains("Mine { $minutes }") && page.contains("You write &lt;it&gt;"), "{page}");

    house.instance = house.instance.served_with(&[]);
    assert!(house.public().get("/").expect(200).body.contains("You write &lt;it&gt; in"), "after a start, too");
    let mut admin = house.admin();
    admin.post(path, &[("words-en", own), ("was-en", own), ("back", "en")]).expect(303);
    assert!(!house.public().get("/").expect(200).body.contains("You write &lt;it&gt;"), "ours again, at once");
    assert!(house.public().get("/").expect(200).body.contains("The open ear"), "the other stays");
    admin.post(name, &[("words-en", ""), ("was-en", "The open ear")]).expect(303);
    assert_eq!(house.recorded("text_changed"), [["start-step-1 en", "office-name en"]; 2].concat());
    let rows = house.tables.column("SELECT name AS cell FROM stored_setting WHERE name LIKE 'text.%'");
    assert_eq!(rows, Vec::<String>::new());
}

#[test]
fn administrators_of_another_organisation_change_nothing_here() {
    let mut house = House::new(&[]);
    house.tables.add_organisation("Haus im Wald");
    house.tables.add_account("Haus im Wald", "W. Tann", "tann@example.org");
    house.tables.set_roles("tann@example.org", &["organisation_administrator"]);
    let mut stranger = Visitor::of(house.instance.office()).with("accept-language", "en");
    stranger.keep_cookie("session", &house.tables.open_session("tann@example.org"));
    let before = house.stored();
    for path in ["/organisation", "/organisation/legal", "/organisation/offices", "/organisation/texts"] {
        let page = stranger.get(path).expect(200).body;
        assert!(words(&page).contains("You cannot change it here") && !page.contains("<input type=\"text\""), "{path}");
    }
    saves(&mut stranger, "/organisation", &[("organisation.name", "Haus im Wald")]).expect(422);
    saves(&mut stranger, "/organisation/legal", &[("legal.phone", "1")]).expect(422);
    stranger.post("/organisation/offices", &[("office", "bafin"), ("act", "hide")]).expect(422);
    stranger.post("/organisation/texts/office-name", &[("words-en", "x")]).expect(422);
    assert_eq!(house.stored(), before);
}

#[test]
fn a_stored_value_that_does_not_fit_is_a_finding_and_the_service_starts() {
    let mut house = House::new(&[]);
    house.tables.execute(
        "INSERT INTO stored_setting SELECT id, 'organisation.land', 'XX' FROM organisation ORDER BY id LIMIT 1",
    );
    house.instance = house.instance.served_with(&[]);
    let page = words(&house.admin().get("/readiness").expect(200).body);
    assert!(page.contains("not in force: organisation.land"), "{page}");
    let (_, said) = house.instance.tries(&["check"], &[]);
    assert!(
        said.contains("warning  what is stored does not fit any more, so it is not in force: organisation.land"),
        "{said}"
    );
}
