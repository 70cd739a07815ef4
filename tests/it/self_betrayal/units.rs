//! The names of an organisation's own units, `tests/vectors/self_betrayal_units.json`: the browser's script is held against the
//! same file.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use siegelpost::casework::self_betrayal::{Rules, UnitNames, WarnPattern};
use siegelpost::data_file::DataFile;

use super::expressions::foreign;
use super::read;

fn rules(names: &[&str]) -> Rules {
    let text = names.join("\n");
    Rules::with_units(&UnitNames::parse(DataFile { name: "units.txt", text: &text }).unwrap()).unwrap()
}

fn named(all: &Value) -> Vec<&str> {
    all["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

/// Those that are for units, as a browser gets them.
fn of_units(rules: &Rules) -> Vec<Value> {
    let Value::Array(all) = serde_json::to_value(rules).unwrap() else { unreachable!("rules are a list") };
    all.into_iter().filter(|rule| rule["pattern"] == "unit").collect()
}

fn finds(rules: &Rules, text: &str, patterns: &[WarnPattern]) -> Value {
    rules.find(text, patterns).iter().map(|one| json!([one.pattern, one.words])).collect()
}

#[test]
fn self_betrayal_by_a_unit_is_found_where_the_vectors_say_so_and_nowhere_else() {
    let all = read("self_betrayal_units.json");
    let rules = rules(&named(&all));
    assert_eq!(json!(of_units(&rules)), all["rules"], "the browser's tests have the rules of the program");
    for vector in all["vectors"].as_array().unwrap() {
        let text = vector["text"].as_str().unwrap();
        assert_eq!(finds(&rules, text, &WarnPattern::ALL), vector["finds"], "{text}");
    }
}

#[test]
fn self_betrayal_by_a_unit_is_looked_for_whatever_a_questionnaire_says() {
    let rules = rules(&["Station 3B"]);
    let text = "Am 17. Oktober auf Station 3B";
    assert_eq!(finds(&rules, text, &[]), json!([["unit", "Station 3B"]]));
    assert!(of_units(Rules::built_in()).is_empty() && Rules::built_in().find(text, &[]).is_empty());
}

#[test]
fn self_betrayal_by_a_unit_is_written_as_program_and_browser_read_alike() {
    let signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    let all: Vec<String> = signs.chars().map(|sign| format!("Haus{sign} 1{sign}a")).collect();
    let rules = rules(&all.iter().map(String::as_str).collect::<Vec<_>>());
    for rule in of_units(&rules) {
        assert_eq!(foreign(rule["expression"].as_str().unwrap()), None);
    }
    for name in &all {
        assert_eq!(finds(&rules, &format!("in {name}."), &[]), json!([["unit", name]]), "{name}");
    }
}

#[test]
fn long_attack_flood_no_list_of_units_makes_the_last_look_long() {
    let names: Vec<String> =
        (0..500).map(|n| format!("Wohngruppe Am alten Friedhof hinter den sieben Bergen {n}")).collect();
    let rules = rules(&names.iter().map(String::as_str).collect::<Vec<_>>());
    for piece in ["Wohngruppe Am alten Friedhof hinter den sieben Bergen ", "Wohngruppe ", "ohngruppe ", "a "] {
        let text: String = piece.chars().cycle().take(20_000).collect();
        let started = Instant::now();
        let count = rules.find(&text, &WarnPattern::ALL).len();
        println!("{piece:?}: {count} in {:?}", started.elapsed());
        assert!(started.elapsed() < Duration::from_millis(250), "{piece}: {:?}", started.elapsed());
    }
}
