//! The open mailbox: where the case stands, the conversation, and a message to add.

use crate::casework::CaseState as State;
use crate::casework::questionnaire::{Answers, Questionnaire};
use crate::language::Language;
use crate::web::page::answered::{self, Answered};
use crate::web::page::{Chrome, LanguageSwitch, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::macros::date;
use time::{Date, Duration};

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

pub struct Entry<'a> {
    pub day: Date,
    pub body: EntryBody<'a>,
    /// Not seen at an earlier visit.
    pub fresh: bool,
}

pub enum EntryBody<'a> {
    /// The report as it was sent.
    Report(&'a Answers),
    /// The form sent again with other words.
    Addition(&'a Answers),
    /// The reporter's own message.
    Message(&'a str),
    /// A reply of the office.
    Reply(&'a str),
    /// Something that could not be opened; `office` says from which side it was.
    Unreadable { office: bool },
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
    next_seq: u64,
    typed: &'a str,
    problem: Option<MessageProblem>,
    sent: bool,
}

#[derive(Serialize)]
struct EntryView<'a> {
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    kind: &'static str,
    ours: bool,
    fresh: bool,
    text: Option<&'a str>,
    answers: Vec<Answered<'a>>,
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
            entries: self.entries.iter().map(|entry| entry_view(entry, self.questionnaire, language)).collect(),
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
            ("not-sure", Self { problem: Some(MessageProblem::NotSure), ..talk() }),
            ("closed", Self { deadline: None, ..sample(State::Closed, closed) }),
        ]
    }
}

fn entry_view<'a>(entry: &Entry<'a>, questionnaire: &'a Questionnaire, language: Language) -> EntryView<'a> {
    let (kind, ours, answers, text) = match entry.body {
        EntryBody::Report(answers) => ("report", false, Some(answers), None),
        EntryBody::Addition(answers) => ("addition", false, Some(answers), None),
        EntryBody::Message(text) => ("message", false, None, Some(text)),
        EntryBody::Reply(text) => ("reply", true, None, Some(text)),
        EntryBody::Unreadable { office } => ("unreadable", office, None, None),
    };
    EntryView {
        day: entry.day,
        kind,
        ours,
        fresh: entry.fresh,
        text: answers.map_or(text, |answers| answered::main_text(questionnaire, answers)),
        answers: answers.map_or_else(Vec::new, |answers| answered::others(questionnaire, answers, language)),
    }
}

fn sample(state: State, entries: Vec<(i64, EntryBody<'static>)>) -> MailboxPage<'static> {
    let last = entries.len() - 1;
    let day = |days| date!(2026 - 11 - 23) + Duration::days(days);
    let entry = |(index, (days, body))| Entry { day: day(days), body, fresh: index == last && index > 0 };
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
