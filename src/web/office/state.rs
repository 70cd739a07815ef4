//! A case moves on: a plain form with one button for each allowed step.

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path};

use crate::casework::CaseState;
use crate::office::{self, TransitionError};
use crate::web::guard::form::Protected;
use crate::web::guard::signed_in::Desk;
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn post(
    site: Data<Site>,
    desk: Desk,
    number: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let to: CaseState = form.value("state").parse().map_err(|_| Problem::Malformed)?;
    let target = format!("/cases/{number}");
    match office::transition(&site.store, number.into_inner(), desk.0.staff.id, to, site.clock.today()).await {
        // Not allowed from where it stands now: a colleague was faster. The page shows where it stands.
        Ok(()) | Err(TransitionError::InvalidTransition(_)) => {
            Ok(HttpResponse::SeeOther().insert_header((LOCATION, target)).finish())
        }
        Err(TransitionError::NoSuchCase) => Err(Problem::NotFound),
        Err(TransitionError::Store(error)) => Err(error.into()),
    }
}
