//! The open duties of a case as a calendar that says nothing of it.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Query;
use rand::RngExt;
use serde::Deserialize;

use crate::access::right::ReadCase;
use crate::casework::calendar::Calendar;
use crate::casework::calendar_file::{CalendarFile, CalendarWords};
use crate::casework::notice::owed;
use crate::casework::{Deadlines, Duty};
use crate::language::Arguments;
use crate::office;
use crate::rng;
use crate::store::case::CaseRow;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

/// Says nothing to whoever sees it in a list of downloads.
const FILE_NAME: &str = "attachment; filename=\"deadlines.ics\"";

/// Whether the entries bear the number of the case: only for whoever asks for it.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    number: bool,
}

pub(super) async fn get(user: OnCase<ReadCase>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let case = office::row(&app.office_store, user.case).await?.ok_or(Problem::NoSuchCase)?;
    let duties = open_duties(&case, &app.calendar());
    // A calendar has to have an entry.
    if duties.is_empty() {
        return Ok(redirect(&format!("/cases/{}", case.number)).finish());
    }
    let title = user.language.message("calendar-title", &Arguments::new())?;
    let summary = if asked.number { format!("{title} {}", case.number) } else { title.into_owned() };
    let words = CalendarWords { product: "Siegelpost", summary: &summary };
    let file = CalendarFile::of(&duties, app.clock.today(), &words, || rng::os().random());
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, FILE_NAME))
        .body(file.to_string()))
}

/// What somebody has to do yet. A deletion happens by itself: an entry for it would tell for years when a case was closed.
pub(super) fn open_duties(case: &CaseRow, calendar: &Calendar) -> Vec<Duty> {
    let duties = Deadlines::of(&case.milestones()).duties(calendar);
    owed(duties, case.reporter_left_on.is_some(), case.progress()).collect()
}
