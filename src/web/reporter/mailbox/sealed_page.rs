//! The mailbox as a reporter's own browser gets it: everything sealed, with blanks that the script fills.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::super::appointment::Appointment;
use super::super::can_read::CanRead;
use crate::casework::questionnaire::QuestionnaireSet;
use crate::casework::{Acknowledgement, CaseState};
use crate::language::Language;
use crate::mailbox::SealedMailbox;
use crate::sealing::{Side, word};
use crate::store::ChannelId;
use crate::store::parcel::StoredParcel;
use crate::web::page::{Page, invented, iso, labels_json};

#[derive(Serialize)]
pub(super) struct SealedMailboxPage<'a> {
    state: CaseState,
    question_waits: bool,
    appointments: Vec<Appointment>,
    can_read: CanRead,
    /// Of the mailbox, for a note.
    pub address: String,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    /// For the receipt of a form that is added to this case.
    #[serde(serialize_with = "iso::option::serialize")]
    acknowledged: Option<Date>,
    /// When receipt was acknowledged by no person: the mailbox says it with the organisation's words.
    #[serde(serialize_with = "iso::option::serialize")]
    acknowledged_automatically: Option<Date>,
    /// Stored blobs and digests are base64.
    slot: String,
    case_recipient: &'a str,
    next_seq: u64,
    previous: String,
    entries: Vec<SealedEntry>,
    questionnaires: String,
    /// The word of each byte, for check words.
    words: String,
}

#[derive(Serialize)]
struct SealedEntry {
    side: &'static str,
    seq: u64,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    sealed: String,
    /// What is left of an entry that was removed: its digest.
    removed_digest: Option<String>,
}

impl<'a> SealedMailboxPage<'a> {
    pub(super) fn new(
        questionnaires: &QuestionnaireSet,
        language: Language,
        today: Date,
        mailbox: &'a SealedMailbox,
    ) -> Self {
        let last = mailbox.parcels.last();
        Self {
            state: mailbox.state,
            question_waits: mailbox.last_word == Some(Side::Office),
            appointments: Appointment::all(&mailbox.progress, today),
            can_read: CanRead::of(&mailbox.holders),
            address: String::new(),
            today,
            acknowledged: mailbox.progress.milestones.acknowledged,
            acknowledged_automatically: mailbox.progress.acknowledged_automatically(),
            slot: STANDARD.encode(&mailbox.slot),
            case_recipient: &mailbox.case_recipient,
            next_seq: mailbox.next_seq,
            previous: last.map(|last| STANDARD.encode(last.own_digest())).unwrap_or_default(),
            entries: mailbox.parcels.iter().map(entry).collect(),
            questionnaires: labels_json(questionnaires, language),
            words: (0..=u8::MAX).map(word).collect::<Vec<_>>().join(" "),
        }
    }
}

impl Page for SealedMailboxPage<'_> {
    const TEMPLATE: &'static str = "reporter/sealed_mailbox.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("sealed", Self::new(invented::questionnaires(), language, date!(2026 - 11 - 25), &SAMPLE))]
    }
}

fn entry(parcel: &StoredParcel) -> SealedEntry {
    let sealed = STANDARD.encode(&parcel.sealed);
    let removed_digest = parcel.sealed.is_empty().then(|| STANDARD.encode(parcel.digest));
    SealedEntry { side: parcel.side.as_str(), seq: parcel.seq, day: parcel.day, sealed, removed_digest }
}

static SAMPLE: LazyLock<SealedMailbox> = LazyLock::new(|| {
    let parcel = |side, position| StoredParcel {
        side,
        seq: 1,
        position,
        day: date!(2026 - 11 - 23),
        sealed: b"age-encryption.org/v1".to_vec(),
        digest: [7; 32],
    };
    SealedMailbox {
        channel: ChannelId::from_number(1),
        slot: b"slot".to_vec(),
        case_recipient: "age1pq1sample".to_owned(),
        state: CaseState::InReview,
        progress: Acknowledgement::Automatic.of_new(date!(2026 - 11 - 23)),
        parcels: vec![parcel(Side::Reporter, 1), parcel(Side::Office, 2)],
        last_word: Some(Side::Office),
        next_seq: 2,
        holders: vec![("A. Berger".to_owned(), "Meldestelle".to_owned())],
        reservation: Default::default(),
    }
});
