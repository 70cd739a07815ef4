//! Somebody is let in no longer, or again. How many cases nobody could read any more is said before.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;

use super::outcome::{Notice, Refused};
use super::person::again;
use super::subject::{Subject, problem};
use crate::access::right::ManageOrganisation;
use crate::language::Language;
use crate::staff::{self, PersonError};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated};

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
    user: Reauthenticated<Office<ManageOrganisation>>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let (store, acting, id) = (subject.office_store(), subject.acting, subject.id());
    if form.value("sure").is_empty() {
        let alone = staff::open_cases_of(store, id, acting.day).await?;
        let page = BarPage { id: id.number(), name: &subject.person().account.name, is_self: subject.is_self(), alone };
        return user.show(&page).at(format!("/people/{id}")).send();
    }
    match staff::bar(store, acting, id).await {
        Ok(()) => Ok(subject.done(Notice::Barred)),
        Err(PersonError::LastAdministrator) => {
            let mut page = subject.page();
            page.refused = Some(Refused::LastAdministrator);
            again(&user, &page)
        }
        Err(other) => Err(problem(other)),
    }
}

pub(super) async fn unbar(
    user: Reauthenticated<Office<ManageOrganisation>>,
    path: Path<String>,
    _: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    staff::unbar(subject.office_store(), subject.acting, subject.id()).await.map_err(problem)?;
    Ok(subject.done(Notice::Unbarred))
}

impl Page for BarPage<'_> {
    const TEMPLATE: &'static str = "office/people/bar.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |alone, is_self| Self { id: 1, name: "A. Berger", is_self, alone };
        vec![("none", sample(0, false)), ("one", sample(1, false)), ("several", sample(12, true))]
    }
}
