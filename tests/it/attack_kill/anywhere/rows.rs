//! Whether the rows of all cases belong together: nothing by halves, nothing without a case.

use siegelpost::clock::{Clock, SystemClock};
use siegelpost::journal::{self, Book, ChainCheck};
use siegelpost::store::{Migrate, Store, StoreError, parcel};

use crate::harness::Tables;

/// Rows that must not be there, and what they would be.
const WRONG: [(&str, &str); 18] = [
    ("a slot without a case", "slot WHERE case_id NOT IN (SELECT id FROM case_file)"),
    ("a card without a case", "case_card WHERE case_id NOT IN (SELECT id FROM case_file)"),
    (
        "a slot that is listed elsewhere than its case is placed",
        "slot s JOIN case_file c ON c.id = s.case_id WHERE s.closed IS NOT NULL
            AND (s.due_on IS NULL OR s.due_on <> c.due_on OR s.turn IS NOT c.turn OR s.held_until IS NOT c.held_until)",
    ),
    ("a parcel without a case", "parcel WHERE case_id NOT IN (SELECT id FROM case_file)"),
    ("a read marker without a parcel", "seen WHERE (case_id, position) NOT IN (SELECT case_id, position FROM parcel)"),
    (
        "a case without a slot for each handler",
        "case_file c WHERE 3 <> (SELECT count(*) FROM slot WHERE case_id = c.id AND staff_id IS NOT NULL)",
    ),
    (
        "a reporter's slot without a reporter, or the other way round",
        "case_file c WHERE (reporter_left_on IS NULL) <> EXISTS (SELECT 1 FROM slot WHERE case_id = c.id AND holder = 0)",
    ),
    (
        "a case that does not begin with its report",
        "case_file c WHERE NOT EXISTS
            (SELECT 1 FROM parcel WHERE case_id = c.id AND side = 'reporter' AND seq = 1 AND position = 1)",
    ),
    ("a gap between positions", "(SELECT 1 FROM parcel GROUP BY case_id HAVING count(*) <> max(position)) AS gaps"),
    (
        "a gap between the numbers of a side",
        "(SELECT 1 FROM parcel GROUP BY case_id, side HAVING count(*) <> max(seq)) AS gaps",
    ),
    (
        "a case that did not arrive once",
        "case_file c WHERE 1 <>
            (SELECT count(*) FROM office_journal WHERE subject_id = c.id AND event = 'case_received')",
    ),
    (
        "words of the reporter that are not recorded, or a record without words",
        "case_file c WHERE (SELECT count(*) FROM parcel WHERE case_id = c.id AND side = 'reporter') <>
            (SELECT count(*) FROM office_journal WHERE subject_id = c.id
                AND event IN ('case_received', 'addition_received', 'message_received'))",
    ),
    (
        "words of the office that are not recorded, or a record without words",
        "case_file c WHERE (SELECT count(*) FROM parcel WHERE case_id = c.id AND side <> 'reporter') <>
            (SELECT count(*) FROM office_journal WHERE subject_id = c.id
                AND event IN ('reply_sent', 'feedback_given', 'note_added'))",
    ),
    (
        "a reporter who left without a record, or the other way round",
        "case_file c WHERE (reporter_left_on IS NOT NULL) <>
            (SELECT count(*) FROM office_journal WHERE subject_id = c.id AND event = 'reporter_left')",
    ),
    (
        "a state that is not the recorded one",
        "case_file c WHERE state <> coalesce((SELECT substr(detail, instr(detail, '>') + 1) FROM office_journal
            WHERE subject_id = c.id AND event = 'state_changed' ORDER BY id DESC LIMIT 1), 'new')",
    ),
    (
        "a slot that says another state or number than its case",
        "slot s JOIN case_file c ON c.id = s.case_id WHERE s.staff_id IS NOT NULL
            AND (s.state IS NOT c.state OR s.number IS NOT c.number)",
    ),
    (
        "a case that is somebody's, and not in their list of their own, or the other way round",
        "slot s JOIN case_file c ON c.id = s.case_id WHERE (s.mine IS NOT NULL) <> (c.assigned_to IS s.staff_id
            AND s.staff_id IS NOT NULL)",
    ),
    (
        "a count of closed cases that is wrong",
        "closed_count k WHERE cases <> (SELECT count(*) FROM slot WHERE staff_id = k.staff_id AND closed)",
    ),
];

/// Ends the test if they do not.
pub fn are_whole(tables: &mut Tables) {
    for (what, rows) in WRONG {
        assert_eq!(tables.count(rows), 0, "{what}");
    }
}

/// Ends the test if the journal is broken or a parcel was altered.
pub fn is_unbroken(database: &str) {
    let store = Store::open(database, Migrate::No).unwrap();
    let today = SystemClock.today();
    let chain = store.read_now::<_, StoreError>("journal", |db| journal::verify(db, Book::Office, today)).unwrap();
    assert!(matches!(chain, ChainCheck::Whole(_)), "{chain:?}");
    let (_, altered) = store.read_now("parcels", parcel::find_altered).unwrap();
    assert!(altered.is_empty());
}
