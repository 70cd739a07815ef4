//! Files with a mistake in them.

use super::SMALL;
use crate::form::Form;
use crate::language::Languages;

/// What is said of the small file after a change, without the file's name.
fn error_with(before: &str, after: &str) -> String {
    assert!(SMALL.contains(before));
    let error = Form::from_toml("small.toml", &SMALL.replacen(before, after, 1), Languages::built_in()).unwrap_err();
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
        (("type = \"info\"", "type = \"huge\""), "question.type: unknown variant `huge`"),
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
}

#[test]
fn conditions_cannot_go_round_in_circles() {
    for (before, after) in [
        ("A contains 'dort'", "B contains 'x'"),
        ("type = \"single\"", "type = \"single\"\nshow_if = \"B contains 'x'\""),
    ] {
        assert!(error_with(before, after).contains("a condition may only refer to earlier questions"));
    }
}

#[test]
fn a_form_that_nobody_fills_in_is_refused_soon() {
    let options: String = (0..10_000).map(|n| format!("{{ id = \"o{n}\", de = \"x\", en = \"x\" }}, ")).collect();
    let error = error_with("options = [", &format!("options = [{options}"));
    assert!(error.contains("question A: it has 10002 options; at most 100 are possible"), "{error}");

    let question =
        "[[question]]\nid = \"Q0\"\nkey = \"k0\"\ntype = \"text\"\nmax_chars = 1\ntitle = { de = \"x\", en = \"x\" }\n";
    let many: String =
        (0..300).map(|n| question.replace("Q0", &format!("Q{n}")).replace("k0", &format!("k{n}"))).collect();
    assert!(error_with("\n[[question]]", &format!("\n{many}\n[[question]]")).contains("it has 304 questions"));

    let long = "{text.clients}".repeat(1000);
    assert!(error_with("Achtung. {text.clients}", &long).contains("question C: title: a text has 26"));
}

#[test]
fn what_is_asked_in_rows_or_with_a_reason_is_checked_too() {
    let question = |more: &str| {
        format!(
            "title = {{ de = \"Text?\", en = \"Text?\" }}\n\n[[question]]\nid = \"E\"\nkey = \"e\"\n{more}\ntitle = {{ de = \"x\", en = \"x\" }}\n"
        )
    };
    let reason = "title = { de = \"x\", en = \"x\" } }";
    let rows = "[repeat.rows]\nmax = 3\ntitle = { de = \"x\", en = \"x\" }\nadd = { de = \"x\", en = \"x\" }\n";
    for (more, expected) in [
        ("type = \"number\"\nmin = 2\nmax = 1".to_owned(), "a number needs min and max, in this order"),
        ("type = \"date\"\nmax = 1".to_owned(), "min and max are for numbers only"),
        ("type = \"reference\"".to_owned(), "a reference needs the name of a list"),
        ("type = \"date\"\nlist = \"x\"".to_owned(), "a list is for references only"),
        ("type = \"date\"\nsuggests = \"offices\"".to_owned(), "only a text can be picked from a list"),
        ("type = \"date\"\nmax_chars = 1".to_owned(), "none of them what another needs"),
        ("type = \"yesno\"".to_owned(), "a yes/no question needs the text \"yes\""),
        (
            "type = \"date\"\nrequired_if = \"Z contains 'x'\"".to_owned(),
            "required_if refers to Z, which is not asked before",
        ),
        (
            "type = \"date\"\nno_skip = true\nrequired_if = \"A contains 'hier'\"".to_owned(),
            "required_if is for what can be",
        ),
        (format!("type = \"date\"\nreason = {{ max_chars = 1, {reason}"), "a reason is for a choice of one"),
        ("type = \"date\"\nrepeat = \"rows\"".to_owned(), "the repeat \"rows\" is not there"),
    ] {
        let error = error_with("title = { de = \"Text?\", en = \"Text?\" }\n", &question(&more));
        assert!(error.contains("question E: ") && error.contains(expected), "{error}, not {expected}");
    }
    let stray = format!("key = \"a\"\nreason = {{ when = [\"da\"], max_chars = 1, {reason}");
    assert!(
        error_with("key = \"a\"", &stray).contains("question A: a reason is for the option \"da\", which is not there")
    );
    let unused = error_with("[group.more]", &format!("{rows}\n[group.more]"));
    assert!(unused.contains("repeat.rows: its questions do not stand together"), "{unused}");
    let outside = SMALL.replace("key = \"a\"", "key = \"a\"\nrepeat = \"rows\"");
    let outside = outside.replace("[group.more]", &format!("{rows}\n[group.more]"));
    let error = Form::from_toml("f.toml", &outside, Languages::built_in()).unwrap_err().problem.to_string();
    assert!(
        error.contains("question B: show_if refers to A, which is asked in rows that this question is not in"),
        "{error}"
    );
}
