//! What is compiled in and served as it is: the stylesheet and the scripts.

mod asset;
mod checksum;
mod scripts;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

pub use asset::Asset;
pub use scripts::{CompiledIn, SCRIPTS};

use super::page::conditions_css;
use super::problem::Problem;
use super::site::Site;
use crate::casework::questionnaire::Questionnaire;
use crate::store::{StoreError, channel};

/// All files.
pub struct Assets {
    pub style: Asset,
    /// What only the office's pages have.
    pub office_style: Asset,
    pub script: Asset,
    pub worker: Asset,
    /// For reporters' pages with a form.
    pub reporter_script: Asset,
}

impl Assets {
    /// The files, with the rules that show a follow-up question only when its condition holds.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let script = |it: &CompiledIn| Asset::new(it.name, "js", "text/javascript; charset=utf-8", it.body);
        Self {
            style: Asset::new("style", "css", CSS, stylesheet(questionnaire)),
            office_style: Asset::new("office", "css", CSS, OFFICE_STYLE),
            script: script(&scripts::OFFICE),
            worker: script(&scripts::WORKER),
            reporter_script: script(&scripts::REPORTER),
        }
    }

    /// The scripts with their names, those for reporters first.
    pub fn scripts(&self) -> [(&'static str, &Asset); 3] {
        [
            (scripts::REPORTER.name, &self.reporter_script),
            (scripts::OFFICE.name, &self.script),
            (scripts::WORKER.name, &self.worker),
        ]
    }
}

const CSS: &str = "text/css; charset=utf-8";
/// What only the office's pages have.
pub const OFFICE_STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/office.css"));

/// The stylesheet of all pages as browsers get it, with the rules for this questionnaire.
pub fn stylesheet(questionnaire: &Questionnaire) -> String {
    let written = include_str!(concat!(env!("OUT_DIR"), "/style.css")).trim_end();
    format!("{written}{}", conditions_css(questionnaire))
}

pub async fn style(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.style.serve(&request)
}

pub async fn office_style(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.assets.office_style.serve(&request)
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

/// The licences of what is in the scripts besides our own.
pub async fn licences() -> HttpResponse {
    let licences = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(licences)
}

/// Whether the service can do its work: it answers, and so does the database.
pub async fn healthz(site: Data<Site>) -> Result<HttpResponse, Problem> {
    site.store.read("healthz", |db| channel::list(db).map(|_| ())).await.map_err(|_: StoreError| Problem::Busy)?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}
