//! Which files are taken. What becomes of a form is in `tests/vectors/form.json`.

mod mistakes;

use super::*;
use crate::language::Languages;
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
    Questionnaire::from_toml("small.toml", SMALL, Languages::built_in()).unwrap()
}

fn language(tag: &str) -> Language {
    Languages::built_in().from_tag(tag).unwrap()
}

#[test]
fn the_shipped_questionnaire_is_in_order() {
    let shipped = Questionnaire::built_in().unwrap();
    assert_eq!((shipped.id.as_str(), shipped.version, shipped.questions.len()), (Questionnaire::SHIPPED_ID, 1, 17));
    let required: Vec<&str> = shipped.questions.iter().filter(|q| q.required).map(|q| q.id.as_str()).collect();
    assert_eq!(required, ["F14"]);
    let general = Questionnaire::all_built_in().unwrap().into_iter().next_back().unwrap();
    let de = language("de");
    let same = |one: &Question| shipped.question(&one.id).is_none_or(|other| other.title.get(de) == one.title.get(de));
    assert_eq!((general.id.as_str(), general.questions.len()), ("general", 9));
    assert!(general.questions.iter().all(same), "an id has one meaning in both");
    assert_eq!(shipped.topics.iter().filter(|topic| topic.questionnaire.as_deref() == Some("general")).count(), 3);
    assert!(shipped.text("emergency", language("de-simple")).unwrap().contains("**kein** Notruf"));
}

#[test]
fn references_to_texts_are_filled_in() {
    let careful = small();
    assert_eq!(careful.question("C").unwrap().title.get(language("en")), "Careful. No names.");
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
