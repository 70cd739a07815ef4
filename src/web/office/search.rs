//! Looking through all cases that a handler can open. The words that are looked for are typed into the tab and stay there: the
//! server is asked for cases, one after the other, and never for words.

mod page;
mod sealed;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;
use serde_json::json;

use crate::access::right::ListCases;
use crate::casework::desk::{Horizon, Sort, View};
use crate::office;
use crate::store::case_list::CaseList;
use crate::store::listing::Start;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Office;
use page::SearchPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/cases/search" => get,
        Get Json "/cases/search/cases" => cases,
        Get Json "/cases/{number}/sealed" => sealed::get,
    ],
    samples: |samples| samples.add::<SearchPage>("search", "/cases/search"),
    nav: None,
};

/// Cases that are told at once.
const PAGE: u32 = 100;

#[derive(Deserialize)]
struct CasesQuery {
    /// `true`: closed cases instead of those that are not.
    #[serde(default)]
    closed: String,
    after: Option<String>,
}

async fn get(user: Office<ListCases>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let page = office::openable(&app.office_store, newest(&user, View::Open), Start::First, 1).await?;
    let total = page.counts.of(View::Open) + page.counts.of(View::Closed);
    let asked = user.channels.iter().map(|channel| user.channels.questionnaires_of(channel.id));
    user.page(&SearchPage::new(total, user.is_proved(), asked, &app.case_forms, user.language))
}

/// The cases that can be opened, page by page, without a word of what is in them.
async fn cases(user: Office<ListCases>, query: Query<CasesQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let view = if query.closed == "true" { View::Closed } else { View::Open };
    let start = Start::read(query.after.as_deref(), None);
    let page = office::openable(&app.office_store, newest(&user, view), start, PAGE).await?;
    let days = &user.language.description().days;
    let told = page.rows.iter().map(|row| {
        let cover = &row.cover;
        json!({ "number": cover.number, "received": days.long(cover.received_on), "state": cover.state.as_str() })
    });
    let next = page.next.map(|cursor| cursor.to_string());
    Ok(HttpResponse::Ok().json(json!({ "cases": told.collect::<Vec<_>>(), "next": next })))
}

/// The newest first: of what is looked for, that is most often what is meant.
fn newest(user: &Office<ListCases>, view: View) -> CaseList {
    let app = user.app();
    let horizon = Horizon::of(app.clock.today(), &app.calendar());
    CaseList { staff: user.staff.id, view, sort: Sort::Arrival, horizon, bound: None }
}
