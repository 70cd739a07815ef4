//! Doors open downwards only: which room may use which, and which crate is spoken in which room.

mod doors;

use doors::DOORS_ON_ONE_FLOOR;

use super::rust::{code_of, is_word, line_of, words};
use super::{Finding, hold};

/// The house. A room uses rooms on lower floors, and itself.
const FLOORS: [&[&str]; 9] = [
    &[
        "access",
        "assessment",
        "casework",
        "column_matching",
        "data_file",
        "form",
        "german_time",
        "language",
        "record",
        "regime",
        "sealing",
        "spreadsheet",
    ],
    &["config", "clock", "memory", "rng"],
    &["store", "vault", "mail"],
    &["journal"],
    &["intake", "mailbox", "office", "staff", "register"],
    &["agreement", "app", "upkeep"],
    &["readiness"],
    &["web"],
    &["commands", "main", "lib"],
];

/// Crates that only these rooms know.
const CRATES: [(&str, &[&str]); 28] = [
    // `memory` knows the type of a received piece of a body, and nothing else of actix.
    ("actix_web", &["web", "memory"]),
    ("actix_multipart", &["web"]),
    ("tera", &["web"]),
    ("fluent_bundle", &["language"]),
    ("fluent_syntax", &["language"]),
    ("unic_langid", &["language"]),
    ("governor", &["web", "app"]),
    ("flate2", &["web"]),
    ("qrcode", &["web"]),
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("libsqlite3_sys", &["store"]),
    ("pq_sys", &["store"]),
    ("age", &["sealing"]),
    ("age_core", &["sealing"]),
    ("bech32", &["sealing"]),
    ("chacha20poly1305", &["sealing"]),
    ("graviola", &["sealing"]),
    ("ml_kem", &["sealing"]),
    ("x25519_dalek", &["sealing"]),
    ("argon2", &["staff"]),
    ("clap", &["commands", "main"]),
    ("regex_lite", &["casework"]),
    ("lettre", &["mail"]),
    ("calamine", &["spreadsheet"]),
    ("rust_xlsxwriter", &["spreadsheet"]),
    ("encoding_rs", &["spreadsheet"]),
    ("zip", &["spreadsheet"]),
];

/// TextMessage that only one room says.
const WORDS: [(&str, &str, &str); 2] = [
    ("SystemTime", "clock", "time is a parameter everywhere else"),
    ("unsafe", "memory", "every unsafe line of the project is in one place, with its argument"),
];

#[test]
fn doors_open_downwards_only() {
    hold(doors);
}

#[test]
fn each_crate_is_spoken_in_its_own_room() {
    hold(crates);
}

#[test]
fn words_stay_in_their_room() {
    hold(reserved_words);
}

#[test]
fn the_map_in_lib_is_the_house() {
    hold(map);
}

/// The room a source file belongs to; `None` outside `src`.
fn room_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    Some(inside.split('/').next().unwrap_or(inside))
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn doors(path: &str, text: &str) -> Vec<Finding> {
    let Some(room) = room_of(path) else { return Vec::new() };
    let Some(floor) = floor_of(room) else {
        return vec![Finding::new(path, 0, format!("the room `{room}` is on no floor: add it to the table"))];
    };
    let code = code_of(text);
    let refused = |used: &str| match floor_of(used) {
        _ if used == room => None,
        None => Some(format!("`{used}` is no room")),
        Some(below) if below < floor => None,
        Some(same) if same == floor && DOORS_ON_ONE_FLOOR.iter().any(|d| (d.0, d.1) == (room, used)) => None,
        Some(other) => Some(format!("`{room}` (floor {floor}) may not use `{used}` (floor {other})")),
    };
    let mut findings: Vec<Finding> = rooms_used(&code)
        .into_iter()
        .filter_map(|(at, used)| Some(Finding::new(path, line_of(&code, at), refused(used)?)))
        .collect();
    // `super` in `src/room.rs` is the crate's root; inside its `mod tests` it is the room.
    if path.matches('/').count() == 1 {
        let outside_tests = &code[..code.find("mod tests").unwrap_or(code.len())];
        let sneaks = words(outside_tests, "super").filter(|at| outside_tests[at + 5..].starts_with("::"));
        findings.extend(sneaks.map(|at| Finding::new(path, line_of(&code, at), "say `crate::`, not `super::`, here")));
    }
    findings
}

/// Every room named after `crate::` or `siegelpost::`, alone or in braces, and where.
pub(super) fn rooms_used(code: &str) -> Vec<(usize, &str)> {
    let starts = ["crate", "siegelpost"].into_iter().flat_map(|root| words(code, root).map(move |at| at + root.len()));
    let mut used = Vec::new();
    for at in starts {
        let Some(rest) = code[at..].strip_prefix("::") else { continue };
        match rest.strip_prefix('{') {
            Some(group) => used.extend(heads_of_group(group).map(|head| (at, head))),
            None => used.push((at, head_of(rest))),
        }
    }
    // A macro or a type at the crate's root is nobody's room.
    used.retain(|(_, head)| !head.ends_with('!') && !head.starts_with(char::is_uppercase));
    used
}

/// The first word of each top-level entry of `a, b::{c, d}, e}`.
fn heads_of_group(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let end = group.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth < 0
    });
    let mut depth = 0;
    group[..end.unwrap_or(group.len())]
        .split(move |c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0 && c == ','
        })
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(head_of)
}

