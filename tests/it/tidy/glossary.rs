//! The glossary names types that are there.

use super::rust::code_of;
use super::tree;

/// The types that a row names, as room and name: `` `sealing::CaseKey` ``.
fn named(row: &str) -> Option<(&str, &str)> {
    let cell = row.strip_prefix("| ")?.split(" | ").nth(2)?;
    cell.trim().strip_prefix('`')?.strip_suffix('`')?.split_once("::")
}

fn defines(code: &str, name: &str) -> bool {
    ["struct", "enum", "trait"].iter().any(|kind| {
        let definition = format!("{kind} {name}");
        let ends = |at: usize| !code[at + definition.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        code.match_indices(&definition).any(|(at, _)| ends(at))
    })
}

/// Rows whose type is not defined in its room.
fn missing(glossary: &str, sources: &[(String, String)]) -> Vec<String> {
    let in_room = |room: &str, name: &str| {
        let of_room = |path: &str| path == format!("src/{room}.rs") || path.starts_with(&format!("src/{room}/"));
        sources.iter().any(|(path, text)| of_room(path) && defines(&code_of(text), name))
    };
    let rows = glossary.lines().filter_map(named);
    rows.filter(|(room, name)| !in_room(room, name)).map(|(room, name)| format!("{room}::{name}")).collect()
}

#[test]
fn the_glossary_names_types_that_are_there() {
    let files = tree();
    let (_, glossary) = files.iter().find(|(path, _)| path == "docs/glossary.md").unwrap();
    assert!(glossary.lines().filter_map(named).count() > 20, "rows are read as such");
    assert_eq!(missing(glossary, &files), Vec::<String>::new());
}

#[test]
fn a_type_that_is_gone_or_lives_elsewhere_is_caught() {
    let sources = [("src/sealing/slot.rs".to_owned(), "pub struct Slots;\npub struct Parcel;".to_owned())];
    let row = |name: &str| format!("| x | y | `{name}` | z |");
    assert_eq!(missing(&row("sealing::Slot"), &sources), ["sealing::Slot"]);
    assert_eq!(missing(&row("store::Parcel"), &sources), ["store::Parcel"]);
    assert!(missing(&row("sealing::Parcel"), &sources).is_empty());
}
