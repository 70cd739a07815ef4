//! A case that the reporter's own browser sealed: looked at from outside, stored as it is.

use rand::CryptoRng;
use time::Date;

use super::Reception;
use super::readers::ReaderCache;
use super::recipients::{RecipientChoice, RecipientSplit, RecipientsError};
use super::store::{Inserted, SealedCase, insert};
use crate::casework::CaseNumbers;
use crate::sealing::{
    Case, CaseRecipient, FileRecipient, Fingerprint, MailboxId, Parcel, ReporterRecipient, Sealed, shape,
};
use crate::store::{CaseId, StaffId, Store, StoreError};

/// What a browser sends instead of a report.
pub struct SealedSubmission {
    pub mailbox: MailboxId,
    pub case_recipient: String,
    pub file_recipient: String,
    pub reporter_recipient: String,
    pub reporter_slot: Vec<u8>,
    /// One for each reader whom the reporter did not take out.
    pub slots: Vec<(Fingerprint, Vec<u8>)>,
    pub choice: RecipientChoice,
    pub parcel: Vec<u8>,
}

impl SealedSubmission {
    /// Whether everything has a shape that something sealed can have, as far as that can be told without a key.
    pub fn is_plausible(&self) -> bool {
        let Ok(case) = CaseRecipient::parse(&self.case_recipient) else { return false };
        let Ok(file) = FileRecipient::parse(&self.file_recipient) else { return false };
        let Ok(reporter) = ReporterRecipient::parse(&self.reporter_recipient) else { return false };
        let (case, file, reporter) = (case.fingerprint(), file.fingerprint(), reporter.fingerprint());
        let slots = self.slots.iter().map(|(_, slot)| slot);
        case != file
            && case != reporter
            && file != reporter
            && slots.chain([&self.reporter_slot]).all(|slot| shape::check_slot(slot).is_ok())
            && shape::check_parcel(&self.parcel).is_ok()
            && self.is_lower_case()
    }

    /// Recipients are hashed as texts (docs/sealing.md, section 6), so there is one way to write them.
    fn is_lower_case(&self) -> bool {
        let texts = [&self.case_recipient, &self.file_recipient, &self.reporter_recipient];
        texts.into_iter().all(|text| !text.bytes().any(|byte| byte.is_ascii_uppercase()))
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedOutcome {
    /// A new case has it; it is on disk.
    Received,
    /// It had been stored before, on this day: the same bytes. Nothing was stored again.
    Again(Date),
    /// A case with another first parcel has this mailbox. Nothing was stored.
    Known,
}

/// Why it was not stored.
#[derive(Debug, thiserror::Error)]
pub enum SubmitSealedError {
    /// It is not what our script sends: something has a shape that nothing sealed has.
    #[error("this is no sealed report")]
    Implausible,
    /// This very parcel is in another case: somebody sends what was sent before, after the reporter has destroyed their
    /// access, or under a mailbox of their own.
    #[error("this report is stored in another case")]
    Replayed,
    /// No handler has a key yet.
    #[error("no handler of the channel has a key")]
    NobodyReads,
    /// It is not sealed to those whom it should be sealed to.
    #[error(transparent)]
    Recipients(#[from] RecipientsError),
    /// It could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Stores a case that was sealed elsewhere, after checking all that can be told without keys: the shapes and sizes of
/// slots and parcel, that the recipients are three usable keys, and that each reader of the channel has exactly one
/// slot or was taken out.
///
/// # Errors
/// [`SubmitSealedError`]; nothing is stored then.
pub async fn submit_sealed(
    store: &Store,
    readers: &ReaderCache,
    deposit: SealedSubmission,
    reception: impl Into<Reception>,
    day: Date,
    rng: &mut impl CryptoRng,
) -> Result<SealedOutcome, SubmitSealedError> {
    if !deposit.is_plausible() {
        return Err(SubmitSealedError::Implausible);
    }
    let current = readers.current(store).await?;
    if current.is_empty() {
        return Err(SubmitSealedError::NobodyReads);
    }
    let parted = deposit.choice.part(&current)?;
    let handler_slots = slots_of(&parted, deposit.slots)?;
    let parcel = Sealed::<Parcel<Case>>::from_stored(deposit.parcel);
    let sealed = SealedCase {
        id: CaseId::random(day, rng),
        numbers: CaseNumbers::draw(day.year(), rng),
        channel: readers.channel(),
        mailbox: deposit.mailbox,
        day,
        reception: reception.into(),
        case_recipient: deposit.case_recipient,
        file_recipient: deposit.file_recipient,
        reporter_recipient: deposit.reporter_recipient,
        reporter_slot: deposit.reporter_slot,
        handler_slots,
        without: parted.without,
        digest: parcel.digest(),
        report: parcel.into_bytes(),
    };
    let digest = sealed.digest;
    match store.write("intake.submit_sealed", move |db| insert(db, &sealed)).await? {
        Inserted::Stored => Ok(SealedOutcome::Received),
        Inserted::Known { received, first } if first == Some(digest) => Ok(SealedOutcome::Again(received)),
        Inserted::Known { .. } => Ok(SealedOutcome::Known),
        Inserted::TooLate => Err(RecipientsError::TooLate.into()),
        Inserted::Replayed => Err(SubmitSealedError::Replayed),
        Inserted::OtherReaders => Err(RecipientsError::OtherReaders.into()),
    }
}

/// The slots in the order of the readers, if each of these has exactly one.
fn slots_of(
    parted: &RecipientSplit<'_>,
    mut slots: Vec<(Fingerprint, Vec<u8>)>,
) -> Result<Vec<(StaffId, Vec<u8>)>, SubmitSealedError> {
    let mut found = Vec::with_capacity(parted.to.len());
    for reader in &parted.to {
        let at = slots.iter().position(|(fingerprint, _)| *fingerprint == reader.fingerprint);
        let (_, slot) = slots.swap_remove(at.ok_or(RecipientsError::OtherReaders)?);
        found.push((reader.staff, slot));
    }
    if slots.is_empty() { Ok(found) } else { Err(SubmitSealedError::Implausible) }
}
