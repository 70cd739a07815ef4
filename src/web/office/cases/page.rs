//! The list's page: each case with what is due next, newest first.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::casework::calendar::Calendar;
use crate::casework::{CaseState, Deadlines, Milestones};
use crate::language::Language;
use crate::web::page::{Due, Page, invented, iso};

#[derive(Serialize)]
pub(super) struct CasesPage<'a> {
    /// The state that is shown; `None` shows all cases that are not closed.
    filter: Option<CaseState>,
    /// How many cases the filter shows on all its pages together.
    shown: u64,
    open: u64,
    filters: Vec<StateCount>,
    /// Channels on whose cases nobody can work from a day on.
    pub alone: Vec<AloneLine<'a>>,
    /// Closed cases with new messages, which wait for a decision.
    pub undecided: Vec<UndecidedLine<'a>>,
    /// The address of the list in this state, to which more is added.
    query: String,
    /// How many are on a page, as the address says it; empty where it says nothing.
    pub size: &'static str,
    /// The cases of this page of the list, in order.
    pub cases: Vec<CaseLine<'a>>,
    /// Where the page with newer cases ends; `None` on the first page.
    pub newer: Option<String>,
    /// Where the page with older cases begins; `None` on the last page.
    pub older: Option<String>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    /// The key that new reports are sealed to for this handler.
    pub own: Option<OwnKey<'a>>,
}

/// A handler's key as the server has it. The handler's browser compares it with the one it opens.
#[derive(Clone, Copy, Serialize)]
pub(super) struct OwnKey<'a> {
    /// The text of the recipient.
    pub recipient: &'a str,
    /// Its fingerprint.
    pub words: [&'static str; 8],
}

/// How many cases there are in a state.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct StateCount {
    pub state: CaseState,
    pub count: u64,
}

/// From this day on, everybody is away who could work on the cases of a channel.
#[derive(Serialize)]
pub(super) struct AloneLine<'a> {
    /// The channel's name.
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
}

#[derive(Serialize)]
pub(super) struct UndecidedLine<'a> {
    pub number: &'a str,
    /// The day of the first new message.
    #[serde(serialize_with = "iso::serialize")]
    pub since: Date,
}

#[derive(Serialize)]
pub(super) struct CaseLine<'a> {
    pub number: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    /// The channel's name.
    pub channel: &'a str,
    pub state: CaseState,
    pub due: Option<Due>,
    /// Whether something in it has not been opened by this handler.
    pub unread: bool,
}

impl CasesPage<'_> {
    /// The views with their counts, and no case yet.
    pub(super) fn new(filter: Option<CaseState>, filters: Vec<StateCount>, today: Date) -> Self {
        let is_open = |count: &&StateCount| count.state != CaseState::Closed;
        let open = filters.iter().filter(is_open).map(|count| count.count).sum();
        let in_state = |state| filters.iter().filter(|count| count.state == state).map(|count| count.count).sum();
        let shown = filter.map_or(open, in_state);
        Self {
            filter,
            shown,
            open,
            filters,
            alone: Vec::new(),
            undecided: Vec::new(),
            query: filter.map_or("/cases?".to_owned(), |state| format!("/cases?state={state}&")),
            size: "",
            cases: Vec::new(),
            newer: None,
            older: None,
            today,
            own: None,
        }
    }
}

impl Page for CasesPage<'_> {
    const TEMPLATE: &'static str = "office/cases.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let today = date!(2026 - 11 - 23);
        let [fingerprint, ..] = invented::fingerprints();
        let own = Some(OwnKey { recipient: "age1pq1sample", words: fingerprint.words() });
        let counted = |counts: [u64; 4]| {
            let count = |(state, count)| StateCount { state, count };
            CaseState::ALL.iter().copied().zip(counts).map(count).collect()
        };
        let some = |filter| Self { cases: lines(today), own, ..Self::new(filter, counted([2, 1, 1, 31]), today) };
        let none = |filter| Self { own, ..Self::new(filter, counted([0; 4]), today) };
        let cursor = || Some("WzI0NjEzNjgsN10".to_owned());
        let undecided = || vec![UndecidedLine { number: "2026-31875", since: date!(2026 - 11 - 20) }];
        vec![
            ("open", some(None)),
            ("alone", Self { alone: vec![AloneLine { channel: "Messenger-Vorfälle", day: today }], ..some(None) }),
            ("undecided", Self { undecided: undecided(), ..some(None) }),
            ("page-2", Self { newer: cursor(), older: cursor(), ..some(Some(CaseState::Closed)) }),
            ("empty", Self { own: None, ..none(None) }),
            ("none-closed", none(Some(CaseState::Closed))),
        ]
    }
}

fn lines(today: Date) -> Vec<CaseLine<'static>> {
    let calendar = Calendar::nationwide();
    let line = |number, state, unread, case: Milestones| CaseLine {
        number,
        received: case.received,
        channel: "Messenger-Vorfälle",
        state,
        due: Deadlines::of(&case).next_obligation(&calendar).map(|duty| Due::of(&duty, today, &calendar)),
        unread,
    };
    let new = Milestones::received_on;
    let known = |received, acknowledged| Milestones { acknowledged: Some(acknowledged), ..new(received) };
    let answered =
        Milestones { feedback: Some(date!(2026 - 04 - 30)), ..known(date!(2026 - 02 - 02), date!(2026 - 02 - 02)) };
    vec![
        line("2026-48193", CaseState::New, true, new(date!(2026 - 11 - 14))),
        line("2026-10377", CaseState::New, true, new(date!(2026 - 11 - 16))),
        line("2026-60212", CaseState::New, true, new(date!(2026 - 11 - 17))),
        // The last day is a Sunday: far enough, and near.
        line("2026-35514", CaseState::New, true, new(date!(2026 - 11 - 22))),
        line("2026-77120", CaseState::InReview, false, known(date!(2026 - 08 - 20), date!(2026 - 08 - 27))),
        line("2026-00461", CaseState::InWork, false, known(date!(2026 - 10 - 12), date!(2026 - 10 - 12))),
        line("2026-90008", CaseState::InWork, false, answered),
        line("2026-31875", CaseState::Closed, false, Milestones { closed: Some(date!(2026 - 05 - 04)), ..answered }),
    ]
}
