//! What is not sealed: the state of a case and its days, how far was read, the journal. No page may fail of it.

use super::on_both;
use super::stage::Stage;

on_both!(the_cover_of_a_case, how_far_was_read, the_journal, digests_beside_parcels);

mod sqlite_alone {
    use super::super::told::Notice::{Day, Warned};
    use super::Stage;

    /// SQLite keeps days as text and holds to its checks only as long as it is told to.
    #[test]
    fn what_no_column_should_hold_takes_no_page_down() {
        let mut stage = Stage::on_sqlite();
        stage.tables.execute("PRAGMA ignore_check_constraints = ON");
        for column in [
            "received_on",
            "acknowledged_on",
            "closed_on",
            "state",
            "feedback_on",
            "clocks_from",
            "undecided_since",
            "due_on",
            "turn",
            "turn_since",
            "held_until",
        ] {
            for value in ["", "x", "2026-02-30", "9999-12-31", "-4000-01-01"] {
                let sql = format!("UPDATE case_file SET {column} = '{value}' WHERE id = {{A}}");
                assert_eq!(stage.after(&sql), (None, None), "{column} {value}");
            }
        }
        for column in ["due_on", "turn", "held_until", "news"] {
            for value in ["", "x", "2026-02-30", "9999-12-31"] {
                let sql = format!("UPDATE slot SET {column} = '{value}' WHERE case_id = {{A}} AND holder > 0");
                assert_eq!(stage.after(&sql), (None, None), "{column} {value}");
            }
        }
        let parcel = |set: &str| format!("UPDATE parcel SET {set} WHERE case_id = {{A}} AND position = 4");
        for set in ["seq = -1", "seq = 0", "side = ''", "side = 'nobody'", "sealed = X''", "position = -5"] {
            assert_eq!(stage.after(&parcel(set)), (Some(Warned), Some(Warned)), "{set}");
        }
        for set in ["day = ''", "day = 'gestern'", "day = CAST(X'ff2d80' AS TEXT)"] {
            assert_eq!(stage.after(&parcel(set)), (Some(Day), Some(Day)), "{set}");
        }
        for set in ["digest = X''", "digest = X'00'"] {
            assert_eq!(stage.after(&parcel(set)), (None, None), "{set}");
        }
    }
}

fn the_cover_of_a_case(stage: &mut Stage) {
    for set in ["state = 'closed'", "received_on = '1999-01-01'", "closed_on = '9999-12-31'", "acknowledged_on = NULL"]
    {
        // The server's word: it changes what is due, and nothing of what was written.
        assert_eq!(stage.after(&format!("UPDATE case_file SET {set} WHERE id = {{A}}")), (None, None), "{set}");
    }
}

/// For every handler of every case.
fn read_up_to(position: i32) -> String {
    format!(
        "INSERT INTO seen (case_id, staff_id, position)
        SELECT case_id, staff_id, {position} FROM slot WHERE staff_id IS NOT NULL"
    )
}

fn how_far_was_read(stage: &mut Stage) {
    if let crate::harness::Tables::Sqlite(_) = stage.tables {
        stage.tables.execute("PRAGMA ignore_check_constraints = ON");
    }
    for position in [1, i32::MAX, 0, -7] {
        assert_eq!(stage.after(&read_up_to(position)), (None, None), "{position}");
    }
}

fn the_journal(stage: &mut Stage) {
    let (fine, said) = stage.verify(&[]);
    assert!(fine && said.contains("each follows"), "{said}");
    let head = said.lines().find_map(|line| line.split(" office ").nth(1)).unwrap().to_owned();
    let middle = "(SELECT max(id) - 3 FROM kept_office_journal)";
    for sql in [
        format!("DELETE FROM office_journal WHERE id = {middle}"),
        format!("UPDATE office_journal SET event = 'case_received' WHERE id = {middle}"),
        format!("UPDATE office_journal SET day = '2001-01-01' WHERE id = {middle}"),
        format!("UPDATE office_journal SET actor = 1, subject_id = 99 WHERE id = {middle}"),
        format!("UPDATE office_journal SET id = id + 100 WHERE id = {middle}"),
    ] {
        stage.tables.execute(&sql);
        let (fine, said) = stage.verify(&[]);
        assert!(!fine && said.contains("is not what was recorded"), "{sql}: {said}");
        stage.put_back("kept");
        assert_eq!(stage.after(&sql), (None, None), "no reader is shown the journal");
    }
    stage.tables.execute(&format!("DELETE FROM office_journal WHERE id >= {middle}"));
    assert!(stage.verify(&[]).0, "a journal that was cut off holds in itself");
    let (fine, said) = stage.verify(&["--noted", &head]);
    assert!(!fine && said.contains("set back"), "whoever noted its head knows: {said}");
    stage.put_back("kept");
    assert!(stage.verify(&["--noted", &head]).0);
}

fn digests_beside_parcels(stage: &mut Stage) {
    let zeroes = stage.tables.literal(&[0; 32]);
    let sql = stage.sql(&format!("UPDATE parcel SET digest = {zeroes} WHERE case_id = {{A}} AND position = 5"));
    stage.tables.execute(&sql);
    let (fine, said) = stage.verify(&[]);
    assert!(!fine && said.contains(&format!("case {}, office 2", stage.number)), "{said}");
    // Whoever writes next names what is there, not what the column says: no false alarm afterwards.
    stage.reporter.comes_back().expect(200);
    stage.reporter.writes("Und weiter.").expect(200);
    let case = stage.handler.opens(&stage.number.clone());
    stage.handler.replies(&case, "Gut.").expect(201);
    assert_eq!(stage.handler.opens(&stage.number.clone()).entries.len(), 8);
    let said = crate::harness::html::words(&stage.reporter.comes_back().expect(200).body);
    assert!(said.contains("Gut.") && !said.contains("stimmt etwas nicht"), "{said}");
}
