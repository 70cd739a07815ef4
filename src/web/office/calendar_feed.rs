//! Somebody's own deadlines, for a program that keeps calendars: found by a secret address, without signing in. It says on which
//! days something is due, once for each, however much it is, and nothing of what.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Path;

use crate::casework::calendar_file::{CalendarFile, CalendarWords};
use crate::language::Arguments;
use crate::office;
use crate::staff::{CalendarToken, calendar_holder};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Anyone;

pub(super) const FEATURE: Feature =
    Feature { routes: routes![Get Page "/calendar/{token}/deadlines.ics" => get], samples: |_| {}, nav: None };

async fn get(visitor: Anyone, token: Path<String>) -> Result<HttpResponse, Problem> {
    let app = visitor.app();
    visitor.state.limits.feed(visitor.source())?;
    // What is no token, was one, or is that of somebody who is barred, is the same to whoever asks.
    let token = CalendarToken::parse(&token).ok_or(Problem::NotFound)?;
    let holder = calendar_holder(&app.office_store, &token).await?.ok_or(Problem::NotFound)?;
    let today = app.clock.today();
    let owed = office::owed_days(&app.office_store, holder, app.calendar(), today).await?;
    // What is overdue is due today.
    let days: std::collections::BTreeSet<_> = owed.into_iter().map(|day| day.max(today)).collect();
    let summary = visitor.language.message("calendar-title", &Arguments::new())?;
    let words = CalendarWords { product: "Siegelpost", summary: &summary };
    let mut names = days.iter().map(|day| token.name_of(*day));
    let file = CalendarFile::of_days(days.iter().copied(), today, &words, || names.next().unwrap_or_default());
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8")).body(file.to_string()))
}
