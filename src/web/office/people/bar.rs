//! Somebody is let in no longer, or again. How many cases nobody could read any more is said before.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;

use super::outcome::{Notice, Refused};
use super::person::{PersonPage, again};
use super::subject::{acting, done, person_in, problem, team};
use crate::access::right::ManageOrganisation;
use crate::language::Language;
use crate::staff::{self, PersonError};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// The question whether somebody is to be barred.
#[derive(Serialize)]
pub(super) struct BarPage<'a> {
    id: i32,
    name: &'a str,
    is_self: bool,
    /// Open cases that nobody else can read.
    alone: u64,
}

pub(super) async fn post(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let person = person_in(&team, &path)?;
    let (store, acting, id) = (&user.app().office_store, acting(&user), person.account.id);
    if form.value("sure").is_empty() {
        let alone = staff::open_cases_of(store, id, acting.day).await?;
        let page = BarPage { id: id.number(), name: &person.account.name, is_self: id == user.staff.id, alone };
        return user.show(&page).at(format!("/people/{id}")).send();
    }
    match staff::bar(store, acting, id).await {
        Ok(()) => Ok(done(person, Notice::Barred)),
        Err(PersonError::LastAdministrator) => {
            let mut page = PersonPage::of(person, &team, acting.day);
            page.refused = Some(Refused::LastAdministrator);
            again(&user, page)
        }
        Err(other) => Err(problem(other)),
    }
}

pub(super) async fn unbar(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    _: Protected,
) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let person = person_in(&team, &path)?;
    staff::unbar(&user.app().office_store, acting(&user), person.account.id).await.map_err(problem)?;
    Ok(done(person, Notice::Unbarred))
}

impl Page for BarPage<'_> {
    const TEMPLATE: &'static str = "office/people/bar.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |alone, is_self| Self { id: 1, name: "A. Berger", is_self, alone };
        vec![("none", sample(0, false)), ("one", sample(1, false)), ("several", sample(12, true))]
    }
}
