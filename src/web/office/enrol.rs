//! A handler's first day: the key is made in the browser, and only what may be public or is wrapped comes here.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::access::right::HoldKey;
use crate::language::Language;
use crate::staff;
use crate::web::guard::form::ProtectedJson;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Office, redirect};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/enrol" => get, Post Json "/enrol" => post],
    samples: |samples| samples.add::<EnrolPage<'_>>("enrol", "/enrol"),
    nav: None,
};

#[derive(Serialize)]
struct EnrolPage<'a> {
    name: &'a str,
    email: &'a str,
}

/// What the browser sends. Neither opens anything without the passphrase.
#[derive(Deserialize)]
struct PostedKey {
    recipient: String,
    /// Base64.
    wrapped: String,
}

async fn get(user: Office<HoldKey>) -> Result<HttpResponse, Problem> {
    if user.staff.recipient.is_some() {
        return Ok(redirect("/").finish());
    }
    user.page(&EnrolPage { name: &user.staff.name, email: &user.staff.email })
}

async fn post(user: Office<HoldKey>, posted: ProtectedJson<PostedKey>) -> Result<HttpResponse, Problem> {
    let PostedKey { recipient, wrapped } = posted.0;
    let wrapped = STANDARD.decode(wrapped).unwrap_or_default();
    let app = user.app();
    staff::enrol(&app.office_store, user.staff.id, &recipient, wrapped, app.clock.today()).await?;
    Ok(HttpResponse::Ok().json(json!({ "next": "/" })))
}

impl Page for EnrolPage<'_> {
    const TEMPLATE: &'static str = "office/enrol.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("enrol", Self { name: "A. Berger", email: "a.berger@lindenau.example" })]
    }
}
