//! Languages are data, in a folder each: no code names one.

use super::rust::{code_of, line_of, words};
use super::{Finding, hold};

/// Tags and a short tag of the languages that code once named. A further language need not be listed.
const TAGS: [&str; 4] = ["de", "de-simple", "en", "ls"];
/// What code would call one.
const NAMES: [&str; 3] = ["German", "PlainGerman", "English"];

#[test]
fn no_code_names_a_language() {
    hold(named);
}

fn named(path: &str, text: &str) -> Vec<Finding> {
    let found = match path.rsplit_once('.') {
        Some((_, "rs")) if path.starts_with("src/") && !path.ends_with("tests.rs") => in_rust(text),
        Some((_, "ts")) if path.starts_with("templates/") && !path.contains("/test/") => in_literals(text),
        Some((_, "css")) => text.match_indices(":lang(").map(|(at, _)| (at, ":lang(".to_owned())).collect(),
        _ => Vec::new(),
    };
    found.into_iter().map(|(at, what)| Finding::new(path, line_of(text, at), format!("a language: {what}"))).collect()
}

fn in_rust(text: &str) -> Vec<(usize, String)> {
    let ours = &text[..text.find("#[cfg(test)]").unwrap_or(text.len())];
    let code = code_of(ours);
    let names = NAMES.iter().flat_map(|name| words(&code, name).map(|at| (at, (*name).to_owned())).collect::<Vec<_>>());
    in_literals(ours).into_iter().chain(names).collect()
}

/// `"en"`, and what begins like `"en-GB"`.
fn in_literals(text: &str) -> Vec<(usize, String)> {
    let tags = TAGS.iter().flat_map(|tag| [format!("\"{tag}\""), format!("\"{tag}-")]);
    tags.flat_map(|tag| text.match_indices(&tag).map(|(at, _)| (at, tag.clone())).collect::<Vec<_>>()).collect()
}

#[test]
fn a_language_in_code_is_caught_and_one_in_a_test_or_a_comment_is_not() {
    for (path, text) in [
        ("src/a.rs", "fn a() -> Language { Language::PlainGerman }"),
        ("src/a.rs", "const A: &str = \"en\";"),
        ("templates/assets/browser/day.ts", "const a = lang === \"x\" ? \"en-GB\" : b;"),
        ("templates/assets/style.css", ".lead:lang(de-simple) { font-size: 1em; }"),
    ] {
        assert_eq!(named(path, text).len(), 1, "{text}");
    }
    for (path, text) in [
        ("src/a.rs", "// In German, \"den\" is an article.\n#[cfg(test)]\nmod tests { const A: &str = \"en\"; }"),
        ("src/a/tests.rs", "const A: &str = \"de\";"),
        ("tests/it/a.rs", "const A: &str = \"de\";"),
    ] {
        assert_eq!(named(path, text), [], "{text}");
    }
}
