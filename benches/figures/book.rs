//! The bare durable insert: the rows of a report through Diesel, and nothing that looks before it writes.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use siegelpost::casework::{Acknowledgement, CaseNumber};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::rng;
use siegelpost::sealing::MailboxId;
use siegelpost::store::{CaseId, ChannelId, Db, StaffId, WriteDb, case, journal_entry, schema, slot};
use time::Date;

use super::Outcome;

/// The settings of the program's own writing connection.
const SQLITE: &str = "PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -2048;";

/// A sealed report: all that its rows hold.
pub struct Rows {
    pub mailbox: MailboxId,
    pub case_recipient: String,
    pub file_recipient: String,
    pub reporter_recipient: String,
    pub slots: Vec<(Option<StaffId>, Vec<u8>)>,
    pub report: Vec<u8>,
    pub digest: [u8; 32],
}

/// One connection that writes.
pub struct Book {
    db: WriteDb,
    channel: ChannelId,
    day: Date,
    written: usize,
}

/// Opens a connection as the program does.
pub fn connect(address: &str) -> Outcome<WriteDb> {
    match address.strip_prefix("sqlite:") {
        Some(path) => {
            let mut connection = SqliteConnection::establish(path)?;
            connection.batch_execute(SQLITE)?;
            Ok(WriteDb::new(Db::Sqlite(connection)))
        }
        None => Ok(WriteDb::new(Db::Postgres(PgConnection::establish(address)?))),
    }
}

impl Book {
    pub fn open(address: &str, channel: ChannelId) -> Outcome<Self> {
        Ok(Self { db: connect(address)?, channel, day: SystemClock.today(), written: 0 })
    }

    /// Inserts all of them in one transaction.
    pub fn insert(&mut self, batch: &[Rows]) -> Outcome<()> {
        match self.db.connection() {
            Db::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")?,
            Db::Postgres(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN ISOLATION LEVEL SERIALIZABLE")?;
            }
        }
        for rows in batch {
            self.insert_one(rows)?;
        }
        Ok(<Db as Connection>::TransactionManager::commit_transaction(self.db.connection())?)
    }

    fn insert_one(&mut self, rows: &Rows) -> Outcome<()> {
        let (db, day) = (&mut self.db, self.day);
        self.written += 1;
        let case = case::insert(
            db,
            &case::NewCaseRow {
                id: CaseId::random(day, &mut rng::os()),
                channel: self.channel,
                number: &number(self.written)?,
                mailbox: rows.mailbox,
                received_on: day,
                acknowledgement: Acknowledgement::Automatic,
                case_recipient: &rows.case_recipient,
                file_recipient: &rows.file_recipient,
                reporter_recipient: &rows.reporter_recipient,
            },
        )?;
        for (staff, sealed) in &rows.slots {
            match staff {
                None => slot::insert_for_reporter(db, case, sealed)?,
                Some(handler) => slot::insert_for_handler(db, case, *handler, sealed)?,
            }
        }
        insert_parcel(db, case.id(), day, rows)?;
        let entry = journal_entry::NewJournalEntry {
            class: "case",
            day,
            event: "case_received",
            detail: "",
            subject_kind: "case",
            subject_id: Some(case.id().number()),
            actor: None,
            salt: [0; 16],
            previous: rows.digest,
            digest: rows.digest,
        };
        Ok(journal_entry::append(db, journal_entry::Book::Office, &entry)?)
    }
}

/// How the numbers of [`Book`] look, in the words of SQL: no case of the program has a year like that.
pub const BARE_NUMBERS: &str = "0000-%";

/// Numbers of no year, none twice, and in no order, like those the program draws.
fn number(index: usize) -> Outcome<CaseNumber> {
    Ok(format!("0000-{:05}", index * 48_271 % 100_000).parse()?)
}

fn insert_parcel(db: &mut WriteDb, case: CaseId, day: Date, rows: &Rows) -> QueryResult<usize> {
    use schema::parcel;
    let values = (
        parcel::case_id.eq(case),
        parcel::side.eq("reporter"),
        parcel::seq.eq(1),
        parcel::position.eq(1),
        parcel::day.eq(day),
        parcel::sealed.eq(&rows.report),
        parcel::digest.eq(rows.digest.as_slice()),
    );
    let insert = diesel::insert_into(parcel::table).values(values);
    match db.connection() {
        Db::Sqlite(connection) => insert.execute(connection),
        Db::Postgres(connection) => insert.execute(connection),
    }
}
