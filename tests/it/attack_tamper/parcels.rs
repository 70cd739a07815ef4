//! Parcels deleted, copied, moved and exchanged.

use super::on_both;
use super::stage::Stage;
use super::told::Notice::{ByMemory, Day, Warned};

on_both!(deleted, copied, exchanged, moved_to_another_side, of_another_case, day_and_order, empty_and_cut);

/// Another row from one there is.
fn copy(of: &str, side: &str, seq: u32, position: u32) -> String {
    format!(
        "INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest) \
         SELECT {{A}}, '{side}', {seq}, {position}, day, sealed, digest FROM parcel WHERE {of}"
    )
}

fn deleted(stage: &mut Stage) {
    let mut without = |rows: &str| stage.after(&format!("DELETE FROM parcel WHERE case_id = {{A}} AND {rows}"));
    for position in [1, 2, 4] {
        assert_eq!(without(&format!("position = {position}")), (Some(Warned), Some(Warned)), "position {position}");
    }
    // Of the end only those know who have seen it.
    assert_eq!(without("position = 5"), (Some(ByMemory), Some(ByMemory)));
    assert_eq!(without("position IN (4, 5)"), (Some(ByMemory), Some(ByMemory)));
    // Notes are nothing that a reporter is shown.
    assert_eq!(without("position = 3"), (None, Some(Warned)));
    assert_eq!(without("position = 6"), (None, Some(ByMemory)));
    assert_eq!(without("side = 'office'"), (Some(Warned), Some(Warned)));
    assert_eq!(without("1 = 1"), (Some(Warned), Some(Warned)));
}

fn copied(stage: &mut Stage) {
    for (of, side, seq) in
        [(1, "reporter", 3), (2, "office", 3), (2, "reporter", 3), (4, "office", 3), (5, "office", 3)]
    {
        let sql = copy(&format!("case_id = {{A}} AND position = {of}"), side, seq, 7);
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "{of} as {side} {seq}");
    }
    let note = copy("case_id = {A} AND position = 3", "file", 3, 7);
    assert_eq!(stage.after(&note), (None, Some(Warned)));
    let note_shown_to_the_reporter = copy("case_id = {A} AND position = 3", "office", 3, 7);
    assert_eq!(stage.after(&note_shown_to_the_reporter), (Some(Warned), Some(Warned)));
    let over_another = "UPDATE parcel SET sealed = (SELECT sealed FROM parcel p WHERE p.case_id = {A} AND p.position = 1) \
         WHERE case_id = {A} AND position = 4";
    assert_eq!(stage.after(over_another), (Some(Warned), Some(Warned)));
}

fn exchanged(stage: &mut Stage) {
    let swapped = |column: &str, one: u32, other: u32| {
        let of =
            |position| format!("(SELECT {column} FROM kept_parcel WHERE case_id = {{A}} AND position = {position})");
        format!(
            "UPDATE parcel SET {column} = CASE digest \
             WHEN (SELECT digest FROM kept_parcel WHERE case_id = {{A}} AND position = {one}) THEN {} ELSE {} END \
             WHERE case_id = {{A}} AND digest IN \
             (SELECT digest FROM kept_parcel WHERE case_id = {{A}} AND position IN ({one}, {other}))",
            of(other),
            of(one)
        )
    };
    // Numbers and positions are unique: they go out of the way first.
    let away = |column: &str| format!("UPDATE parcel SET {column} = {column} + 900 WHERE case_id = {{A}};");
    for (one, other) in [(1, 2), (2, 4), (1, 4), (2, 5), (4, 5)] {
        let order = away("position") + &swapped("position", one, other);
        assert_eq!(stage.after(&order), (Some(Warned), Some(Warned)), "positions {one} and {other}");
        assert_eq!(stage.after(&swapped("sealed", one, other)), (Some(Warned), Some(Warned)), "bytes {one}, {other}");
    }
    for (one, other) in [(1, 4), (2, 5)] {
        let numbers = away("seq") + &swapped("seq", one, other);
        assert_eq!(stage.after(&numbers), (Some(Warned), Some(Warned)), "numbers of {one} and {other}");
    }
    // Between which entries of the conversation a note stands is the database's word; their order is not.
    assert_eq!(stage.after("UPDATE parcel SET position = 90 WHERE case_id = {A} AND position = 6"), (None, None));
    assert_eq!(
        stage.after("UPDATE parcel SET position = 90 WHERE case_id = {A} AND position = 3"),
        (None, Some(Warned))
    );
}

fn moved_to_another_side(stage: &mut Stage) {
    let mut moved = |position, side: &str| {
        let sql = format!("UPDATE parcel SET side = '{side}', seq = 3 WHERE case_id = {{A}} AND position = {position}");
        stage.after(&sql)
    };
    assert_eq!(moved(5, "reporter"), (Some(Warned), Some(Warned)));
    assert_eq!(moved(4, "office"), (Some(Warned), Some(Warned)));
    assert_eq!(moved(6, "office"), (Some(Warned), Some(Warned)));
    // Out of the reporter's sight it is as good as deleted; the handler sees that it does not belong there.
    assert_eq!(moved(5, "file"), (Some(ByMemory), Some(Warned)));
    assert_eq!(moved(2, "file"), (Some(Warned), Some(Warned)));
}

fn of_another_case(stage: &mut Stage) {
    let inserted = copy("case_id = {B} AND position = 2", "office", 3, 7);
    assert_eq!(stage.after(&inserted), (Some(Warned), Some(Warned)));
    let both = "UPDATE parcel SET case_id = {A} + {B} - case_id, seq = seq + 900, position = position + 900 \
         WHERE case_id IN ({A}, {B}); UPDATE parcel SET seq = seq - 900, position = position - 900 \
         WHERE case_id IN ({A}, {B})";
    assert_eq!(stage.after(both), (Some(Warned), Some(Warned)));
    let instead = "UPDATE parcel SET sealed = (SELECT sealed FROM parcel p WHERE p.case_id = {B} AND p.position = 1) \
         WHERE case_id = {A} AND position = 1";
    assert_eq!(stage.after(instead), (Some(Warned), Some(Warned)));
}

fn day_and_order(stage: &mut Stage) {
    for day in ["2001-02-03", "2100-01-01", "9999-12-31", "0001-01-01"] {
        let sql = format!("UPDATE parcel SET day = '{day}' WHERE case_id = {{A}} AND position = 2");
        assert_eq!(stage.after(&sql), (Some(Day), Some(Day)), "{day}");
    }
    // The column's digest is nobody's proof, and positions count only by their order.
    let digests = "UPDATE parcel SET digest = (SELECT digest FROM parcel p WHERE p.case_id = {B} AND p.position = 1)";
    assert_eq!(stage.after(digests), (None, None));
    for to in ["position + 900", "2147483641 + position"] {
        assert_eq!(
            stage.after(&format!("UPDATE parcel SET position = {to} WHERE case_id = {{A}}")),
            (None, None),
            "{to}"
        );
    }
    for seq in ["9007199254740991", "9223372036854775807"] {
        let sql = format!("UPDATE parcel SET seq = {seq} WHERE case_id = {{A}} AND position = 5");
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "{seq}");
    }
}

fn empty_and_cut(stage: &mut Stage) {
    for bytes in [&[][..], &[0], &[0x80], &[0xff; 3600]] {
        let sql = format!(
            "UPDATE parcel SET sealed = {} WHERE case_id = {{A}} AND position = 4",
            stage.tables.literal(bytes)
        );
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "{} bytes", bytes.len());
    }
}
