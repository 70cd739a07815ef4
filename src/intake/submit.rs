//! From answers to a stored case. Nothing is written before everything is sealed, and nothing is receipted before it
//! is on disk.

use std::sync::Arc;

use rand::CryptoRng;
use time::Date;

use super::readers::{Reader, Readers};
use crate::casework::{CaseNumbers, Document, Report};
use crate::journal::{self, Event};
use crate::sealing::{CaseKey, MailboxId, NewCase, Place, SealError, Side, seal_parcel};
use crate::store::{ChannelId, Db, StaffId, Store, StoreError, case_file, channel, parcel, slot};

/// Case numbers tried before giving up: enough until nearly all of a year's hundred thousand are taken.
const TRIES: usize = 64;

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Submitted {
    /// A new case has it; it is on disk.
    Received,
    /// There is a case under this case key already. Nothing was stored.
    Known,
}

/// Why a report was not stored.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// No handler has a key yet, so it cannot be sealed to anybody.
    #[error("no handler of the channel has a key")]
    NobodyReads,
    /// It could not be sealed.
    #[error(transparent)]
    Sealing(#[from] SealError),
    /// It could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A case, sealed, with everything its rows need.
struct Prepared {
    numbers: CaseNumbers,
    channel: ChannelId,
    mailbox: MailboxId,
    day: Date,
    case_recipient: String,
    file_recipient: String,
    reporter_recipient: String,
    reporter_slot: Vec<u8>,
    handler_slots: Vec<(StaffId, Vec<u8>)>,
    report: Vec<u8>,
    digest: [u8; 32],
}

/// What the transaction found.
enum Found {
    Room,
    Known,
    OtherReaders,
}

/// Seals `report` to the readers of the channel and to the reporter, and stores it as a new case.
///
/// # Errors
/// [`SubmitError`]; nothing is stored then.
pub async fn submit(
    store: &Store,
    readers: &Readers,
    case_key: &CaseKey,
    report: Report,
    rng: &mut impl CryptoRng,
) -> Result<Submitted, SubmitError> {
    let day = report.day;
    let document = Document::Report(report).to_json();
    let mut current = readers.kept();
    // A second round is needed when the readers changed since they were looked up, a third when they do so right now.
    for _ in 0..3 {
        if current.is_empty() {
            current = readers.look_up(store).await?;
        }
        if current.is_empty() {
            return Err(SubmitError::NobodyReads);
        }
        let prepared = prepare(case_key, &document, day, readers.channel(), &current, rng)?;
        match store.write("intake.submit", move |db| insert(db, &prepared)).await? {
            Found::Room => return Ok(Submitted::Received),
            Found::Known => return Ok(Submitted::Known),
            Found::OtherReaders => current = readers.look_up(store).await?,
        }
    }
    Err(StoreError::Busy.into())
}

fn prepare(
    case_key: &CaseKey,
    document: &[u8],
    day: Date,
    channel: ChannelId,
    readers: &Arc<Vec<Reader>>,
    rng: &mut impl CryptoRng,
) -> Result<Prepared, SealError> {
    let reporter = case_key.reporter().recipient();
    let new = NewCase::random(rng);
    let handler_slots = readers
        .iter()
        .map(|reader| Ok((reader.staff, new.handler_slot(&reader.recipient)?.into_bytes())))
        .collect::<Result<_, SealError>>()?;
    let report = seal_parcel(&new.case, &Place { side: Side::Reporter, seq: 1, previous: [0; 32] }, document)?;
    Ok(Prepared {
        numbers: CaseNumbers::draw(day.year(), rng),
        channel,
        mailbox: case_key.token().id(),
        day,
        case_recipient: new.case.recipient().to_string(),
        file_recipient: new.file.recipient().to_string(),
        reporter_slot: new.reporter_slot(&reporter)?.into_bytes(),
        reporter_recipient: reporter.to_string(),
        handler_slots,
        digest: report.digest(),
        report: report.into_bytes(),
    })
}

fn insert(db: &mut Db, new: &Prepared) -> Result<Found, StoreError> {
    if case_file::by_mailbox(db, new.mailbox)?.is_some() {
        return Ok(Found::Known);
    }
    let sealed_to = new.handler_slots.iter().map(|(staff, _)| *staff);
    if !channel::handler_ids(db, new.channel)?.into_iter().eq(sealed_to) {
        return Ok(Found::OtherReaders);
    }
    let mut number = None;
    for drawn in new.numbers.iter().take(TRIES) {
        if !case_file::number_taken(db, drawn.as_str())? {
            number = Some(drawn);
            break;
        }
    }
    let case = case_file::insert(
        db,
        &case_file::NewCaseFile {
            channel: new.channel,
            number: number.as_ref().ok_or(StoreError::Taken)?.as_str(),
            mailbox: new.mailbox,
            received_on: new.day,
            case_recipient: &new.case_recipient,
            file_recipient: &new.file_recipient,
            reporter_recipient: &new.reporter_recipient,
        },
    )?;
    slot::insert(db, case, None, &new.reporter_slot)?;
    for (staff, sealed) in &new.handler_slots {
        slot::insert(db, case, Some(*staff), sealed)?;
    }
    let first =
        parcel::NewParcel { case, side: Side::Reporter, seq: 1, day: new.day, sealed: &new.report, digest: new.digest };
    parcel::append(db, &first)?;
    journal::record(db, new.day, Event::CaseReceived, Some(case), None)?;
    Ok(Found::Room)
}
