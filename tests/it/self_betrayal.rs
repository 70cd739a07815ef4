//! What may give a reporter away, `tests/vectors/self_betrayal.json`: the browser's script is held against the same file,
//! with the rules of `self_betrayal_rules.json`, which are those of the program.

mod expressions;
mod units;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use siegelpost::casework::self_betrayal::{Excerpt, Rules, WarnPattern};

fn read(name: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn found(text: &str) -> Value {
    let found = Rules::built_in().find(text, &WarnPattern::ALL);
    for one in &found {
        assert_eq!(&text[one.start..one.end()], one.words);
    }
    found.iter().map(|one| json!([one.pattern, one.words])).collect()
}

#[test]
fn self_betrayal_is_found_where_the_vectors_say_so_and_nowhere_else() {
    let all = read("self_betrayal.json");
    let list = all["vectors"].as_array().unwrap();
    let mut wrong = Vec::new();
    for vector in list {
        let found = found(vector["text"].as_str().unwrap());
        if found != vector["finds"] {
            wrong.push(format!("{}: {found}", vector["text"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let (some, none): (Vec<_>, Vec<_>) = list.iter().partition(|vector| vector["finds"] != json!([]));
    assert!(some.len() >= 30 && none.len() >= 30, "{} and {}", some.len(), none.len());
    // Units are an operator's, and have vectors of their own.
    for pattern in WarnPattern::ALL.into_iter().filter(|pattern| *pattern != WarnPattern::Unit) {
        assert!(all["vectors"].to_string().contains(&json!(pattern).to_string()), "{pattern:?} is never found");
    }
}

#[test]
fn self_betrayal_is_found_for_the_patterns_that_are_asked_for_only() {
    let text = "0151 5550199 am 17. Oktober";
    let found = Rules::built_in().find(text, &[WarnPattern::DateExact]);
    assert_eq!(found.iter().map(|one| one.words).collect::<Vec<_>>(), ["17. Oktober"]);
    assert!(Rules::built_in().find(text, &[]).is_empty());
}

#[test]
fn self_betrayal_is_shown_in_its_place_as_the_vectors_say() {
    for vector in read("self_betrayal.json")["excerpts"].as_array().unwrap() {
        let text = vector["text"].as_str().unwrap();
        let found = Rules::built_in().find(text, &WarnPattern::ALL);
        let shown: Value = found
            .iter()
            .map(|one| Excerpt::of(text, one))
            .map(|excerpt| json!([excerpt.before, excerpt.words, excerpt.after]))
            .collect();
        assert_eq!(shown, vector["excerpts"]);
    }
}

#[test]
fn self_betrayal_has_the_same_rules_in_the_browsers_tests() {
    let own = serde_json::to_value(Rules::built_in()).unwrap();
    let known = read("self_betrayal_rules.json");
    assert!(own == known, "tests/vectors/self_betrayal_rules.json has to be:\n{own}");
}
