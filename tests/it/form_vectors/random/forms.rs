//! A form that chance fills in, with a taste for what readers of forms could disagree about.

use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, IteratorRandom};
use serde_json::{Value, json};
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::form::{MAX_TEXT_BYTES, Question, QuestionKind};

const UNKNOWN: [&str; 6] = ["", "F99", "f14", "toString", "case_key", "N"];
/// White space of all kinds and what only looks like it, line ends, control characters, letters of one to four bytes.
const CHARACTERS: &str = "abä\u{301}\u{1f512}\u{1f469}\u{200d} \t\n\r\r\n\0\u{7}\u{b}\u{c}\u{1b}\u{1c}\u{7f}\u{85}\u{9f}\u{a0}\u{ad}\
    \u{1680}\u{180e}\u{2003}\u{200b}\u{2028}\u{2029}\u{3000}\u{feff}\u{ffff}\u{10ffff}";

/// The fields, with texts that are still to be put together.
pub fn fields(questionnaire: &Questionnaire, enclosure: &str, rng: &mut StdRng) -> Value {
    let mut fields: Vec<Value> = Vec::new();
    if rng.random_bool(0.8) {
        fields.push(json!(["F14", "x"]));
    }
    // So that chains of conditions hold now and then.
    if rng.random_bool(0.4) {
        let choices = questionnaire.form.questions.iter().filter(|question| !question.choices().is_empty());
        fields.extend(choices.map(|question| json!([question.id, value(question, enclosure, rng)])));
    }
    for _ in 0..rng.random_range(0..14) {
        let question = questionnaire.form.questions.choose(rng).unwrap();
        let name = if rng.random_bool(0.05) { UNKNOWN.choose(rng).unwrap() } else { question.id.as_str() };
        fields.push(json!([name, value(question, enclosure, rng)]));
    }
    // Where they stand decides which of several values is the first.
    if !fields.is_empty() && rng.random_bool(0.5) {
        let at = rng.random_range(0..fields.len());
        fields.rotate_left(at);
    }
    fields.into()
}

fn value(question: &Question, enclosure: &str, rng: &mut StdRng) -> Value {
    match question.kind {
        QuestionKind::Single(_) | QuestionKind::Multi(_) if rng.random_bool(0.97) => {
            question.choices().choose(rng).unwrap().id.as_str().into()
        }
        QuestionKind::Text { max_chars } => match rng.random_range(0..100) {
            0..8 => enclosed(enclosure, rng),
            8..15 => repeated(max_chars.min(20), rng),
            15 if max_chars > MAX_TEXT_BYTES / 2 => repeated(MAX_TEXT_BYTES / [1, 2, 4].choose(rng).unwrap(), rng),
            _ => words(rng),
        },
        _ => words(rng),
    }
}

/// A few pieces, or nothing.
fn words(rng: &mut StdRng) -> Value {
    let pieces = (0..rng.random_range(0..6)).map(|_| piece(rng));
    json!({ "join": pieces.collect::<Vec<_>>() })
}

fn piece(rng: &mut StdRng) -> Value {
    match rng.random_range(0..8) {
        0 => json!({ "utf16": [rng.random::<u16>()] }),
        1 => json!({ "utf16": [rng.random_range(0xd800_u16..0xe000)] }),
        _ => CHARACTERS.chars().choose(rng).unwrap().to_string().into(),
    }
}

/// About as many characters or bytes as there may be.
fn repeated(limit: usize, rng: &mut StdRng) -> Value {
    let times = limit + rng.random_range(0..5) - 2;
    json!({ "join": [piece(rng), { "repeat": piece(rng), "times": times }, piece(rng)] })
}

/// An enclosure with something around it, or with something else in the place of a part.
fn enclosed(enclosure: &str, rng: &mut StdRng) -> Value {
    let (from, to) = match rng.random_range(0..3) {
        0 => (enclosure.len(), enclosure.len()),
        1 => (rng.random_range(0..enclosure.len()), enclosure.len()),
        _ => {
            let from = rng.random_range(0..enclosure.len());
            (from, (from + rng.random_range(0..100)).min(enclosure.len()))
        }
    };
    json!({ "join": [piece(rng), { "of": "enclosure", "to": from }, piece(rng), { "of": "enclosure", "from": to }, piece(rng)] })
}
