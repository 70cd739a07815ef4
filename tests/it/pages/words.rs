//! Every word a page needs is there in every language, and none is there that no page needs.

use siegelpost::column_matching;
use siegelpost::language::Languages;
use siegelpost::readiness::Key;
use siegelpost::spreadsheet;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_message_exists_in_every_language_that_shows_it() {
    let mut missing = Vec::new();
    for (file, by_language) in messages() {
        let all: BTreeSet<&String> = by_language.values().flatten().collect();
        for (language, there) in &by_language {
            let absent = all.iter().filter(|key| !there.contains(**key));
            missing.extend(absent.map(|key| format!("{language}/{file}: {key}")));
        }
        // The office does not have its pages in all languages; whoever reports can read everything in each.
        let languages: BTreeSet<&str> = by_language.into_keys().collect();
        let shows_it = |tag: &&str| {
            let language = Languages::built_in().from_tag(tag).unwrap();
            language.description().office || !file.starts_with("office")
        };
        assert_eq!(languages, tags().filter(shows_it).collect(), "{file}");
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let known: BTreeSet<String> = messages().into_values().flat_map(BTreeMap::into_values).flatten().collect();
    let Used { keys, prefixes } = used();
    let absent: Vec<&String> = keys.iter().filter(|key| !known.contains(*key)).collect();
    assert_eq!(absent, Vec::<&String>::new(), "templates ask for messages that are not there");
    let hollow: Vec<&String> =
        prefixes.iter().filter(|prefix| !known.iter().any(|key| key.starts_with(*prefix))).collect();
    assert_eq!(hollow, Vec::<&String>::new(), "templates ask for messages with these beginnings, and there are none");
    let in_code = string_literals_of_web();
    let of_readiness = Key::ALL.iter().flat_map(|key| [key.message(), key.remedy()]);
    let found: BTreeSet<String> = of_readiness
        .chain(spreadsheet::MESSAGES.map(str::to_owned))
        .chain(column_matching::MESSAGES.map(str::to_owned))
        .collect();
    let in_messages = references();
    let is_used = |key: &&String| {
        keys.contains(*key)
            || prefixes.iter().any(|prefix| key.starts_with(prefix))
            || in_code.contains(*key)
            || found.contains(*key)
            || in_messages.contains(*key)
    };
    let idle: Vec<&String> = known.iter().filter(|key| !is_used(key)).collect();
    assert_eq!(idle, Vec::<&String>::new(), "messages that no page uses");
}

#[test]
fn no_message_shouts_and_none_holds_markup() {
    let mut found = Vec::new();
    for path in files(&root().join("templates/locales"), "ftl") {
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            if !line.starts_with('#') && (text.contains('!') || text.contains('<') || text.contains("&nbsp;")) {
                found.push(format!("{}:{}", path.display(), number + 1));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// The keys in each file, by language.
fn messages() -> BTreeMap<String, BTreeMap<&'static str, BTreeSet<String>>> {
    let mut messages = BTreeMap::<String, BTreeMap<_, _>>::new();
    for language in tags() {
        let mut keys_of_language = BTreeSet::new();
        for path in files(&root().join("templates/locales").join(language), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            let keys: Vec<String> = text.lines().filter_map(key_of).map(str::to_owned).collect();
            for key in &keys {
                assert!(keys_of_language.insert(key.clone()), "{language} has {key} twice");
            }
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            messages.entry(file).or_default().insert(language, keys.into_iter().collect());
        }
    }
    messages
}

fn tags() -> impl Iterator<Item = &'static str> {
    Languages::built_in().all().iter().map(|language| language.tag())
}

/// Messages that other messages say: `{ name }`.
fn references() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files(&root().join("templates/locales"), "ftl") {
        let text = fs::read_to_string(path).unwrap();
        let names = text.split("{ ").skip(1).filter_map(|rest| rest.split_once(" }")).map(|(name, _)| name);
        found.extend(names.filter(|name| !name.starts_with('$')).map(str::to_owned));
    }
    found
}

fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once(" =")?.0;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (key.starts_with(|first: char| first.is_ascii_lowercase()) && key.bytes().all(plain)).then_some(key)
}

struct Used {
    keys: BTreeSet<String>,
    /// From `t(key="state-" ~ page.state)`.
    prefixes: BTreeSet<String>,
}

fn used() -> Used {
    let mut used = Used { keys: BTreeSet::new(), prefixes: BTreeSet::new() };
    for path in files(&root().join("templates"), "html") {
        let text = fs::read_to_string(path).unwrap();
        for rest in text.split("t(key=\"").skip(1) {
            let (key, after) = rest.split_once('"').unwrap();
            let open_ended = after.trim_start().starts_with('~');
            if open_ended { &mut used.prefixes } else { &mut used.keys }.insert(key.to_owned());
        }
    }
    used
}

fn string_literals_of_web() -> BTreeSet<String> {
    let sources = files(&root().join("src/web"), "rs").into_iter().map(|path| fs::read_to_string(path).unwrap());
    sources.flat_map(|text| text.split('"').map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            // Packages of whoever works on the office's script.
            true if path.ends_with("node_modules") => {}
            true => found.extend(files(&path, extension)),
            false if path.extension().is_some_and(|found| found == extension) => found.push(path),
            false => {}
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
