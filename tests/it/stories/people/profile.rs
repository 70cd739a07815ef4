//! What people say of themselves, what the list says of them, and the letter that is made of their record.

use super::{House, READ, gives};
use crate::harness::Visitor;
use crate::harness::html::words;

// H-20: whoever takes another name cannot do it unseen.
#[test]
fn name_and_function_are_said_by_oneself_and_recorded() {
    let mut house = House::new();
    house.add("K. Demir", "demir@example.org", &["handler"]);
    house.tables.add_reader("messenger", "demir@example.org");
    house.add("B. Rat", "rat@example.org", &["works_council"]);
    let (mut demir, id) = (house.signed_in("demir@example.org"), house.id("demir@example.org"));
    let mut reporter = Visitor::of(house.instance.public());
    assert!(reporter.get("/report").expect(200).body.contains("K. Demir"));
    let before = house.stored();
    for (name, function, told) in [
        (" ", "Pflege", "Geben Sie einen Namen ein"),
        ("K.\nDemir", "Pflege <Nord>", "je eine Zeile"),
        (&"x".repeat(121), "", "je eine Zeile"),
    ] {
        let refused = demir.post("/account/profile", &[("name", name), ("function", function)]).expect(422).body;
        assert!(words(&refused).contains(told), "{told}: {}", words(&refused));
        assert!(!refused.contains("<Nord>"), "what was typed is no markup");
    }
    let taken = "SELECT name || '|' || function AS cell FROM staff WHERE email = 'a.berger@brueckenwerk.example'";
    let taken = house.tables.column(taken).remove(0).to_uppercase();
    let (name, function) = taken.split_once('|').unwrap();
    let refused = demir.post("/account/profile", &[("name", name), ("function", function)]).expect(422).body;
    assert!(words(&refused).contains("könnten Sie nicht unterscheiden"), "{}", words(&refused));
    assert_eq!(house.stored(), before);

    let fields = [("name", "K. Demir-Vogt"), ("function", "Pflege <Nord>")];
    demir.post("/account/profile", &fields).expect(303);
    assert!(words(&demir.get("/account").expect(200).body).contains("K. Demir-Vogt Pflege <Nord>"));
    assert_eq!(house.events("name_set"), [format!("{id} by {id}: ")]);
    assert_eq!(house.events("function_set"), [format!("{id} by {id}: ")]);
    demir.post("/account/profile", &fields).expect(303);
    assert_eq!(house.events("name_set").len(), 1, "what has not changed is not recorded");
    assert!(!house.tables.as_inserts("office_journal").contains("Vogt"), "no names in the journal");
    let form = reporter.get("/report").expect(200).body;
    assert!(form.contains("K. Demir-Vogt") && !form.contains("K. Demir<"), "reporters read the name of today");
    for (email, page) in [("t.okafor@brueckenwerk.example", "/team"), ("rat@example.org", "/verify")] {
        let seen = words(&house.signed_in(email).get(page).expect(200).body);
        assert!(seen.contains("Name geändert") && seen.contains("K. Demir-Vogt"), "{page}: {seen}");
    }
    // Nobody else's, whatever the form says.
    let other = house.id("t.okafor@brueckenwerk.example");
    demir.post("/account/profile", &[("name", "X"), ("function", ""), ("id", &other), ("person", &other)]).expect(303);
    let name = format!("staff WHERE id = {other} AND name = 'X'");
    assert_eq!(house.tables.count(&name), 0);
}

#[test]
fn the_list_says_who_is_not_here_yet_and_who_is_away() {
    let mut house = House::new();
    let mut admin = house.signed_in("roth@example.org");
    let new = |name, email| [("name", name), ("email", email), ("function", ""), ("role", "handler")];
    admin.post("/people/new", &new("N. Neu", "neu@example.org")).expect(200);
    admin.post("/people/new", &new("S. Spät", "spaet@example.org")).expect(200);
    let late = house.id("spaet@example.org");
    house.tables.execute(&format!("UPDATE invitation SET last_day = '2026-01-05' WHERE staff_id = {late}"));
    house.add("K. Demir", "demir@example.org", &["handler", "works_council"]);
    house.tables.add_absence("demir@example.org");
    let mut shown = |query: &str| {
        let page = admin.get(&format!("/people{query}")).expect(200).body;
        let list = page.split_once("<ul class=\"bare entries people\">").unwrap().1.to_owned();
        words(list.split("</ul>").next().unwrap())
    };
    let everybody = shown("");
    assert!(
        everybody.contains("eingeladen bis") && everybody.contains("Einladung abgelaufen am 5. Januar 2026"),
        "{everybody}"
    );
    assert!(everybody.contains("abwesend bis") && everybody.contains("Schlüssel gemacht"), "{everybody}");
    let invited = shown("?show=invited");
    assert!(invited.contains("N. Neu") && invited.contains("S. Spät") && !invited.contains("K. Demir"), "{invited}");
    let away = shown("?show=away&role=works_council");
    assert!(away.contains("K. Demir") && !away.contains("N. Neu") && !away.contains("J. Roth"), "{away}");
    assert_eq!(shown("?show=removed&role=overlord&sort=x"), everybody, "a filter that there is none of hides nobody");
    // Whoever has come is invited no longer.
    house.tables.execute(&format!("UPDATE invitation SET used = 1 WHERE staff_id = {late}"));
    assert!(!shown("?show=invited").contains("S. Spät"));
}

// H-16, H-18, H-20, H-21
#[test]
fn the_letter_of_appointment_says_what_is_known_and_leaves_the_rest_blank() {
    let mut house = House::new();
    house.add("K. Demir", "demir@example.org", &["handler"]);
    let (mut admin, id) = (house.signed_in("roth@example.org"), house.id("demir@example.org"));
    let path = format!("/people/{id}");
    let letter = words(&admin.get(&format!("{path}/appointment")).expect(200).body);
    for known in ["K. Demir", "§ 12 Abs. 4 HinSchG", "§ 17 HinSchG", "§ 15 Abs. 2", "DSGVO", "gilt ab: ____"] {
        assert!(letter.contains(known), "{known}: {letter}");
    }
    assert!(!letter.contains("§ 14 Abs. 1"), "nobody from outside");
    let record = [("appointed", "2026-01-05"), ("declared", "2026-01-04"), ("functions", "Pflege <Nord>")];
    admin.post(&format!("{path}/record"), &record).expect(303);
    admin.post(&format!("{path}/courses"), &[("course", "Fachkunde"), ("day", "2025-03-04")]).expect(303);
    let letter = words(&admin.get(&format!("{path}/appointment")).expect(200).body);
    for known in ["gilt ab: 5. Januar 2026", "erklärt am 4. Januar 2026: Pflege <Nord>", "Fachkunde, 4. März 2025"] {
        assert!(letter.contains(known), "{known}: {letter}");
    }
    gives(&mut admin, &id, &["ombudsperson"], &[READ]).expect(303);
    let letter = words(&admin.get(&format!("{path}/appointment")).expect(200).body);
    assert!(letter.contains("§ 14 Abs. 1 HinSchG") && letter.contains("§ 203 StGB"), "{letter}");
    // Whoever works on no case is appointed to nothing.
    let roth = house.id("roth@example.org");
    let answer = admin.get(&format!("/people/{roth}/appointment")).expect(303);
    assert_eq!(answer.header("location"), format!("/people/{roth}"));
}
