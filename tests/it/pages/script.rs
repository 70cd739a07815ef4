//! The pages and the scripts agree: what a script looks for, the pages have.

use super::every::rendered;
use siegelpost::language::Languages;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_word_the_offices_script_can_say_is_on_its_pages_and_no_other() {
    let known = words_of("words.ts", "export type Word =");
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("office-case-talk")) {
        assert_eq!(words_on(&page.html), known, "{}", page.name);
    }
}

#[test]
fn every_word_the_reporters_script_can_say_is_on_the_pages_it_fetches_and_no_other() {
    let known = words_of("reporter/words.ts", "export type ReporterWord =");
    let fetched = ["reporter-receipt-frame", "reporter-words"];
    let pages = rendered("/style.css");
    let pages: Vec<_> = pages.iter().filter(|page| fetched.iter().any(|name| page.name.starts_with(name))).collect();
    assert!(pages.len() >= 2 * Languages::built_in().all().len(), "two pages in every language");
    for page in pages {
        assert_eq!(words_on(&page.html), known, "{}", page.name);
    }
}

#[test]
fn every_place_the_scripts_look_for_is_on_some_page() {
    let pages: String = rendered("/style.css").into_iter().map(|page| page.html).collect();
    let mut missing = BTreeSet::new();
    for folder in ["elements", "reporter"] {
        for entry in fs::read_dir(browser().join(folder)).unwrap() {
            let source = fs::read_to_string(entry.unwrap().path()).unwrap();
            for rest in source.split("[data-").skip(1) {
                let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
                if !pages.contains(&format!(" data-{name}")) {
                    missing.insert(format!("[data-{name}]"));
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

/// The names in a union of words.
fn words_of(file: &str, beginning: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(browser().join(file)).unwrap();
    let (_, union) = source.split_once(beginning).unwrap();
    let (union, _) = union.split_once(';').unwrap();
    union.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn words_on(html: &str) -> BTreeSet<String> {
    html.split("data-word=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn browser() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/assets/browser")
}
