//! The files that are compiled in: stylesheets, scripts, licences. Each listener serves all of them.

use actix_web::HttpResponse;

use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Anyone;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/{name}-{hash}.css" => asset,
        Get Page "/{name}-{hash}.js" => asset,
        Get Page "/licences.txt" => licences,
    ],
    samples: |_| {},
    nav: None,
};

async fn asset(visitor: Anyone) -> Result<HttpResponse, Problem> {
    // An older name is another file: it is gone, and must not be taken for this one.
    let (assets, path) = (&visitor.state.assets, &visitor.path);
    if let Some(asset) = assets.at(visitor.listener, path) {
        return Ok(asset.serve(&visitor.request));
    }
    let style = assets.style_at(path, &visitor.channels).ok_or(Problem::NotFound)?;
    Ok(style.serve(&visitor.request))
}

/// The licences of what is in the scripts besides our own.
async fn licences(_: Anyone) -> Result<HttpResponse, Problem> {
    let licences = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(licences))
}
