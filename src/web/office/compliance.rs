//! Whether deadlines and deletions are kept, in totals of a year: no case, no handler, no month.

use actix_web::HttpResponse;
use serde::Serialize;
use tokio::sync::Semaphore;

use crate::access::right::SeeCompliance;
use crate::casework::compliance::Verdict;
use crate::language::Language;
use crate::office;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/compliance" => get],
    samples: |samples| samples.add::<CompliancePage>("compliance", "/compliance"),
    nav: Some(Nav { href: "/compliance", key: "compliance", section: Section::Proof }),
};

/// All cases are gone through: one reader at a time, so that many of them leave the database to others.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

#[derive(Serialize)]
struct CompliancePage {
    /// The year that goes on.
    year: i32,
    /// Of acknowledgements and feedback in it: `kept`, `late`, or `none` where there was no duty.
    so_far: [&'static str; 2],
    years: Vec<YearLine>,
    /// Whether closed cases are there whose time is over, and which nothing keeps.
    overdue: bool,
    /// Whether some are kept beyond their time by a hold.
    held: bool,
}

#[derive(Serialize)]
struct YearLine {
    year: i32,
    acknowledged: ShownVerdict,
    feedback: ShownVerdict,
}

/// A [`Verdict`], as a message is named and filled.
#[derive(Serialize)]
struct ShownVerdict {
    word: &'static str,
    total: u64,
    late: u64,
}

impl From<Verdict> for ShownVerdict {
    fn from(verdict: Verdict) -> Self {
        let (word, total, late) = match verdict {
            Verdict::NoDuty => ("none", 0, 0),
            Verdict::AllKept(Some(total)) => ("all", total, 0),
            Verdict::AllKept(None) => ("all-few", 0, 0),
            Verdict::FewLate(total) => ("few-late", total, 0),
            Verdict::ManyLate { total, late } => ("many-late", total, late),
            Verdict::SomeLate => ("some-late", 0, 0),
        };
        Self { word, total, late }
    }
}

async fn get(user: Office<SeeCompliance>) -> Result<HttpResponse, Problem> {
    let _turn = ONE_AT_A_TIME.acquire().await.map_err(|_| Problem::Busy)?;
    let app = user.app();
    let today = app.clock.today();
    let view = office::compliance(&app.office_store, user.staff.organisation_id, today, app.calendar()).await?;
    let said = |kept: Option<bool>| kept.map_or("none", |kept| if kept { "kept" } else { "late" });
    let years = view.deadlines.ended_before(today.year());
    let years = years.map(|(year, [acknowledged, feedback])| YearLine {
        year,
        acknowledged: acknowledged.into(),
        feedback: feedback.into(),
    });
    user.page(&CompliancePage {
        year: today.year(),
        so_far: view.deadlines.so_far(today.year()).map(said),
        years: years.collect(),
        overdue: view.over.due > 0,
        held: view.over.held + view.over.in_retaliation > 0,
    })
}

impl Page for CompliancePage {
    const TEMPLATE: &'static str = "office/compliance.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let line = |year, acknowledged: Verdict, feedback: Verdict| YearLine {
            year,
            acknowledged: acknowledged.into(),
            feedback: feedback.into(),
        };
        let years = vec![
            line(2025, Verdict::AllKept(Some(23)), Verdict::ManyLate { total: 20, late: 6 }),
            line(2024, Verdict::FewLate(12), Verdict::SomeLate),
            line(2023, Verdict::AllKept(None), Verdict::SomeLate),
            line(2022, Verdict::AllKept(None), Verdict::NoDuty),
        ];
        vec![
            ("years", Self { year: 2026, so_far: ["kept", "late"], years, overdue: false, held: true }),
            ("first-year", Self { year: 2026, so_far: ["none", "none"], years: vec![], overdue: false, held: false }),
            ("overdue", Self { year: 2026, so_far: ["late", "kept"], years: vec![], overdue: true, held: false }),
        ]
    }
}
