//! Choosing a language, on pages where nothing has been typed.

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::guard::headers::Listener;
use super::problem::Problem;
use super::site::{LANGUAGE_COOKIE, Site};
use crate::language::Language;

#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

pub async fn choose(
    site: Data<Site>,
    request: HttpRequest,
    tag: Path<String>,
    back: Query<Back>,
) -> Result<HttpResponse, Problem> {
    let language = Language::from_tag(&tag).ok_or(Problem::NotFound)?;
    let listener = Listener::of(&request);
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, own_path(&back.back).unwrap_or("/")))
        .cookie(site.cookies(listener).plain(LANGUAGE_COOKIE, language.tag().to_owned()))
        .finish())
}

/// `path` if it leads to a page of this site: no other host, nothing a browser would read as one.
pub fn own_path(path: &str) -> Option<&str> {
    let own = path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    own.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_site_are_gone_back_to() {
        for (path, own) in [
            ("/", true),
            ("/cases?state=new&after=x", true),
            ("", false),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("https://evil.example", false),
            ("/a\r\nSet-Cookie: x", false),
            ("/ä", false),
        ] {
            assert_eq!(own_path(path).is_some(), own, "{path:?}");
        }
    }
}
