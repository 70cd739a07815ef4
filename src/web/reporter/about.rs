//! The pages that explain: how to protect oneself, where else to turn, how it works.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::intake;
use crate::web::page::{HowPage, OfficesPage, SafetyPage, ScriptSum};
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn safety(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.reporter_page(&request, &SafetyPage { questionnaire: &site.questionnaire })
}

pub async fn offices(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.reporter_page(&request, &OfficesPage { offices: &site.external_offices })
}

pub async fn how(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let readers = site.readers.look_up(&site.store).await?;
    let handlers = intake::names(&readers);
    let scripts = site.assets.scripts().map(|(name, asset)| ScriptSum { name, sha256: &asset.sha256 });
    site.reporter_page(&request, &HowPage { handlers, scripts: scripts.into() })
}
