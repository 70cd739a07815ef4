//! A case moves on: a plain form with one button for each allowed step.

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path};

use crate::casework::CaseState;
use crate::office::{self, CaseAccess, TransitionError};
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
    let access = CaseAccess { number: number.parse().map_err(|_| Problem::NotFound)?, staff: desk.0.staff.id };
    match office::transition(&site.office_store, access, to, site.clock.today()).await {
        // Not allowed from where it stands now: a colleague was faster. The page shows where it stands.
        Ok(Some(())) | Err(TransitionError::InvalidTransition(_)) => {
            Ok(HttpResponse::SeeOther().insert_header((LOCATION, target)).finish())
        }
        Ok(None) => Err(Problem::NotFound),
        Err(TransitionError::Store(error)) => Err(error.into()),
    }
}
