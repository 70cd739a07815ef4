//! The figures of past years: a page to read and print, and a file. Whoever sees totals only gets nothing broken down.

mod page;
mod sample;
mod table;

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Query;
use serde::Deserialize;

use crate::access::Right;
use crate::access::right::SeeTotals;
use crate::casework::statistics::AnnualReport;
use crate::office::{AnnualReports, annual_reports};
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::{Office, redirect};
use page::StatisticsPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/statistics" => get,
        Get Page "/statistics.csv" => csv,
    ],
    samples: |samples| samples.add::<StatisticsPage>("statistics", "/statistics"),
    nav: Some(Nav { href: "/statistics", key: "statistics", section: Section::Cases }),
};

/// Which year.
#[derive(Deserialize)]
struct Asked {
    year: Option<i32>,
}

async fn get(user: Office<SeeTotals>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    let AnnualReports { years, shown } = reports(&user, asked.year).await?;
    let sees_all = user.staff.roles.allow(Right::SeeStatistics);
    user.page(&match shown {
        None => StatisticsPage::empty(user.app().clock.today()),
        Some(Err(_)) => StatisticsPage::unreadable(years),
        Some(Ok(report)) => StatisticsPage::of(years, &as_seen(&user, report), sees_all),
    })
}

/// The same as a file, in words that do not depend on a language.
async fn csv(user: Office<SeeTotals>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    // Without figures there is no file; the page says when there will be some.
    let Some(Ok(report)) = reports(&user, asked.year).await?.shown else {
        return Ok(redirect("/statistics").finish());
    };
    let name = format!("attachment; filename=\"statistics-{}.csv\"", report.year);
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, name))
        .body(as_seen(&user, report).to_csv()))
}

/// The years of the visitor's own organisation: no address says another.
async fn reports(user: &Office<SeeTotals>, year: Option<i32>) -> Result<AnnualReports, Problem> {
    let reports = annual_reports(&user.app().office_store, user.staff.organisation_id, year).await?;
    if year.is_some() && reports.shown.is_none() { Err(Problem::NotFound) } else { Ok(reports) }
}

fn as_seen(user: &Office<SeeTotals>, report: AnnualReport) -> AnnualReport {
    if user.staff.roles.allow(Right::SeeStatistics) { report } else { report.totals_only() }
}
