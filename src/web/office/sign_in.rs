//! Signing in and out.

mod arrival;
mod code;
mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Query;
use secrecy::SecretString;
use serde::Deserialize;

use super::known_device::KnownDevice;
use crate::staff::{Credentials, Entry, SignInError};
use crate::web::guard::form::Protected;
use crate::web::own_path::own_path;
use crate::web::problem::{CROWDED, Problem};
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Anyone, SESSION_COOKIE, Session, redirect};
use arrival::arrival;
use code::CodePage;
use page::{SignInNotice, SignInPage, SignInProblem};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/sign-in" => get,
        Post Page "/sign-in" => post,
        Get Page "/sign-in/code" => code::get,
        Post Page "/sign-in/code" => code::post,
        Post Page "/sign-out" => sign_out,
    ],
    samples: |samples| {
        samples.add::<SignInPage<'_>>("sign-in", "/sign-in");
        samples.add::<CodePage>("sign-in", "/sign-in/code");
    },
    nav: None,
};

#[derive(Deserialize)]
struct SignInQuery {
    #[serde(default)]
    next: String,
    /// Somebody has just signed out.
    out: Option<String>,
    /// The session timeout has ended a visit.
    ended: Option<String>,
    /// Somebody has just chosen their password by an invitation.
    chosen: Option<String>,
}

async fn get(visitor: Anyone, query: Query<SignInQuery>) -> Result<HttpResponse, Problem> {
    let next = own_path(&query.next).unwrap_or("/");
    if Session::from_request_of(&visitor).await.is_ok() {
        return Ok(redirect(next).finish());
    }
    let problem = query.ended.is_some().then_some(SignInProblem::SessionEnded);
    let notice = match (&query.chosen, &query.out) {
        (Some(_), _) => Some(SignInNotice::Chosen),
        (None, Some(_)) => Some(SignInNotice::SignedOut),
        (None, None) => None,
    };
    visitor.page(&SignInPage { email: "", problem, notice, next })
}

async fn post(visitor: Anyone, form: Protected) -> Result<HttpResponse, Problem> {
    let email = form.value("email");
    let next = own_path(form.value("next")).unwrap_or("/");
    let again = |problem, status| {
        visitor.show(&SignInPage { email, problem: Some(problem), notice: None, next }).status(status).send()
    };
    let origin = KnownDevice::recognised(&visitor, email).await?;
    match visitor.state.limits.sign_in(email, origin).await {
        Err(Problem::RateLimited { seconds }) => {
            return again(SignInProblem::Slowed { wait_seconds: seconds }, StatusCode::TOO_MANY_REQUESTS);
        }
        limited => limited?,
    }
    let app = visitor.app();
    let credentials =
        Credentials { email: email.to_owned(), password: SecretString::from(form.value("password").to_owned()) };
    match app.authenticator.sign_in(&app.office_store, credentials, arrival(&visitor, origin), &mut app.rng()).await {
        Ok(Entry::Admitted(admitted)) => code::let_in(&visitor, &admitted, next).await,
        Ok(Entry::HalfWay(half_way)) => Ok(code::ask(&visitor, half_way, next)),
        Err(SignInError::Crowded) => {
            again(SignInProblem::Slowed { wait_seconds: CROWDED }, StatusCode::TOO_MANY_REQUESTS)
        }
        Err(SignInError::Wrong) => again(SignInProblem::Wrong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(SignInError::Store(error)) => Err(error.into()),
    }
}

async fn sign_out(visitor: Anyone, _form: Protected) -> Result<HttpResponse, Problem> {
    if let Ok(session) = Session::from_request_of(&visitor).await {
        let app = session.app();
        app.authenticator.sign_out(&app.office_store, &session.token).await?;
    }
    // Not "storage": in there the browser remembers what it saw of each case, and warns when a case was set back. The
    // script takes away what it keeps for the session.
    let kept_pages = HeaderValue::from_static("\"cache\"");
    Ok(redirect("/sign-in?out=1")
        .insert_header((HeaderName::from_static("clear-site-data"), kept_pages))
        .cookie(visitor.cookies().remove(SESSION_COOKIE))
        .finish())
}
