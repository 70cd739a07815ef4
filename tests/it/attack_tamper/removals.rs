//! Bytes that are gone: removed by two people, or by whoever owns the database.

use siegelpost::sealing::Side;

use super::on_both;
use super::stage::{Stage, comes_back};
use super::told::Notice::Warned;

on_both!(emptied, after_a_removal);

const MESSAGE: (Side, u64) = (Side::Reporter, 2);
const EMPTY: &str = "UPDATE parcel SET sealed = {EMPTY} WHERE case_id = {A} AND position";

fn empty(stage: &Stage, which: &str) -> String {
    format!("{EMPTY} {which}").replace("{EMPTY}", &stage.tables.literal(&[]))
}

/// Nobody of the office has said anything of it.
fn emptied(stage: &mut Stage) {
    for position in [1, 2, 4, 5] {
        let sql = empty(stage, &format!("= {position}"));
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "position {position}");
        // The rows of those who would have asked are as easily made as all others.
        let rows = "INSERT INTO removal (case_id, side, seq, staff_id, day, announced) \
             SELECT {A}, p.side, p.seq, s.id, p.day, s.id FROM parcel p, staff s WHERE p.case_id = {A} AND p.position";
        let both = format!("{sql}; {rows} = {position}");
        assert_eq!(stage.after(&both), (Some(Warned), Some(Warned)), "position {position} with rows");
    }
    for position in [3, 6] {
        let sql = empty(stage, &format!("= {position}"));
        assert_eq!(stage.after(&sql), (None, Some(Warned)), "a note: position {position}");
    }
    let all = empty(stage, "> 0");
    assert_eq!(stage.after(&all), (Some(Warned), Some(Warned)));
}

fn after_a_removal(stage: &mut Stage) {
    let mut colleague = stage.colleague();
    colleague.signs_in().expect(200);
    let number = stage.number.clone();
    let case = stage.handler.opens(&number);
    stage.handler.asks_removal(&case, MESSAGE, "clients").expect(201);
    // One has said so, at position 7.
    remember(stage);
    let sql = empty(stage, "= 4");
    assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "one alone");
    let case = colleague.opens(&number);
    colleague.asks_removal(&case, MESSAGE, "clients").expect(201);
    // The second has, at position 8, and what stood at position 4 is gone.
    remember(stage);
    assert_eq!(stage.after("SELECT 1"), (None, None), "nobody is warned");
    for gone in [7, 8] {
        let sql = empty(stage, &format!("= {gone}"));
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "without the word of {gone}");
    }
    let without = |which: &str| format!("DELETE FROM parcel WHERE case_id = {{A}} AND position {which}");
    assert_eq!(stage.after(&without("= 7")), (Some(Warned), Some(Warned)));
    assert_eq!(stage.after(&without("= 8")), (Some(Warned), Some(Warned)));
    assert_eq!(stage.after(&without("= 4")), (Some(Warned), Some(Warned)), "the place itself");
    for position in [1, 2, 5] {
        let sql = empty(stage, &format!("= {position}"));
        assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)), "another entry: {position}");
    }
    let digests = format!("UPDATE parcel SET digest = {} WHERE case_id = {{A}}", stage.tables.literal(&[7; 32]));
    assert_eq!(stage.after(&digests), (Some(Warned), Some(Warned)), "the digest is what proves it");
    let moved = "UPDATE parcel SET seq = 9 WHERE case_id = {A} AND position = 4";
    assert_eq!(stage.after(moved), (Some(Warned), Some(Warned)), "another number");
    assert_eq!(stage.after("DELETE FROM removal"), (None, None), "who has asked, both have sealed");
    assert!(stage.verify(&[]).0, "all was put back");
    let rows = stage.sql("DELETE FROM removal WHERE case_id = {A}");
    stage.tables.execute(&rows);
    assert!(!stage.verify(&[]).0, "and the operator is told");
}

/// What both readers are shown now is what is right.
fn remember(stage: &mut Stage) {
    stage.forget("kept");
    stage.keep("kept");
    stage.mailbox = comes_back(&mut stage.reporter);
    stage.reading = stage.handler.looks_at(&stage.number.clone());
}
