//! The list of cases: what is due next stands first.

use super::due::{DeadlineKind, DueView};
use crate::casework::CaseState as State;
use crate::sealing::Fingerprint;
use crate::web::page::{Chrome, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;
use time::macros::date;

pub struct CasesPage<'a> {
    /// The state that is shown; `None` shows all cases that are not closed.
    pub filter: Option<State>,
    /// How many cases there are in each state that has any.
    pub counts: Vec<(State, u64)>,
    /// The cases of this page of the list, in order.
    pub cases: Vec<CaseRow<'a>>,
    /// Where the page with newer cases ends; `None` on the first page.
    pub newer: Option<String>,
    /// Where the page with older cases begins; `None` on the last page.
    pub older: Option<String>,
    pub today: Date,
    /// The key that new reports are sealed to for this handler.
    pub own: Option<OwnKey<'a>>,
}

/// A handler's key as the server has it. The handler's browser compares it with the one it opens.
#[derive(Clone, Copy)]
pub struct OwnKey<'a> {
    /// The text of the recipient.
    pub recipient: &'a str,
    pub fingerprint: Fingerprint,
}

pub struct CaseRow<'a> {
    pub number: &'a str,
    pub received: Date,
    /// The channel's name.
    pub channel: &'a str,
    pub state: State,
    pub due: Option<NextDeadline>,
    /// Whether something in it has not been opened by this handler.
    pub unread: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextDeadline {
    pub kind: DeadlineKind,
    pub day: Date,
}

#[derive(Serialize)]
struct View<'a> {
    filter: Option<State>,
    /// How many cases the filter shows on all its pages together.
    shown: u64,
    open: u64,
    filters: Vec<FilterView>,
    cases: Vec<RowView<'a>>,
    newer: Option<&'a str>,
    older: Option<&'a str>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    own: Option<OwnView<'a>>,
}

#[derive(Serialize)]
struct OwnView<'a> {
    recipient: &'a str,
    words: [&'static str; 8],
}

#[derive(Serialize)]
struct FilterView {
    state: State,
    count: u64,
}

#[derive(Serialize)]
struct RowView<'a> {
    number: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    received: Date,
    channel: &'a str,
    state: State,
    due: Option<DueView>,
    unread: bool,
}

impl Page for CasesPage<'_> {
    const TEMPLATE: &'static str = "office/cases.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        let open =
            State::ALL.iter().copied().filter(|state| *state != State::Closed).map(|state| self.count(state)).sum();
        let view = View {
            filter: self.filter,
            shown: self.filter.map_or(open, |state| self.count(state)),
            open,
            filters: State::ALL.iter().copied().map(|state| FilterView { state, count: self.count(state) }).collect(),
            cases: self.cases.iter().map(|case| row_view(case, self.today)).collect(),
            newer: self.newer.as_deref(),
            older: self.older.as_deref(),
            today: self.today,
            own: self.own.map(|own| OwnView { recipient: own.recipient, words: own.fingerprint.words() }),
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let today = date!(2026 - 11 - 23);
        let [fingerprint, ..] = samples::fingerprints();
        let own = Some(OwnKey { recipient: "age1pq1sample", fingerprint });
        let none =
            |filter| Self { filter, counts: Vec::new(), cases: Vec::new(), newer: None, older: None, today, own };
        let cursor = || Some("WzI0NjEzNjgsN10".to_owned());
        let counts = vec![(State::New, 2), (State::InReview, 1), (State::InWork, 1), (State::Closed, 31)];
        vec![
            ("open", Self { counts: counts.clone(), cases: sample_rows(), ..none(None) }),
            (
                "page-2",
                Self { counts, cases: sample_rows(), newer: cursor(), older: cursor(), ..none(Some(State::Closed)) },
            ),
            ("empty", Self { own: None, ..none(None) }),
            ("none-closed", none(Some(State::Closed))),
        ]
    }
}

impl CasesPage<'_> {
    fn count(&self, state: State) -> u64 {
        self.counts.iter().find(|(other, _)| *other == state).map_or(0, |(_, count)| *count)
    }
}

fn row_view<'a>(case: &CaseRow<'a>, today: Date) -> RowView<'a> {
    RowView {
        number: case.number,
        received: case.received,
        channel: case.channel,
        state: case.state,
        due: case.due.map(|due| DueView::of(due.kind, due.day, today)),
        unread: case.unread,
    }
}

fn sample_rows() -> Vec<CaseRow<'static>> {
    let row = |number, received, state, due: Option<(DeadlineKind, Date)>, unread| CaseRow {
        number,
        received,
        channel: "Messenger-Vorfälle",
        state,
        due: due.map(|(kind, day)| NextDeadline { kind, day }),
        unread,
    };
    use DeadlineKind::{Acknowledge, Feedback};
    vec![
        row("2026-48193", date!(2026 - 11 - 14), State::New, Some((Acknowledge, date!(2026 - 11 - 21))), true),
        row("2026-10377", date!(2026 - 11 - 16), State::New, Some((Acknowledge, date!(2026 - 11 - 23))), true),
        row("2026-77120", date!(2026 - 08 - 20), State::InReview, Some((Feedback, date!(2026 - 11 - 27))), false),
        row("2026-00461", date!(2026 - 10 - 12), State::InWork, Some((Feedback, date!(2027 - 01 - 12))), false),
        row("2026-31875", date!(2026 - 02 - 02), State::Closed, None, false),
    ]
}
