//! Shows one person.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::outcome::Notice;
use super::subject::Subject;
use crate::access::right::ManageOrganisation;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Deserialize)]
pub(super) struct PersonQuery {
    done: Option<Notice>,
}

pub(super) async fn get(
    user: Office<ManageOrganisation>,
    path: Path<String>,
    query: Query<PersonQuery>,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let mut page = subject.page();
    page.notice = query.done;
    user.page(&page)
}
