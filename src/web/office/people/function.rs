//! What somebody is, in words for colleagues and reporters.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::outcome::{Notice, Refused};
use super::person::{PersonPage, again};
use super::subject::{acting, done, person_in, problem, team};
use crate::access::right::ManageOrganisation;
use crate::staff::{self, PersonError};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

pub(super) async fn post(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let person = person_in(&team, &path)?;
    let (acting, typed) = (acting(&user), form.value("function"));
    let refused = match staff::change_function(&user.app().office_store, acting, person.account.id, typed).await {
        Ok(()) => return Ok(done(person, Notice::Function)),
        Err(PersonError::NameTaken) => Refused::NameTaken,
        Err(PersonError::NoText) => Refused::FunctionLine,
        Err(other) => return Err(problem(other)),
    };
    let mut page = PersonPage::of(person, &team, acting.day);
    (page.function, page.refused) = (typed, Some(refused));
    again(&user, page)
}
