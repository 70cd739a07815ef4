//! The page on which absences are recorded. It says in red from when on nobody could work on the cases of a channel.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::casework::Absence;
use crate::language::Language;
use crate::staff::Away;
use crate::web::guard::form::Protected;
use crate::web::page::{Page, iso};

#[derive(Serialize)]
pub(super) struct AbsencePage<'a> {
    /// Everybody's; otherwise one's own.
    pub is_all: bool,
    /// Whether whoever looks works on cases themselves.
    pub works: bool,
    pub people: Vec<Person>,
    pub alone: Vec<Alone<'a>>,
    pub typed: Typed,
    pub problem: Option<AbsenceProblem>,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
}

#[derive(Serialize)]
pub(super) struct Person {
    id: i32,
    name: String,
    absences: Vec<Days>,
}

#[derive(Serialize)]
struct Days {
    #[serde(serialize_with = "iso::serialize")]
    from: Date,
    #[serde(serialize_with = "iso::serialize")]
    until: Date,
    is_now: bool,
}

/// From a day on nobody can work on the cases of a channel.
#[derive(Serialize)]
pub(super) struct Alone<'a> {
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
}

/// What stands in the form.
#[derive(Default, Serialize)]
pub(super) struct Typed {
    pub staff: String,
    pub from: String,
    pub until: String,
}

/// Why an absence was not recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AbsenceProblem {
    NoDay,
    Backwards,
    Over,
    TooLong,
    NoAccount,
}

impl Typed {
    pub(super) fn of(form: &Protected) -> Self {
        let field = |name| form.value(name).to_owned();
        Self { staff: field("staff"), from: field("from"), until: field("until") }
    }
}

impl Person {
    pub(super) fn of(away: Away, today: Date) -> Self {
        let days = |absence: Absence| Days { from: absence.from, until: absence.until, is_now: absence.is_on(today) };
        Self { id: away.staff.number(), name: away.name, absences: away.absences.into_iter().map(days).collect() }
    }
}

impl Page for AbsencePage<'_> {
    const TEMPLATE: &'static str = "office/absence.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let days = |from, until, is_now| Days { from, until, is_now };
        let person = |id, name: &str, absences| Person { id, name: name.to_owned(), absences };
        let anna = || person(1, "A. Berger", vec![days(date!(2026 - 11 - 23), date!(2026 - 12 - 04), true)]);
        let others = || vec![anna(), person(2, "J. Lindqvist", vec![]), person(3, "RAin T. Okafor", vec![])];
        let page = |is_all, people| Self {
            is_all,
            works: true,
            people,
            alone: Vec::new(),
            typed: Typed::default(),
            problem: None,
            today: date!(2026 - 11 - 25),
        };
        let alone = || vec![Alone { channel: "Messenger-Vorfälle", day: date!(2026 - 12 - 01) }];
        let typed = || Typed { staff: "2".to_owned(), from: "2026-12-05".to_owned(), until: "2026-12-04".to_owned() };
        let refused = |problem| Self { typed: typed(), problem: Some(problem), ..page(true, others()) };
        vec![
            ("own", page(false, vec![anna()])),
            ("alone", Self { alone: alone(), ..page(false, vec![anna()]) }),
            ("no-cases", Self { works: false, ..page(false, vec![]) }),
            ("all", page(true, others())),
            ("no-day", {
                let typed = Typed { from: "bald".to_owned(), ..typed() };
                Self { typed, problem: Some(AbsenceProblem::NoDay), ..page(true, others()) }
            }),
            ("backwards", refused(AbsenceProblem::Backwards)),
            ("over", refused(AbsenceProblem::Over)),
            ("too-long", refused(AbsenceProblem::TooLong)),
            ("no-account", refused(AbsenceProblem::NoAccount)),
        ]
    }
}
