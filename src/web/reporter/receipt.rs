//! The receipt. Where cookies work it is a page of its own, reached by a redirect: an answer to the POST itself would
//! leave what was sent in the browser's history, from where a reload writes it to disk (seen in Chromium).

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use time::Date;

use super::visit;
use crate::casework::answers::Answers;
use crate::casework::{Deadlines, Document, Milestones};
use crate::language::Language;
use crate::mailbox;
use crate::sealing::CaseKey;
use crate::web::guard::headers::Listener;
use crate::web::page::{Notice, Receipt, ReceiptPage};
use crate::web::problem::Problem;
use crate::web::site::Site;

#[derive(Deserialize)]
pub struct Shown {
    #[serde(default)]
    kept: String,
}

/// Shows the receipt for the report that this browser has just sent, from what is stored: so it can be opened again.
pub async fn get(site: Data<Site>, request: HttpRequest, shown: Query<Shown>) -> Result<HttpResponse, Problem> {
    let to_mailbox = || HttpResponse::SeeOther().insert_header((LOCATION, "/mailbox")).finish();
    let Some(case_key) = visit::receipted(&site, &request) else { return Ok(to_mailbox()) };
    let Some(mailbox) = mailbox::open(&site.store, &case_key).await? else { return Ok(to_mailbox()) };
    let nothing = Answers::default();
    let answers = mailbox.entries.iter().rev().find_map(|entry| match &entry.document {
        Some(Document::Report(report) | Document::Addition(report)) => Some(&report.answers),
        _ => None,
    });
    let receipt = Receipt::named(&shown.kept);
    let language = site.language(&request, Listener::Public);
    page(&site, language, &case_key, (receipt, mailbox.milestones.received), answers.unwrap_or(&nothing))
}

/// Leads to the receipt, or is it, for a browser that has shown no cookie.
pub fn answer(
    site: &Site,
    request: &HttpRequest,
    case_key: &CaseKey,
    (receipt, received): (Receipt, Date),
    answers: &Answers,
) -> Result<HttpResponse, Problem> {
    if !visit::keeps_cookies(site, request) {
        let language = site.language(request, Listener::Public);
        return page(site, language, case_key, (receipt, received), answers);
    }
    let target = match receipt {
        Receipt::New => "/receipt",
        Receipt::Again => "/receipt?kept=again",
        Receipt::Addition => "/receipt?kept=addition",
    };
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, target)).cookie(visit::receipt(site, case_key)).finish())
}

fn page(
    site: &Site,
    language: Language,
    case_key: &CaseKey,
    (receipt, received): (Receipt, Date),
    answers: &Answers,
) -> Result<HttpResponse, Problem> {
    let deadlines = Deadlines::of(&Milestones { received, acknowledged: None, closed: None });
    let notices = site.questionnaire.notices(answers, language);
    let page = ReceiptPage {
        receipt,
        case_key: &case_key.display(),
        received,
        acknowledge_by: deadlines.acknowledge_by,
        feedback_by: deadlines.feedback_by,
        questionnaire: &site.questionnaire,
        notices: notices.into_iter().map(|words| Notice { id: None, words }).collect(),
        frame: None,
    };
    site.reporter_page_in(language, "/receipt", &page, StatusCode::OK)
}
