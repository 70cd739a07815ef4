//! What is on paper about somebody who works on cases. A day that is none comes back with what was typed.

use actix_web::HttpResponse;
use actix_web::web::Path;
use time::Date;
use time::macros::format_description;

use super::outcome::{Notice, Refused};
use super::person::{PersonPage, again};
use super::subject::{Subject, problem};
use super::typed_record::TypedRecord;
use crate::access::right::ManageOrganisation;
use crate::staff::{self, Course, PersonError};
use crate::store::handler_record::HandlerRecord;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// A day as browsers send it; nothing typed is none. `Err`: what was typed is no day.
fn day(form: &Protected, name: &str) -> Result<Option<Date>, Refused> {
    let typed = form.value(name).trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = Date::parse(typed, format_description!("[year]-[month]-[day]")).map_err(|_| Refused::NoDay)?;
    // What a mistyped year makes of it.
    if (1970..=2199).contains(&day.year()) { Ok(Some(day)) } else { Err(Refused::NoDay) }
}

fn read(form: &Protected) -> Result<HandlerRecord, Refused> {
    Ok(HandlerRecord {
        appointed_on: day(form, "appointed")?,
        declared_on: day(form, "declared")?,
        other_functions: form.value("functions").trim().to_owned(),
        contract_on: day(form, "contract")?,
        secrecy_on: day(form, "secrecy")?,
    })
}

pub(super) async fn post(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let kept = match read(&form) {
        Ok(record) => staff::keep_record(subject.office_store(), subject.acting, subject.id(), record).await,
        Err(refused) => return again(&user, &with_record(subject.page(), &form, refused)),
    };
    match kept {
        Ok(()) => Ok(subject.done(Notice::Record)),
        Err(PersonError::NoText) => again(&user, &with_record(subject.page(), &form, Refused::TooLong)),
        Err(other) => Err(problem(other)),
    }
}

fn with_record<'a>(mut page: PersonPage<'a>, form: &'a Protected, refused: Refused) -> PersonPage<'a> {
    (page.record, page.refused) = (TypedRecord::typed(form), Some(refused));
    page
}

pub(super) async fn add_course(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let new = day(&form, "day").and_then(|day| day.ok_or(Refused::NoDay)).and_then(|on| {
        Ok(Course { course: form.value("course").to_owned(), day: on, valid_until: day(&form, "until")? })
    });
    let refused = match new {
        Ok(new) => match staff::add_course(subject.office_store(), subject.acting, subject.id(), new).await {
            Ok(()) => return Ok(subject.done(Notice::Courses)),
            Err(PersonError::NoText) => Refused::NoCourse,
            Err(other) => return Err(problem(other)),
        },
        Err(refused) => refused,
    };
    let mut page = subject.page();
    page.record.course = form.value("course");
    (page.record.day, page.record.until) = (form.value("day"), form.value("until"));
    page.refused = Some(refused);
    again(&user, &page)
}

pub(super) async fn remove_course(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let course = form.value("id").parse().map_err(|_| Problem::Malformed)?;
    staff::remove_course(subject.office_store(), subject.acting, subject.id(), course).await.map_err(problem)?;
    Ok(subject.done(Notice::Courses))
}
