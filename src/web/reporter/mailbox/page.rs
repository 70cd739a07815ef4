//! The open mailbox: where the case stands, the conversation, and a message to add.

use std::sync::LazyLock;

use serde::Serialize;
use time::macros::date;
use time::{Date, Duration};

use super::super::appointment::Appointment;
use super::super::can_read::CanRead;
use super::entry::{EntryView, ShownBody, ShownEntry};
use crate::casework::questionnaire::QuestionnaireSet;
use crate::casework::{Acknowledgement, CaseState, Milestones, Progress, Removal, RemovalCategory, RemovedSide};
use crate::language::Language;
use crate::sealing::chain::{Fault, Verdict};
use crate::store::INVALID_DATE;
use crate::web::page::{LanguageSwitch, Page, invented, iso};

#[derive(Serialize)]
pub(super) struct MailboxPage<'a> {
    pub state: CaseState,
    /// When it is worth coming back.
    pub appointments: Vec<Appointment>,
    /// Whether the last word is a reply of the office that waits for an answer, also where the case is closed.
    pub question_waits: bool,
    pub can_read: CanRead,
    /// When receipt was acknowledged by no person: the mailbox says it with the organisation's words.
    #[serde(serialize_with = "iso::option::serialize")]
    pub acknowledged_automatically: Option<Date>,
    /// Of the mailbox, for a note.
    pub address: String,
    /// The conversation in order.
    entries: Vec<EntryView<'a>>,
    /// Whether any entry carries a warning.
    tampered: bool,
    /// The sequence number the next message will have.
    pub next_seq: u64,
    /// The message that stands in the field: kept when it could not be taken.
    pub typed: &'a str,
    pub problem: Option<MessageProblem>,
    /// Whether a message has just been stored.
    pub sent: bool,
}

/// Why a message was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum MessageProblem {
    Empty,
    /// Both in characters.
    TooLong {
        found: usize,
        allowed: usize,
    },
    /// Meant as sealed beforehand, but not whole.
    Torn,
    /// The mailbox holds as much as it may.
    Full,
    /// Space is scarce: it is too long for now.
    OnlyShort,
    /// There is no space left.
    StoreFull,
    /// It could not be stored just now.
    NotStored,
    /// The access was to be destroyed, but the box beside it was not ticked.
    NotSure,
}

impl<'a> MailboxPage<'a> {
    /// The conversation, with nothing around it yet.
    pub(super) fn new(
        questionnaires: &'a QuestionnaireSet,
        language: Language,
        state: CaseState,
        entries: Vec<ShownEntry<'a>>,
    ) -> Self {
        // A case begins with a report: without any entry, all of them were taken away.
        let tampered = entries.is_empty() || entries.iter().any(ShownEntry::is_tampered_with);
        Self {
            state,
            appointments: Vec::new(),
            can_read: CanRead::default(),
            acknowledged_automatically: None,
            address: String::new(),
            question_waits: false,
            entries: entries.into_iter().map(|entry| entry.view(questionnaires, language)).collect(),
            tampered,
            next_seq: 0,
            typed: "",
            problem: None,
            sent: false,
        }
    }
}

impl Page for MailboxPage<'_> {
    const TEMPLATE: &'static str = "reporter/mailbox.html";

    fn language_switch(&self) -> LanguageSwitch {
        if self.typed.is_empty() { LanguageSwitch::Links } else { LanguageSwitch::None }
    }

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let fresh = || sample(language, CaseState::New, vec![(0, ShownBody::Report(invented::report()))]);
        let just_sent = || {
            let day = date!(2026 - 11 - 23);
            let progress = Acknowledgement::Automatic.of_new(day);
            let acknowledged_automatically = progress.acknowledged_automatically();
            Self { acknowledged_automatically, appointments: Appointment::all(&progress, day), ..fresh() }
        };
        let talk = || {
            let entries = vec![
                (0, ShownBody::Report(invented::report())),
                (0, ShownBody::Reply(invented::ACKNOWLEDGEMENT)),
                (1, ShownBody::Addition(invented::report())),
                (1, ShownBody::Message(invented::MESSAGE)),
                (2, ShownBody::Unreadable { office: true }),
                (2, ShownBody::Reply(invented::QUESTION)),
            ];
            Self { question_waits: true, ..sample(language, CaseState::InReview, entries) }
        };
        let closed = vec![(0, ShownBody::Report(invented::report())), (9, ShownBody::Reply(invented::QUESTION))];
        let too_long = MessageProblem::TooLong { found: 20_412, allowed: 20_000 };
        vec![
            ("just-sent", just_sent()),
            ("question", talk()),
            ("message-sent", Self { sent: true, ..fresh() }),
            ("empty-message", Self { problem: Some(MessageProblem::Empty), ..talk() }),
            ("too-long", Self { problem: Some(too_long), typed: invented::MESSAGE, ..talk() }),
            ("not-stored", Self { problem: Some(MessageProblem::NotStored), typed: invented::MESSAGE, ..talk() }),
            ("full", Self { problem: Some(MessageProblem::Full), typed: invented::MESSAGE, ..talk() }),
            ("torn", Self { problem: Some(MessageProblem::Torn), typed: invented::MESSAGE, ..talk() }),
            ("not-sure", Self { problem: Some(MessageProblem::NotSure), ..talk() }),
            ("late", Self { appointments: appointments(None, date!(2027 - 04 - 01)), ..fresh() }),
            (
                "closed",
                Self { question_waits: true, appointments: vec![], ..sample(language, CaseState::Closed, closed) },
            ),
            ("removed", removed(language)),
            ("tampered", tampered(language)),
        ]
    }
}

