//! The agreement with the staff's representatives: printed, signed, recorded, and told of where what runs is otherwise.

use std::process::{Command, Stdio};

use crate::harness::html::words;
use crate::harness::{Instance, Tables, Visitor};

struct Agreeing {
    instance: Instance,
    tables: Tables,
}

impl Agreeing {
    fn new() -> Self {
        let instance = Instance::demo().served_with(&[]);
        let mut tables = Tables::of(&instance.data());
        let house = tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0);
        for (name, role) in [("rat", "works_council"), ("amt", "organisation_administrator"), ("chefin", "management")]
        {
            let email = format!("{name}@example.org");
            tables.add_account(&house, name, &email);
            tables.set_roles(&email, &[role]);
        }
        Self { instance, tables }
    }

    fn signed_in(&mut self, name: &str) -> Visitor {
        let mut visitor = Visitor::of(self.instance.office());
        visitor.keep_cookie("session", &self.tables.open_session(&format!("{name}@example.org")));
        visitor
    }

    /// Signed in, having just shown who they are.
    fn confirmed(&mut self, name: &str) -> Visitor {
        let mut visitor = self.signed_in(name);
        let known = self.instance.record["staff"][0].clone();
        self.tables.confirm(&mut visitor, &format!("{name}@example.org"), &known);
        visitor
    }

    fn restarted_with(self, settings: &[(&str, &str)]) -> Self {
        Self { instance: self.instance.served_with(settings), ..self }
    }

    fn prints(&self, arguments: &[&str]) -> String {
        self.instance.command(&[&["agreement"], arguments].concat(), "")
    }
}

/// The fingerprint at the end of a printed text.
fn fingerprint(text: &str) -> String {
    text.trim_end().rsplit('`').nth(1).unwrap().to_owned()
}

// B.11
#[test]
fn what_is_signed_is_recorded_and_a_later_change_is_told_with_both_values() {
    let mut they = Agreeing::new();
    let print = fingerprint(&they.prints(&[]));
    let mut council = they.signed_in("rat");
    let page = council.get("/verify").expect(200).body;
    assert!(words(&page).contains("Hier ist keine unterschriebene Vereinbarung vermerkt."), "{page}");
    let text = council.get("/agreement").expect(200).body;
    assert!(words(&text).contains(&print) && text.contains("<code>office.idle_minutes</code>: 60 Minuten"), "{text}");
    assert!(!text.contains("action=\"/agreement/signed\""), "they record nothing");
    council.post("/agreement/signed", &[("day", "2026-01-15"), ("fingerprint", &print)]).expect(403);

    let mut office = they.confirmed("amt");
    let record = |visitor: &mut Visitor, day: &str, print: &str| {
        visitor.post("/agreement/signed", &[("day", day), ("fingerprint", print)])
    };
    let other = print.replace(&print[2..6], "0000");
    for (day, typed, said) in [
        ("gestern", print.as_str(), "Das ist kein Tag."),
        ("2999-01-01", &print, "liegt in der Zukunft"),
        ("2026-01-15", "", "Das ist kein Fingerabdruck einer Vereinbarung."),
        ("2026-01-15", &other, "nicht der Fingerabdruck dessen, was gerade gilt"),
        ("2026-01-15", &print.replacen('1', "7", 1), "von einer anderen Version"),
    ] {
        let page = record(&mut office, day, typed).expect(422).body;
        assert!(words(&page).contains(said), "{typed}: {page}");
        assert!(page.contains(&format!("value=\"{typed}\"")), "what was typed is still there");
    }
    record(&mut office, "2026-01-15", &print).expect(303);
    let (fine, said) = they.instance.tries(&["check"], &[]);
    assert!(said.contains("ok       the program runs as it was agreed on"), "{fine} {said}");
    let page = words(&council.get("/verify").expect(200).body);
    assert!(page.contains("Das Programm läuft, wie es am 15. Januar 2026 unterschrieben wurde."), "{page}");
    assert!(page.contains("Unterschriebene Vereinbarung vermerkt"), "it stands in the journal: {page}");

    let mut they = they.restarted_with(&[("office.idle_minutes", "480")]);
    for name in ["rat", "amt", "chefin"] {
        let page = words(&they.signed_in(name).get("/agreement").expect(200).body);
        assert!(page.contains("In einem Punkt läuft das Programm anders, als am 15. Januar 2026"), "{name}: {page}");
        assert!(page.contains("office.idle_minutes 60 Minuten 480 Minuten"), "{name}: {page}");
    }
    let (fine, said) = they.instance.tries(&["check"], &[("office.idle_minutes", "480")]);
    assert!(!fine && said.contains("signed: 60 minutes, in force: 480 minutes"), "{said}");
    let mut office = they.signed_in("amt");
    let readiness = words(&office.get("/readiness").expect(200).body);
    assert!(readiness.contains("unterschrieben: 60 Minuten, in Kraft: 480 Minuten"), "{readiness}");
    they.signed_in("chefin").get("/readiness").expect(403);
}

