//! Fills a database with cases: the rows of one sealed case, copied under fresh ids, numbers, mailboxes and days.
//!
//! Sealed texts are cut to their first bytes, for nothing here reads them; but of the cases that are to be deleted they are
//! whole, for their length is what deleting costs.

use diesel::connection::SimpleConnection;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::store::{CaseId, Db, StaffId};
use time::macros::date;

use super::Outcome;
use super::book::connect;

/// Cases copied in one transaction.
const PORTION: usize = 50_000;
/// Closed cases of the colleague, the oldest there are.
pub const OLD: usize = 10;
/// Of how many cases one is to be deleted in the end.
pub const ONE_IS_DUE_OF: usize = 100;
/// Days on which cases came in, up to today: fewer than those after which a case is deleted.
const DAYS: i64 = 1000;
/// So many days before the first of them came those in that are to be deleted.
const LONG_BEFORE: i64 = 300;

/// Which case to copy, and to whose lists.
pub struct Template {
    pub case: CaseId,
    /// Has a slot in every copy.
    pub handler: StaffId,
    /// Has a slot in the oldest ones alone.
    pub colleague: StaffId,
}

/// One line for each case to come. One in forty is open, in one of three states. The first of all are due when
/// [`make_due`] says so; until then they were closed today. On one closed case in ten thousand somebody has written.
const LINES: &str = "
    CREATE TABLE line AS WITH RECURSIVE counted (i) AS
        (SELECT {first} UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < {end})
        SELECT i, i < {due} AS due, CASE WHEN i < {due} THEN -{long_before} ELSE i / {per_day} END AS day,
        CASE WHEN i < {due} OR i % 40 <> 39 THEN 'closed' WHEN i / 40 % 3 = 0 THEN 'new' WHEN i / 40 % 3 = 1 THEN 'in_review'
        ELSE 'in_work' END AS state FROM counted;";

const COPY: &str = "
    CREATE TABLE copy AS SELECT
        i, due, (CAST({base} + day AS BIGINT) << 37) | {random} AS id, {received_on} AS received_on, state, state = 'closed' AS closed
        FROM line;
    INSERT INTO case_file (id, channel_id, number, mailbox_id, received_on, state, acknowledged_on, closed_on, case_recipient,
            file_recipient, reporter_recipient, undecided_since, due_on, turn, turn_since, held_until)
        SELECT c.id, t.channel_id, {number}, {blob}, c.received_on, c.state, c.received_on,
        CASE WHEN c.due THEN {today} WHEN c.closed THEN c.received_on END, t.case_recipient, t.file_recipient, t.reporter_recipient,
        CASE WHEN c.closed AND c.i % 10000 = 1 THEN c.received_on END, {due_on},
        CASE WHEN NOT c.closed THEN {turn} END, c.received_on, CASE WHEN c.i % 5000 = 1 THEN {held_until} END
        FROM copy c, case_file t WHERE t.id = {template} ORDER BY c.id;
    INSERT INTO slot (case_id, epoch, holder, staff_id, received_on, state, closed, sealed, number, due_on, turn, held_until,
            news, mine) SELECT
        c.id, t.epoch, t.holder, t.staff_id, CASE WHEN t.holder > 0 THEN c.received_on END,
        CASE WHEN t.holder > 0 THEN c.state END, CASE WHEN t.holder > 0 THEN c.closed END,
        CASE WHEN c.due THEN t.sealed ELSE substr(t.sealed, 1, 64) END, CASE WHEN t.holder > 0 THEN {number} END,
        CASE WHEN t.holder > 0 THEN {due_on} END, CASE WHEN t.holder > 0 AND NOT c.closed THEN {turn} END,
        CASE WHEN t.holder > 0 AND c.i % 5000 = 1 THEN {held_until} END, CASE WHEN t.holder > 0 THEN {news} END,
        CASE WHEN t.holder > 0 AND c.i % 400 = 39 THEN {mine} END
        FROM copy c, slot t
        WHERE t.case_id = {template} AND (t.holder IN (0, {handler}) OR (t.holder = {colleague} AND c.i < {old}))
        ORDER BY c.id;
    INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest)
        SELECT c.id, t.side, t.seq, t.position, c.received_on,
        CASE WHEN c.due THEN t.sealed ELSE substr(t.sealed, 1, 64) END, {blob}
        FROM copy c, parcel t WHERE t.case_id = {template} AND (t.position = 1 OR c.due) ORDER BY c.id;
    INSERT INTO office_journal (version, class, day, event, detail, subject_kind, subject_id, first_case, actor, salt, previous, digest)
        SELECT t.version, t.class, t.day, t.event, t.detail, t.subject_kind, c.id, t.first_case, t.actor, t.salt, t.previous, t.digest
        FROM copy c, office_journal t
        WHERE t.subject_id = {template} AND t.subject_kind = 'case' AND (t.event = 'case_received' OR c.due);
    DROP TABLE line;
    DROP TABLE copy;";

const COUNT: &str = "DELETE FROM closed_count;
    INSERT INTO closed_count SELECT staff_id, count(*) FROM slot WHERE closed AND staff_id IS NOT NULL GROUP BY staff_id;";

/// Further messages in a case, from its ninth on.
const MESSAGES: &str = "
    WITH RECURSIVE counted (i) AS (SELECT 9 UNION ALL SELECT i + 1 FROM counted WHERE i < {messages})
    INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest)
        SELECT t.case_id, t.side, c.i, c.i, t.day, t.sealed, {blob} FROM counted c, parcel t
        WHERE t.case_id = {template} AND t.side = 'office' AND t.seq = 1;";

