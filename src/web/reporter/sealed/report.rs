//! A report arrives that the reporter's own browser sealed.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;

use super::{not_now, not_stored};
use crate::chance;
use crate::intake::{self, Choice, Deposit, DepositError, Deposited, Unfulfilled};
use crate::language::Language;
use crate::sealing::{MailboxId, NotAFingerprint};
use crate::web::guard::forget::peer;
use crate::web::guard::form::ProtectedJson;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::octets::{Exactly, Octets};
use crate::web::problem::Problem;
use crate::web::refusal::refusal;
use crate::web::site::Site;

/// What the script sends.
#[derive(Deserialize)]
pub struct Sent {
    mailbox: Exactly<32>,
    reporter_recipient: String,
    case_recipient: String,
    file_recipient: String,
    reporter_slot: Octets,
    slots: Vec<SentSlot>,
    without: Vec<String>,
    set: String,
    parcel: Octets,
}

#[derive(Deserialize)]
struct SentSlot {
    reader: String,
    sealed: Octets,
}

impl TryFrom<Sent> for Deposit {
    type Error = NotAFingerprint;

    fn try_from(sent: Sent) -> Result<Self, NotAFingerprint> {
        let slot = |slot: SentSlot| Ok((slot.reader.parse()?, slot.sealed.0));
        let without = sent.without.iter().map(|reader| reader.parse()).collect::<Result<_, _>>()?;
        Ok(Self {
            mailbox: MailboxId::from_bytes(sent.mailbox.0),
            case_recipient: sent.case_recipient,
            file_recipient: sent.file_recipient,
            reporter_recipient: sent.reporter_recipient,
            reporter_slot: sent.reporter_slot.0,
            slots: sent.slots.into_iter().map(slot).collect::<Result<_, _>>()?,
            choice: Choice { shown: Some(sent.set.parse()?), without },
            parcel: sent.parcel.0,
        })
    }
}

pub async fn post(site: Data<Site>, request: HttpRequest, sent: ProtectedJson<Sent>) -> HttpResponse {
    let language = site.language(&request, Listener::Public);
    let Ok(sealed) = Deposit::try_from(sent.0) else { return refused(DepositError::Implausible, language) };
    if let Err(problem) = site.pace.turn(Kind::Report, peer(&request)).await {
        return not_now(&problem, language);
    }
    let today = site.clock.today();
    match intake::deposit(&site.store, &site.readers, sealed, today, &mut chance::os()).await {
        Ok(Deposited::Received) => HttpResponse::Created().json(json!({ "received": today.to_string() })),
        Ok(Deposited::Again(received)) => {
            HttpResponse::Ok().json(json!({ "received": received.to_string(), "known": true }))
        }
        Ok(Deposited::Known) => refusal(StatusCode::CONFLICT, language, "refused-known", json!({ "known": true })),
        Err(error) => refused(error, language),
    }
}

fn refused(error: DepositError, language: Language) -> HttpResponse {
    let not_as_sent = StatusCode::UNPROCESSABLE_ENTITY;
    match error {
        DepositError::Implausible | DepositError::Replayed => {
            refusal(not_as_sent, language, "refused-shape", json!({}))
        }
        DepositError::Choice(Unfulfilled::NobodyLeft) => {
            refusal(not_as_sent, language, "trouble-nobody-left", json!({}))
        }
        DepositError::Choice(Unfulfilled::OtherReaders) => {
            refusal(StatusCode::CONFLICT, language, "trouble-readers-changed", json!({ "readers": true }))
        }
        DepositError::Choice(Unfulfilled::TooLate) => {
            refusal(StatusCode::CONFLICT, language, "trouble-too-late", json!({ "late": true }))
        }
        DepositError::NobodyReads => not_now(&Problem::NobodyReads, language),
        DepositError::Store(error) => not_stored(error, language),
    }
}
