//! The secret address of one's calendar: shown once, when it is made.

use actix_web::HttpResponse;

use super::page::{OwnNoticesDone, OwnNoticesPage};
use crate::staff;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{SignedIn, redirect};

pub(super) async fn renew(user: SignedIn, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let token = staff::renew_calendar(&app.office_store, user.staff.id, &mut app.rng()).await?;
    let settings = app.settings();
    let office = settings.office.url.trim_end_matches('/');
    let address = format!("{office}/calendar/{}/deadlines.ics", *token.text());
    let page = super::page(&user).await?;
    user.page(&OwnNoticesPage { done: Some(OwnNoticesDone::Calendar), address, ..page })
}

pub(super) async fn revoke(user: SignedIn, _form: Protected) -> Result<HttpResponse, Problem> {
    staff::revoke_calendar(&user.app().office_store, user.staff.id).await?;
    Ok(redirect("/account/notices?done=revoked").finish())
}
