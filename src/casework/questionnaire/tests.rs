//! Which files are taken. What becomes of a form is in `tests/vectors/form.json`.

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

fn error_with(before: &str, after: &str) -> String {
    assert!(SMALL.contains(before));
    Questionnaire::from_toml("small.toml", &SMALL.replacen(before, after, 1), Languages::built_in())
        .unwrap_err()
        .to_string()
}

#[test]
fn the_shipped_questionnaire_is_in_order() {
    let shipped = Questionnaire::built_in().unwrap();
    assert_eq!((shipped.id.as_str(), shipped.version, shipped.questions.len()), ("messenger-incident", 1, 17));
    let required: Vec<&str> = shipped.questions.iter().filter(|q| q.required).map(|q| q.id.as_str()).collect();
    assert_eq!(required, ["F14"]);
    assert!(shipped.text("emergency", language("de-simple")).unwrap().contains("**kein** Not-Ruf"));
}

#[test]
fn references_to_texts_are_filled_in() {
    let careful = small();
    assert_eq!(careful.question("C").unwrap().title.get(language("en")), "Careful. No names.");
}

#[test]
fn an_error_names_the_file_and_the_question() {
    let cases = [
        (("key = \"b\"", "key = \"a\""), "question B: its id or key is there twice"),
        (("A contains 'dort'", "Z contains 'dort'"), "question B: show_if refers to Z, which is not asked before"),
        (("B contains 'x'", "B contains 'z'"), "question C: show_if refers to the option \"z\", which B does not have"),
        (
            ("{text.clients}\", en", "{text.other}\", en"),
            "question C: title: it refers to {text.other}, which is not there",
        ),
        (("de = \"Text?\", ", ""), "question D: title: there is no text in the language \"de\""),
        (("max_chars = 5\n", ""), "question D: single and multi need options"),
        (
            ("type = \"text\"\nno_skip = true\nmax_chars", "type = \"file\"\nno_skip = true\nmax_files"),
            "question D: single and multi need options, text needs max_chars, file needs max_files; neither a file",
        ),
        (("id = \"y\"", "id = \"x\""), "question B: the option \"x\" is there twice"),
        (("id = \"y\"", "id = \"y y\""), "question B: the id \"y y\" may only have letters"),
        (("group = \"more\"", "group = \"less\""), "question A: the group \"less\" is not there"),
        (("de = \"Hier\"", "fr = \"Ici\""), "question A: option hier: the language \"fr\" is not one of the file's"),
    ];
    for ((before, after), expected) in cases {
        let error = error_with(before, after);
        assert!(error.starts_with(&format!("small.toml: {expected}")), "{error}");
    }
    assert!(error_with("version = 3", "version = 3\ncolour = 1").contains("unknown field `colour`"));
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
