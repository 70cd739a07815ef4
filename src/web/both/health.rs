//! Whether the service can do its work: it answers, and so does the database.

use actix_web::HttpResponse;

use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Anyone;

pub(super) const FEATURE: Feature = Feature { routes: routes![Get Page "/healthz" => get], samples: |_| {}, nav: None };

async fn get(visitor: Anyone) -> Result<HttpResponse, Problem> {
    visitor.app().is_healthy().await.map_err(|_| Problem::Busy)?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}
