//! A handler's first visit: the key is made in the browser, and only what may be public or is wrapped comes here.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::staff::{self, EnrolError};
use crate::web::guard::form::ProtectedJson;
use crate::web::guard::headers::Listener;
use crate::web::guard::signed_in::Session;
use crate::web::page::EnrolPage;
use crate::web::problem::Problem;
use crate::web::refusal::refusal;
use crate::web::site::Site;

pub async fn get(site: Data<Site>, request: HttpRequest, session: Session) -> Result<HttpResponse, Problem> {
    if session.staff.recipient.is_some() || !session.staff.roles.handler {
        return Ok(HttpResponse::SeeOther().insert_header((LOCATION, "/cases")).finish());
    }
    let page = EnrolPage { name: &session.staff.name, email: &session.staff.email };
    site.office_page(&request, Some(&session.staff), &page, StatusCode::OK)
}

/// What the browser sends. Neither opens anything without the passphrase.
#[derive(Deserialize)]
pub struct Key {
    recipient: String,
    wrapped: String,
}

pub async fn post(
    site: Data<Site>,
    request: HttpRequest,
    session: Result<Session, Problem>,
    key: ProtectedJson<Key>,
) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Office).of_office();
    let Ok(session) = session else {
        return Ok(refusal(StatusCode::UNAUTHORIZED, language, "signed-out", json!({})));
    };
    let wrapped = STANDARD.decode(&key.0.wrapped).unwrap_or_default();
    let enrolled =
        staff::enrol(&site.office_store, session.staff.id, &key.0.recipient, wrapped, site.clock.today()).await;
    let word = match enrolled {
        Ok(()) => return Ok(HttpResponse::Ok().json(json!({ "next": "/cases" }))),
        Err(EnrolError::Recipient | EnrolError::Wrapped) => "enrol-refused",
        Err(EnrolError::Already) => "enrol-already",
        Err(EnrolError::Store(error)) => return Err(error.into()),
    };
    Ok(refusal(StatusCode::UNPROCESSABLE_ENTITY, language, word, json!({})))
}