/// The words in which the two databases differ.
const SQLITE: [(&str, &str); 10] = [
    ("{random}", "(abs(random()) % 137438953471 + 1)"),
    ("{blob}", "randomblob(32)"),
    ("{received_on}", "date(({base} + day) * 86400, 'unixepoch')"),
    ("{today}", "date({last} * 86400, 'unixepoch')"),
    ("{number}", "printf('%04d-%05d', 1000 + c.i / 100000, c.i % 100000)"),
    // Feedback is owed by most, three months after; a tenth is answered, and owes nothing.
    (
        "{due_on}",
        "CASE WHEN c.closed THEN date(c.received_on, '+1096 days') WHEN c.i / 40 % 10 = 0 THEN '9000-12-31'
        ELSE date(c.received_on, '+90 days') END",
    ),
    ("{turn}", "CASE WHEN c.i / 40 % 2 = 0 THEN 'office' ELSE 'reporter' END"),
    ("{held_until}", "date(c.received_on, '+1500 days')"),
    ("{news}", "CASE WHEN c.i / 40 % 8 = 0 THEN 'new' WHEN c.i / 40 % 8 = 1 THEN 'answer' ELSE 'read' END"),
    ("{mine}", "1"),
];
const POSTGRES: [(&str, &str); 10] = [
    ("{random}", "((random() * 137438953470)::BIGINT + 1)"),
    ("{blob}", "sha256((random()::TEXT || clock_timestamp()::TEXT || c.i::TEXT)::BYTEA)"),
    ("{received_on}", "(DATE '1970-01-01' + {base} + day::INTEGER)"),
    ("{today}", "(DATE '1970-01-01' + {last})"),
    (
        "{due_on}",
        "CASE WHEN c.closed THEN c.received_on + 1096 WHEN c.i / 40 % 10 = 0 THEN DATE '9000-12-31'
        ELSE c.received_on + 90 END",
    ),
    ("{turn}", "CASE WHEN c.i / 40 % 2 = 0 THEN 'office' ELSE 'reporter' END"),
    ("{held_until}", "(c.received_on + 1500)"),
    ("{news}", "CASE WHEN c.i / 40 % 8 = 0 THEN 'new' WHEN c.i / 40 % 8 = 1 THEN 'answer' ELSE 'read' END"),
    ("{mine}", "TRUE"),
    ("{number}", "to_char(1000 + c.i / 100000, 'FM0000') || '-' || to_char(c.i % 100000, 'FM00000')"),
];

/// Adds so many copies. Nobody else may use the database meanwhile.
pub fn fill(database: &str, template: &Template, cases: usize) -> Outcome<()> {
    let mut db = connect(database)?;
    if let Db::Sqlite(connection) = db.connection() {
        // A fill that is cut off is begun anew.
        connection.batch_execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;")?;
    }
    let per_day = cases.div_ceil(usize::try_from(DAYS)?).max(1);
    for first in (0..cases).step_by(PORTION) {
        let end = (first + PORTION).min(cases);
        let portion = [("{first}", first.to_string()), ("{end}", end.to_string()), ("{per_day}", per_day.to_string())];
        let whole = [("{due}", (cases / ONE_IS_DUE_OF).to_string())];
        run(&mut db, &format!("BEGIN; {LINES} {COPY} COMMIT;"), template, &[&portion[..], &whole].concat())?;
    }
    run(&mut db, COUNT, template, &[])?;
    let tidy = match db.connection() {
        // The program never asks for it, so its plans must do without.
        Db::Sqlite(_) => "PRAGMA wal_checkpoint(TRUNCATE);",
        Db::Postgres(_) => "VACUUM ANALYZE;",
    };
    Ok(db.connection().batch_execute(tidy)?)
}

/// Gives the case that was copied so many messages.
pub fn lengthen(database: &str, template: &Template, messages: usize) -> Outcome<()> {
    run(&mut connect(database)?, MESSAGES, template, &[("{messages}", messages.to_string())])
}

/// Moves the closing of the first cases to so long ago that they are to be deleted.
pub fn make_due(database: &str, template: &Template) -> Outcome<()> {
    let first = "UPDATE case_file SET closed_on = received_on WHERE id < CAST({base} AS BIGINT) << 37;";
    run(&mut connect(database)?, first, template, &[])
}

/// Lets every job of upkeep be due again.
pub fn forget_jobs(database: &str) -> Outcome<()> {
    Ok(connect(database)?.connection().batch_execute("DELETE FROM job;")?)
}

fn run(
    db: &mut siegelpost::store::WriteDb,
    sql: &str,
    template: &Template,
    numbers: &[(&'static str, String)],
) -> Outcome<()> {
    let today = (SystemClock.today() - date!(1970 - 01 - 01)).whole_days();
    let always = [
        ("{base}", (today - DAYS + 1).to_string()),
        ("{last}", today.to_string()),
        ("{long_before}", LONG_BEFORE.to_string()),
        ("{template}", template.case.to_string()),
        ("{handler}", template.handler.to_string()),
        ("{colleague}", template.colleague.to_string()),
        ("{old}", OLD.to_string()),
    ];
    let words = match db.connection() {
        Db::Sqlite(_) => SQLITE,
        Db::Postgres(_) => POSTGRES,
    };
    let sql = words.iter().fold(sql.to_owned(), |sql, (word, by)| sql.replace(word, by));
    let sql = numbers.iter().chain(&always).fold(sql, |sql, (word, by)| sql.replace(word, by));
    Ok(db.connection().batch_execute(&sql)?)
}
