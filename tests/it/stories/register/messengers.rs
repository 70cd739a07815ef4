//! Somebody who may read the register looks up messengers: all beside each other, one of them, and the letter to its provider.

use serde_json::Value;
use siegelpost::access::Role;
use siegelpost::assessment::encryption_rule::EncryptionRule;
use siegelpost::config::Settings;
use siegelpost::regime::Regime;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::harness::html::words;
use crate::harness::{StoppedOffice, Visitor};

pub const NOW: OffsetDateTime = datetime!(2026-11-30 12:00 UTC);
const PAGE: &str = "/register/messengers";

fn auditor(now: OffsetDateTime, change: impl FnOnce(&mut Settings)) -> (StoppedOffice, Visitor) {
    somebody(Role::Auditor, now, change)
}

/// Somebody of an office whose clock stands, with these settings.
pub fn somebody(role: Role, now: OffsetDateTime, change: impl FnOnce(&mut Settings)) -> (StoppedOffice, Visitor) {
    let mut office = StoppedOffice::at(now).joined_by("P. Prüferin", "pruefen@haus.example", role);
    let record: Value = serde_json::from_slice(&std::fs::read(office.record()).unwrap()).unwrap();
    let mut visitor = Visitor::of(&office.answers_with(change));
    let password = record["staff"][1]["password"].as_str().unwrap();
    visitor.post("/sign-in", &[("email", "pruefen@haus.example"), ("password", password)]).expect(303);
    (office, visitor)
}

/// The row of a service in the matrix.
fn row<'a>(page: &'a str, name: &str) -> &'a str {
    let found = page.split("<tr>").find(|row| row.contains(&format!(">{name}</a>")));
    found.and_then(|row| row.split("</tr>").next()).unwrap_or_else(|| panic!("no {name}: {page}"))
}

/// What the row says for a class: the mark, the verdict, and what decides it.
fn cell(row: &str, class: &str) -> Vec<String> {
    let cell = row.split(&format!("data-of=\"{class} \">")).nth(1).and_then(|rest| rest.split("</td>").next());
    words(cell.unwrap_or_default()).split_whitespace().map(str::to_owned).collect()
}

fn mark(verdict: &str) -> &'static str {
    match verdict {
        "geeignet" => "✓",
        "bedingt" => "◐",
        "unzulässig" => "✕",
        _ => "?",
    }
}

// V-66, V-67, V-68, V-69, V-70, V-71, V-72, V-73
#[test]
fn the_page_of_messengers_has_every_verdict_with_a_mark_a_word_and_what_decides_it() {
    let vectors: Value = serde_json::from_str(include_str!("../../../vectors/messenger_verdicts.json")).unwrap();
    let moved = EncryptionRule::from_m3("Bestand M365").unwrap();
    for (rule, key, class) in [(EncryptionRule::default(), "m11_from_m2", "M2"), (moved, "m11_from_m3", "M3")] {
        let has_reason = rule.is_moved();
        let (_office, mut auditor) = auditor(NOW, |settings| settings.register.encryption_from_m3_because = rule);
        let page = auditor.get(PAGE).expect(200).body;
        for service in vectors["services"].as_array().unwrap() {
            let row = row(&page, service["service"].as_str().unwrap());
            for (place, class) in ["M1", "M2", "M3"].iter().enumerate() {
                let expected: Vec<&str> =
                    service[key][place].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
                let said = cell(row, class);
                assert_eq!((said[0].as_str(), said[1].as_str()), (mark(expected[0]), expected[0]), "{service} {class}");
                if expected.len() > 1 {
                    assert_eq!(said[2..], expected[1..], "{service} {class}");
                }
            }
        }
        let told = words(&page);
        assert!(told.contains(&format!("(M11) wird ab Klasse {class} verlangt.")), "{told}");
        assert_eq!(told.contains("Bestand M365"), has_reason, "{told}");
        assert!(told.contains("Ein Vorschlag. Er ersetzt nicht die Prüfung im Einzelfall."), "{told}");
        assert!(told.contains("deshalb ist Signal für M3 unzulässig"), "the founding text names it, and we say no");
        assert!(told.contains("Keine Angabe ist abgelaufen, und keine läuft in den nächsten 90 Tagen ab."), "{told}");
    }
}

