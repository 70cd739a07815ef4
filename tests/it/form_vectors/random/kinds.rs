//! Forms of all kinds that chance fills in, with a taste for days, numbers and rows that are nearly right.

use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use serde_json::{Value, json};
use siegelpost::form::{Form, Question};

use super::super::kinds::{DAY, form, vectors};
use super::super::told;

const ROWS: [&str; 9] = ["", ".1", ".1", ".2", ".3", ".0", ".4", ".01", ".1.1"];
const VALUES: [&str; 34] = [
    "2027-01-30T09:10",
    "2027-01-30T24:00",
    "",
    " ",
    "x",
    "y",
    "a",
    "b",
    "yes",
    "no",
    "1",
    "2",
    "3",
    "-5",
    "-6",
    "0",
    "-0",
    "007",
    "120",
    "121",
    "1e1",
    "2027-01-30",
    "2027-02-28",
    "2027-03-01",
    "2027-02-29",
    "2028-02-29",
    "0000-01-01",
    "9999-12-31",
    "2027-13-01",
    "2027-02",
    "2027-00",
    "ein Text",
    "zu lang für hier\r\n",
    "\u{1f512}\u{0}",
];

/// Vectors as in `form_kinds.json`, without what is typed. What is taken could have been filled in so, and says so.
pub fn made_up(count: usize, rng: &mut StdRng) -> Value {
    let (form, mut fits) = (form(), Vec::new());
    let vectors_made: Vec<Value> = (0..count)
        .map(|number| {
            let fields = fields(&form, rng);
            let pairs = || fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let read = form.read_on(DAY, pairs());
            let typed = form.typed(pairs());
            fits.push(json!({ "name": format!("number {number}, as typed"), "answers": typed.in_document(),
                "fits": form.fits(&typed, DAY) }));
            if let Ok(answers) = &read {
                assert!(form.fits(answers, DAY), "what was taken is taken again: {fields:?}");
            }
            let mut expected = told(&form, read);
            expected.as_object_mut().unwrap().remove("typed");
            json!({ "name": format!("number {number}"), "fields": fields, "expected": expected })
        })
        .collect();
    let taken = vectors_made.iter().filter(|vector| vector["expected"]["answers"].is_object()).count();
    assert!((count / 10..count / 10 * 9).contains(&taken), "{taken} of {count} are taken");
    json!({ "form": vectors()["form"], "vectors": vectors_made, "fits": fits })
}

fn fields(form: &Form, rng: &mut StdRng) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    if rng.random_bool(0.9) {
        fields.push(("Y".to_owned(), "yes".to_owned()));
    }
    if rng.random_bool(0.5) {
        fields.push((format!("P1{}", ROWS.choose(rng).unwrap()), "x".to_owned()));
    }
    for _ in 0..rng.random_range(0..6) {
        let question = form.questions.choose(rng).unwrap();
        let in_rows = question.repeat.is_some() != rng.random_bool(0.05);
        let row = if in_rows { ROWS.choose(rng).unwrap() } else { "" };
        fields.push((format!("{}{row}", question.id), value(question, rng)));
    }
    fields
}

fn value(question: &Question, rng: &mut StdRng) -> String {
    match question.choices().choose(rng) {
        Some(choice) if rng.random_bool(0.8) => choice.id.clone(),
        _ => (*VALUES.choose(rng).unwrap()).to_owned(),
    }
}
