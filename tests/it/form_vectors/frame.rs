//! What the page gives the script of a questionnaire.

use serde_json::{Value, json};
use siegelpost::language::Languages;
use siegelpost::web::page::SealingFrame;
use time::macros::date;

use super::{questionnaire, vectors};

#[test]
fn the_script_is_given_the_questionnaire_of_the_vectors() {
    let given = given_to_the_script();
    let of_the_form = json!({ "max_text_bytes": given["max_text_bytes"], "questionnaire": given["questionnaire"] });
    assert_eq!(of_the_form, vectors()["frame"]);
}

/// The JSON that is put into the page.
fn given_to_the_script() -> Value {
    let frame = SealingFrame { today: date!(2026 - 11 - 23), set: String::new(), readers: Vec::new() };
    let language = Languages::built_in().default_language();
    serde_json::from_str(&frame.to_json(&questionnaire(), language)).unwrap()
}
