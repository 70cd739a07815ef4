//! The room `store`: the only one that says `diesel`.
//!
//! One [`Store`] stands before either database, SQLite or PostgreSQL. Everything happens in closures with a name, which is
//! told when one panics: [`Store::read`] sees one unchanging state, [`Store::write`] is a transaction that happens as a
//! whole or not at all, as if it were alone. Inside, one file per noun offers plain functions: those that read take
//! [`ReadDb`], those that write [`WriteDb`], and those that look into one case or change it its [`Granted`] id. What is
//! not there is `Ok(None)`.
//!
//! | noun | what it keeps |
//! |---|---|
//! | [`organisation`], [`channel`], [`staff`], [`staff_role`], [`session`] | who works here |
//! | [`handler_record`], [`expertise`], [`conflict_rule`] | what is on paper about who works on cases |
//! | [`invitation`], [`second_factor`], [`recovery_code`] | by what somebody comes to a password, and what they prove beside it |
//! | [`case`], [`case_list`] | the covers of the cases: number, day, state; the list of a handler's is a [`listing`] |
//! | [`slot`], [`parcel`], [`parcel_part`], [`read_marker`] | sealed keys, sealed words, and how far a handler has read |
//! | [`signed_agreement`] | what was agreed on with the staff's representatives |
//! | [`compliance`] | the days of all cases, and of no case |
//! | [`trial`] | which cases are there to try the office out before it is open |
//! | [`case_card`] | what the list shows of a case, sealed |
//! | [`assignment`], [`recusal`] | who is responsible for a case, and who is biased in it |
//! | [`absence`], [`substitution`] | who is away, and what substitutes work on then |
//! | [`hold`], [`erasure`] | what keeps a case beyond its time; which cases are to go, and their going |
//! | [`journal_entry`] | the rows of the room `journal` |
//! | [`notice`], [`notice_choice`], [`notice_reasons`] | who is told that it is time to sign in: what waits, at which hours, why |
//! | [`calendar_address`] | the secret addresses of handlers' calendars |
//! | [`lease`] | which program is at which job of the room `upkeep` |
//! | [`closing_tally`], [`case_facts`], [`annual_report`] | the figures of a year: what they are made of, and as they are printed |
//! | [`stored_questionnaire`] | what reporters are and were asked, each version once |
//! | [`stored_setting`] | what an organisation says about itself on a page of the office |
//! | [`register_record`], [`register_version`], [`register_link`] | what the organisation writes down about how it deals with personal data |
//! | [`register_list`], [`register_desk`] | the lists of that, and what waits for somebody |
//! | [`statement_key`] | by which this service knows the statements again that it made |
//!
//! What is sealed comes in and goes out as bytes: the store cannot read any of it. It keeps days where a reporter's
//! steps are concerned, never a time of day, and no column says who wrote a parcel.

mod address;
mod announcement;
mod batch;
mod closed_count;
mod connection;
mod days;
mod db;
mod error;
mod event_days;
mod granted;
mod ids;
mod job;
mod large_reads;
mod migrations;
mod moment;
mod news;
mod numbers;
mod placing;
mod read_pool;
mod reconnecting_writer;
mod text_enum;
mod writer;

pub mod absence;
pub mod annual_report;
pub mod assignment;
pub mod calendar_address;
pub mod case;
pub mod case_card;
pub mod case_event;
pub mod case_facts;
pub mod case_list;
pub mod channel;
pub mod closing_tally;
pub mod compliance;
pub mod conflict_rule;
pub mod erasure;
pub mod expertise;
pub mod handler_record;
pub mod hold;
pub mod invitation;
pub mod journal_entry;
pub mod lease;
pub mod listing;
pub mod newcomer;
pub mod notice;
pub mod notice_choice;
pub mod notice_reasons;
pub mod organisation;
pub mod parcel;
pub mod parcel_head;
pub mod parcel_part;
pub mod read_marker;
pub mod recovery_code;
pub mod recusal;
pub mod register_desk;
pub mod register_link;
pub mod register_list;
pub mod register_record;
pub mod register_version;
pub mod removal;
pub mod saved_view;
pub mod schema;
pub mod second_factor;
pub mod session;
pub mod signed_agreement;
pub mod slot;
pub mod staff;
pub mod staff_role;
pub mod statement_key;
pub mod stored_questionnaire;
pub mod stored_setting;
pub mod substitution;
pub mod trial;
pub mod undecided;

use std::sync::Arc;

use address::Address;
use job::Task;
use large_reads::{LargeReads, SMALL_READ};
use read_pool::ReadPool;
use tokio::sync::oneshot;
use writer::Writer;

pub use days::INVALID_DATE;
pub use db::{Db, ReadDb, WriteDb};
pub use error::StoreError;
pub use granted::Granted;
pub use ids::{CaseId, ChannelId, OrganisationId, RecordId, StaffId};
pub use large_reads::{Reading, Reservation};
pub use migrations::Migrate;

/// How much may happen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Writes that may wait; more are refused with [`StoreError::Busy`].
    pub waiting_writes: usize,
    /// Connections that read.
    pub readers: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { waiting_writes: 1024, readers: 4 }
    }
}

