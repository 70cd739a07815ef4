//! An earlier copy in the place of the present one: of rows, of a case, of the whole database.

use super::on_both;
use super::stage::{Stage, comes_back};
use super::told::Notice::{ByMemory, Warned};

on_both!(the_whole_database, one_case, one_row, a_case_that_went_on_after_it);

/// Both write once more; then `kept` is an earlier copy, and `new` what both know.
fn both_go_on(stage: &mut Stage) {
    stage.reporter.comes_back().expect(200);
    stage.reporter.writes("Noch eine Nachricht.").expect(200);
    let case = stage.handler.opens(&stage.number.clone());
    stage.handler.replies(&case, "Noch eine Antwort.").expect(201);
    let case = stage.handler.opens(&stage.number.clone());
    stage.handler.notes(&case, "Noch eine Notiz.").expect(201);
    stage.mailbox = comes_back(&mut stage.reporter);
    stage.reading = stage.handler.looks_at(&stage.number);
    assert_eq!((stage.mailbox.check_words().len(), stage.reading.entries.len()), (6, 9));
    assert_eq!(stage.both_look("nothing"), (None, None), "what is added is no alarm");
    stage.keep("new");
}

fn the_whole_database(stage: &mut Stage) {
    both_go_on(stage);
    stage.put_back("kept");
    assert_eq!(stage.both_look("all of it"), (Some(ByMemory), Some(ByMemory)));
    let words = comes_back(&mut stage.reporter).check_words();
    assert!(stage.mailbox.check_words().starts_with(&words), "those that are left are the same as before");
    stage.put_back("new");
    assert_eq!(stage.both_look("all is back"), (None, None));
}

fn one_case(stage: &mut Stage) {
    both_go_on(stage);
    let earlier =
        "DELETE FROM parcel WHERE case_id = {A}; INSERT INTO parcel SELECT * FROM kept_parcel WHERE case_id = {A}";
    let sql = stage.sql(earlier);
    stage.tables.execute(&sql);
    assert_eq!(stage.both_look(&sql), (Some(ByMemory), Some(ByMemory)));
}

fn one_row(stage: &mut Stage) {
    both_go_on(stage);
    for (position, reporter, handler) in
        [(7, Some(Warned), Some(Warned)), (8, Some(ByMemory), Some(ByMemory)), (9, None, Some(ByMemory))]
    {
        let sql = stage.sql(&format!("DELETE FROM parcel WHERE case_id = {{A}} AND position = {position}"));
        stage.tables.execute(&sql);
        assert_eq!(stage.both_look(&sql), (reporter, handler), "position {position}");
        stage.put_back("new");
    }
}

/// Written after the cut, by somebody who did not know: in its place there is another entry now.
fn a_case_that_went_on_after_it(stage: &mut Stage) {
    both_go_on(stage);
    stage.put_back("kept");
    stage.reporter.comes_back().expect(200);
    stage.reporter.writes("Etwas anderes.").expect(200);
    let case = stage.handler.opens(&stage.number.clone());
    stage.handler.replies(&case, "Eine andere Antwort.").expect(201);
    let case = stage.handler.opens(&stage.number.clone());
    stage.handler.notes(&case, "Eine andere Notiz.").expect(201);
    assert_eq!(stage.both_look("another continuation"), (Some(ByMemory), Some(ByMemory)));
    // Put together from both continuations, it does not fit.
    let mixed = "UPDATE parcel SET sealed = (SELECT sealed FROM new_parcel n WHERE n.case_id = {A} AND n.position = 7) \
         WHERE case_id = {A} AND position = 7";
    let sql = stage.sql(mixed);
    stage.tables.execute(&sql);
    assert_eq!(stage.both_look(&sql), (Some(Warned), Some(Warned)));
}
