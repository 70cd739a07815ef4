//! The key under which a tab keeps an opened identity between two pages.

use actix_web::HttpResponse;
use actix_web::web::Data;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::web::guard::headers::Listener;
use crate::web::guard::signed_in::Session;
use crate::web::problem::Problem;
use crate::web::refusal::refusal;
use crate::web::site::Site;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;

pub async fn get(site: Data<Site>, request: HttpRequest, session: Result<Session, Problem>) -> HttpResponse {
    match session {
        Ok(session) => HttpResponse::Ok()
            .json(json!({ "key": STANDARD.encode(&session.token.tab_key()[..]), "staff": session.staff.id.number() })),
        Err(_) => {
            let language = site.language(&request, Listener::Office).of_office();
            refusal(StatusCode::UNAUTHORIZED, language, "signed-out", json!({}))
        }
    }
}
