//! The mailbox: open it with the case key, read what is in it.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::visit;
use crate::casework::{CaseState, Deadlines, Document, Milestones, Obligation};
use crate::mailbox::{self, Mailbox};
use crate::sealing::{CaseKey, Hint, Side};
use crate::web::guard::forget::peer;
use crate::web::guard::form::Protected;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::page::{Entry, EntryBody, KeyProblem, MailboxKeyPage, MailboxPage, MessageProblem, PublicDeadline};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Bytes of a mistyped key that go into a cookie, at most: a key has 39.
const HANDED_ON: usize = 200;

#[derive(Deserialize)]
pub struct Sent {
    sent: Option<String>,
}

/// The mailbox that is open in this browser, or the question for its key.
pub async fn get(site: Data<Site>, request: HttpRequest, sent: Query<Sent>) -> Result<HttpResponse, Problem> {
    if let Some(typed) = visit::typed(&site, &request) {
        let problem = parse_key(&typed).err();
        return asked_anew(&site, &request, &MailboxKeyPage { problem, typed: &typed, message: "", seq: 0 });
    }
    let Some(case_key) = visit::case_key(&site, &request) else {
        let problem = visit::was_open(&site, &request).then_some(KeyProblem::Expired);
        return asked_anew(&site, &request, &MailboxKeyPage { problem, typed: "", message: "", seq: 0 });
    };
    let Some(mailbox) = mailbox::open(&site.store, &case_key).await? else {
        let (problem, typed) = (Some(KeyProblem::Unknown), case_key.display());
        return asked_anew(&site, &request, &MailboxKeyPage { problem, typed: &typed, message: "", seq: 0 });
    };
    let shown = Shown { typed: "", problem: None, sent: sent.sent.is_some() };
    show(&site, &request, &case_key, &mailbox, &shown, StatusCode::OK)
}

/// Takes a case key. A mistyped one is told at once; whether a well-formed one has a mailbox is not looked up here,
/// so that a hit and a miss are the same answer after the same time.
pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let typed = form.value("case_key");
    let mut answer = HttpResponse::SeeOther();
    answer.insert_header((LOCATION, "/mailbox"));
    match parse_key(typed) {
        Ok(case_key) => {
            if let Err(Problem::Slow { seconds }) = site.pace.turn(Kind::Visit, peer(&request)).await {
                let problem = Some(KeyProblem::Slow { seconds });
                return ask_for_key(&site, &request, &MailboxKeyPage { problem, typed, message: "", seq: 0 });
            }
            for served in visit::served(&site) {
                answer.cookie(served);
            }
            Ok(answer.cookie(visit::keep_open(&site, &case_key)).finish())
        }
        // By a redirect where possible, for the same reason as the receipt.
        Err(_) if visit::keeps_cookies(&site, &request) && typed.len() <= HANDED_ON => {
            Ok(answer.cookie(visit::hand_on(&site, typed)).finish())
        }
        Err(problem) => {
            ask_for_key(&site, &request, &MailboxKeyPage { problem: Some(problem), typed, message: "", seq: 0 })
        }
    }
}

/// The question for the key in a browser that has none that opens: whatever it kept is forgotten.
fn asked_anew(site: &Site, request: &HttpRequest, page: &MailboxKeyPage<'_>) -> Result<HttpResponse, Problem> {
    let mut response = ask_for_key(site, request, page)?;
    for cookie in visit::close(site).iter().filter(|cookie| request.cookie(cookie.name()).is_some()) {
        response.add_cookie(cookie).map_err(|_| Problem::Internal)?;
    }
    response.add_cookie(&visit::try_cookies(site)).map_err(|_| Problem::Internal)?;
    Ok(response)
}

/// Reads a case key, or says what is wrong with it.
pub fn parse_key(typed: &str) -> Result<CaseKey, KeyProblem> {
    if typed.trim().is_empty() {
        return Err(KeyProblem::Empty);
    }
    CaseKey::parse(typed).map_err(|mistyped| match mistyped.hint {
        Hint::Length { found } => KeyProblem::Length { found },
        Hint::Symbol { position, ch } => KeyProblem::Symbol { position, ch },
        Hint::Group(group) => KeyProblem::Group { group },
        Hint::Unknown => KeyProblem::Mistyped,
    })
}

/// The question for the case key. Asking again is no error of the visitor's, except when the key was mistyped.
pub fn ask_for_key(site: &Site, request: &HttpRequest, page: &MailboxKeyPage<'_>) -> Result<HttpResponse, Problem> {
    let status = match page.problem {
        None | Some(KeyProblem::Expired) => StatusCode::OK,
        Some(KeyProblem::Unknown) => StatusCode::NOT_FOUND,
        Some(KeyProblem::Slow { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    site.reporter_page_in(site.language(request, Listener::Public), "/mailbox", page, status)
}

/// What stands around the conversation.
pub struct Shown<'a> {
    pub typed: &'a str,
    pub problem: Option<MessageProblem>,
    pub sent: bool,
}

/// The open mailbox.
pub fn show(
    site: &Site,
    request: &HttpRequest,
    case_key: &CaseKey,
    mailbox: &Mailbox,
    shown: &Shown<'_>,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let last_own = mailbox.entries.iter().rposition(|entry| entry.side == Side::Reporter);
    let entries = mailbox.entries.iter().enumerate().map(|(index, entry)| Entry {
        day: entry.day,
        body: match &entry.document {
            Some(Document::Report(report)) => EntryBody::Report(&report.answers),
            Some(Document::Addition(report)) => EntryBody::Addition(&report.answers),
            Some(Document::Message(words)) => EntryBody::Message(&words.text),
            Some(Document::Reply(words)) => EntryBody::Reply(&words.text),
            Some(Document::Note(_)) | None => EntryBody::Unreadable { office: entry.side == Side::Office },
        },
        fresh: entry.side == Side::Office && last_own.is_none_or(|own| index > own),
        verdict: entry.verdict,
        stored_on: entry.stored_on,
        check: entry.check,
    });
    let page = MailboxPage {
        questionnaire: &site.questionnaire,
        state: mailbox.state,
        deadline: deadline(&mailbox.milestones),
        question_waits: mailbox.state != CaseState::Closed
            && mailbox.entries.last().is_some_and(|entry| entry.side == Side::Office && entry.is_fine()),
        entries: entries.collect(),
        next_seq: mailbox.next_seq,
        typed: shown.typed,
        problem: shown.problem,
        sent: shown.sent,
    };
    let mut response = site.reporter_page_in(site.language(request, Listener::Public), "/mailbox", &page, status)?;
    response.add_cookie(&visit::keep_open(site, case_key)).map_err(|_| Problem::Internal)?;
    Ok(response)
}

/// The open mailbox once more, because something was not done.
pub async fn show_again(
    site: &Site,
    request: &HttpRequest,
    case_key: &CaseKey,
    problem: MessageProblem,
) -> Result<HttpResponse, Problem> {
    let mailbox = mailbox::open(&site.store, case_key).await?.ok_or(Problem::NotFound)?;
    let shown = Shown { typed: "", problem: Some(problem), sent: false };
    show(site, request, case_key, &mailbox, &shown, StatusCode::UNPROCESSABLE_ENTITY)
}

/// What the office owes next, and until when.
pub fn deadline(milestones: &Milestones) -> Option<PublicDeadline> {
    Deadlines::of(milestones).next_obligation(milestones).map(|(duty, day)| match duty {
        Obligation::Acknowledge => PublicDeadline::AcknowledgeBy(day),
        Obligation::Feedback => PublicDeadline::FeedbackBy(day),
    })
}
