//! The reporter writes: a message, a declaration, or the form once more. Sent twice, it is stored once.

use crate::casework::{Declaration, Document, Judged, Progress};
use crate::sealing::{CaseKey, Place, SealError, Side, seal_parcel};
use crate::store::{Store, StoreError, parcel};

use super::after_writing;
use super::entry::{Entry, talk};
use super::open::{Mailbox, MailboxError, open};
use super::quota::MailboxQuota;

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivered {
    /// It is on disk, in a case that has come as far as this.
    Stored(Progress),
    /// The same words had arrived before; nothing was stored again.
    Again(Progress),
}

/// Why it was not stored.
#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    /// There is no such mailbox.
    #[error("no such mailbox")]
    Unknown,
    /// The mailbox holds as much as it may.
    #[error("the mailbox is full")]
    Full,
    /// The mailbox cannot be opened.
    #[error(transparent)]
    Mailbox(#[from] MailboxError),
    /// It could not be sealed.
    #[error(transparent)]
    Sealing(#[from] SealError),
    /// It could not be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Seals `document` into the mailbox of `case_key`. `seq` is the number the page promised the message: if it is in
/// use by the same words, they were sent twice.
///
/// A closed case stays closed: its handlers decide what becomes of what came.
///
/// # Errors
/// [`DeliverError`]; nothing is stored then.
pub async fn deliver(
    store: &Store,
    case_key: &CaseKey,
    seq: u64,
    document: &Document,
    quota: MailboxQuota,
) -> Result<Delivered, DeliverError> {
    let judge = |mailbox: &Mailbox| {
        let is_there = mailbox.entries.iter().any(|entry| says_the_same(entry, seq, document));
        if is_there { Judged::Again } else { Judged::New }
    };
    Ok(match settle(store, case_key, document, quota, judge).await? {
        (Judged::New, progress) => Delivered::Stored(progress),
        (_, progress) => Delivered::Again(progress),
    })
}

/// Stores a declaration, unless it is there already, another answer stands, or nobody has asked for it: `seq` is the number
/// the page promised it.
///
/// # Errors
/// [`DeliverError`]; nothing is stored then.
pub async fn declare(
    store: &Store,
    case_key: &CaseKey,
    seq: u64,
    declaration: Declaration,
    quota: MailboxQuota,
) -> Result<Judged, DeliverError> {
    let document = Document::Declaration(declaration);
    let judge = |mailbox: &Mailbox| match &document {
        Document::Declaration(new) => talk(&mailbox.entries).judge(seq, new),
        _ => Judged::NotAsked,
    };
    settle(store, case_key, &document, quota, judge).await.map(|(judged, _)| judged)
}

/// Stores what is new in the mailbox as it is now, and says how it was judged.
async fn settle(
    store: &Store,
    case_key: &CaseKey,
    document: &Document,
    quota: MailboxQuota,
    judge: impl Fn(&Mailbox) -> Judged,
) -> Result<(Judged, Progress), DeliverError> {
    // Another round is needed only when the reporter writes from two places at once.
    for _ in 0..8 {
        let mailbox = open(store, case_key).await?.ok_or(DeliverError::Unknown)?;
        let judged = judge(&mailbox);
        if judged != Judged::New || append(store, &mailbox, document, quota).await? {
            return Ok((judged, mailbox.progress));
        }
    }
    Err(StoreError::Busy.into())
}

fn says_the_same(entry: &Entry, seq: u64, new: &Document) -> bool {
    match (entry.side, &entry.document, new) {
        (Side::Reporter, Some(Document::Message(old)), Document::Message(new)) => {
            entry.seq == seq && *old.text == *new.text
        }
        (
            Side::Reporter,
            Some(Document::Report(old) | Document::Addition(old)),
            Document::Report(new) | Document::Addition(new),
        ) => old.answers.same_as(&new.answers),
        _ => false,
    }
}

/// Stores the document as the next of the reporter's side; `false` if that number was taken meanwhile.
async fn append(
    store: &Store,
    mailbox: &Mailbox,
    document: &Document,
    quota: MailboxQuota,
) -> Result<bool, DeliverError> {
    let day = document.day();
    let is_form = matches!(document, Document::Report(_) | Document::Addition(_));
    let place = Place { side: Side::Reporter, seq: mailbox.next_seq, previous: mailbox.newest };
    let sealed = seal_parcel(&mailbox.identity, &place, &document.to_json())?;
    let case = mailbox.case;
    let appended = store
        .write("mailbox.deliver", move |db| {
            let new = parcel::NewParcel {
                case,
                side: place.side,
                seq: place.seq,
                day,
                sealed: sealed.as_bytes(),
                digest: sealed.digest(),
            };
            let appended = parcel::append(db, &new)?;
            match appended {
                parcel::Appended::At(_) if is_form => after_writing::of_addition(db, case, day)?,
                parcel::Appended::At(_) => after_writing::of_message(db, case, day)?,
                parcel::Appended::Taken { .. } | parcel::Appended::Gap { .. } => {}
            }
            if matches!(appended, parcel::Appended::At(_)) && quota.is_exceeded(db, case)? {
                return Err(DeliverError::Full);
            }
            Ok(appended)
        })
        .await?;
    Ok(matches!(appended, parcel::Appended::At(_)))
}
