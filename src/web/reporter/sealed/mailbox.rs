//! A mailbox that the reporter's own browser opens: found by its token, sent as it is stored.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use zeroize::Zeroize;

use super::{not_now, not_stored};
use crate::language::Language;
use crate::mailbox::{self, AppendSealedError, AppendedSealed};
use crate::rng;
use crate::sealing::MailboxToken;
use crate::web::guard::forget::peer;
use crate::web::guard::form::ProtectedJson;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::octets::Octets;
use crate::web::page::SealedMailboxPage;
use crate::web::problem::Problem;
use crate::web::refusal::refusal;
use crate::web::reporter::mailbox::deadline;
use crate::web::reporter::visit;
use crate::web::site::Site;

/// By what a mailbox is found. Whoever has it can see that there is one, and open nothing.
#[derive(Deserialize)]
pub struct Found {
    token: Token,
}

/// The token in JSON, as base64. Never an array: those stay behind on the stack when they are handed on.
pub struct Token(MailboxToken);

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Octets(mut bytes) = Octets::deserialize(deserializer)?;
        let token = MailboxToken::from_slice(&bytes).map(Self);
        bytes.zeroize();
        token.ok_or_else(|| D::Error::custom("not of the right length"))
    }
}

/// A message for its place.
#[derive(Deserialize)]
pub struct Message {
    token: Token,
    seq: u64,
    sealed: Octets,
}

pub async fn open(site: Data<Site>, request: HttpRequest, sent: ProtectedJson<Found>) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    if let Err(problem) = site.pace.turn(Kind::Visit, peer(&request)).await {
        return Ok(not_now(&problem, language));
    }
    let Token(token) = sent.0.token;
    let mailbox = match mailbox::load_sealed(&site.store, &token).await {
        Ok(Some(mailbox)) => mailbox,
        Ok(None) => return Ok(unknown(language)),
        Err(error) => return Ok(not_stored(error, language)),
    };
    let page = SealedMailboxPage {
        questionnaire: &site.questionnaire,
        deadline: deadline(&mailbox.milestones),
        today: site.clock.today(),
        mailbox: &mailbox,
    };
    site.reporter_page_in(language, "/mailbox", &page, StatusCode::OK)
}

pub async fn message(site: Data<Site>, request: HttpRequest, sent: ProtectedJson<Message>) -> HttpResponse {
    let language = site.language(&request, Listener::Public);
    if let Err(problem) = site.pace.turn(Kind::Visit, peer(&request)).await {
        return not_now(&problem, language);
    }
    let Message { token: Token(token), seq, sealed } = sent.0;
    match mailbox::append_sealed(&site.store, &token, seq, sealed.0, site.clock.today()).await {
        Ok(AppendedSealed::Stored) => HttpResponse::Created().json(json!({ "seq": seq })),
        Ok(AppendedSealed::Elsewhere { next, previous }) => {
            let previous = previous.map(|digest| STANDARD.encode(digest)).unwrap_or_default();
            refusal(StatusCode::CONFLICT, language, "refused-elsewhere", json!({ "seq": next, "previous": previous }))
        }
        Err(AppendSealedError::Implausible) => {
            refusal(StatusCode::UNPROCESSABLE_ENTITY, language, "refused-shape", json!({}))
        }
        Err(AppendSealedError::Unknown) => unknown(language),
        Err(AppendSealedError::Store(error)) => not_stored(error, language),
    }
}

pub async fn destroy(site: Data<Site>, request: HttpRequest, sent: ProtectedJson<Found>) -> HttpResponse {
    let language = site.language(&request, Listener::Public);
    // Looking whether there is such a mailbox keeps everybody else from writing meanwhile.
    if let Err(problem) = site.pace.turn(Kind::Visit, peer(&request)).await {
        return not_now(&problem, language);
    }
    let Token(token) = sent.0.token;
    match mailbox::destroy(&site.store, &token, site.clock.today(), &mut rng::os()).await {
        Ok(true) => {
            let mut gone = HttpResponse::NoContent();
            // From earlier visits of this browser without the script: the code is in them.
            let kept = visit::close(&site).into_iter().filter(|cookie| request.cookie(cookie.name()).is_some());
            kept.for_each(|cookie| {
                gone.cookie(cookie);
            });
            gone.finish()
        }
        Ok(false) => unknown(language),
        Err(error) => not_stored(error, language),
    }
}

fn unknown(language: Language) -> HttpResponse {
    refusal(StatusCode::NOT_FOUND, language, "key-unknown", json!({}))
}
