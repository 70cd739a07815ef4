//! Signing in and out.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue, LOCATION};
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::SecretString;
use serde::Deserialize;

use crate::rng;
use crate::staff::{self, SignInError};
use crate::web::guard::form::Protected;
use crate::web::guard::headers::Listener;
use crate::web::guard::signed_in::{COOKIE, Session};
use crate::web::language::own_path;
use crate::web::page::{SignInPage, SignInProblem};
use crate::web::problem::Problem;
use crate::web::site::Site;

#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
    out: Option<String>,
}

pub async fn get(
    site: Data<Site>,
    request: HttpRequest,
    asked: Query<Next>,
    session: Result<Session, Problem>,
) -> Result<HttpResponse, Problem> {
    let next = own_path(&asked.next).unwrap_or("/cases");
    if session.is_ok() {
        return Ok(HttpResponse::SeeOther().insert_header((LOCATION, next)).finish());
    }
    let signed_out = asked.out.is_some();
    site.office_page(&request, None, &SignInPage { email: "", problem: None, signed_out, next }, StatusCode::OK)
}

pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let email = form.value("email");
    let next = own_path(form.value("next")).unwrap_or("/cases");
    let again = |problem, status| {
        site.office_page(&request, None, &SignInPage { email, problem: Some(problem), signed_out: false, next }, status)
    };
    if let Err(problem) = site.pace.sign_in(email).await {
        return match problem {
            Problem::Slow { seconds } => {
                again(SignInProblem::Slowed { wait_seconds: seconds }, StatusCode::TOO_MANY_REQUESTS)
            }
            other => Err(other),
        };
    }
    let password = SecretString::from(form.value("password").to_owned());
    let until = (site.clock.now(), site.settings.office.session_hours.get());
    let signed_in = site.authenticator.sign_in(&site.store, (email.to_owned(), password), until, &mut rng::os()).await;
    match signed_in {
        Ok(token) => Ok(HttpResponse::SeeOther()
            .insert_header((LOCATION, next))
            .cookie(site.cookies(Listener::Office).plain(COOKIE, token.text().to_string()))
            .finish()),
        Err(SignInError::Wrong) => again(SignInProblem::Wrong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(SignInError::Store(error)) => Err(error.into()),
    }
}

pub async fn sign_out(
    site: Data<Site>,
    _form: Protected,
    session: Result<Session, Problem>,
) -> Result<HttpResponse, Problem> {
    if let Ok(session) = session {
        staff::sign_out(&site.store, &session.token).await?;
    }
    let everything = HeaderValue::from_static("\"cache\", \"storage\"");
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, "/sign-in?out=1"))
        .insert_header((HeaderName::from_static("clear-site-data"), everything))
        .cookie(site.cookies(Listener::Office).forget(COOKIE))
        .finish())
}
