//! The mailbox as a reporter's own browser gets it: everything sealed, with blanks that the script fills.

use super::mailbox::PublicDeadline;
use crate::casework::questionnaire::Questionnaire;
use crate::casework::{CaseState as State, Milestones};
use crate::mailbox::SealedMailbox;
use crate::sealing::{Side, word};
use crate::store::parcel::StoredParcel;
use crate::web::page::{Chrome, Page, iso, labels, samples};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use std::sync::LazyLock;
use tera::{Context, TeraResult};
use time::Date;
use time::macros::date;

pub struct SealedMailboxPage<'a> {
    pub questionnaire: &'a Questionnaire,
    /// What the office owes next and until when; `None` when it owes nothing.
    pub deadline: Option<PublicDeadline>,
    pub today: Date,
    pub mailbox: &'a SealedMailbox,
}

#[derive(Serialize)]
struct View<'a> {
    state: State,
    question_waits: bool,
    deadline: Option<PublicDeadline>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    /// Stored blobs and digests are base64.
    slot: String,
    case_recipient: &'a str,
    next_seq: u64,
    previous: String,
    entries: Vec<EntryView>,
    questionnaire: String,
    /// The word of each byte, for check words.
    words: String,
}

#[derive(Serialize)]
struct EntryView {
    side: &'static str,
    seq: u64,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    sealed: String,
}

impl Page for SealedMailboxPage<'_> {
    const TEMPLATE: &'static str = "reporter/sealed_mailbox.html";

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let mailbox = self.mailbox;
        let last = mailbox.parcels.last();
        let view = View {
            state: mailbox.state,
            question_waits: mailbox.state != State::Closed && last.is_some_and(|last| last.side == Side::Office),
            deadline: self.deadline,
            today: self.today,
            slot: STANDARD.encode(&mailbox.slot),
            case_recipient: &mailbox.case_recipient,
            next_seq: mailbox.next_seq,
            previous: last.map(|last| STANDARD.encode(last.own_digest())).unwrap_or_default(),
            entries: mailbox.parcels.iter().map(entry).collect(),
            questionnaire: labels::of(self.questionnaire, chrome.shown_language())?,
            words: (0..=u8::MAX).map(word).collect::<Vec<_>>().join(" "),
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "sealed",
            Self {
                questionnaire: samples::questionnaire(),
                deadline: Some(PublicDeadline::FeedbackBy(date!(2027 - 02 - 23))),
                today: date!(2026 - 11 - 25),
                mailbox: &SAMPLE,
            },
        )]
    }
}

fn entry(parcel: &StoredParcel) -> EntryView {
    let sealed = STANDARD.encode(&parcel.sealed);
    EntryView { side: parcel.side.as_str(), seq: parcel.seq, day: parcel.day, sealed }
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
        slot: b"slot".to_vec(),
        case_recipient: "age1pq1sample".to_owned(),
        state: State::InReview,
        milestones: Milestones { received: date!(2026 - 11 - 23), acknowledged: None, closed: None },
        parcels: vec![parcel(Side::Reporter, 1), parcel(Side::Office, 2)],
        next_seq: 2,
    }
});