fn sample(language: Language, state: CaseState, bodies: Vec<(i64, ShownBody<'static>)>) -> MailboxPage<'static> {
    with_entries(language, state, entries(bodies))
}

fn with_entries(language: Language, state: CaseState, entries: Vec<ShownEntry<'static>>) -> MailboxPage<'static> {
    MailboxPage {
        appointments: appointments(Some(date!(2026 - 11 - 25)), date!(2026 - 12 - 01)),
        can_read: CanRead { names: invented::named_handlers(), taken_out: Vec::new() },
        address: invented::MAILBOX_ADDRESS.to_owned(),
        next_seq: 2,
        ..MailboxPage::new(invented::questionnaires(), language, state, entries)
    }
}

fn appointments(acknowledged: Option<Date>, today: Date) -> Vec<Appointment> {
    let milestones = Milestones { acknowledged, ..Milestones::received_on(date!(2026 - 11 - 23)) };
    Appointment::all(&Progress::of(milestones), today)
}

fn entries(bodies: Vec<(i64, ShownBody<'static>)>) -> Vec<ShownEntry<'static>> {
    let last = bodies.len() - 1;
    let entry = |(index, (days, body))| ShownEntry {
        day: date!(2026 - 11 - 23) + Duration::days(days),
        body,
        fresh: index == last && index > 0,
        verdict: Verdict::default(),
        stored_on: None,
        check: [0x3d, 0xa0, u8::try_from(index).unwrap_or(0)],
    };
    bodies.into_iter().enumerate().map(entry).collect()
}

/// An entry of each side was removed, as two people say; the first says so of one more.
fn removed(language: Language) -> MailboxPage<'static> {
    let entries = vec![
        (0, ShownBody::Report(invented::report())),
        (1, ShownBody::Removed { office: false, removal: &REMOVALS[0] }),
        (1, ShownBody::Removed { office: true, removal: &REMOVALS[1] }),
        (2, ShownBody::Removal(&REMOVALS[0])),
        (2, ShownBody::Removal(&REMOVALS[1])),
    ];
    sample(language, CaseState::InWork, entries)
}

static REMOVALS: LazyLock<[Removal; 2]> = LazyLock::new(|| {
    [(RemovedSide::Reporter, RemovalCategory::Clients), (RemovedSide::Office, RemovalCategory::ThirdPersons)].map(
        |(side, category)| Removal {
            lang: String::new(),
            day: date!(2026 - 11 - 25),
            side,
            seq: 2,
            digest: [0; 32],
            category,
            author: "A. Berger".to_owned(),
        },
    )
});

/// Everything that can be wrong with an entry.
fn tampered(language: Language) -> MailboxPage<'static> {
    let unreadable = |office| (1, ShownBody::Unreadable { office });
    let mut entries = entries(vec![
        (0, ShownBody::Report(invented::report())),
        unreadable(true),
        unreadable(false),
        unreadable(true),
        unreadable(false),
        (3, ShownBody::Message(invented::MESSAGE)),
        (3, ShownBody::Reply(invented::QUESTION)),
    ]);
    let faults = [Fault::Altered, Fault::Foreign, Fault::NotGenuine, Fault::Repeated];
    for (entry, fault) in entries[1..].iter_mut().zip(faults) {
        entry.verdict.fault = Some(fault);
    }
    entries[2].day = INVALID_DATE;
    entries[5].verdict.gap = true;
    entries[5].stored_on = Some(date!(2026 - 12 - 24));
    entries[6].stored_on = Some(INVALID_DATE);
    with_entries(language, CaseState::InWork, entries)
}
