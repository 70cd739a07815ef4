//! Thousands of forms that chance makes up, the same in every run: what the server makes of them, the script has to, too.

mod forms;
mod kinds;

use std::fs;
use std::process::Command;

use rand::SeedableRng;
use rand::rngs::StdRng;
use serde::Deserialize;
use serde_json::{Value, json};
use siegelpost::form::Answers;

use super::{outcome, put_together, questionnaire, vectors};

const FORMS: usize = 2000;
/// Answers that are longer, in bytes of JSON, are not compared once more as documents.
const SHORT: usize = 10_000;

#[test]
fn the_script_makes_of_random_forms_what_the_server_makes_of_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("random.json"), made_up().to_string()).unwrap();
    let kinds = kinds::made_up(FORMS, &mut StdRng::seed_from_u64(0x006b_696e_6473));
    fs::write(folder.path().join("kinds.json"), kinds.to_string()).unwrap();
    let output = Command::new("npm")
        .args(["test", "--silent", "--", "form"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser"))
        .env("SIEGELPOST_NODE_MODULES", env!("SIEGELPOST_NODE_MODULES"))
        .env("SIEGELPOST_FORM_VECTORS", folder.path().join("random"))
        .env("SIEGELPOST_KINDS_VECTORS", folder.path().join("kinds"))
        .output()
        .expect("npm built the script, so it is there");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", said.chars().take(10_000).collect::<String>());
}

/// Vectors as in `form.json`, but for what is typed: that is the server's alone.
fn made_up() -> Value {
    let Value::Object(mut all) = vectors() else { panic!("form.json is no object") };
    let (questionnaire, mut rng) = (questionnaire(), StdRng::seed_from_u64(0x0066_6f72_6d73));
    let (mut made, mut taken) = (Vec::new(), Vec::new());
    for number in 0..FORMS {
        let fields = forms::fields(&questionnaire, all["texts"]["enclosure"].as_str().unwrap(), &mut rng);
        let mut expected = outcome(&questionnaire.form, &put_together(&fields, &all["texts"]));
        expected.as_object_mut().unwrap().remove("typed");
        if expected["answers"].is_object() && expected.to_string().len() < SHORT {
            taken.push(expected["answers"].clone());
        }
        made.push(json!({ "name": format!("number {number}"), "fields": fields, "expected": expected }));
    }
    assert!((FORMS / 4..FORMS / 4 * 3).contains(&taken.len()), "{} of {FORMS} are taken", taken.len());
    let answers: Vec<_> = taken.iter().map(|answers| Answers::deserialize(answers).unwrap()).collect();
    let same = |at: usize, other: usize| {
        json!({ "name": format!("{at} and {other}"), "one": taken[at], "other": taken[other],
            "same": answers[at].same_as(&answers[other]) })
    };
    all["same"] = (1..taken.len()).flat_map(|at| [same(at, at), same(at, at - 1)]).collect();
    let json = |answers: &Answers| serde_json::to_string(&answers.in_document()).unwrap();
    all["documents"] =
        taken.iter().zip(&answers).map(|(value, answers)| json!({ "answers": value, "json": json(answers) })).collect();
    all.insert("vectors".to_owned(), made.into());
    all.into()
}
