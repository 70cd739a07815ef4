//! What somebody is, in words for colleagues and reporters.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::outcome::{Notice, Refused};
use super::person::again;
use super::subject::{Subject, problem};
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
    let subject = Subject::of(&user, &path).await?;
    let (acting, typed) = (subject.acting, form.value("function"));
    let refused = match staff::change_function(subject.office_store(), acting, subject.id(), typed).await {
        Ok(()) => return Ok(subject.done(Notice::Function)),
        Err(PersonError::NameTaken) => Refused::NameTaken,
        Err(PersonError::NoText) => Refused::FunctionLine,
        Err(other) => return Err(problem(other)),
    };
    let mut page = subject.page();
    (page.function, page.refused) = (typed, Some(refused));
    again(&user, &page)
}
