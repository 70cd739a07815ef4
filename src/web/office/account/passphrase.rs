//! The passphrase of one's key. The browser opens the key, with the old passphrase or the recovery file, and wraps it
//! anew; which key it is does not change.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::access::Right;
use crate::language::Language;
use crate::staff;
use crate::web::guard::form::ProtectedJson;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Proved, Reauthenticated};

#[derive(Serialize)]
pub(super) struct PassphrasePage<'a> {
    name: &'a str,
    email: &'a str,
    /// The public half of the key: what the browser opens must be the other half.
    recipient: &'a str,
}

#[derive(Deserialize)]
pub(super) struct PostedWrapped {
    /// Base64.
    wrapped: String,
}

pub(super) async fn get(user: Reauthenticated) -> Result<HttpResponse, Problem> {
    user.require(Right::HoldKey)?;
    let recipient = user.staff.recipient.as_deref().ok_or(Problem::NotEnrolled)?;
    let (name, email) = (&user.staff.name, &user.staff.email);
    user.page(&PassphrasePage { name, email, recipient })
}

pub(super) async fn get_wrapped(user: Proved) -> Result<HttpResponse, Problem> {
    user.require(Right::HoldKey)?;
    let wrapped = staff::wrapped_identity(&user.app().office_store, user.staff.id).await?;
    let wrapped = wrapped.ok_or(Problem::NotEnrolled)?;
    Ok(HttpResponse::Ok().json(json!({ "wrapped": STANDARD.encode(wrapped) })))
}

pub(super) async fn post(user: Reauthenticated, posted: ProtectedJson<PostedWrapped>) -> Result<HttpResponse, Problem> {
    user.require(Right::HoldKey)?;
    let wrapped = STANDARD.decode(posted.0.wrapped).unwrap_or_default();
    let app = user.app();
    staff::rewrap(&app.office_store, user.staff.id, wrapped, app.clock.today()).await?;
    Ok(HttpResponse::Ok().json(json!({ "kept": true })))
}

impl Page for PassphrasePage<'_> {
    const TEMPLATE: &'static str = "office/passphrase.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let (name, email) = ("A. Berger", "a.berger@lindenau.example");
        vec![("passphrase", Self { name, email, recipient: "age1pq1sample" })]
    }
}
