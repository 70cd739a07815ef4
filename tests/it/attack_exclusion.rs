//! A handler whom a report concerns, and whom the reporter took out: for this person the case does not exist.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::harness::html::{self, words};
use crate::harness::{Instance, Tables};

const REPORT: &str = "Es geht um die Leitung der Meldestelle.";

/// The fingerprints of the readers as the form has them, by name.
fn readers(page: &str) -> Vec<(String, String)> {
    let boxes = page.split("name=\"without\"").skip(1);
    boxes
        .map(|rest| {
            let label = rest.split("</label>").next().unwrap();
            let said = words(label.split_once('>').unwrap().1);
            let (name, _) = said.split_once(" soll die Meldung nicht lesen").unwrap();
            (name.to_owned(), html::attribute(label, "", "value").unwrap().to_owned())
        })
        .collect()
}

// H-03, H-20
#[test]
fn attack_exclusion_who_is_taken_out_learns_nothing_whoever_seals() {
    let instance = Instance::demo();
    let (named, other) = (instance.record["staff"][2].clone(), instance.record["staff"][0].clone());
    let name = named["name"].as_str().unwrap();
    let mut suspect = instance.handler(2);
    suspect.signs_in().expect(200);
    let before = suspect.browser.get("/cases").expect(200).body;

    let mut reporter = instance.reporter();
    let mut form = reporter.fills_in(&[], REPORT);
    let page = reporter.browser.get("/report").expect(200).body;
    let (_, fingerprint) = readers(&page).into_iter().find(|(reader, _)| reader == name).unwrap();
    form.fields.push(("without".to_owned(), fingerprint));
    form.fields.push(("readers".to_owned(), html::field(&page, "readers").unwrap()));
    reporter.sends(&form).expect(200);
    let mut device = instance.device();
    let sealed = device.seals(REPORT, &[name]);
    device.sends(&sealed).expect(201);

    assert_eq!(suspect.browser.get("/cases").expect(200).body, before, "not a case, not a count, not a gap");
    let mut colleague = instance.handler(0);
    colleague.signs_in().expect(200);
    let numbers: Vec<_> = colleague.sees_cases().into_iter().take(2).collect();
    for number in &numbers {
        let case = colleague.opens(number);
        assert_eq!(case.texts(), [REPORT]);
        let readers = html::text(&case.page, "class=\"bare\"").unwrap();
        assert!(readers.contains(other["name"].as_str().unwrap()) && !readers.contains(name), "{readers}");
        let nowhere = suspect.browser.get("/cases/2026-00000").expect(404).body;
        let there = suspect.browser.get(&format!("/cases/{number}")).expect(404).body;
        assert_eq!(there.replace(number, ""), nowhere.replace("2026-00000", ""));
        let answer = suspect.browser.post_json(&format!("/cases/{number}/seen"), &json!({"position": 1}));
        assert_eq!(answer.status, 404);
    }
    let mut tables = Tables::of(&instance.data());
    let newest_two =
        "case_id IN (SELECT subject_id FROM office_journal WHERE event = 'case_received' ORDER BY id DESC LIMIT 2)";
    assert_eq!(tables.count(&format!("slot WHERE {newest_two} AND staff_id IS NOT NULL")), 4);
    let of_suspect = format!("slot WHERE {newest_two} AND staff_id = (SELECT id FROM staff WHERE name = '{name}')");
    assert_eq!(tables.count(&of_suspect), 0);
}

#[test]
fn attack_exclusion_somebody_must_remain_and_nothing_typed_is_lost() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200).body;
    let mut form = reporter.fills_in(&[("F03", "whatsapp")], REPORT);
    form.fields.extend(readers(&page).into_iter().map(|(_, id)| ("without".to_owned(), id)));
    let answer = reporter.sends(&form).expect(422);
    assert!(words(&answer.body).contains("Sie haben alle ausgeschlossen"));
    assert!(answer.body.contains(REPORT), "what was typed is still there");
    let boxes = answer.body.split("name=\"without\"").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    assert_eq!(boxes.filter(|tag| tag.ends_with("\" checked")).count(), 3);
    let mut device = instance.device();
    let names: Vec<_> = readers(&page).into_iter().map(|(name, _)| name).collect();
    let sealed = device.seals(REPORT, &names.iter().map(String::as_str).collect::<Vec<_>>());
    device.sends(&sealed).expect(422);
    assert_eq!(tables.count("case_file"), before);
}

