mod mistakes;

use super::*;
use proptest::prelude::*;

/// A small file that has one of everything.
const SMALL: &str = r#"
[meta]
id = "small"
version = 3
languages = ["de", "en"]
estimated_minutes = 1

[text.clients]
de = "Keine Namen."
en = "No names."

[group.more]
title = { de = "Mehr", en = "More" }

[[question]]
id = "A"
key = "a"
type = "single"
identity_risk = "low"
group = "more"
title = { de = "Wo?", en = "Where?" }
options = [{ id = "hier", de = "Hier", en = "Here" }, { id = "dort", de = "Dort", en = "There" }]

[[question]]
id = "B"
key = "b"
type = "multi"
identity_risk = "low"
show_if = "A contains 'dort'"
title = { de = "Was?", en = "What?" }
options = [{ id = "x", de = "X", en = "X" }, { id = "y", de = "Y", en = "Y" }]

[[question]]
id = "C"
key = "c"
type = "info"
identity_risk = "low"
show_if = "B contains 'x'"
title = { de = "Achtung. {text.clients}", en = "Careful. {text.clients}" }

[[question]]
id = "D"
key = "d"
type = "text"
no_skip = true
max_chars = 5
identity_risk = "high"
title = { de = "Text?", en = "Text?" }
"#;

fn small() -> Questionnaire {
    Questionnaire::from_toml("small.toml", SMALL).unwrap()
}

fn read(pairs: &[(&str, &str)]) -> Result<Answers, Refused> {
    small().read(pairs.iter().copied())
}

#[test]
fn the_shipped_questionnaire_is_in_order() {
    let shipped = Questionnaire::built_in().unwrap();
    assert_eq!((shipped.id.as_str(), shipped.version, shipped.questions.len()), ("messenger-incident", 1, 17));
    let required: Vec<&str> = shipped.questions.iter().filter(|q| q.required).map(|q| q.id.as_str()).collect();
    assert_eq!(required, ["F14"]);
    assert!(shipped.text("emergency", Language::PlainGerman).unwrap().contains("**kein** Not-Ruf"));
}

#[test]
fn references_to_texts_are_filled_in() {
    let careful = small();
    assert_eq!(careful.question("C").unwrap().title.get(Language::English), "Careful. No names.");
}

#[test]
fn a_form_in_order_gives_its_answers() {
    let pairs = [("A", "dort"), ("B", "y"), ("B", "x"), ("B", "x"), ("D", " zwei\r\n "), ("other", "field")];
    let Ok(answers) = read(&pairs) else { panic!("refused") };
    assert!(answers.chose("A", "dort") && answers.chose("B", "x") && answers.chose("B", "y"));
    assert_eq!(answers.text("D"), Some(" zwei"));
    assert_eq!(answers.iter().count(), 3);
}

#[test]
fn what_is_not_asked_is_dropped() {
    let Ok(answers) = read(&[("A", "hier"), ("B", "x"), ("D", "Text")]) else { panic!("refused") };
    assert!(answers.get("B").is_none());
}

#[test]
fn a_refused_form_keeps_everything_that_was_typed() {
    let Err(refused) = read(&[("A", "hier"), ("B", "x"), ("D", "zu lang")]) else { panic!("taken") };
    let problem = FieldProblem::TooLong { found: 7, allowed: 5 };
    assert_eq!(refused.errors, [FieldError { question: "D".to_owned(), problem }]);
    assert!(refused.typed.chose("B", "x"));
    assert_eq!(refused.typed.text("D"), Some("zu lang"));
}

#[test]
fn characters_are_counted_not_bytes() {
    assert!(read(&[("D", "üöäßé")]).is_ok());
}

#[test]
fn a_blank_description_is_missing() {
    for blank in ["", "  \r\n\t ", "\u{0}\u{1b}"] {
        let Err(refused) = read(&[("D", blank)]) else { panic!("taken: {blank:?}") };
        assert_eq!(refused.errors, [FieldError { question: "D".to_owned(), problem: FieldProblem::Missing }]);
    }
}

#[test]
fn an_option_that_is_not_there_is_refused_and_no_answer_is_none() {
    let Err(refused) = read(&[("A", "anderswo"), ("D", "Text")]) else { panic!("taken") };
    assert_eq!(refused.errors, [FieldError { question: "A".to_owned(), problem: FieldProblem::UnknownOption }]);
    let Ok(answers) = read(&[("A", ""), ("D", "Text")]) else { panic!("refused") };
    assert!(answers.get("A").is_none());
}

#[test]
fn all_texts_together_have_a_limit() {
    let long = SMALL.replace("max_chars = 5", "max_chars = 500000");
    let questionnaire = Questionnaire::from_toml("small.toml", &long).unwrap();
    let text = "a".repeat(MAX_TEXT_BYTES + 1);
    let Err(refused) = questionnaire.read([("D", text.as_str())].into_iter()) else { panic!("taken") };
    let problem = FieldProblem::TooMuch { found: MAX_TEXT_BYTES + 1, allowed: MAX_TEXT_BYTES };
    assert_eq!(refused.errors, [FieldError { question: "D".to_owned(), problem }]);
}

#[test]
fn notices_appear_with_their_condition() {
    let questionnaire = small();
    let Ok(answers) = read(&[("A", "dort"), ("B", "x"), ("D", "Text")]) else { panic!("refused") };
    assert_eq!(questionnaire.notices(&answers, Language::German), ["Achtung. Keine Namen."]);
    assert!(questionnaire.notices(&Answers::default(), Language::German).is_empty());
}

proptest! {
    #[test]
    fn whatever_is_sent_is_taken_or_refused_and_never_invented(
        pairs in proptest::collection::vec(("[ABCDE]", "hier|dort|x|y|.{0,8}"), 0..12)
    ) {
        let questionnaire = small();
        let pairs = || pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let (answers, whole) = match questionnaire.read(pairs()) {
            Ok(answers) => (answers, true),
            Err(refused) => {
                prop_assert!(!refused.errors.is_empty());
                (refused.typed, false)
            }
        };
        for (id, answer) in answers.iter() {
            let question = questionnaire.question(id).unwrap();
            for value in answer.values() {
                prop_assert!(question.choices().is_empty() || question.choices().iter().any(|known| known.id == value));
            }
            prop_assert!(!whole || question.show_if.as_ref().is_none_or(|condition| condition.holds(&answers)));
        }
    }
}
