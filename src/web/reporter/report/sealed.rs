//! A report arrives that the reporter's own browser sealed.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::json;

use crate::intake::{self, Reception, RecipientChoice, SealedOutcome, SealedSubmission};
use crate::sealing::{MailboxId, NotAFingerprint};
use crate::web::guard::form::ProtectedJson;
use crate::web::json_bytes::{Base64, Base64Array};
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// What the script sends.
#[derive(Deserialize)]
pub struct PostedReport {
    mailbox: Base64Array<32>,
    reporter_recipient: String,
    case_recipient: String,
    file_recipient: String,
    reporter_slot: Base64,
    slots: Vec<PostedSlot>,
    without: Vec<String>,
    set: String,
    parcel: Base64,
    /// Of the form that it was written in.
    #[serde(default)]
    ticket: String,
}

#[derive(Deserialize)]
struct PostedSlot {
    reader: String,
    sealed: Base64,
}

impl TryFrom<PostedReport> for SealedSubmission {
    type Error = NotAFingerprint;

    fn try_from(posted: PostedReport) -> Result<Self, NotAFingerprint> {
        let slot = |slot: PostedSlot| Ok((slot.reader.parse()?, slot.sealed.0));
        let without = posted.without.iter().map(|reader| reader.parse()).collect::<Result<_, _>>()?;
        Ok(Self {
            mailbox: MailboxId::from_bytes(posted.mailbox.0),
            case_recipient: posted.case_recipient,
            file_recipient: posted.file_recipient,
            reporter_recipient: posted.reporter_recipient,
            reporter_slot: posted.reporter_slot.0,
            slots: posted.slots.into_iter().map(slot).collect::<Result<_, _>>()?,
            choice: RecipientChoice { shown: Some(posted.set.parse()?), without },
            parcel: posted.parcel.0,
        })
    }
}

pub(super) async fn post(reporter: Reporter, mut posted: ProtectedJson<PostedReport>) -> Result<HttpResponse, Problem> {
    let channel = reporter.channel()?;
    let ticket = std::mem::take(&mut posted.0.ticket);
    let (_turn, share) = reporter.turn_of_form(&ticket).await?;
    let submission = SealedSubmission::try_from(posted.0).map_err(|_| Problem::NotSealed)?;
    let app = reporter.app();
    let room = app.storage.admit_report(channel.id, share, submission.parcel.len());
    room.inspect_err(|_| reporter.state.tickets.waited_in_vain(&ticket))?;
    let (acknowledgement, today) = (app.settings().office.acknowledgement, app.clock.today());
    let reception = Reception { acknowledgement, is_told_trial: reporter.state.tickets.tells_of_trial(&ticket) };
    match intake::submit_sealed(&app.store, &channel.readers, submission, reception, today, &mut app.rng()).await? {
        SealedOutcome::Received => Ok(HttpResponse::Created().json(json!({ "received": today.to_string() }))),
        SealedOutcome::Again(received) => {
            Ok(HttpResponse::Ok().json(json!({ "received": received.to_string(), "known": true })))
        }
        SealedOutcome::Known => Err(Problem::KnownReport),
    }
}
