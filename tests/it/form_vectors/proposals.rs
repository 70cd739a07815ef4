//! What the answers of a report speak for in the triage, `tests/vectors/proposals.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use siegelpost::casework::CaseForms;
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::form::{Answers, Proposal};
use siegelpost::web::page::rules_json;

use super::read;

/// What the answers of a demo report stand beside, in the vectors and in the file.
#[derive(Deserialize)]
struct DemoFile {
    report: Vec<DemoReport>,
}

#[derive(Deserialize)]
struct DemoReport {
    id: String,
    regime: String,
    antworten: BTreeMap<String, toml::Value>,
}

fn vectors() -> Value {
    serde_json::from_str(&read("proposals.json")).unwrap()
}

fn proposed(vector: &Value) -> Vec<Proposal> {
    let forms = CaseForms::built_in().unwrap();
    let answers = Answers::deserialize(&vector["answers"]).unwrap();
    let facts = [("regime", vector["regime"].as_str().unwrap())];
    forms.proposals_for("triage").unwrap().of(vector["questionnaire"].as_str().unwrap(), &answers, &facts)
}

/// What is proposed for a question.
fn options<'p>(all: &'p [Proposal], question: &str) -> Vec<&'p str> {
    let found = all.iter().find(|proposal| proposal.question == question);
    found.map(|proposal| proposal.options.iter().map(String::as_str).collect()).unwrap_or_default()
}

#[test]
fn answers_speak_for_what_the_vectors_say() {
    for vector in vectors()["vectors"].as_array().unwrap() {
        let found = serde_json::to_value(proposed(vector)).unwrap();
        assert_eq!(found, vector["expected"], "{}", vector["name"]);
    }
}

#[test]
fn the_demo_reports_get_the_priorities_and_scopes_of_the_rule() {
    let all = vectors();
    let demo: Vec<_> = all["vectors"].as_array().unwrap().iter().take(12).map(proposed).collect();
    let priorities: Vec<_> = demo.iter().map(|one| options(one, "priority").join(" ")).collect();
    assert_eq!(priorities.join(" "), "P1 P1 P0 P1 P0 P1 P2 P0 P2 P2 P3 P0");
    let short = |one: &Vec<Proposal>| options(one, "scope").join(" ").replace("SCOPE_", "");
    // H-26: by rule, before anybody has read the text.
    let scopes = [
        "DSGVO",
        "DSGVO",
        "DSGVO STRAF",
        "DSGVO KIRCHENRECHT",
        "DSGVO KIRCHENRECHT",
        "DSGVO",
        "",
        "DSGVO",
        "DSGVO",
        "DSGVO",
        "",
        "DSGVO KIRCHENRECHT",
    ];
    assert_eq!(demo.iter().map(short).collect::<Vec<_>>(), scopes);
}

#[test]
fn the_vectors_have_the_answers_of_the_demo_reports() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("config/demo_reports.toml")).unwrap();
    let file: DemoFile = toml::from_str(&text).unwrap();
    let all = vectors();
    assert_eq!(file.report.len(), 12);
    for (report, vector) in file.report.iter().zip(all["vectors"].as_array().unwrap()) {
        let regime = report.regime.to_lowercase().replace('_', "-");
        let same = json!({ "name": report.id, "regime": regime, "answers": report.antworten });
        let found = json!({ "name": vector["name"], "regime": vector["regime"], "answers": vector["answers"] });
        assert_eq!(found, same);
    }
}

#[test]
fn a_lost_device_is_a_breach_and_a_broken_rule_without_data_is_none() {
    // V-61
    let all = vectors();
    let of =
        |name: &str| all["vectors"].as_array().unwrap().iter().find(|one| one["name"] == name).map(proposed).unwrap();
    assert_eq!(options(&of("DEMO-08"), "breach"), ["yes"]);
    assert_eq!(options(&of("V-61: a breach of rules without data of people"), "breach"), ["no"]);
    // H-28: whether it is plausible is for a person alone.
    assert!(all["vectors"].as_array().unwrap().iter().all(|one| options(&proposed(one), "plausible").is_empty()));
}

#[test]
fn rules_are_about_questions_that_are_asked() {
    let forms = CaseForms::built_in().unwrap();
    let rules = forms.proposals_for("triage").unwrap();
    let asked = Questionnaire::all_built_in().unwrap();
    for id in &rules.questionnaires {
        let asked = asked.iter().find(|questionnaire| questionnaire.id() == id).expect("the rules name one of ours");
        let tests =
            rules.rules.iter().filter_map(|rule| rule.when.as_ref()).flat_map(|when| when.any_of.iter().flatten());
        for test in tests.filter(|test| test.question != "regime") {
            let question = asked.form.question(&test.question).expect("the question is asked");
            for option in &test.options {
                assert!(question.choices().iter().any(|choice| choice.id == *option), "{} {option}", test.question);
            }
        }
    }
}

#[test]
fn the_script_is_given_the_rules_of_the_vectors() {
    let forms = CaseForms::built_in().unwrap();
    let given = rules_json(forms.proposals_for("triage").unwrap(), &[("regime", "dsgvo")]);
    assert_eq!(serde_json::from_str::<Value>(&given).unwrap(), vectors()["rules"]);
}
