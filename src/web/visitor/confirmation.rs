//! How somebody shows once more who they are. Whoever has sent a form that asks for it finds the form again, sealed up in the
//! page that asks: with password and code it goes where it was going, so nothing has to be typed or clicked twice.

use actix_web::error::InternalError;
use actix_web::http::{Method, StatusCode};
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest};
use secrecy::SecretString;

use super::office::Session;
use crate::staff::{ConfirmError, FactorStanding, Origin, TypedCode};
use crate::web::guard::form::Protected;
use crate::web::page::{ConfirmProblem, Confirmation};
use crate::web::problem::{CROWDED, Problem};
use crate::web::route::Speaks;

/// Says that a form holds password and code beside what it is about.
const CONFIRMING: &str = "confirming";
/// What the page that asks adds to a form.
const ADDED: [&str; 4] = [CONFIRMING, "username", "password", "code"];

/// Why it is not confirmed who somebody is.
pub enum Unconfirmed {
    /// They may try again, and read why.
    Again(ConfirmProblem),
    Problem(Problem),
}

impl Unconfirmed {
    /// With which status the page comes back.
    pub fn status(problem: ConfirmProblem) -> StatusCode {
        match problem {
            ConfirmProblem::Wrong | ConfirmProblem::Held => StatusCode::UNPROCESSABLE_ENTITY,
            ConfirmProblem::Slowed { .. } => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

impl Session {
    /// Confirms who they are by what the form says: `password`, and `code` where they have a second factor.
    ///
    /// # Errors
    /// [`Unconfirmed`].
    pub async fn confirm_by(&self, form: &Protected) -> Result<(), Unconfirmed> {
        let slowed = |wait_seconds| Unconfirmed::Again(ConfirmProblem::Slowed { wait_seconds });
        match self.state.limits.sign_in(&self.staff.email, Origin::OpenSession).await {
            Ok(()) => {}
            Err(Problem::RateLimited { seconds }) => return Err(slowed(seconds)),
            Err(problem) => return Err(Unconfirmed::Problem(problem)),
        }
        let app = self.app();
        let typed = (SecretString::from(form.value("password").to_owned()), TypedCode::new(form.value("code")));
        let moment = (app.clock.now(), app.clock.today());
        let confirmed = app.authenticator.confirm(&app.office_store, self.staff.id, &self.token, typed, moment).await;
        confirmed.map_err(|error| match error {
            ConfirmError::Wrong => Unconfirmed::Again(ConfirmProblem::Wrong),
            ConfirmError::Held => Unconfirmed::Again(ConfirmProblem::Held),
            ConfirmError::Ended => Unconfirmed::Problem(Problem::SignedOut { expired: true }),
            ConfirmError::Crowded => slowed(CROWDED),
            ConfirmError::Store(error) => Unconfirmed::Problem(error.into()),
        })
    }

    /// Whether a code is asked of them, too.
    pub fn has_factor(&self) -> bool {
        self.factor == FactorStanding::SetUp
    }
}

/// Lets those through who have confirmed, before or with this request. Of a form that waits, the page that asks is the answer.
pub(super) async fn require_confirmed(session: &Session, request: &HttpRequest) -> Result<(), Error> {
    if session.is_confirmed() {
        return Ok(());
    }
    let is_form = request.method() == Method::POST && request.extensions().get() == Some(&Speaks::Page);
    if !is_form {
        return Err(Problem::NotConfirmed.into());
    }
    let form = Protected::extract(request).await?;
    if form.value(CONFIRMING).is_empty() {
        return Err(ask(session, &form, None)?);
    }
    match session.confirm_by(&form).await {
        Ok(()) => {
            form.without(&ADDED).leave_to(request);
            Ok(())
        }
        Err(Unconfirmed::Again(problem)) => Err(ask(session, &form.without(&ADDED), Some(problem))?),
        Err(Unconfirmed::Problem(problem)) => Err(problem.into()),
    }
}

/// The page that asks, with the form in it, as an answer that no function of a page has given.
fn ask(session: &Session, form: &Protected, problem: Option<ConfirmProblem>) -> Result<Error, Problem> {
    // What is sent goes to an address below the page that sends it, or to that page.
    let back = match session.path.rsplit_once('/') {
        Some((above, _)) if !above.is_empty() => above,
        _ => &session.path,
    };
    let page = Confirmation {
        email: &session.staff.email,
        has_factor: session.has_factor(),
        problem,
        action: &session.path,
        kept: form.fields().collect(),
        waits: true,
        back,
    };
    let status = problem.map_or(StatusCode::FORBIDDEN, Unconfirmed::status);
    let answer = session.show(&page).status(status).at(back).send()?;
    Ok(InternalError::from_response("not confirmed", answer).into())
}
