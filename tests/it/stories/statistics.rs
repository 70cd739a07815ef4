//! The annual report, by role; and the card that a handler sends when they close a case.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use siegelpost::casework::statistics::{AnnualReport, Card, CaseFacts, Question, Tally};
use siegelpost::casework::{Milestones, Progress};
use time::macros::date;

use crate::harness::html::words;
use crate::harness::{Handler, Instance, OpenCase, Tables, Visitor};

/// Twenty-four reports, all alike, and as many closings: in nursing, but for three.
fn figures(year: i32) -> AnnualReport {
    let received = date!(2025 - 03 - 03).replace_year(year).unwrap();
    let milestones = Milestones { acknowledged: Some(received), ..Milestones::received_on(received) };
    let progress = Progress::of(milestones);
    let case = CaseFacts { progress, acknowledged: Some(received), has_reporter_left: false, came_back: true };
    let stated = [("pflege", 14), ("jugendhilfe", 3), ("kita", 7)];
    let stated = stated.into_iter().map(|(field, cases)| ((Question::Field, field), cases)).collect();
    AnnualReport::of(year, &[case; 24], &Tally { closed: 24, stated }, date!(2026 - 04 - 08))
}

fn keep(tables: &mut Tables, organisation: u32, report: &AnnualReport) {
    let (year, text) = (report.year, report.to_text());
    tables.execute(&format!("INSERT INTO annual_report VALUES ({organisation}, {year}, '{text}')"));
}

/// Somebody with one role, signed in.
fn visitor(instance: &Instance, tables: &mut Tables, role: &str) -> Visitor {
    let email = format!("{role}@example.org");
    let house = tables.column("SELECT name AS cell FROM organisation WHERE id = 1").remove(0);
    tables.add_account(&house, role, &email);
    tables.set_roles(&email, &[role]);
    let mut visitor = Visitor::of(instance.office());
    visitor.keep_cookie("session", &tables.open_session(&email));
    visitor
}

#[test]
fn who_sees_totals_gets_nothing_broken_down() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    keep(&mut tables, 1, &figures(2025));
    let mut auditor = visitor(&instance, &mut tables, "auditor");
    let mut management = visitor(&instance, &mut tables, "management");
    for role in ["supporter", "system_administrator", "identity_custodian", "register_editor"] {
        visitor(&instance, &mut tables, role).get("/statistics").expect(403);
    }
    let seen = words(&auditor.get("/statistics").expect(200).body);
    // H-41, V-83
    for told in ["Jahresbericht 2025", "Jugendhilfe", "unter 5", "nicht gezeigt", "100 %"] {
        assert!(seen.contains(told), "{told}: {seen}");
    }
    let totals = words(&management.get("/statistics?year=2025").expect(200).body);
    assert!(totals.contains("100 %") && totals.contains("24"), "{totals}");
    assert!(!totals.contains("Jugendhilfe") && !totals.contains("Noch einmal geschrieben"), "{totals}");
    let csv = auditor.get("/statistics.csv?year=2025").expect(200);
    assert!(csv.header("content-disposition").contains("statistics-2025.csv"));
    assert_eq!(csv.body, figures(2025).to_csv());
    assert!(csv.body.contains("2025,field,jugendhilfe,<5") && csv.body.contains("2025,field,kita,suppressed"));
    let totals = management.get("/statistics.csv").expect(200).body;
    assert!(totals.contains("2025,acknowledged,in_time,24") && !totals.contains("field"), "{totals}");
}

#[test]
fn no_address_leads_to_another_year_or_another_house() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    tables.add_organisation("Haus am Berg");
    keep(&mut tables, 1, &figures(2025));
    keep(&mut tables, 2, &figures(2019));
    let mut auditor = visitor(&instance, &mut tables, "auditor");
    for year in ["2019", "2026", "2999", "-1", "99999"] {
        auditor.get(&format!("/statistics?year={year}")).expect(404);
        auditor.get(&format!("/statistics.csv?year={year}&organisation=2")).expect(404);
    }
    for nonsense in ["zweitausend", "99999999999", "2025;2019"] {
        let answer = auditor.get(&format!("/statistics?year={nonsense}"));
        assert!([400, 404].contains(&answer.status), "{nonsense}: {}", answer.status);
    }
    let page = auditor.get("/statistics?organisation=2&organisation_id=2").expect(200).body;
    assert!(words(&page).contains("Jahresbericht 2025") && !page.contains("2019"), "{page}");
    tables.execute("UPDATE annual_report SET figures = '{}' WHERE year = 2025");
    assert!(words(&auditor.get("/statistics").expect(200).body).contains("nicht mehr so"));
}

