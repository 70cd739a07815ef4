//! The key under which a tab keeps an opened identity between two pages.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::SignedIn;

pub(super) const FEATURE: Feature =
    Feature { routes: routes![Get Json "/session/tab-key" => get], samples: |_| {}, nav: None };

async fn get(user: SignedIn) -> Result<HttpResponse, Problem> {
    let key = STANDARD.encode(&user.token.tab_key()[..]);
    Ok(HttpResponse::Ok().json(json!({ "key": key, "staff": user.staff.id.number() })))
}
