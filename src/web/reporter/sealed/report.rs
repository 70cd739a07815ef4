//! A report arrives that the reporter's own browser sealed.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::json;

use super::{not_now, not_stored};
use crate::intake::{self, RecipientChoice, RecipientsError, SealedOutcome, SealedSubmission, SubmitSealedError};
use crate::language::Language;
use crate::rng;
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

impl TryFrom<Sent> for SealedSubmission {
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
            choice: RecipientChoice { shown: Some(sent.set.parse()?), without },
            parcel: sent.parcel.0,
        })
    }
}

pub async fn post(site: Data<Site>, request: HttpRequest, sent: ProtectedJson<Sent>) -> HttpResponse {
    let language = site.language(&request, Listener::Public);
    let Ok(sealed) = SealedSubmission::try_from(sent.0) else {
        return refused(SubmitSealedError::Implausible, language);
    };
    if let Err(problem) = site.pace.turn(Kind::Report, peer(&request)).await {
        return not_now(&problem, language);
    }
    let today = site.clock.today();
    match intake::submit_sealed(&site.store, &site.readers, sealed, today, &mut rng::os()).await {
        Ok(SealedOutcome::Received) => HttpResponse::Created().json(json!({ "received": today.to_string() })),
        Ok(SealedOutcome::Again(received)) => {
            HttpResponse::Ok().json(json!({ "received": received.to_string(), "known": true }))
        }
        Ok(SealedOutcome::Known) => refusal(StatusCode::CONFLICT, language, "refused-known", json!({ "known": true })),
        Err(error) => refused(error, language),
    }
}

fn refused(error: SubmitSealedError, language: Language) -> HttpResponse {
    let not_as_sent = StatusCode::UNPROCESSABLE_ENTITY;
    match error {
        SubmitSealedError::Implausible | SubmitSealedError::Replayed => {
            refusal(not_as_sent, language, "refused-shape", json!({}))
        }
        SubmitSealedError::RecipientChoice(RecipientsError::NobodyLeft) => {
            refusal(not_as_sent, language, "trouble-nobody-left", json!({}))
        }
        SubmitSealedError::RecipientChoice(RecipientsError::OtherReaders) => {
            refusal(StatusCode::CONFLICT, language, "trouble-readers-changed", json!({ "readers": true }))
        }
        SubmitSealedError::RecipientChoice(RecipientsError::TooLate) => {
            refusal(StatusCode::CONFLICT, language, "trouble-too-late", json!({ "late": true }))
        }
        SubmitSealedError::NobodyReads => not_now(&Problem::NobodyReads, language),
        SubmitSealedError::Store(error) => not_stored(error, language),
    }
}
