//! The list in each of its states, with invented cases.

use time::Date;
use time::macros::date;

use super::super::address::Address;
use super::super::row::{Assigned, CaseLine, SealedCard};
use super::{AloneLine, CasesPage, EarlierLine, OwnKey, Situation, UndecidedLine};
use crate::casework::calendar::Calendar;
use crate::casework::desk::{Horizon, News, Sort, Turn, View};
use crate::casework::{CaseState, Deadlines, Milestones};
use crate::language::Language;
use crate::store::case_list::Counts;
use crate::store::saved_view::SavedView;
use crate::web::page::{Due, Page, invented};

const TODAY: Date = date!(2026 - 11 - 23);

const COUNTS: Counts = Counts {
    today: 3,
    open: 4,
    our_turn: 3,
    waiting: 1,
    new: 2,
    unread: 3,
    mine: 1,
    week: 1,
    overdue: 1,
    held: 1,
    closed: 31,
    to_delete: 1,
    pressing: 2,
    answers: 1,
};

impl Page for CasesPage<'_> {
    const TEMPLATE: &'static str = "office/cases.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let calendar = Calendar::nationwide();
        let horizon = Horizon::of(TODAY, &calendar);
        let [fingerprint, ..] = invented::fingerprints();
        let own = Some(OwnKey { recipient: "age1pq1sample", words: fingerprint.words() });
        let page = |view, counts: &Counts| {
            let situation = Situation::of(counts, None, &horizon, &calendar);
            Self { own, situation, ..Self::new(Address { view, sort: Sort::Due }, counts, &horizon) }
        };
        let some = |view| Self { cases: lines(), ..page(view, &COUNTS) };
        let cursor = || Some("WzI0NjEzNjgsN10".to_owned());
        let undecided = || vec![UndecidedLine { number: "2026-31875", since: date!(2026 - 11 - 20) }];
        let calm = Counts { open: 4, waiting: 4, ..Counts::default() };
        let next = Situation { next: Some("2026-24937"), next_on: Some(date!(2026 - 12 - 03)), ..Situation::default() };
        let by_number = Address { view: View::Closed, sort: Sort::Number };
        vec![
            ("today", some(View::Today)),
            ("open", some(View::Open)),
            ("one-channel", Self { has_channels: false, ..some(View::Open) }),
            (
                "alone",
                Self { alone: vec![AloneLine { channel: "Messenger-Vorfälle", day: TODAY }], ..some(View::Open) },
            ),
            ("undecided", Self { undecided: undecided(), ..some(View::Today) }),
            ("lost", Self { is_lost: true, ..some(View::Today) }),
            ("page-2", Self { newer: cursor(), older: cursor(), ..some(View::Closed) }),
            ("by-number", Self { cases: lines(), own, ..Self::new(by_number, &COUNTS, &horizon) }),
            ("calm", Self { situation: next, ..page(View::Today, &calm) }),
            ("none-overdue", page(View::Overdue, &calm)),
            ("keeping", keeping(some(View::OurTurn))),
            (
                "newcomer",
                Self {
                    earlier: Some(EarlierLine {
                        count: 7,
                        is_more: false,
                        colleagues: "A. Berger, J. Lindqvist".to_owned(),
                    }),
                    ..some(View::Today)
                },
            ),
            (
                "newcomer-many",
                Self {
                    earlier: Some(EarlierLine { count: 50, is_more: true, colleagues: String::new() }),
                    ..page(View::Today, &Counts::default())
                },
            ),
            (
                "empty-administrator",
                Self { own: None, may_see_readiness: true, ..page(View::Today, &Counts::default()) },
            ),
            ("empty", Self { own: None, ..page(View::Today, &Counts::default()) }),
        ]
    }
}

/// One list with a name, one without, and one that does not exist any more.
fn keeping(mut page: CasesPage<'_>) -> CasesPage<'_> {
    let saved = |view: &str, sort: &str, name: Option<Vec<u8>>| SavedView {
        view: view.to_owned(),
        sort: sort.to_owned(),
        name,
        is_first: false,
    };
    let kept =
        [saved("our-turn", "due", Some(vec![1; 188])), saved("waiting", "number", None), saved("gone", "due", None)];
    page.keeps(&kept, &COUNTS);
    page
}

fn lines() -> Vec<CaseLine<'static>> {
    let calendar = Calendar::nationwide();
    let line = |number, state, news, case: Milestones| CaseLine {
        is_trial: false,
        number,
        href: format!("/cases/{number}"),
        received: case.received,
        channel: "Messenger-Vorfälle",
        state,
        due: Deadlines::of(&case).next_obligation(&calendar).map(|duty| Due::of(&duty, TODAY, &calendar)),
        news,
        card: None,
        turn: (state != CaseState::Closed).then_some(Turn::Office),
        turn_since: (state != CaseState::Closed).then_some(case.received),
        is_for_all: true,
        is_left: false,
        is_held: false,
        assigned: None,
    };
    let new = Milestones::received_on;
    let known = |received, acknowledged| Milestones { acknowledged: Some(acknowledged), ..new(received) };
    let answered =
        Milestones { feedback: Some(date!(2026 - 04 - 30)), ..known(date!(2026 - 02 - 02), date!(2026 - 02 - 02)) };
    let closed = Milestones { closed: Some(date!(2026 - 05 - 04)), ..answered };
    let in_review = line("2026-77120", CaseState::InReview, None, known(date!(2026 - 08 - 20), date!(2026 - 08 - 27)));
    let in_work = line("2026-00461", CaseState::InWork, None, known(date!(2026 - 10 - 12), date!(2026 - 10 - 12)));
    vec![
        CaseLine {
            card: Some(SealedCard { sealed: "Y2FyZA==".to_owned(), slot: "c2xvdA==".to_owned() }),
            ..line("2026-48193", CaseState::New, Some(News::New), new(date!(2026 - 11 - 14)))
        },
        line("2026-10377", CaseState::New, Some(News::Answer), new(date!(2026 - 11 - 16))),
        line("2026-60212", CaseState::New, Some(News::Note), new(date!(2026 - 11 - 17))),
        // The last day is a Sunday: far enough, and near.
        line("2026-35514", CaseState::New, None, new(date!(2026 - 11 - 22))),
        CaseLine { is_for_all: false, assigned: Some(Assigned::of("A. Berger")), ..in_review },
        CaseLine { turn: Some(Turn::Reporter), turn_since: Some(date!(2026 - 11 - 02)), ..in_work },
        CaseLine { is_trial: true, ..line("2026-55102", CaseState::InWork, None, answered) },
        CaseLine { is_left: true, ..line("2026-90008", CaseState::InWork, None, answered) },
        CaseLine { is_held: true, ..line("2026-31875", CaseState::Closed, None, closed) },
    ]
}
