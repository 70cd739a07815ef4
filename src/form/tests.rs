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

[text.clients]
de = "Keine Namen."
en = "No names."

[group.more]
title = { de = "Mehr", en = "More" }

[[question]]
id = "A"
key = "a"
type = "single"
group = "more"
title = { de = "Wo?", en = "Where?" }
options = [{ id = "hier", de = "Hier", en = "Here" }, { id = "dort", de = "Dort", en = "There" }]

[[question]]
id = "B"
key = "b"
type = "multi"
show_if = "A contains 'dort'"
title = { de = "Was?", en = "What?" }
options = [{ id = "x", de = "X", en = "X" }, { id = "y", de = "Y", en = "Y" }]

[[question]]
id = "C"
key = "c"
type = "info"
show_if = "B contains 'x'"
title = { de = "Achtung. {text.clients}", en = "Careful. {text.clients}" }

[[question]]
id = "D"
key = "d"
type = "text"
no_skip = true
max_chars = 5
title = { de = "Text?", en = "Text?" }
"#;

fn small() -> Form {
    Form::from_toml("small.toml", SMALL, Languages::built_in()).unwrap()
}

fn language(tag: &str) -> Language {
    Languages::built_in().from_tag(tag).unwrap()
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
