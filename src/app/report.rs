//! A report arrives: as a new case, or, when its case key is known already, as the same once more or an addition.

use time::Date;

use super::{App, Channel, NoRoom, Share, bytes_sealed};
use crate::casework::questionnaire::Questionnaire;
use crate::casework::{Document, Progress, Report};
use crate::form::Answers;
use crate::intake::{self, Reception, RecipientChoice, RecipientsError, SubmitError, Submitted};
use crate::language::Language;
use crate::mailbox::{self, DeliverError, Delivered, MailboxError, MailboxQuota};
use crate::sealing::{CaseKey, Fingerprint, SealError};
use crate::store::StoreError;

/// A form as it was sent, and found in order.
pub struct FilledIn<'a> {
    pub questionnaire: &'a Questionnaire,
    pub language: Language,
    pub answers: &'a Answers,
    /// Whether it said that the office is not open yet.
    pub is_told_trial: bool,
}

/// What the reporter is told about a report that is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub kind: ReceiptKind,
    /// How far its case has come.
    pub progress: Progress,
    /// Those who were readers when it was sealed, if it was now.
    pub sealed_among: Option<Fingerprint>,
}

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptKind {
    /// It is a new case.
    New,
    /// The same words had arrived before; nothing was stored again.
    Again,
    /// Other words under a case key that is known: they were added to its case.
    Addition,
}

/// Why a report was not stored.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// No handler of the channel has a key.
    #[error("no handler of the channel has a key")]
    NobodyReads,
    /// It cannot be sealed to those whom the reporter chose.
    #[error(transparent)]
    Recipients(#[from] RecipientsError),
    /// Sealing failed.
    #[error(transparent)]
    Sealing(#[from] SealError),
    /// The known case holds as much as it may.
    #[error("the mailbox is full")]
    MailboxFull,
    /// The known case cannot be opened with this case key: somebody altered it.
    #[error(transparent)]
    Mailbox(MailboxError),
    /// The disk shall not fill up faster.
    #[error(transparent)]
    NoRoom(#[from] NoRoom),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl App {
    /// What a mailbox takes from its reporter, as the settings say.
    pub fn mailbox_quota(&self) -> MailboxQuota {
        let settings = self.settings();
        let mailbox = &settings.mailbox;
        MailboxQuota { entries: mailbox.entries.get(), bytes: u64::from(mailbox.kibibytes.get()) * 1024 }
    }

    /// Seals and stores a form that was checked, if its share of the quota lets it. Returns once they are on disk.
    ///
    /// # Errors
    /// [`ReportError`]; nothing is stored then.
    pub async fn report(
        &self,
        channel: &Channel,
        case_key: &CaseKey,
        form: &FilledIn<'_>,
        choice: &RecipientChoice,
        share: Share,
    ) -> Result<Receipt, ReportError> {
        self.storage.admit_report(channel.id, share, bytes_sealed(form.answers.octets()))?;
        let today = self.clock.today();
        let report = || form.document(today);
        let acknowledgement = self.settings().office.acknowledgement;
        let reception = Reception { acknowledgement, is_told_trial: form.is_told_trial };
        let mut rng = self.rng();
        let submitted = intake::submit(&self.store, &channel.readers, case_key, report(), choice, reception, &mut rng);
        match submitted.await? {
            Submitted::Received { among } => {
                let progress = acknowledgement.of_new(today);
                Ok(Receipt { kind: ReceiptKind::New, progress, sealed_among: Some(among) })
            }
            Submitted::Known => {
                let document = Document::Addition(report());
                let (kind, progress) =
                    match mailbox::deliver(&self.store, case_key, 0, &document, self.mailbox_quota()).await? {
                        Delivered::Again(progress) => (ReceiptKind::Again, progress),
                        Delivered::Stored(progress) => (ReceiptKind::Addition, progress),
                    };
                Ok(Receipt { kind, progress, sealed_among: None })
            }
        }
    }
}

impl FilledIn<'_> {
    fn document(&self, day: Date) -> Report {
        Report {
            lang: self.language.tag().to_owned(),
            day,
            questionnaire: self.questionnaire.id().to_owned(),
            version: self.questionnaire.form.version,
            answers: self.answers.clone_secret(),
        }
    }
}

impl From<SubmitError> for ReportError {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::NobodyReads => Self::NobodyReads,
            SubmitError::Recipients(error) => error.into(),
            SubmitError::Sealing(error) => error.into(),
            SubmitError::Store(error) => error.into(),
        }
    }
}

impl From<DeliverError> for ReportError {
    fn from(error: DeliverError) -> Self {
        match error {
            // The reporter destroyed their access between the two steps: sent once more, it is a new case.
            DeliverError::Unknown => StoreError::Busy.into(),
            DeliverError::Full => Self::MailboxFull,
            DeliverError::Mailbox(error) => Self::Mailbox(error),
            DeliverError::Sealing(error) => error.into(),
            DeliverError::Store(error) => error.into(),
        }
    }
}
