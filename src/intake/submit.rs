//! From answers to a stored case, sealed here. Nothing is written before everything is sealed, and nothing is
//! receipted before it is on disk.

use rand::CryptoRng;
use time::Date;

use super::Reception;
use super::readers::{ReaderCache, set_fingerprint};
use super::recipients::{RecipientChoice, RecipientSplit, RecipientsError};
use super::store::{Inserted, SealedCase, insert};
use crate::casework::{CaseNumbers, Document, Report};
use crate::sealing::{CaseKey, Fingerprint, NewCase, Place, SealError, Side, seal_parcel};
use crate::store::{CaseId, ChannelId, Store, StoreError};

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Submitted {
    /// A new case has it; it is on disk.
    Received {
        /// Those who were readers then, whether or not the reporter took them out.
        among: Fingerprint,
    },
    /// There is a case under this case key already. Nothing was stored.
    Known,
}

/// Why a report was not stored.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// No handler has a key yet, so it cannot be sealed to anybody.
    #[error("no handler of the channel has a key")]
    NobodyReads,
    /// It cannot be sealed to those whom the reporter chose.
    #[error(transparent)]
    Recipients(#[from] RecipientsError),
    /// It could not be sealed.
    #[error(transparent)]
    Sealing(#[from] SealError),
    /// It could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Seals `report` to those readers of the channel whom the reporter did not take out, and to the reporter, and stores
/// it as a new case.
///
/// # Errors
/// [`SubmitError`]; nothing is stored then.
pub async fn submit(
    store: &Store,
    readers: &ReaderCache,
    case_key: &CaseKey,
    report: Report,
    choice: &RecipientChoice,
    reception: impl Into<Reception>,
    rng: &mut impl CryptoRng,
) -> Result<Submitted, SubmitError> {
    let reception = reception.into();
    let day = report.day;
    let document = Document::Report(report).to_json();
    let mut current = readers.cached();
    let mut fresh = false;
    // A second round is needed when the readers changed since they were looked up, a third when they do so right now.
    for _ in 0..3 {
        if current.is_empty() {
            current = readers.current(store).await?;
            fresh = true;
        }
        if current.is_empty() {
            return Err(SubmitError::NobodyReads);
        }
        let parted = match choice.part(&current) {
            Ok(parted) => parted,
            // What is kept may be older than the form.
            Err(RecipientsError::OtherReaders) if !fresh => {
                current = readers.current(store).await?;
                fresh = true;
                continue;
            }
            Err(unfulfilled) => return Err(unfulfilled.into()),
        };
        let sealed = seal(case_key, &document, day, readers.channel(), &parted, reception, rng)?;
        match store.write("intake.submit", move |db| insert(db, &sealed)).await? {
            Inserted::Stored => return Ok(Submitted::Received { among: set_fingerprint(&current) }),
            Inserted::Known { .. } => return Ok(Submitted::Known),
            Inserted::TooLate => return Err(RecipientsError::TooLate.into()),
            // What was sealed just now is nowhere else.
            Inserted::Replayed => return Err(StoreError::Taken.into()),
            Inserted::OtherReaders => current = readers.current(store).await?,
        }
        fresh = true;
    }
    Err(StoreError::Busy.into())
}

fn seal(
    case_key: &CaseKey,
    document: &[u8],
    day: Date,
    channel: ChannelId,
    readers: &RecipientSplit<'_>,
    reception: Reception,
    rng: &mut impl CryptoRng,
) -> Result<SealedCase, SealError> {
    let reporter = case_key.reporter();
    let new = NewCase::random(rng);
    let handler_slots = readers
        .to
        .iter()
        .map(|reader| Ok((reader.staff, new.handler_slot(&reader.recipient)?.into_bytes())))
        .collect::<Result<_, SealError>>()?;
    let report = seal_parcel(&new.case, &Place { side: Side::Reporter, seq: 1, previous: [0; 32] }, document)?;
    Ok(SealedCase {
        id: CaseId::random(day, rng),
        numbers: CaseNumbers::draw(day.year(), rng),
        channel,
        mailbox: case_key.token().id(),
        day,
        reception,
        case_recipient: new.case.recipient().to_string(),
        file_recipient: new.file.recipient().to_string(),
        reporter_slot: new.reporter_slot(&reporter)?.into_bytes(),
        reporter_recipient: reporter.recipient().to_string(),
        handler_slots,
        without: readers.without.clone(),
        digest: report.digest(),
        report: report.into_bytes(),
    })
}