/// The database. Cloning it is cheap; the last one dropped waits for the writes that are queued.
#[derive(Clone)]
pub struct Store {
    readers: ReadPool,
    writer: Arc<Writer>,
    large_reads: LargeReads,
}

impl Store {
    /// Opens the database at `address`: `sqlite:PATH` or `postgres://...`. With [`Migrate::Yes`], an SQLite file that is
    /// not there is created, for its owner alone.
    ///
    /// # Errors
    /// An address of another form, a database that cannot be opened, one with a newer schema, or, with
    /// [`Migrate::No`], one with an older schema.
    pub fn open(address: &str, migrate: Migrate) -> Result<Self, StoreError> {
        Self::open_with(address, migrate, Limits::default())
    }

    /// As [`Store::open`], with limits of one's own.
    pub fn open_with(address: &str, migrate: Migrate, limits: Limits) -> Result<Self, StoreError> {
        let address = Address::parse(address)?;
        if migrate == Migrate::Yes {
            connection::create(&address)?;
        }
        let mut db = connection::open_writer(&address)?;
        migrations::bring_up_to_date(&mut db, migrate)?;
        let writer = Writer::start(db, address.clone(), limits.waiting_writes)?;
        let readers = ReadPool::new(address, limits.readers);
        Ok(Self { readers, writer: Arc::new(writer), large_reads: LargeReads::new() })
    }

    /// The same database, with reading connections and room for large reads of its own: who reads through one of the two never waits for those who
    /// read through the other. Writes go the same way.
    #[must_use]
    pub fn with_own_readers(&self) -> Self {
        let (readers, writer) = (self.readers.another(), Arc::clone(&self.writer));
        Self { readers, writer, large_reads: LargeReads::new() }
    }

    /// Looks something up on tokio's blocking threads. `look` sees one state of the database throughout, and has nothing
    /// to write with.
    ///
    /// # Errors
    /// What `look` returns, or [`StoreError::Unavailable`] or [`StoreError::Panicked`].
    pub async fn read<T, E>(
        &self,
        name: &'static str,
        look: impl FnOnce(&mut ReadDb) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let readers = self.readers.clone();
        let looking = tokio::task::spawn_blocking(move || readers.read(name, look));
        looking.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    /// Looks up what may be large, once there is room for it in memory: `look` is told how many bytes it may read, and reads
    /// nothing where there are more. Beside what was found comes what holds the room: keep it as long as what was found.
    ///
    /// # Errors
    /// As [`Store::read`], and [`StoreError::Busy`] when others hold the memory for too long.
    pub async fn read_large<T, E>(
        &self,
        name: &'static str,
        look: impl Fn(&mut ReadDb, u64) -> Result<Reading<T>, E> + Clone + Send + 'static,
    ) -> Result<(T, Reservation), E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (mut reservation, mut allowed) = (Reservation::default(), SMALL_READ);
        loop {
            let look = look.clone();
            match self.read(name, move |db| look(db, allowed)).await? {
                Reading::Whole(found) => return Ok((found, reservation)),
                Reading::Large { bytes } => {
                    drop(reservation);
                    reservation = self.large_reads.reserve(bytes).await?;
                    allowed = bytes;
                }
            }
        }
    }

    /// Changes something, as a whole or not at all, and returns once it is durable. An error from `change` rolls it
    /// back. `change` may run more than once and must therefore do nothing but change the database.
    ///
    /// The change happens even if this future is dropped after it was first polled.
    ///
    /// # Errors
    /// What `change` returns; [`StoreError::Busy`] when too many writes wait; [`StoreError::Unavailable`],
    /// [`StoreError::Database`] or [`StoreError::Panicked`]. In every case nothing was stored.
    pub async fn write<T, E>(
        &self,
        name: &'static str,
        change: impl FnMut(&mut WriteDb) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.queue(name, change)?.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    /// [`Store::read`] for code that may block: commands and tests.
    pub fn read_now<T, E: From<StoreError>>(
        &self,
        name: &'static str,
        look: impl FnOnce(&mut ReadDb) -> Result<T, E>,
    ) -> Result<T, E> {
        self.readers.read(name, look)
    }

    /// [`Store::write`] for code that may block: commands and tests. Panics when called from asynchronous code.
    pub fn write_now<T, E>(
        &self,
        name: &'static str,
        change: impl FnMut(&mut WriteDb) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.queue(name, change)?.blocking_recv().unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    fn queue<T, E>(
        &self,
        name: &'static str,
        change: impl FnMut(&mut WriteDb) -> Result<T, E> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T, E>>, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (task, answer) = Task::new(name, change);
        self.writer.offer(Box::new(task))?;
        Ok(answer)
    }
}

/// Brings the database at `address` up to date and returns the versions of the steps taken; none if there were none
/// to take.
///
/// # Errors
/// As [`Store::open`].
pub fn migrate(address: &str) -> Result<Vec<String>, StoreError> {
    let address = Address::parse(address)?;
    connection::create(&address)?;
    let mut db = connection::open_writer(&address)?;
    migrations::bring_up_to_date(&mut db, Migrate::Yes)
}
