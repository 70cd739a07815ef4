//! Pages that another test process has rendered. They depend on the build alone, and thirty tests look at all of them: each
//! would take seconds to render them anew.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use siegelpost::language::Languages;

use super::every::Rendered;

/// What is kept begins with this, also what earlier builds have left.
const PREFIX: &str = "all-pages-";

/// The pages that are kept under `name` for this build of the tests; if there are none, `render` makes them. The first of all
/// test processes does, the others wait.
pub fn or(name: &str, languages: Languages, render: impl FnOnce() -> Vec<Rendered>) -> Vec<Rendered> {
    let lock = File::create(below_target(&format!("pages-of-{name}.lock"))).unwrap();
    lock.lock().unwrap();
    let file = below_target(&format!("{PREFIX}{name}-{}", build()));
    if !file.exists() {
        remove_old_ones(name);
        let unfinished = file.with_extension("unfinished");
        fs::write(&unfinished, written(&render())).unwrap();
        fs::rename(&unfinished, &file).unwrap();
    }
    read(&fs::read_to_string(file).unwrap(), languages)
}

/// A name that changes with each build of the tests.
fn build() -> String {
    let tests = std::env::current_exe().unwrap().metadata().unwrap();
    let built = tests.modified().unwrap().duration_since(UNIX_EPOCH).unwrap();
    format!("{}-{}", built.as_nanos(), tests.len())
}

/// Each page behind a line with its name, its language and its length in bytes.
fn written(pages: &[Rendered]) -> String {
    let page = |page: &Rendered| format!("{} {} {}\n{}", page.name, page.language.tag(), page.html.len(), page.html);
    pages.iter().map(page).collect()
}

fn read(mut text: &str, languages: Languages) -> Vec<Rendered> {
    let mut pages = Vec::new();
    while let Some((line, rest)) = text.split_once('\n') {
        let [name, tag, length] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (html, others) = rest.split_at(length.parse().unwrap());
        let language = languages.from_tag(tag).unwrap();
        pages.push(Rendered { name: name.to_owned(), language, html: html.to_owned() });
        text = others;
    }
    pages
}

fn remove_old_ones(name: &str) {
    for entry in fs::read_dir(below_target("")).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with(&format!("{PREFIX}{name}-")) {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

/// A place that all test processes of this build folder share.
fn below_target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn pages_that_are_kept_are_those_that_were_rendered() {
    let languages = Languages::built_in();
    let all = |pages: &[Rendered]| -> Vec<(String, &'static str, String)> {
        pages.iter().map(|page| (page.name.clone(), page.language.tag(), page.html.clone())).collect()
    };
    let rendered = super::every::rendered_in(languages, "/style.css");
    assert!(rendered.len() > 500);
    assert_eq!(all(&read(&written(&rendered), languages)), all(&rendered));
    assert_eq!(all(&super::every::rendered("/style.css")), all(&rendered), "by another process, too");
}
