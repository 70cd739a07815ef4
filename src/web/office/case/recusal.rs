//! Somebody says that they are biased in a case: a page that says what follows, and asks once.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::access::right::WriteToCase;
use crate::language::Language;
use crate::office::{self, RecusalError};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

#[derive(Serialize)]
pub(super) struct RecusalPage<'a> {
    number: &'a str,
    /// Who can open the case then; nobody means that it cannot be done.
    others: Vec<String>,
    /// The box was not ticked.
    is_unsure: bool,
}

pub(super) async fn get(user: OnCase<WriteToCase>) -> Result<HttpResponse, Problem> {
    let others = office::who_takes_over(&user.app().office_store, user.case, user.staff.id).await?;
    user.page(&RecusalPage { number: user.number.as_str(), others, is_unsure: false })
}

pub(super) async fn post(user: OnCase<WriteToCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let is_unsure = form.value("biased") != "1";
    if !is_unsure {
        match office::recuse(&app.office_store, user.case, user.staff.id, app.clock.today()).await {
            // The case is not there for them any more.
            Ok(()) => return Ok(redirect("/cases").finish()),
            Err(RecusalError::NoSuchCase) => return Err(Problem::NoSuchCase),
            Err(RecusalError::Store(error)) => return Err(error.into()),
            Err(RecusalError::NobodyElse) => {}
        }
    }
    let others = office::who_takes_over(&app.office_store, user.case, user.staff.id).await?;
    let page = RecusalPage { number: user.number.as_str(), others, is_unsure };
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}

impl Page for RecusalPage<'_> {
    const TEMPLATE: &'static str = "office/recusal.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let page = |others: &[&str], is_unsure| Self {
            number: "2026-48193",
            others: others.iter().map(|name| (*name).to_owned()).collect(),
            is_unsure,
        };
        vec![
            ("ask", page(&["J. Lindqvist", "RAin T. Okafor"], false)),
            ("unsure", page(&["J. Lindqvist"], true)),
            ("nobody-else", page(&[], false)),
        ]
    }
}
