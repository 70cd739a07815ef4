//! What is compiled in and served as it is: the stylesheet and the office's scripts, under names made from their
//! contents, so that a browser may keep them for ever.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};

use super::page::conditions_css;
use super::problem::Problem;
use super::site::Site;
use crate::casework::questionnaire::Questionnaire;
use crate::store::{StoreError, channel};

/// One file.
pub struct Asset {
    /// Its address, with a part of its hash.
    pub href: String,
    kind: &'static str,
    body: Bytes,
}

/// All files.
pub struct Assets {
    pub style: Asset,
    pub script: Asset,
    pub worker: Asset,
    /// For reporters' pages with a form.
    pub reporter_script: Asset,
}

impl Asset {
    fn new(name: &str, extension: &str, kind: &'static str, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let hash: String = Sha256::digest(&body)[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        Self { href: format!("/{name}-{hash}.{extension}"), kind, body }
    }

    fn serve(&self, request: &HttpRequest) -> Result<HttpResponse, Problem> {
        // An older name is another file: it is gone, and must not be taken for this one.
        if request.path() != self.href {
            return Err(Problem::NotFound);
        }
        Ok(HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, self.kind))
            .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .body(self.body.clone()))
    }
}

impl Assets {
    /// The files, with the rules that show a follow-up question only when its condition holds.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let style = format!("{}{}", include_str!("../../templates/assets/style.css"), conditions_css(questionnaire));
        let script = &include_bytes!(concat!(env!("OUT_DIR"), "/office.js"))[..];
        let worker = &include_bytes!(concat!(env!("OUT_DIR"), "/worker.js"))[..];
        let reporter_script = &include_bytes!(concat!(env!("OUT_DIR"), "/reporter.js"))[..];
        Self {
            reporter_script: Asset::new("reporter", "js", "text/javascript; charset=utf-8", reporter_script),
            style: Asset::new("style", "css", "text/css; charset=utf-8", style),
            script: Asset::new("office", "js", "text/javascript; charset=utf-8", script),
            worker: Asset::new("worker", "js", "text/javascript; charset=utf-8", worker),
        }
    }
}

pub async fn style(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.style.serve(&request)
}

pub async fn office_script(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.script.serve(&request)
}

pub async fn reporter_script(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.reporter_script.serve(&request)
}

pub async fn worker_script(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.worker.serve(&request)
}

/// Whether the service can do its work: it answers, and so does the database.
pub async fn healthz(site: Data<Site>) -> Result<HttpResponse, Problem> {
    site.store.read("healthz", |db| channel::list(db).map(|_| ())).await.map_err(|_: StoreError| Problem::Busy)?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}
