//! The office's pages and the office's script agree: what the script looks for, the pages have.

use super::every::rendered;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_word_the_script_can_say_is_on_the_pages_and_no_other() {
    let source = fs::read_to_string(browser().join("words.ts")).unwrap();
    let (_, union) = source.split_once("export type Word =").unwrap();
    let (union, _) = union.split_once(';').unwrap();
    let known: BTreeSet<&str> = union.split('"').skip(1).step_by(2).collect();
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("office-case-talk")) {
        let there: BTreeSet<&str> =
            page.html.split("data-word=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(there, known, "{}", page.name);
    }
}

#[test]
fn every_place_the_script_looks_for_is_on_some_page() {
    let pages: String = rendered("/style.css").into_iter().map(|page| page.html).collect();
    let mut missing = BTreeSet::new();
    for entry in fs::read_dir(browser().join("elements")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for rest in source.split("[data-").skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            if !pages.contains(&format!(" data-{name}")) {
                missing.insert(format!("[data-{name}]"));
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

fn browser() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/assets/browser")
}
