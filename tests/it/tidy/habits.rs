//! Files that stay small, have a name that says something, and leave nothing for later.

use super::rust::{line_of, words};
use super::{Finding, hold, hold_paths};

const MAX_LINES: usize = 300;
/// Drawers into which everything goes and from which nothing comes back.
const DRAWERS: [&str; 7] = ["util", "utils", "common", "helper", "helpers", "misc", "shared"];
/// Spelled in two halves, or this file would be its own first finding.
const LEFT_OVER: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];
const SWITCHED_OFF: [&str; 3] = [concat!("dbg", "!"), concat!("#[ig", "nore"), concat!("test", ".only(")];
/// Folders of one person's machine.
const SOMEBODYS: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/"), concat!("/wo", "rk/")];

#[test]
fn files_stay_small() {
    hold(size);
}

#[test]
fn names_say_what_a_file_is_for() {
    hold_paths(drawers);
}

#[test]
fn nothing_is_left_for_later() {
    hold(left_over);
}

#[test]
fn nothing_depends_on_one_machine() {
    hold(machine_paths);
}

#[test]
fn the_list_of_tests_is_only_a_list() {
    hold(list_of_tests);
}

fn is_source(path: &str) -> bool {
    [".rs", ".ts"].iter().any(|ending| path.ends_with(ending))
}

fn is_locked(path: &str) -> bool {
    path.ends_with("package-lock.json") || path.ends_with("Cargo.lock")
}

fn size(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().count();
    if !is_source(path) || lines <= MAX_LINES {
        return Vec::new();
    }
    vec![Finding::new(path, 0, format!("{lines} lines; at most {MAX_LINES}: two things want to be two files"))]
}

fn drawers(paths: &[&str]) -> Vec<Finding> {
    let is_drawer = |part: &str| DRAWERS.contains(&part.split('.').next().unwrap_or(part));
    let found = paths.iter().filter(|path| is_source(path) && path.split('/').any(is_drawer));
    found.map(|path| Finding::new(path, 0, "a name that says nothing")).collect()
}

fn left_over(path: &str, text: &str) -> Vec<Finding> {
    if is_locked(path) {
        return Vec::new();
    }
    let notes = LEFT_OVER.iter().flat_map(|word| words(text, word).map(move |at| (at, word)));
    let switches = SWITCHED_OFF.iter().flat_map(|word| text.match_indices(word).map(move |(at, _)| (at, word)));
    let found = notes.chain(switches.filter(|_| is_source(path)));
    found.map(|(at, word)| Finding::new(path, line_of(text, at), format!("left over: {word}"))).collect()
}

fn machine_paths(path: &str, text: &str) -> Vec<Finding> {
    let begins_path = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || "./-_}>*".contains(c));
    let found = SOMEBODYS.iter().flat_map(|folder| text.match_indices(folder)).filter(|(at, _)| begins_path(*at));
    found.map(|(at, folder)| Finding::new(path, line_of(text, at), format!("somebody's machine: {folder}"))).collect()
}

fn list_of_tests(path: &str, text: &str) -> Vec<Finding> {
    if path != "tests/it/main.rs" {
        return Vec::new();
    }
    let list: Vec<(usize, &str)> = text.lines().enumerate().filter(|(_, line)| line.starts_with("mod ")).collect();
    let unsorted =
        list.windows(2).filter(|pair| pair[0].1 >= pair[1].1).map(|pair| (pair[1].0, "not in alphabetical order"));
    let first = list.first().map_or(0, |(at, _)| *at);
    let other = text.lines().enumerate().skip(first);
    let other =
        other.filter(|(_, line)| !line.is_empty() && !line.starts_with("mod ")).map(|(at, _)| (at, "not a `mod` line"));
    unsorted.chain(other).map(|(at, what)| Finding::new(path, at + 1, what)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_caught() {
        assert_eq!(size("src/a.rs", &"x\n".repeat(MAX_LINES + 1)).len(), 1);
        assert_eq!(size("src/a.rs", &"x\n".repeat(MAX_LINES)), []);
        assert_eq!(size("config/a.toml", &"x\n".repeat(1000)), []);
    }

    #[test]
    fn a_drawer_is_caught() {
        let paths = ["src/web/utils.rs", "src/common/a.rs", "tests/it/helpers.rs", "src/commons.rs", "src/web/page.rs"];
        assert_eq!(drawers(&paths).len(), 3);
    }

    #[test]
    fn left_overs_are_caught() {
        for word in LEFT_OVER.iter().chain(&SWITCHED_OFF) {
            assert_eq!(left_over("src/a.rs", &format!("fn a() {{}}\n// {word}\n"))[0].line, 2, "{word}");
        }
        assert_eq!(left_over("README.md", "METHODOLOGY, dbg, # [x]"), []);
        assert_eq!(left_over("Cargo.lock", LEFT_OVER[0]), []);
    }

    #[test]
    fn a_machines_path_is_caught() {
        for folder in SOMEBODYS {
            assert_eq!(machine_paths("a.md", &format!("see {folder}me/x")).len(), 1, "{folder}");
            assert_eq!(machine_paths("a.md", &format!("see docs{folder}x")), [], "{folder}");
        }
    }

    #[test]
    fn a_list_out_of_order_is_caught() {
        let path = "tests/it/main.rs";
        assert_eq!(list_of_tests(path, "//! List.\n\nmod a;\nmod b;\n"), []);
        assert_eq!(list_of_tests(path, "mod b;\nmod a;\n").len(), 1);
        assert_eq!(list_of_tests(path, "mod a;\nfn f() {}\n").len(), 1);
    }
}
