//! Closes the mailbox in this browser.

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::visit;
use crate::web::guard::form::Protected;
use crate::web::page::LeftPage;
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn post(site: Data<Site>, request: HttpRequest, _form: Protected) -> Result<HttpResponse, Problem> {
    forget_everything(&site, site.reporter_page(&request, &LeftPage { destroyed: false })?)
}

/// Has the browser forget the mailbox with this answer.
pub fn forget_everything(site: &Site, mut response: HttpResponse) -> Result<HttpResponse, Problem> {
    for cookie in visit::close(site) {
        response.add_cookie(&cookie).map_err(|_| Problem::Internal)?;
    }
    let everything = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), everything);
    Ok(response)
}
