//! Closes the mailbox in this browser.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};

use super::super::cookies;
use super::left_page::LeftPage;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

pub(super) async fn post(reporter: Reporter, _form: Protected) -> Result<HttpResponse, Problem> {
    answer_and_clear(&reporter, &LeftPage { destroyed: false })
}

/// Answers, and has the browser remove what it keeps of the mailbox.
pub(super) fn answer_and_clear(reporter: &Reporter, page: &LeftPage) -> Result<HttpResponse, Problem> {
    cookies::end_visits(reporter);
    let mut response = reporter.show(page).cookies(cookies::clear_all(reporter)).send()?;
    let everything = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), everything);
    Ok(response)
}
