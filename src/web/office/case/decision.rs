//! What becomes of a closed case: a plain form with a button for each way.

use actix_web::HttpResponse;
use strum::EnumString;

use crate::access::right::MoveCase;
use crate::office::{self, AfterClosing, TransitionError};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

#[derive(EnumString)]
#[strum(serialize_all = "kebab-case")]
enum Decision {
    ToFile,
    Reopen,
    ReopenAnew,
}

pub(super) async fn post(user: OnCase<MoveCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let decision = match form.value("decision").parse().map_err(|_| Problem::Malformed)? {
        Decision::ToFile => AfterClosing::ToFile,
        Decision::Reopen => AfterClosing::Reopen,
        Decision::ReopenAnew => AfterClosing::ReopenAnew,
    };
    let app = user.app();
    match office::decide(&app.office_store, user.case, user.staff.id, decision, app.clock.today()).await {
        // A colleague was faster. The page shows where the case stands.
        Ok(()) | Err(TransitionError::InvalidTransition(_)) => {
            Ok(redirect(&format!("/cases/{}", user.number)).finish())
        }
        Err(other) => Err(other.into()),
    }
}
