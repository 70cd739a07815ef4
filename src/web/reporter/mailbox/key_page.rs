//! Opening the mailbox with the access code, and what to do when it does not open.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::super::cookies;
use super::super::typed_key::KeyProblem;
use crate::language::Language;
use crate::web::page::{LanguageSwitch, Page};
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

#[derive(Serialize, Default)]
pub(super) struct MailboxKeyPage<'a> {
    pub problem: Option<KeyProblem>,
    /// What was typed, to be mended.
    pub typed: &'a str,
    /// A message that was sent after the visit was over: it is kept until the key has been typed.
    pub message: &'a str,
    /// The sequence number that message was promised; 0 without a message.
    pub seq: u64,
    /// What was declared after the visit was over: the fields of its form beside the text.
    pub declared: Vec<(&'a str, &'a str)>,
}

/// Where the case key is asked for: the same mailbox for every channel, but the links around it lead back to this one.
pub(super) fn address(reporter: &Reporter) -> String {
    format!("{}/mailbox", reporter.channel_path())
}

/// The question for the case key. Asking again is no error of the visitor's, except when the key was mistyped.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(super) fn ask_for_key(reporter: &Reporter, page: &MailboxKeyPage<'_>) -> Result<HttpResponse, Problem> {
    reporter.show(page).at(address(reporter)).status(page.status()).send()
}

/// The same in a browser that has no key that opens: what it kept is removed.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(super) fn ask_anew(reporter: &Reporter, page: &MailboxKeyPage<'_>) -> Result<HttpResponse, Problem> {
    let reply = reporter.show(page).at(address(reporter)).status(page.status());
    reply.cookies(cookies::clear_present(reporter)).cookie(cookies::set_cookie_probe(reporter)).send()
}

impl MailboxKeyPage<'_> {
    fn status(&self) -> StatusCode {
        match self.problem {
            None | Some(KeyProblem::Expired) => StatusCode::OK,
            Some(KeyProblem::Unknown) => StatusCode::NOT_FOUND,
            Some(KeyProblem::Slow { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl Page for MailboxKeyPage<'_> {
    const TEMPLATE: &'static str = "reporter/mailbox_key.html";
    const SCRIPT: bool = true;

    fn language_switch(&self) -> LanguageSwitch {
        let is_kept = !self.message.is_empty() || !self.declared.is_empty();
        if self.typed.is_empty() && !is_kept { LanguageSwitch::Links } else { LanguageSwitch::None }
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        const TYPED: &str = "q7mz 4kxd 9whr v2ft gn8c 5jpl x3ae 6u7q";
        vec![
            ("first", Self::default()),
            ("empty", Self { problem: Some(KeyProblem::Empty), ..Self::default() }),
            (
                "symbol",
                Self {
                    problem: Some(KeyProblem::Symbol { position: 5, ch: 'b' }),
                    typed: "q7mz bkxd",
                    ..Self::default()
                },
            ),
            (
                "length",
                Self { problem: Some(KeyProblem::Length { found: 31 }), typed: &TYPED[..38], ..Self::default() },
            ),
            ("group", Self { problem: Some(KeyProblem::Group { group: 8 }), typed: TYPED, ..Self::default() }),
            ("mistyped", Self { problem: Some(KeyProblem::Mistyped), typed: TYPED, ..Self::default() }),
            ("slow", Self { problem: Some(KeyProblem::Slow { seconds: 20 }), typed: TYPED, ..Self::default() }),
            ("unknown", Self { problem: Some(KeyProblem::Unknown), typed: TYPED, ..Self::default() }),
            (
                "kept",
                Self {
                    problem: Some(KeyProblem::Expired),
                    typed: "",
                    message: "Die Gruppe besteht noch.",
                    seq: 3,
                    ..Self::default()
                },
            ),
            (
                "kept-declaration",
                Self {
                    problem: Some(KeyProblem::Expired),
                    seq: 3,
                    declared: vec![("declares", "consented"), ("to", "2")],
                    ..Self::default()
                },
            ),
            ("expired", Self { problem: Some(KeyProblem::Expired), ..Self::default() }),
        ]
    }
}
