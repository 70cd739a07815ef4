//! When one wants to be told that it is time to sign in, and the secret address of one's calendar.

mod calendar;
mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use serde::Deserialize;

use crate::casework::notice::NoticeHours;
use crate::staff;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{SignedIn, redirect};
use page::{Hour, OwnNoticesDone, OwnNoticesPage};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/account/notices" => get,
        Post Page "/account/notices" => post,
        Post Page "/account/calendar" => calendar::renew,
        Post Page "/account/calendar/revoke" => calendar::revoke,
    ],
    samples: |samples| samples.add::<OwnNoticesPage<'_>>("own-notices", "/account/notices"),
    nav: None,
};

#[derive(Deserialize)]
struct Asked {
    /// What has just been done.
    done: Option<OwnNoticesDone>,
}

async fn get(user: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    user.page(&OwnNoticesPage { done: asked.done, ..page(&user).await? })
}

async fn post(user: SignedIn, form: Protected) -> Result<HttpResponse, Problem> {
    let ticked = form.fields().filter(|(name, _)| *name == "hour").map(|(_, value)| value);
    let ticked: Result<Vec<u8>, _> = ticked.map(str::parse).collect();
    let ticked = ticked.map_err(|_| Problem::Malformed)?;
    let Ok(hours) = NoticeHours::new(ticked.iter().copied()) else {
        // What was ticked stays ticked.
        let page = OwnNoticesPage { is_refused: true, hours: Hour::all(&ticked), ..page(&user).await? };
        return user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send();
    };
    staff::choose_notice_hours(&user.app().office_store, user.staff.id, hours, user.language.tag()).await?;
    Ok(redirect("/account/notices?done=hours").finish())
}

/// As things stand.
async fn page(user: &SignedIn) -> Result<OwnNoticesPage<'_>, Problem> {
    let app = user.app();
    let chosen = staff::notice_hours(&app.office_store, user.staff.id).await?;
    let usual = u8::try_from(app.settings().notices.hour.get()).unwrap_or_default();
    let chosen: Vec<u8> = chosen.map_or(vec![usual], |hours| hours.iter().collect());
    Ok(OwnNoticesPage {
        done: None,
        is_refused: false,
        is_on: app.mailer.is_some(),
        always: app.settings().notices.always,
        email: &user.staff.email,
        hours: Hour::all(&chosen),
        has_calendar: staff::has_calendar(&app.office_store, user.staff.id).await?,
        address: String::new(),
    })
}
