//! The reporter writes into the mailbox. Sent twice, it is stored once; not stored, it stands in the field again.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use zeroize::Zeroizing;

use super::mailbox::{Shown, ask_for_key, parse_key, show};
use super::report::text_kind;
use super::visit;
use crate::casework::questionnaire::TextKind;
use crate::casework::{Document, TextMessage};
use crate::mailbox::{self, DeliverError};
use crate::sealing::CaseKey;
use crate::web::guard::forget::peer;
use crate::web::guard::form::Protected;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::page::{KeyProblem, MailboxKeyPage, MessageProblem};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Characters a message may have, as many as the longest text of the form.
const LONGEST: usize = 20_000;

pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let message = form.value("message").trim_end();
    let seq = form.value("seq").parse().unwrap_or(0);
    let case_key = match open_key(&site, &request, &form) {
        Ok(case_key) => case_key,
        // What was typed waits in the same form for the key.
        Err((problem, typed)) => {
            return ask_for_key(&site, &request, &MailboxKeyPage { problem: Some(problem), typed, message, seq });
        }
    };
    let found = message.chars().count();
    let refused = match (found, text_kind(message)) {
        (0, _) => Some(MessageProblem::Empty),
        (_, TextKind::Torn) => Some(MessageProblem::Torn),
        (_, TextKind::Plain) if found > LONGEST => Some(MessageProblem::TooLong { found, allowed: LONGEST }),
        _ => None,
    };
    let problem = match refused {
        Some(problem) => (problem, StatusCode::UNPROCESSABLE_ENTITY),
        None => match send(&site, &request, &case_key, seq, message).await {
            Ok(()) => {
                return Ok(HttpResponse::SeeOther()
                    .insert_header((LOCATION, "/mailbox?sent=1"))
                    .cookie(visit::keep_open(&site, &case_key))
                    .finish());
            }
            Err(problem) => (MessageProblem::NotStored, problem.status_code()),
        },
    };
    let Some(mailbox) = mailbox::open(&site.store, &case_key).await? else {
        let page = MailboxKeyPage { problem: Some(KeyProblem::Unknown), typed: &case_key.display(), message, seq };
        return ask_for_key(&site, &request, &page);
    };
    let shown = Shown { typed: message, problem: Some(problem.0), sent: false };
    show(&site, &request, &case_key, &mailbox, &shown, problem.1)
}

/// The key of the open mailbox, or the one that was typed because the visit was over.
fn open_key<'a>(site: &Site, request: &HttpRequest, form: &'a Protected) -> Result<CaseKey, (KeyProblem, &'a str)> {
    match form.value("case_key") {
        "" => visit::case_key(site, request).ok_or((KeyProblem::Expired, "")),
        typed => parse_key(typed).map_err(|problem| (problem, typed)),
    }
}

async fn send(site: &Site, request: &HttpRequest, case_key: &CaseKey, seq: u64, message: &str) -> Result<(), Problem> {
    site.pace.turn(Kind::Visit, peer(request)).await?;
    let document = Document::Message(TextMessage {
        lang: site.language(request, Listener::Public).tag().to_owned(),
        day: site.clock.today(),
        text: Zeroizing::new(message.to_owned()),
        author: None,
    });
    match mailbox::deliver(&site.store, case_key, seq, &document).await {
        // An unknown mailbox is found out, and said, by whoever shows it.
        Ok(_) | Err(DeliverError::Unknown) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
