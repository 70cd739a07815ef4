//! The reporter destroys her own access, from the open mailbox of a browser without scripts.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::{leave, mailbox as page, visit};
use crate::mailbox;
use crate::rng;
use crate::web::guard::form::Protected;
use crate::web::page::{LeftPage, MessageProblem};
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let case_key = visit::case_key(&site, &request).ok_or(Problem::NotFound)?;
    // The box beside the button: nobody does this by one wrong click.
    if form.value("sure") != "1" {
        return page::show_again(&site, &request, &case_key, MessageProblem::NotSure).await;
    }
    if !mailbox::destroy(&site.store, &case_key.token(), site.clock.today(), &mut rng::os()).await? {
        return Err(Problem::NotFound);
    }
    leave::forget_everything(&site, site.reporter_page(&request, &LeftPage { destroyed: true })?)
}
