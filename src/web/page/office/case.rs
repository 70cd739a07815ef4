//! One case: the sealed conversation, which the handler's browser opens, and what is due.

use super::due::{DeadlineKind, DueView};
use crate::casework::CaseState as State;
use crate::casework::questionnaire::Questionnaire;
use crate::web::page::{Chrome, Page, iso, labels, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;
use time::macros::date;

/// Everything named "base64" is in the standard alphabet with padding (RFC 4648, section 4).
pub struct CasePage<'a> {
    pub number: &'a str,
    /// The channel's name.
    pub channel: &'a str,
    pub received: Date,
    pub state: State,
    pub deadlines: Vec<CaseDeadline>,
    pub today: Date,
    /// The day on which the reporter destroyed her access.
    pub reporter_left: Option<Date>,
    /// The names of those who can read the case.
    pub readers: Vec<&'a str>,
    /// The handler's own slot as stored, base64; `None` if the case is not sealed to this handler.
    pub slot: Option<String>,
    /// The handler's wrapped identity, base64.
    pub wrapped_identity: String,
    pub case_recipient: &'a str,
    pub file_recipient: &'a str,
    /// The next free sequence number of the office's side.
    pub next_office: u64,
    /// The next free sequence number of the file's side.
    pub next_file: u64,
    /// The digest of the newest parcel of the conversation, base64; empty if there is none.
    pub previous_case: String,
    /// The digest of the newest note, base64; empty if there is none.
    pub previous_file: String,
    /// The highest position this handler has opened.
    pub seen: u64,
    /// Conversation and notes in the order of their positions.
    pub parcels: Vec<SealedParcel>,
    pub questionnaire: &'a Questionnaire,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseDeadline {
    pub kind: DeadlineKind,
    pub day: Date,
    /// The day on which the duty was met.
    pub done_on: Option<Date>,
}

/// From which side a parcel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ParcelSide {
    Reporter,
    Office,
    File,
}

#[derive(Serialize)]
pub struct SealedParcel {
    pub side: ParcelSide,
    pub seq: u64,
    pub position: u64,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The stored blob, base64.
    pub sealed: String,
}

#[derive(Serialize)]
struct View<'a> {
    number: &'a str,
    channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    received: Date,
    state: State,
    next_states: &'static [State],
    deadlines: Vec<DeadlineView>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    #[serde(serialize_with = "iso::option::serialize")]
    reporter_left: Option<Date>,
    readers: &'a [&'a str],
    slot: Option<&'a str>,
    wrapped_identity: &'a str,
    case_recipient: &'a str,
    file_recipient: &'a str,
    next_office: u64,
    next_file: u64,
    previous_case: &'a str,
    previous_file: &'a str,
    seen: u64,
    parcels: &'a [SealedParcel],
    questionnaire: String,
}

#[derive(Serialize)]
struct DeadlineView {
    due: DueView,
    #[serde(serialize_with = "iso::option::serialize")]
    done_on: Option<Date>,
}

impl Page for CasePage<'_> {
    const TEMPLATE: &'static str = "office/case.html";

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let deadline = |deadline: &CaseDeadline| DeadlineView {
            due: DueView::of(deadline.kind, deadline.day, self.today),
            done_on: deadline.done_on,
        };
        let view = View {
            number: self.number,
            channel: self.channel,
            received: self.received,
            state: self.state,
            next_states: self.state.allowed_transitions(),
            deadlines: self.deadlines.iter().map(deadline).collect(),
            today: self.today,
            reporter_left: self.reporter_left,
            readers: &self.readers,
            slot: self.slot.as_deref(),
            wrapped_identity: &self.wrapped_identity,
            case_recipient: self.case_recipient,
            file_recipient: self.file_recipient,
            next_office: self.next_office,
            next_file: self.next_file,
            previous_case: &self.previous_case,
            previous_file: &self.previous_file,
            seen: self.seen,
            parcels: &self.parcels,
            questionnaire: labels::of(self.questionnaire, chrome.shown_language())?,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let fresh = || sample(State::New, &[ParcelSide::Reporter]);
        let talk = || sample(State::InWork, &[ParcelSide::Reporter, ParcelSide::Office, ParcelSide::File]);
        let closed = CaseDeadline { kind: DeadlineKind::Delete, day: date!(2029 - 11 - 24), done_on: None };
        vec![
            ("new", fresh()),
            ("talk", talk()),
            ("reporter-left", Self { reporter_left: Some(date!(2026 - 11 - 24)), ..talk() }),
            ("no-slot", Self { slot: None, ..fresh() }),
            ("closed", Self { deadlines: vec![closed], ..sample(State::Closed, &[ParcelSide::Reporter]) }),
        ]
    }
}

fn sample(state: State, sides: &[ParcelSide]) -> CasePage<'static> {
    let parcel = |(index, side): (usize, &ParcelSide)| SealedParcel {
        side: *side,
        seq: 1,
        position: index as u64 + 1,
        day: date!(2026 - 11 - 23),
        sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
    };
    let acknowledged = (state != State::New).then_some(date!(2026 - 11 - 24));
    CasePage {
        number: "2026-48193",
        channel: "Messenger-Vorfälle",
        received: date!(2026 - 11 - 20),
        state,
        deadlines: vec![
            CaseDeadline { kind: DeadlineKind::Acknowledge, day: date!(2026 - 11 - 27), done_on: acknowledged },
            CaseDeadline { kind: DeadlineKind::Feedback, day: date!(2027 - 02 - 24), done_on: None },
        ],
        today: date!(2026 - 11 - 25),
        reporter_left: None,
        readers: samples::handlers(),
        slot: Some("c2xvdA==".to_owned()),
        wrapped_identity: "d3JhcHBlZA==".to_owned(),
        case_recipient: "age1pq1sample",
        file_recipient: "age1pq1other",
        next_office: 2,
        next_file: 2,
        previous_case: "ZGlnZXN0".to_owned(),
        previous_file: String::new(),
        seen: 0,
        parcels: sides.iter().enumerate().map(parcel).collect(),
        questionnaire: samples::questionnaire(),
    }
}
