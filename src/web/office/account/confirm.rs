//! Asks once more who somebody is, before what cannot be undone, and leads on to where they were going.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use serde::Deserialize;

use crate::web::guard::form::Protected;
use crate::web::own_path::own_path;
use crate::web::page::{ConfirmProblem, Confirmation};
use crate::web::problem::Problem;
use crate::web::visitor::{Session, Unconfirmed, redirect};

#[derive(Deserialize)]
pub(super) struct ConfirmQuery {
    #[serde(default)]
    next: String,
}

pub(super) async fn get(user: Session, query: Query<ConfirmQuery>) -> Result<HttpResponse, Problem> {
    show(&user, None, own_path(&query.next).unwrap_or("/account"))
}

pub(super) async fn post(user: Session, form: Protected) -> Result<HttpResponse, Problem> {
    let next = own_path(form.value("next")).unwrap_or("/account");
    match user.confirm_by(&form).await {
        Ok(()) => Ok(redirect(next).finish()),
        Err(Unconfirmed::Again(problem)) => show(&user, Some(problem), next),
        Err(Unconfirmed::Problem(problem)) => Err(problem),
    }
}

fn show(user: &Session, problem: Option<ConfirmProblem>, next: &str) -> Result<HttpResponse, Problem> {
    let page = Confirmation {
        email: &user.staff.email,
        has_factor: user.has_factor(),
        problem,
        action: "/account/confirm",
        kept: vec![("next", next)],
        waits: false,
        back: "/account",
    };
    user.show(&page).status(problem.map_or(StatusCode::OK, Unconfirmed::status)).send()
}
