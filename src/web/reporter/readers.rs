//! Who can read a report, how to check that, and how to seal to them without us.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::recipients;
use crate::intake::Reader;
use crate::sealing::Fingerprint;
use crate::web::guard::headers::Listener;
use crate::web::page::{OfflinePage, PosterCode, PosterPage, ReadersPage};
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn readers(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let known = site.readers.look_up(&site.store).await?;
    let mut readers: Vec<_> = known.iter().map(|reader| (reader.name.as_str(), reader.fingerprint)).collect();
    readers.sort_unstable();
    site.reporter_page(&request, &ReadersPage { readers, all: all(&known) })
}

/// What may be asked of the poster.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    code: String,
}

pub async fn poster(site: Data<Site>, request: HttpRequest, wanted: Query<Wanted>) -> Result<HttpResponse, Problem> {
    let known = site.readers.look_up(&site.store).await?;
    let public = &site.settings.public;
    let (code_of, path) = match wanted.code.as_str() {
        "onion" => (PosterCode::Onion, "/poster?code=onion"),
        _ => (PosterCode::Web, "/poster"),
    };
    let page = PosterPage {
        address: public.url.trim_end_matches('/'),
        onion: public.onion.as_deref(),
        code_of,
        all: (!known.is_empty()).then(|| all(&known)),
        today: site.clock.today(),
    };
    // The page in another language has the same code.
    let language = site.language(&request, Listener::Public);
    site.reporter_page_in(language, path, &page, actix_web::http::StatusCode::OK)
}

pub async fn offline(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let known = site.readers.look_up(&site.store).await?;
    site.reporter_page(&request, &OfflinePage::new(known.len()))
}

pub async fn recipients(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let known = site.readers.look_up(&site.store).await?;
    let language = site.language(&request, Listener::Public);
    let file = recipients::file(&known, &site.settings.organisation.name, language).map_err(|_| Problem::Internal)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"recipients.txt\""))
        .body(file))
}

fn all(readers: &[Reader]) -> Fingerprint {
    Fingerprint::of_all(readers.iter().map(|reader| &reader.recipient))
}
