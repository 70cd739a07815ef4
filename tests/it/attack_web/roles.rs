//! Who holds no slot of a case gets the same answers as for a case that does not exist.

use std::collections::BTreeSet;

use siegelpost::sealing::Side;

use super::enrol;
use crate::harness::html::words;
use crate::harness::{Answer, Instance, Tables, Visitor, signs_in_for_the_first_time};

const PASSWORD: &str = "ein langes Passwort";
/// A number that no case has.
const NOWHERE: &str = "2026-0000-0000";

/// Adds an account and signs it in.
fn newcomer(instance: &Instance, name: &str, role: &str) -> Visitor {
    let email = format!("{name}@brueckenwerk.example");
    let add = ["staff", "add", "--name", name, "--email", &email, "--role", role, "--password-stdin"];
    instance.command(&add, &format!("{PASSWORD}\n"));
    let mut visitor = Visitor::of(instance.office());
    signs_in_for_the_first_time(&mut visitor, &email, PASSWORD);
    visitor
}

/// Everything that can be asked about a case.
fn ask_all(visitor: &mut Visitor, number: &str) -> Vec<(u16, String, String)> {
    // Plausible in shape: a genuine parcel of another case.
    let sealed = crate::harness::sealed_for_nobody(Side::Office);
    let file = crate::harness::sealed_for_nobody(Side::File);
    let seen = |answer: Answer| {
        let told = answer.body.replace(number, "NUMBER");
        (answer.status, told, answer.header("location").replace(number, "NUMBER"))
    };
    let path = |rest: &str| format!("/cases/{number}{rest}");
    vec![
        seen(visitor.get(&path(""))),
        seen(visitor.get(&path("/export"))),
        seen(visitor.get(&path("/deadlines.ics"))),
        seen(visitor.get(&path("/deadlines.ics?number=true"))),
        seen(visitor.post(&path("/state"), &[("state", "closed")])),
        seen(visitor.post(&path("/state"), &[("state", "nonsense")])),
        seen(visitor.post(&path("/decision"), &[("decision", "reopen-anew")])),
        seen(visitor.post(&path("/decision"), &[("decision", "nonsense")])),
        seen(visitor.post_json(&path("/close"), &serde_json::json!({"record": file, "withheld": true}))),
        seen(visitor.post_json(&path("/seen"), &serde_json::json!({"position": 1}))),
        seen(visitor.post_json(&path("/parcels"), &sealed)),
        seen(visitor.post_json(&path("/parcels"), &serde_json::json!({"side": "file", "seq": 1, "sealed": "x"}))),
    ]
}

// H-03, H-23
#[test]
fn attack_web_without_a_slot_a_case_does_not_exist() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Nur für die, die damals da waren.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let numbers = handler.sees_cases();
    let number = numbers[0].clone();

    let mut late = newcomer(&instance, "spaet", "handler");
    enrol(&mut late).expect(200);
    let mut admin = newcomer(&instance, "verwaltung", "admin");
    let mut unenrolled = newcomer(&instance, "ohne-schluessel", "handler");
    let mut nobody = Visitor::of(instance.office());
    let mut barred = instance.handler(2);
    barred.signs_in().expect(200);
    assert_eq!(ask_all(&mut barred.browser, &number)[0].0, 200, "before it is barred, the case is there");
    instance.command(&["staff", "disable", "--email", "j.lindqvist@brueckenwerk.example"], "");

    let before = state(&instance, &number);
    for (who, visitor, expected) in [
        ("handler without a slot", &mut late, 404),
        ("admin who is no handler", &mut admin, 403),
        ("handler without a key", &mut unenrolled, 303),
        ("nobody", &mut nobody, 303),
        ("barred handler", &mut barred.browser, 303),
    ] {
        let (there, nowhere) = (ask_all(visitor, &number), ask_all(visitor, NOWHERE));
        assert_eq!(there, nowhere, "{who}");
        assert_eq!(there[0].0, expected, "{who}");
        assert!(there.iter().all(|(status, ..)| *status >= 300), "{who}: {there:?}");
        for page in ["/cases", "/cases?view=new", "/cases?view=closed", "/cases?after=WzI0NjEzNjgsN10"] {
            let list = visitor.get(page).body;
            assert!(numbers.iter().all(|number| !list.contains(number)), "{who} sees a number on {page}");
            // The rules for passphrases name a twelve, too; and whoever has a new key is told how many cases there were before the
            // day of that key, which is no day on which somebody could have left them out.
            let earlier = "12 frühere Fälle sind nicht für Ihren Schlüssel versiegelt.";
            assert!(who == "handler without a slot" || !words(&list).contains("frühere"), "{who}: {list}");
            let said = words(&list).replace("12 Zeichen", "").replace(earlier, "");
            let counted = said.split_whitespace().filter(|word| ["12", "13"].contains(word)).count();
            assert_eq!(counted, 0, "{who} sees a count on {page}: {said}");
        }
    }
    assert_eq!(state(&instance, &number), before, "nothing has changed");

    // From now on the newcomer reads what comes, and nothing of what was there.
    let mut later = instance.reporter();
    later.reports("Für alle, die jetzt da sind.");
    let list = late.get("/cases").expect(200).body;
    // In its row, and above the rows where it is due next.
    let links = list.split("href=\"/cases/2").skip(1);
    let seen: BTreeSet<_> = links.filter_map(|rest| rest.split(['"', '?']).next()).collect();
    assert_eq!(seen.len(), 1, "one case: {seen:?}");
    assert!(words(&admin.get("/cases").expect(403).body).find("2026-").is_none(), "an admin reads nothing");
}

/// What is stored of a case.
fn state(instance: &Instance, number: &str) -> Vec<String> {
    let mut tables = Tables::of(&instance.data());
    tables.column(&format!(
        "SELECT state || (SELECT count(*) FROM parcel) || (SELECT count(*) FROM seen) AS cell
         FROM case_file WHERE number = '{number}'"
    ))
}

/// The numbers are no secret worth guessing: whoever guesses one right learns nothing.
#[test]
fn attack_web_case_numbers_do_not_count() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let numbers = handler.sees_cases();
    assert_eq!(numbers.len(), 12);
    // Eight digits of five bits after the year. Of twelve numbers that are drawn no two share their first four.
    let starts: BTreeSet<&str> = numbers.iter().map(|number| &number[5..9]).collect();
    assert!(starts.len() == 12 && numbers.iter().all(|number| number.len() == 14), "{numbers:?}");
}
