//! Files with a mistake in them.

use super::SMALL;
use crate::casework::questionnaire::Questionnaire;
use crate::language::Languages;

/// What is said of the small file after a change, without the file's name.
fn error_with(before: &str, after: &str) -> String {
    assert!(SMALL.contains(before));
    let error =
        Questionnaire::from_toml("small.toml", &SMALL.replacen(before, after, 1), Languages::built_in()).unwrap_err();
    assert_eq!(error.file, "small.toml");
    format!("line {}: {}", error.line, error.problem)
}

/// The line on which the small file says something.
fn line_of(words: &str) -> usize {
    1 + SMALL[..SMALL.find(words).unwrap()].matches('\n').count()
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
    let file = error_with("type = \"text\"\nno_skip = true\nmax_chars", "type = \"file\"\nno_skip = true\nmax_files");
    assert!(file.contains("question D: ") && file.contains("neither a file nor info can be required"), "{file}");
    assert!(error_with("no_skip = true", "no_skip = true\nwarn_patterns = [\"x\"]").contains("unknown variant `x`"));
    let office = error_with("key = \"b\"", "key = \"b\"\nconcerns_office = \"z\"");
    let meeting = error_with("key = \"b\"", "key = \"b\"\nasks_meeting = \"z\"");
    assert!(meeting.contains("question B: asks_meeting refers to the option \"z\", which is not there"), "{meeting}");
    assert!(office.contains("question B: concerns_office refers to the option \"z\", which is not there"), "{office}");
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
    let error = error_with("options = [", &format!("options = [{options}"));
    assert!(error.contains("question A: it has 10002 options; at most 100 are possible"), "{error}");

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
            if let Err(error) = Questionnaire::from_toml("f.toml", &text.join("\n"), Languages::built_in()) {
                assert!((1..=lines.len() + 2).contains(&error.line) && !error.problem.is_empty(), "{at}: {error}");
                refused += 1;
            }
        }
    }
    assert!(refused > lines.len(), "{refused}");
}