// V-75
#[test]
fn facts_are_told_before_they_expire_and_nothing_is_claimed_afterwards() {
    let (office, mut auditor) = auditor(datetime!(2027-08-25 12:00 UTC), |_| {});
    let mut at = |now| {
        office.sets(now);
        auditor.post("/sign-in", &[("email", "pruefen@haus.example"), ("password", "drei stille Laternen")]);
        auditor.get(PAGE).expect(200).body
    };
    assert!(words(&at(datetime!(2027-08-25 12:00 UTC))).contains("Keine Angabe ist abgelaufen"));
    let soon = at(datetime!(2027-08-26 12:00 UTC));
    assert!(words(&soon).contains("Läuft bald ab"), "{soon}");
    assert_eq!(cell(row(&soon, "Threema Work"), "M2"), ["✓", "geeignet"]);
    let grace = words(&at(datetime!(2027-11-25 12:00 UTC)));
    assert!(grace.contains("Überfällig") && grace.contains("23. Januar 2028"), "{grace}");
    let expired = at(datetime!(2028-01-24 12:00 UTC));
    assert!(words(&expired).contains("Abgelaufen"), "{expired}");
    assert_eq!(cell(row(&expired, "Threema Work"), "M2")[..2], ["?", "offen"]);
}

#[test]
fn a_messenger_s_page_has_reasons_authorities_and_the_grade_of_every_fact() {
    let (_office, mut auditor) = auditor(NOW, |settings| settings.legal.regime = Regime::DsgEkd);
    let page = auditor.get(&format!("{PAGE}/signal-mdm")).expect(200).body;
    let told = words(&page);
    for criterion in 1..=38 {
        assert_eq!(
            page.matches(&format!("<section class=\"card\" id=\"M{criterion:02}\"")).count(),
            1,
            "M{criterion:02}"
        );
    }
    let m3 = page.split("id=\"class-M3\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    let m3 = words(m3);
    assert!(m3.contains("unzulässig") && m3.contains("Das schließt ihn aus") && m3.contains("M22"), "{m3}");
    assert!(told.contains("Aus dem Gedächtnis; nicht an der Quelle geprüft."), "{told}");
    assert!(told.contains("Eine Einschätzung; nicht an der Quelle geprüft."), "{told}");

    // The authority of the organisation's own law stands open, that of others behind a fold.
    let authorities = page.split("Was Aufsichtsbehörden sagen").nth(1).unwrap();
    let own = words(authorities.split("<details>").next().unwrap());
    assert!(own.contains("M3: Unser Urteil ist strenger.") && own.contains("M1: Unser Urteil ist milder."), "{own}");
    assert!(own.contains("Warum milder: Die Stellungnahme ist von 2018."), "{own}");
    assert!(words(authorities).contains("Eine Aussage einer anderen Aufsicht"));
    auditor.get(&format!("{PAGE}/icq")).expect(404);
    auditor.get(&format!("{PAGE}/icq/letter")).expect(404);
}

#[test]
fn the_letter_to_a_provider_asks_what_is_open_and_can_be_copied() {
    let (_office, mut auditor) = auditor(NOW, |_| {});
    let page = auditor.get(&format!("{PAGE}/teamwire/letter")).expect(200).body;
    let letter = words(page.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).unwrap());
    assert!(letter.contains("Fragen zum Datenschutz von Teamwire"), "{letter}");
    assert!(letter.contains("Ende-zu-Ende-Verschlüsselung immer an (M11)"), "{letter}");
    assert!(letter.contains("28. Dezember 2026"), "four weeks to answer: {letter}");
    let text = page.split("<textarea").nth(1).and_then(|rest| rest.split("</textarea>").next()).unwrap();
    assert!(text.contains("Ende-zu-Ende-Verschlüsselung immer an (M11)"), "{text}");
}

#[test]
fn who_works_on_cases_finds_no_messengers_here() {
    let office = StoppedOffice::at(NOW);
    let record: Value = serde_json::from_slice(&std::fs::read(office.record()).unwrap()).unwrap();
    let (email, password) = (&record["staff"][0]["email"], &record["staff"][0]["password"]);
    let mut handler = Visitor::of(record["office_url"].as_str().unwrap());
    let fields = [("email", email.as_str().unwrap()), ("password", password.as_str().unwrap())];
    handler.post("/sign-in", &fields).expect(303);
    for path in [PAGE.to_owned(), format!("{PAGE}/signal-mdm"), format!("{PAGE}/signal-mdm/letter")] {
        handler.get(&path).expect(403);
    }
}
