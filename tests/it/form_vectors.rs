//! What becomes of a form, `tests/vectors/form.json`: the browser's script is held against the same file.

mod frame;
mod kinds;
mod proposals;
mod random;
mod texts;

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::form::{Answers, FieldError, FieldProblem, Form, Refused};
use siegelpost::intake::text_kind;
use siegelpost::language::Languages;

use texts::put_together;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)).unwrap()
}

fn vectors() -> Value {
    serde_json::from_str(&read("form.json")).unwrap()
}

fn questionnaire() -> Questionnaire {
    Questionnaire::from_toml("form.toml", &read("form.toml"), Languages::built_in()).unwrap()
}

/// What the server makes of a form whose texts are put together.
fn outcome(form: &Form, fields: &Value) -> Value {
    let fields: Vec<(&str, &str)> = Deserialize::deserialize(fields).unwrap();
    told(form, form.read_with(fields.into_iter(), text_kind))
}

fn told(form: &Form, read: Result<Answers, Refused>) -> Value {
    match read {
        Ok(answers) => json!({ "answers": answers.in_document(), "notices": notices(form, &answers) }),
        Err(Refused { typed, errors }) => {
            json!({ "errors": errors.iter().map(error).collect::<Vec<_>>(), "typed": typed.in_document() })
        }
    }
}

/// The ids of the notices that are shown.
fn notices<'f>(form: &'f Form, answers: &Answers) -> Vec<&'f str> {
    let language = Languages::built_in().default_language();
    let shown = form.notices(answers, language);
    let every = form.every_notice(language);
    every.into_iter().filter(|(_, words)| shown.contains(words)).map(|(id, _)| id).collect()
}

fn error(FieldError { question, problem }: &FieldError) -> Value {
    match problem {
        FieldProblem::Missing => json!({ "question": question, "kind": "missing" }),
        FieldProblem::UnknownOption => json!({ "question": question, "kind": "unknown-option" }),
        FieldProblem::Torn => json!({ "question": question, "kind": "torn" }),
        FieldProblem::TooLate { latest } => {
            json!({ "question": question, "kind": "too-late", "latest": latest.to_string() })
        }
        FieldProblem::NotADate => json!({ "question": question, "kind": "not-a-date" }),
        FieldProblem::NotAMonth => json!({ "question": question, "kind": "not-a-month" }),
        FieldProblem::NotAMoment => json!({ "question": question, "kind": "not-a-moment" }),
        FieldProblem::NotInBounds { min, max } => {
            json!({ "question": question, "kind": "not-in-bounds", "min": min, "max": max })
        }
        FieldProblem::TooLong { found, allowed } => {
            json!({ "question": question, "kind": "too-long", "found": found, "allowed": allowed })
        }
        FieldProblem::TooMuch { found, allowed } => {
            json!({ "question": question, "kind": "too-much", "found": found, "allowed": allowed })
        }
    }
}

fn beginning(json: &Value) -> String {
    json.to_string().chars().take(300).collect()
}

#[test]
fn forms_become_what_the_vectors_say() {
    let all = vectors();
    let (questionnaire, list) = (questionnaire(), all["vectors"].as_array().unwrap());
    let mut wrong = Vec::new();
    for vector in list {
        let found = outcome(&questionnaire.form, &put_together(&vector["fields"], &all["texts"]));
        let expected = put_together(&vector["expected"], &all["texts"]);
        if found != expected {
            wrong.push(format!("{}: {} instead of {}", vector["name"], beginning(&found), beginning(&expected)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(list.len() > 150);
}

#[test]
fn answers_stand_in_documents_as_the_vectors_say() {
    for vector in vectors()["documents"].as_array().unwrap() {
        let answers: Answers = serde_json::from_value(vector["answers"].clone()).unwrap();
        assert_eq!(serde_json::to_string(&answers.in_document()).unwrap(), vector["json"].as_str().unwrap());
    }
}

#[test]
fn answers_are_the_same_where_the_vectors_say_so() {
    for vector in vectors()["same"].as_array().unwrap() {
        let [one, other] = ["one", "other"].map(|which| Answers::deserialize(&vector[which]).unwrap());
        for (one, other) in [(&one, &other), (&other, &one)] {
            assert_eq!(one.same_as(other), vector["same"], "{}", vector["name"]);
        }
    }
}
