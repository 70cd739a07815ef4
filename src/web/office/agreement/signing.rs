//! An administrator records that the agreement was signed on paper, and shows once more who they are: what is recorded here is what all that
//! runs is held against. What does not fit comes back with what was typed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use time::Date;
use time::macros::format_description;

use super::page::RecordForm;
use crate::access::right::ManageOrganisation;
use crate::agreement::{RecordError, Signing, sign};
use crate::casework::agreed::NotAnAgreement;
use crate::staff::Acting;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated, redirect};

/// The earliest year that can be meant.
const FIRST_YEAR: i32 = 2000;

pub(super) async fn post(
    user: Reauthenticated<Office<ManageOrganisation>>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let acting = Acting { staff: user.staff.id, organisation: user.staff.organisation_id, day: app.clock.today() };
    let refused = match day(form.value("day")) {
        None => "no-day",
        Some(on) => {
            let signing = Signing { fingerprint: form.value("fingerprint").to_owned(), on };
            match sign(&app.office_store, acting, &app.settings(), signing).await {
                Ok(()) => return Ok(redirect("/agreement?recorded=1").finish()),
                Err(error) => word(error)?,
            }
        }
    };
    let (day, fingerprint) = (form.value("day").to_owned(), form.value("fingerprint").to_owned());
    let page = super::page(&user, Some(RecordForm { day, fingerprint, refused: Some(refused) })).await?;
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}

/// A day as browsers send it.
fn day(typed: &str) -> Option<Date> {
    let day = Date::parse(typed.trim(), format_description!("[year]-[month]-[day]")).ok()?;
    (day.year() >= FIRST_YEAR).then_some(day)
}

fn word(error: RecordError) -> Result<&'static str, Problem> {
    Ok(match error {
        RecordError::NoFingerprint(NotAnAgreement::Malformed) => "malformed",
        RecordError::NoFingerprint(NotAnAgreement::OtherVersion) => "other-version",
        RecordError::NotInForce => "not-in-force",
        RecordError::ToCome => "to-come",
        RecordError::Store(error) => return Err(error.into()),
    })
}
