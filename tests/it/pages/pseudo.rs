//! A language that nobody has written: the English one with accents, longer, and read from the right. It proves that a
//! language is a folder and no code.

mod folder;

use super::every::{Rendered, rendered_in};
use siegelpost::config::read_language_folder;
use siegelpost::language::{LanguageFolder, Languages};
use std::collections::BTreeSet;

/// The tag of the pseudo-locale that reads from the right (CLDR).
pub const TAG: &str = "ar-XB";

/// Every page in the language that nobody has written.
pub fn rendered(style_href: &'static str) -> Vec<Rendered> {
    let mut pages = rendered_in(languages(), style_href);
    pages.retain(|page| page.language.tag() == TAG);
    pages
}

/// Those that are compiled in, and a folder beside them.
fn languages() -> Languages {
    let parent = tempfile::tempdir().unwrap();
    let path = parent.path().join(TAG);
    folder::write(&path);
    let mut folders = LanguageFolder::built_in();
    folders.push(read_language_folder(&path).unwrap());
    Languages::new(&folders, &[]).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_folder_is_a_language_on_every_page() {
    let names = |pages: &[Rendered], tag: &str| -> BTreeSet<String> {
        pages.iter().filter_map(|page| page.name.strip_suffix(tag).map(str::to_owned)).collect()
    };
    let pages = rendered_in(languages(), "/style.css");
    assert_eq!(names(&pages, TAG), names(&pages, "en"));
    for page in &pages {
        let (direction, own) = if page.language.tag() == TAG { ("rtl", true) } else { ("ltr", false) };
        let beginning = format!("<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\"", page.language.tag());
        assert!(page.html.starts_with(&beginning), "{}", page.name);
        // Its words are on its pages, and its name in the switch of the others.
        assert_eq!(page.html.contains("[Šķîþöö ţöö"), own, "{}", page.name);
        let switch =
            page.html.contains(&format!("/language/{TAG}?back=")) || page.html.contains(&format!("value=\"{TAG}\""));
        let offers = page.html.contains("/language/") || page.html.contains("name=\"language\"");
        assert!(switch || own || !offers, "{}", page.name);
    }
}

#[test]
fn a_folder_says_days_numbers_and_lists_in_its_way() {
    let pages = rendered("/style.css");
    let page = |name: &str| &pages.iter().find(|page| page.name == format!("{name}-{TAG}")).unwrap().html;
    assert!(page("office-case-talk").contains("data-thousands=\"’\""));
    assert!(page("reporter-receipt-frame").contains("data-day=\"{year}/{month}/{day}\""));
    assert!(page("reporter-receipt-frame").contains("|Ñövéɱƀéŕ|"));
    assert!(page("reporter-report-too-long").contains("20’412"));
    assert!(page("reporter-report-empty").contains("<span class=\"nowrap\">A. Berger</span>، <span"));
}
