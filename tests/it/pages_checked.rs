//! Every page before the HTML checker and, in a real browser, before the accessibility rules: both colour schemes,
//! a wide and a narrow window.

use super::node;
use super::pages::every::{Rendered, rendered};
use super::pages::pseudo;
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::web::{OFFICE_STYLE, poster_stylesheet, stylesheet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_page_is_valid_html() {
    node::require(&["java"]);
    node::run("check_html.mjs", &[written("html", &rendered("style.css")).as_os_str()]);
}

/// The pages in parts of one size, a test for each: no test takes minutes while others wait for it.
macro_rules! every_page_is_accessible {
    ($($part:ident),*) => {
        const PARTS: &[&str] = &[$(stringify!($part)),*];

        mod every_page_is_accessible {
            $(#[test]
            fn $part() {
                super::is_accessible(stringify!($part));
            })*
        }
    };
}
every_page_is_accessible!(part_1, part_2, part_3, part_4, part_5, part_6);

fn is_accessible(name: &str) {
    node::require(&["chromium"]);
    let pages = rendered("style.css");
    node::run("check_pages.mjs", &[written(name, part(&pages, name)).as_os_str()]);
}

fn part<'p>(pages: &'p [Rendered], name: &str) -> &'p [Rendered] {
    let at = PARTS.iter().position(|part| *part == name).unwrap();
    &pages[pages.len() * at / PARTS.len()..pages.len() * (at + 1) / PARTS.len()]
}

#[test]
fn the_parts_are_all_pages() {
    let pages = rendered("style.css");
    let in_parts: Vec<&str> = PARTS.iter().flat_map(|name| part(&pages, name)).map(|page| page.name.as_str()).collect();
    assert_eq!(in_parts, pages.iter().map(|page| page.name.as_str()).collect::<Vec<_>>());
    let mut names = in_parts.clone();
    names.sort_unstable();
    let twice: Vec<&str> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    assert_eq!(twice, [""; 0], "two pages of one name would be one file");
    assert!(PARTS.iter().all(|name| part(&pages, name).len() > 20), "each has its share");
}

#[test]
fn every_page_has_room_for_a_longer_language_that_begins_at_the_right() {
    node::require(&["chromium"]);
    node::run("check_pages.mjs", &[written("pseudo", &pseudo::rendered("style.css")).as_os_str()]);
}

// H-02
#[test]
fn the_form_works_without_scripts() {
    node::require(&["chromium"]);
    node::run("check_form.mjs", &[written("form", &rendered("style.css")).as_os_str()]);
}

#[test]
fn the_poster_is_one_page() {
    node::require(&["chromium"]);
    node::run("check_poster.mjs", &[written("poster", &rendered("style.css")).as_os_str()]);
}

/// A fresh folder with these pages and the stylesheets beside them.
fn written(name: &str, pages: &[Rendered]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pages-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("style.css"), stylesheet(&Questionnaire::built_in().unwrap())).unwrap();
    fs::write(folder.join("office.css"), OFFICE_STYLE).unwrap();
    fs::write(folder.join("poster.css"), poster_stylesheet()).unwrap();
    for page in pages {
        fs::write(folder.join(format!("{}.html", page.name)), &page.html).unwrap();
    }
    folder
}
