//! What this is, who reads it, and the two ways on.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::intake;
use crate::web::page::StartPage;
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn get(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let readers = site.readers.look_up(&site.store).await?;
    let handlers = intake::names(&readers);
    site.reporter_page(&request, &StartPage { questionnaire: &site.questionnaire, handlers })
}
