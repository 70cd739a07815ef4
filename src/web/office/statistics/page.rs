//! The page of the figures of a year.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::sample;
use super::table::{Figure, Table};
use crate::casework::statistics::{AnnualReport, Share, StatedTable, first_day_to_freeze};
use crate::language::Language;
use crate::web::page::{Page, iso};

#[derive(Serialize)]
pub(super) struct StatisticsPage {
    /// The years that can be looked at, the newest first.
    years: Vec<i32>,
    year: Option<Year>,
    /// What is kept of the year cannot be read.
    is_unreadable: bool,
    /// When the figures of this year are there, if none are yet.
    #[serde(serialize_with = "iso::option::serialize")]
    first_on: Option<Date>,
}

#[derive(Serialize)]
struct Year {
    year: i32,
    received: Figure,
    closed: Figure,
    median_days: Option<u32>,
    /// Whether what the law asks for was done in time.
    duties: Vec<Table>,
    came_back: Option<Table>,
    /// One answer of several.
    choices: Vec<Table>,
    /// Yes or no, a line each.
    facts: Vec<Fact>,
    /// The visitor may see what is broken down, if there is anything.
    sees_all: bool,
}

#[derive(Serialize)]
struct Fact {
    key: String,
    is_measure: bool,
    /// Yes, no, not stated.
    figures: Vec<Figure>,
}

impl StatisticsPage {
    pub(super) fn empty(today: Date) -> Self {
        Self { years: Vec::new(), year: None, is_unreadable: false, first_on: first_day_to_freeze(today.year()) }
    }

    pub(super) fn unreadable(years: Vec<i32>) -> Self {
        Self { years, year: None, is_unreadable: true, first_on: None }
    }

    pub(super) fn of(years: Vec<i32>, report: &AnnualReport, sees_all: bool) -> Self {
        Self { years, year: Some(Year::of(report, sees_all)), is_unreadable: false, first_on: None }
    }
}

impl Year {
    fn of(report: &AnnualReport, sees_all: bool) -> Self {
        let three = |words: [&str; 3]| words.map(|word| format!("stat-{word}"));
        let duty = |name, words, table, share| Table::of(name, three(words), table).with_percent(share);
        let (facts, choices) =
            report.stated.iter().partition::<Vec<&StatedTable>, _>(|one| one.question.is_yes_or_no());
        Self {
            year: report.year,
            received: Figure::of(report.received),
            closed: Figure::of(report.closed),
            median_days: report.median_days,
            duties: vec![
                duty(
                    "acknowledged",
                    ["in-time", "late", "not"],
                    &report.acknowledged,
                    Share::of_first(&report.acknowledged),
                ),
                duty(
                    "first-reply",
                    ["in-time", "late", "not"],
                    &report.first_reply,
                    Share::of_first(&report.first_reply),
                ),
                duty(
                    "feedback",
                    ["in-time", "late-or-missing", "not-owed"],
                    &report.feedback,
                    Share::of_owed(&report.feedback),
                ),
            ],
            came_back: report.came_back.as_ref().map(|table| {
                Table::of("came-back", ["yes", "no"].map(|word| format!("stat-{word}")), table)
                    .with_percent(Share::of_first(table))
            }),
            choices: choices.into_iter().map(choice).collect(),
            facts: facts.into_iter().map(fact).collect(),
            sees_all,
        }
    }
}

fn choice(stated: &StatedTable) -> Table {
    let name = stated.question.as_str();
    let answers = stated.question.answers().iter().map(|answer| format!("stat-{name}-{answer}"));
    Table::of(name, answers.chain(["stat-not-stated".to_owned()]), &stated.table)
}

fn fact(stated: &StatedTable) -> Fact {
    Fact {
        key: format!("stat-{}", stated.question.as_str()),
        is_measure: stated.question.is_measure(),
        figures: stated.table.cells.iter().map(|cell| Figure::of(*cell)).collect(),
    }
}

impl Page for StatisticsPage {
    const TEMPLATE: &'static str = "office/statistics.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let years = || vec![2026, 2025];
        let (whole, small) = (sample::report(48), sample::report(12));
        vec![
            ("whole", Self::of(years(), &whole, true)),
            ("totals", Self::of(years(), &whole.totals_only(), false)),
            ("small", Self::of(years(), &small, true)),
            ("none", Self::empty(date!(2026 - 11 - 25))),
            ("unreadable", Self::unreadable(years())),
        ]
    }
}