#[test]
fn attack_exclusion_nobody_reads_who_was_not_shown() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200).body;
    let mut form = reporter.fills_in(&[], REPORT);
    form.fields.push(("readers".to_owned(), html::field(&page, "readers").unwrap()));
    let mut device = instance.device();
    let sealed = device.seals(REPORT, &[]);
    instance.command(&["staff", "disable", "--email", instance.record["staff"][2]["email"].as_str().unwrap()], "");

    let answer = reporter.sends(&form).expect(409);
    assert!(words(&answer.body).contains("Gerade hat sich geändert, wer Meldungen öffnen kann"));
    assert!(answer.body.contains(REPORT));
    let refused = device.sends(&sealed).expect(409);
    assert!(refused.body.contains("\"readers\":true"), "{}", refused.body);
    assert_eq!(tables.count("case_file"), before);

    form.fields.last_mut().unwrap().1 = html::field(&answer.body, "readers").unwrap();
    reporter.sends(&form).expect(200);
    let sealed = device.seals(REPORT, &[]);
    device.sends(&sealed).expect(201);
    for garbled in ["zzzz", "0000000000000000"] {
        let mut form = reporter.fills_in(&[], REPORT);
        form.fields.push(("without".to_owned(), garbled.to_owned()));
        reporter.sends(&form).expect(409);
    }
    assert_eq!(tables.count("case_file"), before + 2);
}

#[test]
fn attack_exclusion_is_refused_where_it_comes_too_late() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200).body;
    let (name, fingerprint) = readers(&page).remove(1);
    let form = reporter.fills_in(&[], REPORT);
    reporter.sends(&form).expect(200);
    let mut device = instance.device();
    let sealed = device.seals(REPORT, &[]);
    device.sends(&sealed).expect(201);
    let parcels = tables.count("parcel");

    let more = "Und zwar um diese Person.";
    for description in [REPORT, more] {
        let mut changed = instance.reporter().fills_in(&[], description);
        changed.case_key.clone_from(&form.case_key);
        changed.fields.push(("without".to_owned(), fingerprint.clone()));
        let answer = reporter.sends(&changed).expect(409);
        let said = words(&answer.body);
        assert!(said.contains("jemand, den Sie jetzt ausgeschlossen haben, kann sie lesen"), "{said}");
        assert!(answer.body.contains(description), "what was typed is still there");
        let sealed = device.seals(description, &[&name]);
        let refused = device.sends(&sealed).expect(409);
        assert!(refused.body.contains("\"late\":true") && !refused.body.contains("known"), "{}", refused.body);
    }
    assert_eq!(tables.count("parcel"), parcels, "nothing was added that the one taken out could read");
    let receipt = reporter.sends(&form).expect(200);
    assert!(words(&receipt.body).contains("schon angekommen"));
}

#[test]
fn attack_exclusion_a_form_that_was_shown_without_readers_goes_to_nobody() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    tables.execute("UPDATE staff SET disabled = 1");
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200).body;
    let mut form = reporter.fills_in(&[], REPORT);
    form.fields.push(("readers".to_owned(), html::field(&page, "readers").unwrap()));
    tables.execute("UPDATE staff SET disabled = 0 WHERE id = (SELECT max(id) FROM staff WHERE recipient IS NOT NULL)");
    let answer = reporter.sends(&form).expect(409);
    assert!(words(&answer.body).contains("Gerade hat sich geändert, wer Meldungen öffnen kann"));
    assert!(answer.body.contains(REPORT));
    assert_eq!(tables.count("case_file"), before);
}

#[test]
fn attack_exclusion_who_searches_for_cases_is_slowed_down_and_the_journal_says_so() {
    let instance = Instance::demo();
    let mut searching = instance.handler(2);
    searching.signs_in().expect(200);
    let own = searching.sees_cases().remove(0);
    let mut slow = 0;
    for number in 0..64 {
        let begun = Instant::now();
        // Free numbers, malformed ones, and those of writing: all are misses.
        let path = match number % 3 {
            0 => format!("/cases/2026-K7QW-{number:04}"),
            1 => format!("/cases/2026-{number:05}"),
            _ => "/cases/nonsense".to_owned(),
        };
        searching.browser.get(&path).expect(404);
        slow += usize::from(begun.elapsed() > Duration::from_secs(1));
    }
    assert!((1..=4).contains(&slow), "{slow} of 64 were slowed: the first sixty are free");
    let begun = Instant::now();
    searching.browser.get(&format!("/cases/{own}")).expect(200);
    assert!(begun.elapsed() < Duration::from_secs(1), "one's own cases are as quick as ever");
    let events = Tables::of(&instance.data())
        .column("SELECT event || ' ' || subject_kind || ' ' || detail AS cell FROM office_journal WHERE event = 'cases_guessed'");
    assert_eq!(events, ["cases_guessed staff "], "once, and no number");
}
