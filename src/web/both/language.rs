//! Choosing a language, on pages where nothing has been typed.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use crate::web::own_path::own_path;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Anyone, LANGUAGE_COOKIE, redirect};

pub(super) const FEATURE: Feature =
    Feature { routes: routes![Get Page "/language/{tag}" => choose], samples: |_| {}, nav: None };

#[derive(Deserialize)]
struct LanguageQuery {
    #[serde(default)]
    back: String,
}

async fn choose(visitor: Anyone, tag: Path<String>, query: Query<LanguageQuery>) -> Result<HttpResponse, Problem> {
    let language = visitor.app().languages.from_tag(&tag).ok_or(Problem::NotFound)?;
    let cookie = visitor.cookies().set(LANGUAGE_COOKIE, language.tag().to_owned());
    Ok(redirect(own_path(&query.back).unwrap_or("/")).cookie(cookie).finish())
}
