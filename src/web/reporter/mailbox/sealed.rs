//! A mailbox that the reporter's own browser opens: found by its token, sent as it is stored.

use actix_web::HttpResponse;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use zeroize::Zeroize;

use super::super::appointment::mailbox_address;
use super::super::cookies;
use super::sealed_page::SealedMailboxPage;
use super::statement::for_script;
use crate::mailbox::{self, AppendedSealed};
use crate::sealing::MailboxToken;
use crate::web::guard::admission::Lane;
use crate::web::guard::form::ProtectedJson;
use crate::web::json_bytes::Base64;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// By what a mailbox is found. Whoever has it can see that there is one, and open nothing.
#[derive(Deserialize)]
pub(super) struct PostedToken {
    token: Token,
}

/// The token in JSON, as base64. Never an array: those stay behind on the stack when they are handed on.
pub(super) struct Token(MailboxToken);

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Base64(mut bytes) = Base64::deserialize(deserializer)?;
        let token = MailboxToken::from_slice(&bytes).map(Self);
        bytes.zeroize();
        token.ok_or_else(|| D::Error::custom("not of the right length"))
    }
}

/// A message for its place.
#[derive(Deserialize)]
pub(super) struct PostedMessage {
    token: Token,
    seq: u64,
    sealed: Base64,
}

pub(super) async fn open(reporter: Reporter, posted: ProtectedJson<PostedToken>) -> Result<HttpResponse, Problem> {
    let _turn = reporter.turn(Lane::Mailbox).await?;
    let app = reporter.app();
    let found = mailbox::load_sealed(&app.store, &posted.0.token.0).await?;
    let mailbox = found.ok_or(Problem::NoSuchMailbox)?;
    let questionnaires = reporter.channels.questionnaires_of(mailbox.channel);
    let mut page = SealedMailboxPage::new(questionnaires, reporter.language, app.clock.today(), &mailbox);
    page.address = mailbox_address(&reporter);
    reporter.show(&page).of_channel(mailbox.channel).at("/mailbox").send()
}

pub(super) async fn message(reporter: Reporter, posted: ProtectedJson<PostedMessage>) -> Result<HttpResponse, Problem> {
    let _turn = reporter.turn(Lane::Mailbox).await?;
    let PostedMessage { token: Token(token), seq, sealed } = posted.0;
    let app = reporter.app();
    app.storage.admit_message(sealed.0.len())?;
    match mailbox::append_sealed(&app.store, &token, seq, sealed.0, app.clock.today(), app.mailbox_quota()).await? {
        AppendedSealed::Stored => Ok(HttpResponse::Created().json(json!({ "seq": seq }))),
        AppendedSealed::Elsewhere { next, previous } => Err(Problem::other_place(next, previous)),
    }
}

pub(super) async fn statement(reporter: Reporter, posted: ProtectedJson<PostedToken>) -> Result<HttpResponse, Problem> {
    let _turn = reporter.turn(Lane::Mailbox).await?;
    for_script(&reporter, &posted.0.token.0).await
}

pub(super) async fn destroy(reporter: Reporter, posted: ProtectedJson<PostedToken>) -> Result<HttpResponse, Problem> {
    // Looking whether there is such a mailbox keeps everybody else from writing meanwhile.
    let _turn = reporter.turn(Lane::Mailbox).await?;
    let app = reporter.app();
    if !mailbox::destroy(&app.store, &posted.0.token.0, app.clock.today(), &mut app.rng()).await? {
        return Err(Problem::NoSuchMailbox);
    }
    cookies::end_visits(&reporter);
    let mut gone = HttpResponse::Ok();
    // From earlier visits of this browser without the script: the code is in them.
    for removed in cookies::clear_present(&reporter) {
        gone.cookie(removed);
    }
    // Not without content: what has none cannot be as long as other answers.
    Ok(gone.json(json!({ "destroyed": true })))
}