#[test]
fn the_text_follows_the_law_that_applies_and_is_on_paper_what_it_is_on_the_page() {
    let they = Agreeing::new();
    for (regime, title, norm) in [
        ("dsgvo", "# Betriebsvereinbarung", "§ 87 Abs. 1 Nr. 1 und 6 BetrVG"),
        ("kdg", "# Dienstvereinbarung", "§ 38 MAVO"),
        ("dsg-ekd", "# Dienstvereinbarung", "§ 36 MVG-EKD"),
    ] {
        let text = they.prints(&["--regime", regime]);
        assert!(text.starts_with(title) && text.contains(norm) && text.contains("________"), "{text}");
        let others = ["BetrVG", "MAVO", "MVG-EKD"].iter().filter(|law| text.contains(**law)).count();
        assert!(others == 1 && !text.contains("**?**") && !text.contains('{'), "{regime}: {text}");
        assert!(text.contains("- `office.session_hours`: 10 Stunden") && text.contains("A. Berger"), "{text}");
    }
    let json: serde_json::Value = serde_json::from_str(&they.prints(&["--json"])).unwrap();
    assert_eq!(json["fingerprint"], fingerprint(&they.prints(&[])));
    assert!(json["clauses"].as_array().unwrap().len() > 15 && json["language"] == "de");
    for (wrong, said) in [
        (["--regime", "kdr-og"], "there are dsgvo, kdg, dsg-ekd"),
        (["--language", "en"], "the agreement is written in: de"),
        (["--json", "--terms"], "cannot be used with"),
    ] {
        let (fine, printed) = they.instance.tries(&[&["agreement"], &wrong[..]].concat(), &[]);
        let log = std::fs::read_to_string(they.instance.log()).unwrap();
        assert!(!fine && printed.is_empty() && log.contains(said), "{printed} {log}");
    }
}

/// As docs/works-council-guide.md says it.
#[test]
fn the_fingerprint_can_be_recomputed_without_this_program() {
    let they = Agreeing::new();
    let mut sum = Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut sum.stdin.take().unwrap(), they.prints(&["--terms"]).as_bytes()).unwrap();
    let digest = String::from_utf8(sum.wait_with_output().unwrap().stdout).unwrap();
    let print = fingerprint(&they.prints(&[])).replace('-', "");
    assert_eq!(print, format!("1{}", &digest[..20]));
}

// H-19
#[test]
fn an_administrator_of_another_organisation_records_nothing_here() {
    let mut they = Agreeing::new();
    let print = fingerprint(&they.prints(&[]));
    they.tables.add_organisation("Haus am See");
    they.tables.add_account("Haus am See", "fremd", "fremd@example.org");
    they.tables.set_roles("fremd@example.org", &["organisation_administrator"]);
    let mut stranger = they.confirmed("fremd");
    let refused = stranger.post("/agreement/signed", &[("day", "2026-01-15"), ("fingerprint", &print)]).expect(422);
    assert!(words(&refused.body).contains("nicht der Fingerabdruck dessen, was gerade gilt"));
    let page = stranger.get("/agreement").expect(200).body;
    assert!(!page.contains("A. Berger") && !page.contains(&print), "nothing of the other house is here");
    assert_eq!(they.tables.count("signed_agreement"), 0);
    let own = page.rsplit("<code class=\"digest\">").next().unwrap().split('<').next().unwrap().to_owned();
    stranger.post("/agreement/signed", &[("day", "2026-01-15"), ("fingerprint", &own)]).expect(303);
    let council = words(&they.signed_in("rat").get("/verify").expect(200).body);
    assert!(council.contains("Hier ist keine unterschriebene Vereinbarung vermerkt."), "{council}");
}
