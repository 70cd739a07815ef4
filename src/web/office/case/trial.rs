//! A report that came before the office was open was meant in earnest, and stays.

use actix_web::HttpResponse;

use crate::access::right::MoveCase;
use crate::office;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

pub(super) async fn keep(user: OnCase<MoveCase>, _: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    office::keep_as_report(&app.office_store, user.case, user.staff.id, app.clock.today()).await?;
    Ok(redirect(&format!("/cases/{}", user.number)).finish())
}
