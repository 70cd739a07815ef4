//! A case moves on: a plain form with one button for each allowed transition.

use actix_web::HttpResponse;

use crate::access::right::MoveCase;
use crate::casework::CaseState;
use crate::office::{self, TransitionError};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

pub(super) async fn post(user: OnCase<MoveCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let to: CaseState = form.value("state").parse().map_err(|_| Problem::NoSuchState)?;
    // § 15(1) HinSchG: whoever is biased hands the case over instead.
    if to == CaseState::InReview && form.value("unbiased") != "1" {
        return Err(Problem::BiasUnanswered);
    }
    let app = user.app();
    match office::transition(&app.office_store, user.case, user.staff.id, to, app.clock.today()).await {
        // Not allowed from where it stands now: a colleague was faster. The page shows where it stands.
        Ok(()) | Err(TransitionError::InvalidTransition(_)) => {
            Ok(redirect(&format!("/cases/{}", user.number)).finish())
        }
        Err(other) => Err(other.into()),
    }
}
