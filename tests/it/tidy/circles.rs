//! No circle of imports between files of `src`: each can be read after those it uses.
//!
//! A file uses another when a `use` line of its own names something that is defined there. What a module only hands on
//! (`pub use`) is traced to the file that defines it; handing on is no use, unless the name is spoken in the file as well.

use std::collections::{BTreeMap, BTreeSet};

use super::rust::{code_of, words};
use super::{Finding, report, tree};

#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources: Vec<(String, String)> = tree().into_iter().filter(|(path, _)| path.starts_with("src/")).collect();
    report(circles(&sources));
}

type Path = Vec<String>;

/// A source file, as far as names are concerned.
struct Module {
    file: String,
    /// Absolute paths of the names it uses.
    used: Vec<Path>,
    /// Names it hands on, and where they come from.
    handed_on: BTreeMap<String, Path>,
}

fn circles(sources: &[(String, String)]) -> Vec<Finding> {
    let modules: BTreeMap<Path, Module> =
        sources.iter().filter_map(|(path, text)| Some((module_path(path)?, module(path, text)?))).collect();
    let uses: BTreeMap<&str, BTreeSet<&str>> = modules
        .values()
        .map(|module| {
            let targets = module.used.iter().filter_map(|path| defining_file(&modules, path, 0));
            (module.file.as_str(), targets.filter(|target| *target != module.file).collect())
        })
        .collect();
    let in_circle: Vec<&str> = uses.keys().copied().filter(|file| reach(&uses, file).contains(file)).collect();
    in_circle
        .iter()
        .map(|file| {
            let back: Vec<&str> = uses[file].iter().copied().filter(|next| reach(&uses, next).contains(file)).collect();
            Finding::new(file, 0, format!("imports in a circle, through {}", back.join(" and ")))
        })
        .collect()
}

/// Every file that `from` uses, or that these use, and so on.
fn reach<'m>(uses: &BTreeMap<&'m str, BTreeSet<&'m str>>, from: &'m str) -> BTreeSet<&'m str> {
    let (mut found, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        open.extend(uses.get(file).into_iter().flatten().copied().filter(|next| found.insert(*next)));
    }
    found
}

/// `web::page` for `src/web/page.rs`; nothing for what is no module of the library.
fn module_path(file: &str) -> Option<Path> {
    let inside = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    match inside {
        "main" => None,
        "lib" => Some(Vec::new()),
        path => Some(path.split('/').map(str::to_owned).collect()),
    }
}

fn module(file: &str, text: &str) -> Option<Module> {
    let own = module_path(file)?;
    let code = code_of(text);
    let code = &code[..code.find("#[cfg(test)]").unwrap_or(code.len())];
    let mut module = Module { file: file.to_owned(), used: Vec::new(), handed_on: BTreeMap::new() };
    for at in words(code, "use") {
        let Some(end) = code[at..].find(';') else { continue };
        let public = code[..at].trim_end().ends_with("pub") || code[..at].trim_end().ends_with(')');
        for (path, name) in expanded(&code[at + 3..at + end]) {
            let Some(path) = absolute(&own, &path) else { continue };
            let is_declared = |found: usize| code[..found].trim_end().ends_with("mod");
            let is_spoken = words(code, &name).any(|found| !(at..at + end).contains(&found) && !is_declared(found));
            if !public || is_spoken {
                module.used.push(path.clone());
            }
            if public {
                module.handed_on.insert(name, path);
            }
        }
    }
    Some(module)
}

/// The paths in `a::{b, c::{self, d as e}}`, each with the name it has here.
fn expanded(tree: &str) -> Vec<(Path, String)> {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
        let path: Path = path.split("::").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
        let name = if name.is_empty() { path.last().cloned().unwrap_or_default() } else { name.trim().to_owned() };
        return vec![(path, name)];
    };
    let head: Path = tree[..open].split("::").map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
    let mut found = Vec::new();
    for branch in branches(tree[open + 1..].trim_end().trim_end_matches('}')) {
        for (path, name) in expanded(branch) {
            let (path, name) = match path.as_slice() {
                [only] if only == "self" => (head.clone(), head.last().cloned().unwrap_or_default()),
                _ => ([head.clone(), path].concat(), name),
            };
            found.push((path, name));
        }
    }
    found
}

fn branches(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&group[start..]);
    found.into_iter().map(str::trim).filter(|branch| !branch.is_empty()).collect()
}

/// The path from the crate's root; nothing for other crates, and for names that only a glob brings.
fn absolute(own: &[String], path: &[String]) -> Option<Path> {
    let (first, rest) = path.split_first()?;
    let base: Path = match first.as_str() {
        "crate" => Vec::new(),
        "self" => own.to_vec(),
        "super" => own[..own.len().checked_sub(1)?].to_vec(),
        _ => [own, std::slice::from_ref(first)].concat(),
    };
    let supers = rest.iter().take_while(|part| *part == "super").count();
    let base = base[..base.len().checked_sub(supers)?].to_vec();
    Some([base, rest[supers..].to_vec()].concat())
}

/// The file that defines what a path names, following what modules hand on.
fn defining_file<'m>(modules: &'m BTreeMap<Path, Module>, path: &[String], steps: usize) -> Option<&'m str> {
    let known = (0..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]))?;
    let module = &modules[&path[..known]];
    let Some(name) = path.get(known) else { return Some(&module.file) };
    match module.handed_on.get(name).filter(|_| steps < 8) {
        Some(origin) => defining_file(modules, &[&origin[..], &path[known + 1..]].concat(), steps + 1),
        // The crate's root defines nothing: a first word that is no room is another crate.
        None if known == 0 => None,
        None => Some(&module.file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        circles(&sources).into_iter().map(|finding| finding.path).collect()
    }

    #[test]
    fn two_files_that_use_each_other_are_caught_in_every_spelling() {
        for (one, other) in [
            ("use super::b::B;", "use crate::room::a::A;"),
            ("use crate::room::{b::{self, B}, c};", "use super::{a, c};"),
            ("use crate::room::B;", "use super::A;"),
        ] {
            let room = "mod a;\nmod b;\npub use a::A;\npub use b::{B};";
            let files = [("src/room.rs", room), ("src/room/a.rs", one), ("src/room/b.rs", other)];
            assert_eq!(found(&files), ["src/room/a.rs", "src/room/b.rs"], "{one} {other}");
        }
    }

    #[test]
    fn a_room_that_uses_what_uses_it_is_caught() {
        let room = "mod a;\npub use a::A;\npub struct Error;\npub fn f() -> A { A }";
        assert_eq!(found(&[("src/room.rs", room), ("src/room/a.rs", "use super::Error;")]).len(), 2);
    }

    #[test]
    fn handing_on_tests_and_other_crates_are_no_circle() {
        let room = "mod a;\nmod b;\npub use a::A;\npub use b::B;\npub struct Error;";
        let a = "use super::Error;\nuse std::fmt;\n#[cfg(test)]\nmod tests { use super::super::B; }";
        let b = "use super::{A, Error};";
        assert_eq!(found(&[("src/room.rs", room), ("src/room/a.rs", a), ("src/room/b.rs", b)]), Vec::<String>::new());
        let room = "mod load;\npub use load::load;\npub struct Error;";
        assert_eq!(found(&[("src/room.rs", room), ("src/room/load.rs", "use super::Error;")]), Vec::<String>::new());
    }
}
