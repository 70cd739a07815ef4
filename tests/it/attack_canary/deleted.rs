//! A case was deleted; then every byte of every file is searched for what it consisted of.

use crate::harness::{Instance, Tables};

/// Bytes that are looked for, of each thing: more than chance would repeat.
pub(super) const PIECE: usize = 32;

/// Pieces of what is stored of a case, each with its name.
fn pieces(tables: &mut Tables, id: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut found = Vec::new();
    for (what, column, rows) in [
        ("a sealed parcel", "sealed", format!("parcel WHERE case_id = {id}")),
        ("the digest of a parcel", "digest", format!("parcel WHERE case_id = {id}")),
        ("a slot", "sealed", format!("slot WHERE case_id = {id}")),
        ("the id of the mailbox", "mailbox_id", format!("case_file WHERE id = {id}")),
        ("a recipient", "case_recipient", format!("case_file WHERE id = {id}")),
    ] {
        for bytes in tables.bytes(column, &rows) {
            // From the middle of it, and from its end: what is long is stored in several places. Behind it are zeroes.
            let end = bytes.iter().rposition(|byte| *byte != 0).unwrap() + 1;
            for at in [end / 2 - PIECE / 2, end - PIECE] {
                found.push((what, bytes[at..at + PIECE].to_vec()));
            }
        }
    }
    found
}

/// Which pieces are in a file of the folder, by name.
pub(super) fn remains(instance: &Instance, pieces: &[(&'static str, Vec<u8>)]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(instance.data()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        let is_in = |piece: &[u8]| bytes.windows(piece.len()).any(|at| at == piece);
        let here = pieces.iter().filter(|(_, piece)| is_in(piece));
        found.extend(here.map(|(what, _)| format!("{what} in {}", path.display())));
    }
    found
}

// H-14, V-49
#[test]
fn attack_canary_of_a_deleted_case_no_byte_is_left_on_disk() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let mut tables = Tables::of(&instance.data());
    let mut numbers = || tables.column("SELECT number AS cell FROM case_file");
    let before = numbers();
    reporter.reports(&"Ein langer Bericht. ".repeat(900));
    let number = numbers().into_iter().find(|number| !before.contains(number)).unwrap();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let case = handler.opens(&number);
    handler.replies(&case, "Eine Antwort.").expect(201);
    // As the program's own connections do; without it, this change itself would leave old bytes behind.
    tables.execute("PRAGMA secure_delete = ON");
    let over = "state = 'closed', closed_on = '2020-01-01'";
    tables.execute(&format!("UPDATE case_file SET {over} WHERE number = '{number}'"));
    let id = tables.column(&format!("SELECT CAST(id AS TEXT) AS cell FROM case_file WHERE number = '{number}'"));
    let mut pieces = pieces(&mut tables, &id[0]);
    pieces.push(("its number", number.into_bytes()));
    let there = remains(&instance, &pieces);
    assert!(pieces.iter().all(|(what, _)| there.iter().any(|found| found.starts_with(what))), "what is there is found");
    assert_eq!(instance.command(&["retention"], ""), "deleted: 1\nheld: 0\nin retaliation: 0\n");
    // The write-ahead log keeps what was written until it is written over, or the last program ends.
    instance.kill();
    drop(tables);
    instance.command(&["upkeep"], "");
    assert_eq!(remains(&instance, &pieces), Vec::<String>::new());
}
