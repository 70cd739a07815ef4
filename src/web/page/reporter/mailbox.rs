//! The open mailbox: where the case stands, the conversation, and a message to add.

mod entry;

use crate::casework::CaseState as State;
use crate::casework::questionnaire::Questionnaire;
use crate::sealing::chain::{Fault, Verdict};
use crate::store::INVALID_DATE;
use crate::web::page::{Chrome, LanguageSwitch, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::macros::date;
use time::{Date, Duration};

use entry::EntryView;
pub use entry::{Entry, EntryBody};

pub struct MailboxPage<'a> {
    pub questionnaire: &'a Questionnaire,
    pub state: State,
    /// What the office owes next and until when; `None` when it owes nothing.
    pub deadline: Option<PublicDeadline>,
    /// Whether the last word is a reply of the office that waits for an answer.
    pub question_waits: bool,
    /// The conversation in order.
    pub entries: Vec<Entry<'a>>,
    /// The sequence number the next message will have.
    pub next_seq: u64,
    /// The message that stands in the field: kept when it could not be taken.
    pub typed: &'a str,
    pub problem: Option<MessageProblem>,
    /// Whether a message has just been stored.
    pub sent: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "day")]
pub enum PublicDeadline {
    #[serde(serialize_with = "iso::serialize")]
    AcknowledgeBy(Date),
    #[serde(serialize_with = "iso::serialize")]
    FeedbackBy(Date),
}

/// Why a message was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum MessageProblem {
    Empty,
    /// Both in characters.
    TooLong {
        found: usize,
        allowed: usize,
    },
    /// Meant as sealed beforehand, but not whole.
    Torn,
    /// It could not be stored just now.
    NotStored,
    /// The access was to be destroyed, but the box beside it was not ticked.
    NotSure,
}

#[derive(Serialize)]
struct View<'a> {
    state: State,
    deadline: Option<PublicDeadline>,
    question_waits: bool,
    entries: Vec<EntryView<'a>>,
    /// Whether any entry carries a warning.
    tampered: bool,
    next_seq: u64,
    typed: &'a str,
    problem: Option<MessageProblem>,
    sent: bool,
}

impl Page for MailboxPage<'_> {
    const TEMPLATE: &'static str = "reporter/mailbox.html";

    fn language_switch(&self) -> LanguageSwitch {
        if self.typed.is_empty() { LanguageSwitch::Links } else { LanguageSwitch::None }
    }

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let view = View {
            state: self.state,
            deadline: self.deadline,
            question_waits: self.question_waits,
            entries: self.entries.iter().map(|entry| entry.view(self.questionnaire, language)).collect(),
            // A case begins with a report: without any entry, all of them were taken away.
            tampered: self.entries.is_empty() || self.entries.iter().any(Entry::is_tampered_with),
            next_seq: self.next_seq,
            typed: self.typed,
            problem: self.problem,
            sent: self.sent,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let fresh = || sample(State::New, vec![(0, EntryBody::Report(samples::answers()))]);
        let talk = || {
            let entries = vec![
                (0, EntryBody::Report(samples::answers())),
                (0, EntryBody::Reply(samples::ACKNOWLEDGEMENT)),
                (1, EntryBody::Addition(samples::answers())),
                (1, EntryBody::Message(samples::MESSAGE)),
                (2, EntryBody::Unreadable { office: true }),
                (2, EntryBody::Reply(samples::QUESTION)),
            ];
            Self { question_waits: true, ..sample(State::InReview, entries) }
        };
        let closed = vec![(0, EntryBody::Report(samples::answers())), (9, EntryBody::Reply(samples::QUESTION))];
        let too_long = MessageProblem::TooLong { found: 20_412, allowed: 20_000 };
        vec![
            ("just-sent", fresh()),
            ("question", talk()),
            ("message-sent", Self { sent: true, ..fresh() }),
            ("empty-message", Self { problem: Some(MessageProblem::Empty), ..talk() }),
            ("too-long", Self { problem: Some(too_long), typed: samples::MESSAGE, ..talk() }),
            ("not-stored", Self { problem: Some(MessageProblem::NotStored), typed: samples::MESSAGE, ..talk() }),
            ("torn", Self { problem: Some(MessageProblem::Torn), typed: samples::MESSAGE, ..talk() }),
            ("not-sure", Self { problem: Some(MessageProblem::NotSure), ..talk() }),
            ("closed", Self { deadline: None, ..sample(State::Closed, closed) }),
            ("tampered", tampered()),
        ]
    }
}

fn sample(state: State, entries: Vec<(i64, EntryBody<'static>)>) -> MailboxPage<'static> {
    let last = entries.len() - 1;
    let day = |days| date!(2026 - 11 - 23) + Duration::days(days);
    let entry = |(index, (days, body))| Entry {
        day: day(days),
        body,
        fresh: index == last && index > 0,
        verdict: Verdict::default(),
        stored_on: None,
        check: [0x3d, 0xa0, u8::try_from(index).unwrap_or(0)],
    };
    MailboxPage {
        questionnaire: samples::questionnaire(),
        state,
        deadline: Some(PublicDeadline::FeedbackBy(date!(2027 - 02 - 23))),
        question_waits: false,
        entries: entries.into_iter().enumerate().map(entry).collect(),
        next_seq: 2,
        typed: "",
        problem: None,
        sent: false,
    }
}

/// Everything that can be wrong with an entry.
fn tampered() -> MailboxPage<'static> {
    let unreadable = |office| (1, EntryBody::Unreadable { office });
    let mut page = sample(
        State::InWork,
        vec![
            (0, EntryBody::Report(samples::answers())),
            unreadable(true),
            unreadable(false),
            unreadable(true),
            unreadable(false),
            (3, EntryBody::Message(samples::MESSAGE)),
            (3, EntryBody::Reply(samples::QUESTION)),
        ],
    );
    let faults = [Fault::Altered, Fault::Foreign, Fault::NotGenuine, Fault::Repeated];
    for (entry, fault) in page.entries[1..].iter_mut().zip(faults) {
        entry.verdict.fault = Some(fault);
    }
    page.entries[2].day = INVALID_DATE;
    page.entries[5].verdict.gap = true;
    page.entries[5].stored_on = Some(date!(2026 - 12 - 24));
    page.entries[6].stored_on = Some(INVALID_DATE);
    page
}
