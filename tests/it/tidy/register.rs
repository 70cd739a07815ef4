//! The register knows nothing of cases, and what works on cases knows nothing of the register: wherever either lives.

use super::rooms::rooms_used;
use super::rust::{code_of, line_of};
use super::{Finding, hold};

/// Rooms of the case work.
const OF_CASES: [&str; 6] = ["casework", "intake", "mailbox", "office", "sealing", "readiness"];
/// Rooms of the register.
const OF_REGISTER: [&str; 2] = ["record", "register"];
/// Files in rooms that both sides use.
const FILES_OF_REGISTER: [&str; 5] = [
    "src/web/office/register",
    "src/web/page/record_",
    "src/store/register_",
    "src/journal/register_",
    "src/config/register_",
];

#[test]
fn neither_side_uses_what_is_the_other_s() {
    hold(crossed);
}

fn crossed(path: &str, text: &str) -> Vec<Finding> {
    let within = |rooms: &[&str]| {
        rooms.iter().any(|room| path == format!("src/{room}.rs") || path.starts_with(&format!("src/{room}/")))
    };
    let is_register = within(&OF_REGISTER) || FILES_OF_REGISTER.iter().any(|start| path.starts_with(start));
    let is_case = within(&OF_CASES) || path.starts_with("src/web/reporter/") || path.starts_with("src/web/office/case");
    let closed: &[&str] = match (is_register, is_case) {
        (true, _) => &OF_CASES,
        (_, true) => &OF_REGISTER,
        _ => return Vec::new(),
    };
    let code = code_of(text);
    let used = rooms_used(&code).into_iter().filter(|(_, room)| closed.contains(room));
    used.map(|(at, room)| Finding::new(path, line_of(&code, at), format!("`{room}` is the other side's"))).collect()
}

#[test]
fn a_door_between_the_sides_is_caught() {
    for (path, text) in [
        ("src/register/save.rs", "use crate::casework::CaseState;"),
        ("src/record/kind.rs", "use crate::{form::Form, sealing::Side};"),
        ("src/web/office/register/list.rs", "use crate::office::list;"),
        ("src/store/register_list.rs", "use crate::casework::desk::View;"),
        ("src/office/closing.rs", "use crate::record::Kinds;"),
        ("src/web/office/case/breach.rs", "fn f() { crate::register::create() }"),
        ("src/web/reporter/start.rs", "use crate::register;"),
    ] {
        assert_eq!(crossed(path, text).len(), 1, "{path}");
    }
    for (path, text) in [
        ("src/register/save.rs", "use crate::record::Kind;\nuse crate::journal;"),
        ("src/office/closing.rs", "use crate::casework::CaseState;"),
        ("src/web/visitor/office.rs", "use crate::office;\nuse crate::register;"),
    ] {
        assert_eq!(crossed(path, text), [], "{path}");
    }
}
