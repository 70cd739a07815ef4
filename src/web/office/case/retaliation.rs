//! An inquiry into retaliation begins or ends: a plain form with one button.

use actix_web::HttpResponse;

use crate::access::right::MoveCase;
use crate::office::{self, RetaliationError, RetaliationInquiry};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

pub(super) async fn post(user: OnCase<MoveCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let inquiry = match form.value("open") {
        "1" => RetaliationInquiry::Open,
        "0" => RetaliationInquiry::Ended,
        _ => return Err(Problem::Malformed),
    };
    let app = user.app();
    match office::set_retaliation(&app.office_store, user.case, user.staff.id, inquiry, app.clock.today()).await {
        Ok(()) => Ok(redirect(&format!("/cases/{}", user.number)).finish()),
        Err(RetaliationError::NoSuchCase) => Err(Problem::NoSuchCase),
        Err(RetaliationError::Store(error)) => Err(error.into()),
    }
}