#[test]
fn the_command_prints_what_the_page_does() {
    let instance = Instance::demo();
    keep(&mut Tables::of(&instance.data()), 1, &figures(2025));
    assert_eq!(instance.command(&["statistics", "--year", "2025", "--csv"], ""), figures(2025).to_csv());
    let printed: Value =
        serde_json::from_str(&instance.command(&["statistics", "--year", "2025", "--json"], "")).unwrap();
    assert_eq!(
        (&printed["year"], printed["figures"].as_array().unwrap().len()),
        (&json!(2025), figures(2025).lines().len())
    );
    assert!(printed["note"].as_str().unwrap().contains("<5"));
    // A year that is not over, and one of which there is nothing.
    for year in ["2998", "1999"] {
        assert_eq!(instance.tries(&["statistics", "--year", year], &[]), (false, String::new()), "{year}");
    }
}

/// A case in review, on the screen of a handler.
fn case_in_review(instance: &Instance) -> (Handler, OpenCase) {
    instance.reporter().reports("Ein Bericht.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    handler.moves(&number, "in_review").expect(303);
    let case = handler.opens(&number);
    (handler, case)
}

fn tally(instance: &Instance) -> BTreeSet<String> {
    let sql = "SELECT question || '=' || answer || ':' || cases AS cell FROM closing_tally";
    Tables::of(&instance.data()).column(sql).into_iter().collect()
}

#[test]
fn a_forged_card_closes_nothing_and_counts_nothing() {
    let instance = Instance::demo();
    let (mut handler, case) = case_in_review(&instance);
    let before = tally(&instance);
    let close = format!("/cases/{}/close", case.number);
    let with = |card: Value| {
        let mut closing = handler.seals_closing(&case, true);
        closing["card"] = card;
        closing
    };
    let forged = [
        json!({"team": "nacht"}),
        json!({"language": "en"}),
        json!({"year": "2025"}),
        json!({"field": "nachtwache"}),
        json!({"field": 7}),
        json!({"field": "pflege", "day": "2026-11-23"}),
        json!(["pflege"]),
        json!("pflege"),
    ]
    .map(with);
    let honest = with(json!({"field": "pflege", "reason": "confirmed", "measure_training": "yes"}));
    for closing in &forged {
        handler.browser.post_json(&close, closing).expect(400);
    }
    assert_eq!(tally(&instance), before, "nothing was counted");
    handler.browser.post_json(&close, &honest).expect(201);
    let after = tally(&instance);
    for told in ["field=pflege:1", "reason=confirmed:1", "measure_training=yes:1", "measure_talk=no:1"] {
        assert!(after.contains(told), "{told}: {after:?}");
    }
    // Replayed, and with another card.
    for closing in [&honest, &forged[0]] {
        assert!(handler.browser.post_json(&close, closing).status >= 400);
    }
    assert_eq!(tally(&instance), after);
}

#[test]
fn the_page_of_a_case_asks_what_a_card_can_say() {
    let instance = Instance::demo();
    let (_, case) = case_in_review(&instance);
    let mut offered: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let value = |tag: &'_ str, name: &str| -> Option<(usize, usize)> {
        let start = tag.find(&format!("{name}=\""))? + name.len() + 2;
        Some((start, start + tag[start..].find('"')?))
    };
    let card = case.page.split("class=\"closing-card\"").nth(1).and_then(|rest| rest.split("</sealed-form>").next());
    let mut question = "";
    for tag in
        card.unwrap().split('<').filter(|tag| ["select ", "input ", "option "].iter().any(|one| tag.starts_with(one)))
    {
        let of = |name| value(tag, name).map(|(start, end)| &tag[start..end]);
        if let (Some("card"), Some(name)) = (of("form"), of("name")) {
            question = name;
        }
        offered.entry(question).or_default().extend(of("value").filter(|answer| !answer.is_empty()));
    }
    let expected: BTreeMap<&str, Vec<&str>> = Question::ALL
        .iter()
        .map(|question| {
            let answers = if question.is_measure() { vec!["yes"] } else { question.answers().to_vec() };
            (question.as_str(), answers)
        })
        .collect();
    assert_eq!(offered, expected);
    for (question, answers) in offered {
        assert!(answers.iter().all(|answer| Card::parse([(question, *answer)]).is_ok()));
    }
}
