//! A sealed case becomes rows: all of them in one transaction, or none.

use time::Date;

use super::Reception;
use crate::casework::{CaseNumber, CaseNumbers};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{HandlerRecipient, MailboxId, Side};
use crate::store::{CaseId, ChannelId, ReadDb, StaffId, StoreError, WriteDb, case, channel, parcel, slot, trial};

/// Ids and numbers tried before giving up. Of a million cases of one day not even every hundred-thousandth needs a second.
const TRIES: usize = 64;

/// A case with everything its rows need, whoever sealed it.
pub(super) struct SealedCase {
    /// The first to try.
    pub id: CaseId,
    pub numbers: CaseNumbers,
    pub channel: ChannelId,
    pub mailbox: MailboxId,
    pub day: Date,
    pub reception: Reception,
    pub case_recipient: String,
    pub file_recipient: String,
    pub reporter_recipient: String,
    pub reporter_slot: Vec<u8>,
    /// In the order of the ids.
    pub handler_slots: Vec<(StaffId, Vec<u8>)>,
    /// Readers of the channel to whom it is not sealed, because the reporter took them out.
    pub without: Vec<StaffId>,
    pub report: Vec<u8>,
    pub digest: [u8; 32],
}

/// What the transaction found.
pub(super) enum Inserted {
    /// Nothing under this mailbox: the case is stored.
    Stored,
    /// A case that began on this day, with a first parcel of this digest. Nothing was stored.
    Known { received: Date, first: Option<[u8; 32]> },
    /// The same, but somebody who is taken out now has a slot in it. Nothing was stored.
    TooLate,
    /// The parcel is another case's. Nothing was stored.
    Replayed,
    /// The readers of the channel are others than those it was sealed to. Nothing was stored.
    OtherReaders,
}

/// Stores a case, unless its mailbox is in use or its readers are no longer those of the channel.
pub(super) fn insert(db: &mut WriteDb, new: &SealedCase) -> Result<Inserted, StoreError> {
    if let Some((case, row)) = case::by_mailbox(db, new.mailbox)? {
        let holders = slot::holder_ids(db, case)?;
        if new.without.iter().any(|taken_out| holders.contains(taken_out)) {
            return Ok(Inserted::TooLate);
        }
        if row.trial && !is_trial(db, new)? {
            // Somebody relies on it now, and it would be deleted with the trials.
            trial::unmark(db, case)?;
        }
        let first = parcel::first_digest(db, case, Side::Reporter)?;
        return Ok(Inserted::Known { received: row.received_on, first });
    }
    // Under the mailbox that it had, until the reporter destroyed their access; or under one that a stranger made up.
    if parcel::digest_exists(db, &new.digest)? {
        return Ok(Inserted::Replayed);
    }
    if !reaches_everybody(db, new)? {
        return Ok(Inserted::OtherReaders);
    }
    let (id, number) = (free_id(db, new.id)?, free_number(db, &new.numbers)?);
    let case = case::insert(
        db,
        &case::NewCaseRow {
            id,
            channel: new.channel,
            number: &number,
            mailbox: new.mailbox,
            received_on: new.day,
            acknowledgement: new.reception.acknowledgement,
            case_recipient: &new.case_recipient,
            file_recipient: &new.file_recipient,
            reporter_recipient: &new.reporter_recipient,
        },
    )?;
    if is_trial(db, new)? {
        trial::mark(db, case)?;
    }
    slot::insert_for_reporter(db, case, &new.reporter_slot)?;
    for (staff, sealed) in &new.handler_slots {
        slot::insert_for_handler(db, case, *staff, sealed)?;
    }
    let first =
        parcel::NewParcel { case, side: Side::Reporter, seq: 1, day: new.day, sealed: &new.report, digest: new.digest };
    parcel::insert_first(db, &first)?;
    journal::record(db, new.day, OfficeEvent::CaseReceived, OfficeSubject::Case(case.id()), None)?;
    Ok(Inserted::Stored)
}

/// Whether the office is in preparation, and whoever sent this was told so.
fn is_trial(db: &mut ReadDb, new: &SealedCase) -> Result<bool, StoreError> {
    Ok(new.reception.is_told_trial && trial::is_prepared(db, new.channel)?)
}

/// Whether every reader of the channel has a slot or was taken out, and nobody else has one.
fn reaches_everybody(db: &mut ReadDb, new: &SealedCase) -> Result<bool, StoreError> {
    let mut reached: Vec<StaffId> = new.handler_slots.iter().map(|(staff, _)| *staff).collect();
    reached.extend(&new.without);
    reached.sort_unstable();
    if channel::receiver_ids(db, new.channel)? == reached {
        return Ok(true);
    }
    // Somebody whose key was damaged in the database cannot be sealed to, and was shown on no form.
    let mut able = channel::receivers(db, new.channel)?;
    able.retain(|handler| HandlerRecipient::parse(&handler.recipient).is_ok());
    Ok(able.into_iter().map(|handler| handler.id).eq(reached))
}

fn free_id(db: &mut ReadDb, drawn: CaseId) -> Result<CaseId, StoreError> {
    let mut id = drawn;
    for _ in 0..TRIES {
        if !case::id_taken(db, id)? {
            return Ok(id);
        }
        id = id.next();
    }
    Err(StoreError::Taken)
}

fn free_number(db: &mut ReadDb, numbers: &CaseNumbers) -> Result<CaseNumber, StoreError> {
    for drawn in numbers.iter().take(TRIES) {
        if !case::number_taken(db, &drawn)? {
            return Ok(drawn);
        }
    }
    Err(StoreError::Taken)
}
