//! The statement of having reported: made for whoever has the mailbox token, and held against the database later.

use time::Date;

use crate::casework::statement::{Statement, StatementFile};
use crate::journal::{self, Recorded};
use crate::sealing::{MailboxToken, Side};
use crate::store::{ChannelId, ReadDb, Store, StoreError, case, parcel, statement_key};

/// What there is to state of a mailbox.
pub struct Stated {
    /// Through which channel its report came.
    pub channel: ChannelId,
    /// `None` where the database does not hold what has to be stated: somebody took away the report, the entry of its
    /// arrival, or the key.
    pub file: Option<StatementFile>,
}

/// States that the report in this mailbox was received; `None` if there is no such mailbox. Nothing is opened for it,
/// nothing written.
///
/// # Errors
/// The store's.
pub async fn statement(store: &Store, token: &MailboxToken, today: Date) -> Result<Option<Stated>, StoreError> {
    let mailbox = token.id();
    let look = move |db: &mut ReadDb| {
        let Some((case, row)) = case::by_mailbox(db, mailbox)? else { return Ok(None) };
        let report = parcel::first_digest(db, case, Side::Reporter)?;
        let arrival = journal::arrival_of(db, case.id(), today)?;
        let key = statement_key::load(db)?;
        let file = report.zip(arrival).zip(key).map(|((report, arrival), key)| {
            let (received, acknowledged) = (row.received_on, row.acknowledged_on);
            let (journal_entry, month_head) = (arrival.entry, arrival.month_head);
            StatementFile::new(Statement { report, received, acknowledged, journal_entry, month_head }, &key)
        });
        Ok::<_, StoreError>(Some(Stated { channel: row.channel_id, file }))
    };
    store.read("mailbox.statement", look).await
}

/// What the database holds today of what a statement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The case with a report of this digest; `None` if there is none, or none any more.
    pub case: Option<HeldCase>,
    /// What stands in the journal in the place that it names; `None` if nothing.
    pub recorded: Option<Recorded>,
    /// Whether the head that it names closes the month of that entry; `None` if it names none.
    pub month_head: Option<bool>,
}

/// A case of which a statement speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldCase {
    /// Whether the journal's entry is that of this case, and the days are the stated ones.
    pub is_as_stated: bool,
    /// The day of its acknowledgement, if there was one.
    pub acknowledged: Option<Date>,
    /// The day on which its reporter destroyed their own access.
    pub reporter_left: Option<Date>,
}

/// Looks up what the database holds of a statement. Reads every report, and opens none.
///
/// # Errors
/// The store's.
pub fn held(db: &mut ReadDb, statement: &Statement) -> Result<Held, StoreError> {
    let recorded = journal::recorded(db, &statement.journal_entry)?;
    let found = case::by_report(db, &statement.report)?;
    let case = found.map(|(id, row)| {
        let is_its_arrival = recorded == Some(Recorded::Arrival { case: id, day: statement.received });
        // What was not acknowledged then may be now.
        let same_days = row.received_on == statement.received
            && (statement.acknowledged.is_none() || statement.acknowledged == row.acknowledged_on);
        HeldCase {
            is_as_stated: is_its_arrival && same_days,
            acknowledged: row.acknowledged_on,
            reporter_left: row.reporter_left_on,
        }
    });
    let head = statement.month_head;
    let month_head = head.map(|head| journal::is_month_head_after(db, &head, &statement.journal_entry)).transpose()?;
    Ok(Held { case, recorded, month_head })
}
