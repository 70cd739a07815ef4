//! A version moves on, by a button on the record's page.

use actix_web::HttpResponse;
use actix_web::web::Path;
use time::Date;

use super::menu::{acting, address, record_in};
use super::outcome::{Notice, Refused};
use super::record::again;
use crate::access::right::{ApproveRegister, EditRegister};
use crate::record::Step;
use crate::register::{self, StepError, Taken};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, SignedIn, redirect};

/// Characters of what somebody says to a step.
const MOST_REMARK: usize = 2000;

pub(super) async fn submit(
    user: Office<EditRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    take(&user, &path, &form, Step::Submit).await
}

pub(super) async fn take_back(
    user: Office<EditRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    take(&user, &path, &form, Step::Return).await
}

pub(super) async fn send_back(
    user: Office<ApproveRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    if form.value("remark").trim().is_empty() {
        let (kind, number) = record_in(&path)?;
        return again(&user, (kind, number), Refused::NoRemark, "").await;
    }
    take(&user, &path, &form, Step::Return).await
}

pub(super) async fn withdraw(
    user: Office<ApproveRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    take(&user, &path, &form, Step::Withdraw).await
}

pub(super) async fn archive(
    user: Office<ApproveRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    take(&user, &path, &form, Step::Archive).await
}

pub(super) async fn restore(
    user: Office<ApproveRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    take(&user, &path, &form, Step::Restore).await
}

async fn take(user: &SignedIn, path: &(String, String), form: &Protected, step: Step) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(path)?;
    let taken = taken(form, step, None);
    match register::step(&user.app().office_store, acting(user), kind, number.clone(), taken).await {
        Ok(()) => Ok(redirect(&format!("{}?done={}", address(kind, &number), Notice::of(step).as_str())).finish()),
        Err(error) => again(user, (kind, number), refused(error)?, form.value("remark")).await,
    }
}

/// What a form says of a step.
pub(super) fn taken(form: &Protected, step: Step, review_on: Option<Date>) -> Taken {
    let remark = form.value("remark").trim().chars().take(MOST_REMARK).collect();
    Taken { step, version: form.value("version").parse().unwrap_or(0), remark, review_on }
}

/// Why it was not taken, for the page; what is no matter of the page is a problem.
pub(super) fn refused(error: StepError) -> Result<Refused, Problem> {
    Ok(match error {
        StepError::NoSuchRecord => return Err(Problem::NotFound),
        StepError::Store(error) => return Err(error.into()),
        StepError::NoSuchStep => Refused::NoSuchStep,
        StepError::Incomplete => Refused::Incomplete,
        StepError::OwnWork => Refused::OwnWork,
        StepError::ReviewDay(_) => Refused::ReviewDay,
    })
}
