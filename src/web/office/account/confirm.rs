//! Asks once more who somebody is, before what cannot be undone, and leads on to where they were going.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::staff::{ConfirmError, FactorStanding, Origin, TypedCode};
use crate::web::guard::form::Protected;
use crate::web::own_path::own_path;
use crate::web::page::Page;
use crate::web::problem::{CROWDED, Problem};
use crate::web::visitor::{Session, redirect};

/// Why it was not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum ConfirmProblem {
    /// Password or code. Which of the two is not said.
    Wrong,
    /// Too many codes were wrong today.
    Held,
    /// Too many tries: wait so many seconds.
    Slowed { wait_seconds: u64 },
}

#[derive(Serialize)]
pub(super) struct ConfirmPage<'a> {
    email: &'a str,
    /// Whether a code is asked for, too.
    has_factor: bool,
    problem: Option<ConfirmProblem>,
    /// The page to go on to.
    next: &'a str,
}

#[derive(Deserialize)]
pub(super) struct ConfirmQuery {
    #[serde(default)]
    next: String,
}

pub(super) async fn get(user: Session, query: Query<ConfirmQuery>) -> Result<HttpResponse, Problem> {
    user.page(&page(&user, None, own_path(&query.next).unwrap_or("/account")))
}

pub(super) async fn post(user: Session, form: Protected) -> Result<HttpResponse, Problem> {
    let next = own_path(form.value("next")).unwrap_or("/account");
    let again = |problem, status| user.show(&page(&user, Some(problem), next)).status(status).send();
    let slowed = |wait_seconds| again(ConfirmProblem::Slowed { wait_seconds }, StatusCode::TOO_MANY_REQUESTS);
    match user.state.limits.sign_in(&user.staff.email, Origin::OpenSession).await {
        Err(Problem::RateLimited { seconds }) => return slowed(seconds),
        limited => limited?,
    }
    let app = user.app();
    let typed = (SecretString::from(form.value("password").to_owned()), TypedCode::new(form.value("code")));
    let moment = (app.clock.now(), app.clock.today());
    match app.authenticator.confirm(&app.office_store, user.staff.id, &user.token, typed, moment).await {
        Ok(()) => Ok(redirect(next).finish()),
        Err(ConfirmError::Wrong) => again(ConfirmProblem::Wrong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(ConfirmError::Held) => again(ConfirmProblem::Held, StatusCode::UNPROCESSABLE_ENTITY),
        Err(ConfirmError::Ended) => Err(Problem::SignedOut { expired: true }),
        Err(ConfirmError::Crowded) => slowed(CROWDED),
        Err(ConfirmError::Store(error)) => Err(error.into()),
    }
}

fn page<'a>(user: &'a Session, problem: Option<ConfirmProblem>, next: &'a str) -> ConfirmPage<'a> {
    let has_factor = user.factor == FactorStanding::SetUp;
    ConfirmPage { email: &user.staff.email, has_factor, problem, next }
}

impl Page for ConfirmPage<'_> {
    const TEMPLATE: &'static str = "office/confirm.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem| Self {
            email: "a.berger@lindenau.example",
            has_factor: true,
            problem,
            next: "/account/second-factor",
        };
        vec![
            ("confirm", sample(None)),
            ("confirm-password", Self { has_factor: false, ..sample(None) }),
            ("confirm-wrong", sample(Some(ConfirmProblem::Wrong))),
            ("confirm-held", sample(Some(ConfirmProblem::Held))),
            ("confirm-slowed", sample(Some(ConfirmProblem::Slowed { wait_seconds: 30 }))),
        ]
    }
}
