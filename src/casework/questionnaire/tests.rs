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

/// What is said of the small file after a change, without the file's name.
fn error_with(before: &str, after: &str) -> String {
    assert!(SMALL.contains(before));
    let error = Questionnaire::from_toml("small.toml", &SMALL.replacen(before, after, 1)).unwrap_err();
    assert_eq!(error.file, "small.toml");
    format!("line {}: {}", error.line, error.problem)
}

/// The line on which the small file says something.
fn line_of(words: &str) -> usize {
    1 + SMALL[..SMALL.find(words).unwrap()].matches('\n').count()
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
fn an_error_names_the_line_and_the_question() {
    let cases = [
        (("id = \"B\"", "id = \"A\""), "question A: the id is there twice"),
        (("key = \"b\"", "key = \"a\""), "question B: the key \"a\" is there twice"),
        (("A contains 'dort'", "Z contains 'dort'"), "question B: show_if refers to Z, which is not asked before"),
        (("B contains 'x'", "B contains 'z'"), "question C: show_if refers to the option \"z\", which B does not have"),
        (
            ("{text.clients}\", en", "{text.other}\", en"),
            "question C: title: it refers to {text.other}, which is not there",
        ),
        (("de = \"Text?\", ", ""), "question D: title: there is no text in the language \"de\""),
        (("type = \"text\"", "type = \"single\""), "question D: single and multi need options"),
        (("id = \"y\"", "id = \"x\""), "question B: the option \"x\" is there twice"),
        (("id = \"y\"", "id = \"y y\""), "question B: the id \"y y\" may only have letters"),
        (("group = \"more\"", "group = \"less\""), "question A: the group \"less\" is not there"),
        (("de = \"Hier\"", "fr = \"Ici\""), "question A: option hier: the language \"fr\" is not one of the file's"),
        (("id = \"small\"", "id = \"s m\""), "the id \"s m\" may only have letters"),
        (("[\"de\", \"en\"]", "[\"de\", \"xx\"]"), "the language \"xx\" is not known"),
        (("de = \"Keine Namen.\"", "de = \"\""), "text.clients: there is no text in the language \"de\""),
        (("identity_risk = \"high\"", "identity_risk = \"huge\""), "question.identity_risk: unknown variant `huge`"),
    ];
    for ((before, after), expected) in cases {
        // A table is told by its header.
        let told = if before.starts_with("de = \"Keine") { line_of("[text.clients]") } else { line_of(before) };
        let error = error_with(before, after);
        assert!(error.starts_with(&format!("line {told}: {expected}")), "{error}, not line {told}: {expected}");
    }
    assert!(error_with("version = 3", "version = 3\ncolour = 1").contains("unknown field `colour`"));
    assert!(error_with("max_chars = 5\n", "").contains("question D: single and multi need options"));
    assert!(error_with("no_skip = true", "no_skip = true\nwarn_patterns = [\"x\"]").contains("unknown variant `x`"));
}

#[test]
fn conditions_cannot_go_round_in_circles() {
    for (before, after) in [
        ("A contains 'dort'", "B contains 'x'"),
        ("identity_risk = \"low\"\ngroup", "identity_risk = \"low\"\nshow_if = \"B contains 'x'\"\ngroup"),
    ] {
        assert!(error_with(before, after).contains("a condition may only refer to earlier questions"));
    }
}

#[test]
fn a_form_that_nobody_fills_in_is_refused_soon() {
    let options: String = (0..10_000).map(|n| format!("{{ id = \"o{n}\", de = \"x\", en = \"x\" }}, ")).collect();
    let begun = std::time::Instant::now();
    let error = error_with("options = [", &format!("options = [{options}"));
    assert!(error.contains("question A: it has 10002 options; at most 100 are possible"), "{error}");
    assert!(begun.elapsed().as_secs() < 1);

    let question = "[[question]]\nid = \"Q0\"\nkey = \"k0\"\ntype = \"text\"\nmax_chars = 1\nidentity_risk = \"low\"\n\
                    title = { de = \"x\", en = \"x\" }\n";
    let many: String =
        (0..300).map(|n| question.replace("Q0", &format!("Q{n}")).replace("k0", &format!("k{n}"))).collect();
    assert!(error_with("\n[[question]]", &format!("\n{many}\n[[question]]")).contains("it has 304 questions"));

    let long = "{text.clients}".repeat(1000);
    assert!(error_with("Achtung. {text.clients}", &long).contains("question C: title: a text has 26"));
}

/// Every line of the shipped file taken out, written twice, or cut in its middle: taken, or refused with its place.
#[test]
fn a_damaged_file_is_taken_or_refused_with_a_line() {
    let lines: Vec<&str> = Questionnaire::SHIPPED.lines().collect();
    let mut refused = 0;
    for at in 0..lines.len() {
        let middle = (0..=lines[at].len() / 2).rev().find(|middle| lines[at].is_char_boundary(*middle)).unwrap();
        for damaged in [String::new(), format!("{}\n{}", lines[at], lines[at]), lines[at][..middle].to_owned()] {
            let mut text = lines.clone();
            text[at] = &damaged;
            if let Err(error) = Questionnaire::from_toml("f.toml", &text.join("\n")) {
                assert!((1..=lines.len() + 2).contains(&error.line) && !error.problem.is_empty(), "{at}: {error}");
                refused += 1;
            }
        }
    }
    assert!(refused > lines.len(), "{refused}");
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
