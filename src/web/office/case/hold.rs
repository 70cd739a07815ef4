//! The deletion of a closed case is set aside, and that is ended. A day that does not fit comes back with what is possible.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use time::Date;
use time::macros::date;
use time::macros::format_description;

use crate::access::right::MoveCase;
use crate::casework::delete_from;
use crate::casework::retention::{HoldError, latest_hold};
use crate::language::Language;
use crate::office::{self, Holds, SetHoldError};
use crate::web::guard::form::Protected;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

/// What the page of a closed case says of its deletion.
#[derive(Serialize)]
pub(super) struct Retention {
    /// From when on it is deleted, if nothing keeps it.
    #[serde(serialize_with = "iso::serialize")]
    delete_from: Date,
    /// Since when it is kept and nothing else, if that is so already.
    #[serde(serialize_with = "iso::option::serialize")]
    retained_since: Option<Date>,
    /// The last day of a hold.
    #[serde(serialize_with = "iso::option::serialize")]
    held_until: Option<Date>,
    /// Who set it.
    owner: String,
    /// Whether an open case about retaliation keeps it.
    in_retaliation: bool,
    /// The last day that a hold can have which is set today.
    #[serde(serialize_with = "iso::serialize")]
    latest: Date,
}

impl Retention {
    pub(super) fn of(closed: Date, holds: &Holds, today: Date) -> Self {
        Self {
            delete_from: delete_from(closed),
            retained_since: crate::casework::retention::retained_since(closed, today),
            held_until: holds.legal.as_ref().map(|hold| hold.until),
            owner: holds.legal.as_ref().map(|hold| hold.owner.clone()).unwrap_or_default(),
            in_retaliation: holds.retaliation,
            latest: latest_hold(today),
        }
    }
}

impl Retention {
    /// As tests look at it.
    pub(super) fn sample(is_held: bool) -> Self {
        Self {
            delete_from: date!(2029 - 11 - 24),
            retained_since: is_held.then_some(date!(2026 - 12 - 23)),
            held_until: is_held.then_some(date!(2030 - 05 - 01)),
            owner: "A. Berger".to_owned(),
            in_retaliation: is_held,
            latest: date!(2030 - 05 - 25),
        }
    }
}

/// The form alone: where the day does not fit.
#[derive(Serialize)]
pub(super) struct HoldPage<'a> {
    number: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    #[serde(serialize_with = "iso::serialize")]
    latest: Date,
    /// As it was typed.
    until: &'a str,
    problem: Option<HoldProblem>,
}

/// What is wrong with the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum HoldProblem {
    /// It is none.
    NoDay,
    Past,
    TooLong,
}

pub(super) async fn get(user: OnCase<MoveCase>) -> Result<HttpResponse, Problem> {
    let today = user.app().clock.today();
    user.page(&page(user.number.as_str(), "", None, today))
}

pub(super) async fn post(user: OnCase<MoveCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let (app, typed) = (user.app(), form.value("until").trim());
    let today = app.clock.today();
    let again = |problem| {
        let page = page(user.number.as_str(), typed, Some(problem), today);
        user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
    };
    let Ok(until) = Date::parse(typed, format_description!("[year]-[month]-[day]")) else {
        return again(HoldProblem::NoDay);
    };
    match office::set_hold(&app.office_store, user.case, user.staff.id, until, today).await {
        // A colleague was faster. The page shows where it stands.
        Ok(()) | Err(SetHoldError::NotClosed) => Ok(redirect(&format!("/cases/{}", user.number)).finish()),
        Err(SetHoldError::Day(HoldError::Past)) => again(HoldProblem::Past),
        Err(SetHoldError::Day(HoldError::TooLong { .. })) => again(HoldProblem::TooLong),
        Err(SetHoldError::NoSuchCase) => Err(Problem::NoSuchCase),
        Err(SetHoldError::Store(error)) => Err(error.into()),
    }
}

/// Ends a hold.
pub(super) async fn end(user: OnCase<MoveCase>, _: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    office::end_hold(&app.office_store, user.case, user.staff.id, app.clock.today()).await?;
    Ok(redirect(&format!("/cases/{}", user.number)).finish())
}

fn page<'a>(number: &'a str, until: &'a str, problem: Option<HoldProblem>, today: Date) -> HoldPage<'a> {
    HoldPage { number, today, latest: latest_hold(today), until, problem }
}

impl Page for HoldPage<'_> {
    const TEMPLATE: &'static str = "office/hold.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let page = |until, problem| page("2026-48193", until, problem, date!(2029 - 06 - 01));
        vec![
            ("fresh", page("", None)),
            ("no-day", page("bald", Some(HoldProblem::NoDay))),
            ("past", page("2029-05-31", Some(HoldProblem::Past))),
            ("too-long", page("2029-12-02", Some(HoldProblem::TooLong))),
        ]
    }
}
