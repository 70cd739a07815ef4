//! Fills a database with cases: the rows of one sealed case, copied under fresh ids, numbers, mailboxes and days.

use diesel::connection::SimpleConnection;
use siegelpost::store::{CaseId, Db, StaffId};

use super::Outcome;
use super::book::connect;

/// Cases copied in one transaction.
const PORTION: usize = 10_000;
/// Closed cases of the colleague, the oldest there are.
pub const OLD: usize = 10;

/// Which case to copy, and to whose lists.
pub struct Template {
    pub case: CaseId,
    /// Has a slot in every copy.
    pub handler: StaffId,
    /// Has a slot in the oldest ones alone.
    pub colleague: StaffId,
}

/// One line for each case to come: one in forty is open, and each of 1,500 days has as many as any other.
const LINES: &str = "
    DROP TABLE IF EXISTS line;
    CREATE TABLE line AS WITH RECURSIVE counted (i) AS
        (SELECT {first} UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < {end})
        SELECT i, i / {per_day} AS day, CASE WHEN i % 40 = 39 THEN 'new' ELSE 'closed' END AS state FROM counted;";

const COPY: &str = "
    DROP TABLE IF EXISTS copy;
    CREATE TABLE copy AS SELECT
        i, (CAST(20000 + day AS BIGINT) << 37) | {random} AS id, {received_on} AS received_on, state, state = 'closed' AS closed
        FROM line;
    INSERT INTO case_file SELECT
        c.id, t.channel_id, {number}, {blob}, c.received_on, c.state, c.received_on,
        CASE WHEN c.closed THEN c.received_on END, t.case_recipient, t.file_recipient, t.reporter_recipient, NULL
        FROM copy c, case_file t WHERE t.id = {template} ORDER BY c.id;
    INSERT INTO slot SELECT
        c.id, t.epoch, t.holder, t.staff_id, CASE WHEN t.holder > 0 THEN c.received_on END,
        CASE WHEN t.holder > 0 THEN c.state END, CASE WHEN t.holder > 0 THEN c.closed END, t.sealed,
        CASE WHEN t.holder > 0 THEN {number} END
        FROM copy c, slot t
        WHERE t.case_id = {template} AND (t.holder IN (0, {handler}) OR (t.holder = {colleague} AND c.i < {old}))
        ORDER BY c.id;
    INSERT INTO parcel SELECT c.id, t.side, t.seq, t.position, c.received_on, t.sealed, {blob}
        FROM copy c, parcel t WHERE t.case_id = {template} AND t.position = 1 ORDER BY c.id;
    DELETE FROM closed_count;
    INSERT INTO closed_count SELECT staff_id, count(*) FROM slot WHERE closed GROUP BY staff_id;
    DROP TABLE line;
    DROP TABLE copy;";

/// The words in which the two databases differ.
const SQLITE: [(&str, &str); 4] = [
    ("{random}", "(abs(random()) % 137438953471 + 1)"),
    ("{blob}", "randomblob(32)"),
    ("{received_on}", "date('2024-10-04', '+' || day || ' days')"),
    ("{number}", "printf('%04d-%05d', 1000 + c.i / 100000, c.i % 100000)"),
];
const POSTGRES: [(&str, &str); 4] = [
    ("{random}", "((random() * 137438953470)::BIGINT + 1)"),
    ("{blob}", "sha256((random()::TEXT || clock_timestamp()::TEXT || c.i::TEXT)::BYTEA)"),
    ("{received_on}", "(DATE '2024-10-04' + day)"),
    ("{number}", "to_char(1000 + c.i / 100000, 'FM0000') || '-' || to_char(c.i % 100000, 'FM00000')"),
];

/// Adds so many copies. Nobody else may use the database meanwhile.
pub fn fill(database: &str, template: &Template, cases: usize) -> Outcome<()> {
    let mut db = connect(database)?;
    let per_day = cases.div_ceil(1500).max(1);
    for first in (0..cases).step_by(PORTION) {
        let end = (first + PORTION).min(cases);
        let numbers = [
            ("{first}", first.to_string()),
            ("{end}", end.to_string()),
            ("{per_day}", per_day.to_string()),
            ("{template}", template.case.to_string()),
            ("{handler}", template.handler.to_string()),
            ("{colleague}", template.colleague.to_string()),
            ("{old}", OLD.to_string()),
        ];
        let words = match db.connection() {
            Db::Sqlite(_) => SQLITE,
            Db::Postgres(_) => POSTGRES,
        };
        let sql = words.iter().fold(format!("BEGIN; {LINES} {COPY} COMMIT;"), |sql, (word, by)| sql.replace(word, by));
        let sql = numbers.iter().fold(sql, |sql, (word, by)| sql.replace(word, by));
        db.connection().batch_execute(&sql)?;
    }
    let analyze = match db.connection() {
        // The program never asks for it, so its plans must do without.
        Db::Sqlite(_) => "PRAGMA wal_checkpoint(TRUNCATE);",
        Db::Postgres(_) => "VACUUM ANALYZE;",
    };
    Ok(db.connection().batch_execute(analyze)?)
}