/// The leading word, with its `!` if it is a macro.
fn head_of(path: &str) -> &str {
    let end = path.find(|c| !is_word(c)).unwrap_or(path.len());
    if path[end..].starts_with('!') { &path[..=end] } else { &path[..end.max(1).min(path.len())] }
}

fn crates(path: &str, text: &str) -> Vec<Finding> {
    let Some(room) = room_of(path) else { return Vec::new() };
    let code = code_of(text);
    let mut findings = Vec::new();
    for (name, homes) in CRATES.iter().filter(|(_, homes)| !homes.contains(&room)) {
        let spoken = words(&code, name).filter(|at| {
            let before = code[..*at].trim_end();
            let named = code[at + name.len()..].starts_with("::") && !code[..*at].ends_with("::");
            named || before.ends_with("use") || before.ends_with("extern crate")
        });
        findings.extend(spoken.map(|at| {
            Finding::new(path, line_of(&code, at), format!("only `{}` says `{name}`", homes.join("` and `")))
        }));
    }
    findings
}

fn reserved_words(path: &str, text: &str) -> Vec<Finding> {
    let Some(room) = room_of(path) else { return Vec::new() };
    let code = code_of(text);
    let mut findings = Vec::new();
    for (word, _, reason) in WORDS.iter().filter(|(_, home, _)| *home != room) {
        findings
            .extend(words(&code, word).map(|at| Finding::new(path, line_of(&code, at), format!("`{word}`: {reason}"))));
    }
    findings
}

/// The table in `src/lib.rs` puts every module on its floor: ``//! | 4 | [`intake`], ... |``.
fn map(path: &str, text: &str) -> Vec<Finding> {
    if path != "src/lib.rs" {
        return Vec::new();
    }
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | ")?.split_once(" | "));
    let drawn: Vec<(Option<usize>, &str)> = rows
        .flat_map(|(floor, rooms)| {
            let names = rooms.split("[`").skip(1).filter_map(|rest| rest.split('`').next());
            names.map(move |room| (floor.parse().ok(), room))
        })
        .collect();
    let modules =
        text.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    let misplaced = modules.filter(|room| !drawn.contains(&(floor_of(room), room)));
    misplaced.map(|room| Finding::new(path, 0, format!("the map does not show `{room}` on its floor"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_that_drifts_is_caught() {
        let drawn = "//! | 2 | [`store`] (SQL), [`vault`] |\n//! | 1 | [`web`] |\n";
        assert_eq!(map("src/lib.rs", &format!("{drawn}pub mod store;\nmod vault;\n")), []);
        assert_eq!(map("src/lib.rs", &format!("{drawn}pub mod web;\npub mod clock;\n")).len(), 2);
    }

    #[test]
    fn a_door_upwards_is_caught_in_every_spelling() {
        for text in [
            "use crate::web::Page;",
            "use crate::{sealing::Side, web};",
            "use crate::{\n    sealing::{CaseKey, Side},\n    store,\n};",
            "fn f() { crate::journal::record() }",
            "pub use siegelpost::office;",
            "use crate::nowhere::Thing;",
            "use crate::*;",
            "use super::store::Store;",
        ] {
            assert_eq!(doors("src/sealing.rs", text).len(), 1, "{text}");
        }
        assert_eq!(doors("src/sealing/slot.rs", "fn a() {}\nuse crate::store::Store;")[0].line, 2);
    }

    #[test]
    fn rooms_of_one_floor_do_not_meet() {
        assert_eq!(doors("src/mailbox.rs", "use crate::intake::Receipt;").len(), 1);
        assert_eq!(doors("src/register/risk.rs", "use crate::office::Case;").len(), 1);
        assert_eq!(doors("src/cellar.rs", "").len(), 1, "a room without a floor");
    }

    #[test]
    fn what_is_allowed_passes() {
        for (path, text) in [
            ("src/web/app.rs", "use crate::{intake, sealing::{CaseKey, Side}, web::page};\nuse crate::each!;"),
            (
                "src/sealing/slot.rs",
                "//! See [`crate::store`].\nuse crate::sealing::Side; // not crate::web\npub(crate) fn f() {}",
            ),
            ("src/sealing/slot.rs", "use super::Side; const S: &str = \"crate::web\";"),
            ("src/clock.rs", "mod tests { use super::*; }"),
            ("src/main.rs", "fn main() { siegelpost::commands::run() }"),
            ("tests/it/story.rs", "use siegelpost::web;"),
        ] {
            assert_eq!(doors(path, text), [], "{path} {text}");
        }
    }

    #[test]
    fn a_crate_outside_its_room_is_caught() {
        assert_eq!(crates("src/journal.rs", "use diesel::prelude::*;").len(), 1);
        assert_eq!(crates("src/office/page.rs", "fn f(_: actix_web::HttpRequest) { tera::Tera::default() }").len(), 2);
        assert_eq!(crates("src/store/case_file.rs", "use diesel::prelude::*;"), []);
        assert_eq!(crates("src/casework.rs", "// diesel::x\nlet age = days; casework::age::of(day)"), []);
    }

    #[test]
    fn words_of_another_room_are_caught() {
        assert_eq!(reserved_words("src/store/db.rs", "use std::time::{Duration, SystemTime};").len(), 1);
        assert_eq!(reserved_words("src/web/body.rs", "let x = unsafe { wipe(p) };").len(), 1);
        assert_eq!(reserved_words("src/memory/wipe.rs", "unsafe { wipe(p) }"), []);
        assert_eq!(reserved_words("src/web/body.rs", "#![deny(unsafe_code)] // unsafe"), []);
    }
}
