//! The lists that a handler keeps: named, made the first page, let go. A name is sealed in the tab; here it is bytes.

mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::cases::address::Address;
use crate::access::right::ListCases;
use crate::office::{self, SavedViewChange};
use crate::store::saved_view::NAME_SIZE;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Office, redirect};
use page::{SavedViewProblem, SavedViewsPage};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/cases/views" => get,
        Post Page "/cases/views" => post,
        Post Page "/cases/views/change" => change,
    ],
    samples: |samples| samples.add::<SavedViewsPage>("saved-views", "/cases/views"),
    nav: None,
};

const HERE: &str = "/cases/views";

async fn get(user: Office<ListCases>) -> Result<HttpResponse, Problem> {
    show(&user, None).await
}

async fn post(user: Office<ListCases>, form: Protected) -> Result<HttpResponse, Problem> {
    let list = Address::read(Some(form.value("view")), Some(form.value("sort")));
    let Some(Address { view, sort }) = list else { return show(&user, Some(SavedViewProblem::NoView)).await };
    if office::keep_view(&user.app().office_store, user.staff.id, view, sort).await? {
        return Ok(redirect(HERE).finish());
    }
    show(&user, Some(SavedViewProblem::Full)).await
}

async fn change(user: Office<ListCases>, form: Protected) -> Result<HttpResponse, Problem> {
    let change = match form.value("act") {
        "name" => match name(form.value("name")) {
            Ok(name) => SavedViewChange::Name(name),
            Err(problem) => return show(&user, Some(problem)).await,
        },
        "first" => SavedViewChange::First(true),
        "not-first" => SavedViewChange::First(false),
        "forget" => SavedViewChange::Forget,
        _ => return show(&user, Some(SavedViewProblem::NoView)).await,
    };
    let list = (form.value("view").to_owned(), form.value("sort").to_owned());
    if office::change_view(&user.app().office_store, user.staff.id, list, change).await? {
        return Ok(redirect(HERE).finish());
    }
    show(&user, Some(SavedViewProblem::NoView)).await
}

/// Nothing takes a name away. Any other has one size, which tells nothing of it.
fn name(sealed: &str) -> Result<Option<Vec<u8>>, SavedViewProblem> {
    if sealed.is_empty() {
        return Ok(None);
    }
    let name = STANDARD.decode(sealed).map_err(|_| SavedViewProblem::Name)?;
    if name.len() == NAME_SIZE { Ok(Some(name)) } else { Err(SavedViewProblem::Name) }
}

async fn show(user: &Office<ListCases>, problem: Option<SavedViewProblem>) -> Result<HttpResponse, Problem> {
    let saved = office::saved_views(&user.app().office_store, user.staff.id).await?;
    let page = SavedViewsPage::of(saved, problem);
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    user.show(&page).status(status).send()
}
