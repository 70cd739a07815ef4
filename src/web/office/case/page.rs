//! The case's page: the sealed conversation, which the handler's browser opens, and what is due.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::hold::Retention;
use crate::casework::CaseState;
use crate::language::Language;
use crate::web::page::{DeadlineKind, Due, Page, invented, iso, labels_json};

/// Everything named "base64" is in the standard alphabet with padding (RFC 4648, section 4).
#[derive(Serialize)]
pub(super) struct CasePage<'a> {
    pub number: &'a str,
    /// The channel's name.
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    pub state: CaseState,
    pub next_states: &'static [CaseState],
    pub deadlines: Vec<CaseDeadline>,
    /// Of a closed case: until when it is kept.
    pub retention: Option<Retention>,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
    /// The day on which the reporter destroyed their access.
    #[serde(serialize_with = "iso::option::serialize")]
    pub reporter_left: Option<Date>,
    /// The names of those who can read the case.
    pub readers: Vec<&'a str>,
    /// The handler's own slot as stored, base64; `None` if the case is not sealed to this handler.
    pub slot: Option<String>,
    /// Whether the password was typed within minutes, so that the wrapped identity can be fetched.
    pub is_proved: bool,
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
    pub parcels: Vec<ShownParcel>,
    /// The words of the questions, JSON.
    pub questionnaires: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct CaseDeadline {
    pub due: Due,
    /// The day on which the obligation was met.
    #[serde(serialize_with = "iso::option::serialize")]
    pub done_on: Option<Date>,
}

#[derive(Serialize)]
pub(super) struct ShownParcel {
    /// The name of the side it is from.
    pub side: &'static str,
    pub seq: u64,
    pub position: u64,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The stored blob, base64.
    pub sealed: String,
}

impl Page for CasePage<'_> {
    const TEMPLATE: &'static str = "office/case.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let fresh = || sample(language, CaseState::New, &["reporter"]);
        let talk = || sample(language, CaseState::InWork, &["reporter", "office", "file"]);
        let over = || sample(language, CaseState::Closed, &["reporter"]);
        let closed = CaseDeadline { due: due(DeadlineKind::Delete, date!(2029 - 11 - 24)), done_on: None };
        vec![
            ("new", fresh()),
            ("talk", talk()),
            ("reporter-left", Self { reporter_left: Some(date!(2026 - 11 - 24)), ..talk() }),
            ("no-slot", Self { slot: None, ..fresh() }),
            ("closed", Self { deadlines: vec![closed], retention: Some(Retention::sample(false)), ..over() }),
            ("held", Self { deadlines: vec![], retention: Some(Retention::sample(true)), ..over() }),
        ]
    }
}

const TODAY: Date = date!(2026 - 11 - 25);

fn due(kind: DeadlineKind, day: Date) -> Due {
    Due::new(kind, day, TODAY)
}

fn sample(language: Language, state: CaseState, sides: &[&'static str]) -> CasePage<'static> {
    let parcel = |(index, side): (usize, &&'static str)| ShownParcel {
        side,
        seq: 1,
        position: index as u64 + 1,
        day: date!(2026 - 11 - 23),
        sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
    };
    let done_on = (state != CaseState::New).then_some(date!(2026 - 11 - 24));
    CasePage {
        number: "2026-48193",
        channel: "Messenger-Vorfälle",
        received: date!(2026 - 11 - 20),
        state,
        next_states: state.allowed_transitions(),
        deadlines: vec![
            CaseDeadline { due: due(DeadlineKind::Acknowledge, date!(2026 - 11 - 27)), done_on },
            CaseDeadline { due: due(DeadlineKind::Feedback, date!(2027 - 02 - 24)), done_on: None },
        ],
        retention: None,
        today: TODAY,
        reporter_left: None,
        readers: invented::handlers(),
        slot: Some("c2xvdA==".to_owned()),
        is_proved: true,
        case_recipient: "age1pq1sample",
        file_recipient: "age1pq1other",
        next_office: 2,
        next_file: 2,
        previous_case: "ZGlnZXN0".to_owned(),
        previous_file: String::new(),
        seen: 0,
        parcels: sides.iter().enumerate().map(parcel).collect(),
        questionnaires: labels_json(invented::questionnaires(), language),
    }
}
