//! The question for the access code in another language, with what was typed. A code goes into no address on the way.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::super::cookies;
use super::super::typed_key::{KeyProblem, parse_key};
use super::declaring::Declaring;
use super::key_page::{MailboxKeyPage, address};
use crate::language::Language;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{LANGUAGE_COOKIE, Reporter, redirect};

/// Shows it again. Whether a code has a mailbox is not looked up for it: what was unknown just stands there to be sent.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(super) fn ask_in(reporter: &Reporter, form: &Protected, language: Language) -> Result<HttpResponse, Problem> {
    let (typed, message) = (form.value("case_key"), form.value("message"));
    let chosen = reporter.cookies().set(LANGUAGE_COOKIE, language.tag().to_owned());
    // By a redirect where possible: what answers a form stays in the browser's history with what was typed. A message is
    // too long for a cookie.
    let declared = Declaring::fields(form);
    if message.is_empty()
        && declared.is_empty()
        && cookies::supports_cookies(reporter)
        && typed.len() <= cookies::MAX_TYPED
    {
        let typed = cookies::set_flash_typed(reporter, typed);
        return Ok(redirect(&address(reporter)).cookie(chosen).cookie(typed).finish());
    }
    let problem = if typed.is_empty() { Some(KeyProblem::Expired) } else { parse_key(typed).err() };
    let page = MailboxKeyPage { problem, typed, message, seq: form.value("seq").parse().unwrap_or(0), declared };
    reporter.show(&page).at(address(reporter)).status(StatusCode::OK).in_language(language).cookie(chosen).send()
}
