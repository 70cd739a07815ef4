//! What only handlers are asked, `tests/vectors/form_kinds.json`: days, months, moments, numbers, references, reasons, rows.

use serde::Deserialize;
use serde_json::Value;
use siegelpost::form::{Answers, Form};
use siegelpost::language::Languages;
use siegelpost::web::page::form_json;
use time::Date;
use time::macros::date;

use super::{read, told};

/// On which the form is filled in.
pub const DAY: Date = date!(2027 - 01 - 30);

pub fn vectors() -> Value {
    serde_json::from_str(&read("form_kinds.json")).unwrap()
}

pub fn form() -> Form {
    Form::from_toml("form_kinds.toml", &read("form_kinds.toml"), Languages::built_in()).unwrap()
}

#[test]
fn the_kinds_of_questions_become_what_the_vectors_say() {
    let (form, all) = (form(), vectors());
    let list = all["vectors"].as_array().unwrap();
    for vector in list {
        let fields: Vec<(&str, &str)> = Deserialize::deserialize(&vector["fields"]).unwrap();
        let found = told(&form, form.read_on(DAY, fields.into_iter()));
        assert_eq!(found, vector["expected"], "{}", vector["name"]);
    }
    assert!(list.len() > 90);
}

#[test]
fn a_form_could_have_been_filled_in_as_the_vectors_say() {
    for vector in vectors()["fits"].as_array().unwrap() {
        let answers = Answers::deserialize(&vector["answers"]).unwrap();
        assert_eq!(form().fits(&answers, DAY), vector["fits"], "{}", vector["name"]);
    }
}

#[test]
fn the_script_is_given_the_form_of_the_vectors() {
    let json: Value = serde_json::from_str(&form_json(&form(), Languages::built_in().default_language())).unwrap();
    assert_eq!(json, vectors()["form"]);
}
