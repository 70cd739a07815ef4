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

#[test]
fn every_page_is_accessible() {
    node::require(&["chromium"]);
    node::run("check_pages.mjs", &[written("axe", &rendered("style.css")).as_os_str()]);
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
