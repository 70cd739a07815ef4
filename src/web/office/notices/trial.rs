//! A notice at once, to an address that somebody types: does mail go out, and if not, why?

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use tokio::sync::Semaphore;

use super::page::{NoticesPage, Trial};
use crate::access::right::ManageSystem;
use crate::config::EmailAddress;
use crate::mail::Notice;
use crate::upkeep::notice_words;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// Whoever tries waits for the mail server, as long as it takes; nobody else does.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

pub(super) async fn post(user: Office<ManageSystem>, form: Protected) -> Result<HttpResponse, Problem> {
    let to = form.value("to").to_owned();
    let trial = attempt(&user, &to).await?;
    let status = if trial.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = NoticesPage { trial: Some(trial), to, ..super::page(&user).await? };
    user.show(&page).status(status).send()
}

async fn attempt(user: &Office<ManageSystem>, to: &str) -> Result<Trial, Problem> {
    let app = user.app();
    let Some(mailer) = &app.mailer else { return Ok(Trial::Off) };
    let Ok(to) = EmailAddress::try_from(to.to_owned()) else { return Ok(Trial::NoAddress) };
    let Ok(_turn) = ONE_AT_A_TIME.try_acquire() else { return Err(Problem::Busy) };
    let words = notice_words(user.language)?;
    let sent = mailer.send(&Notice { words: &words, to: &to, at: app.clock.now() }, &mut app.rng()).await;
    Ok(match sent {
        Ok(()) => Trial::Sent,
        Err(fault) => Trial::Failed { step: fault.step.as_str(), said: fault.said },
    })
}
