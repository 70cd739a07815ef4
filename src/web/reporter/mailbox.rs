//! The mailbox: open it with the case key, read, answer, leave, or leave for good. Beside it, the same sealed for a
//! browser that opens it itself.

mod asking;
mod declaring;
mod destroy;
mod entry;
mod key_page;
mod language;
mod leave;
mod left_page;
mod message;
mod page;
mod problem;
mod script_messages;
mod sealed;
mod sealed_page;
mod show;
mod statement;
mod statement_page;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::cookies;
use super::typed_key::{KeyProblem, parse_key};
use crate::mailbox;
use crate::sealing::CaseKey;
use crate::web::guard::admission::Lane;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Reporter, redirect};
use key_page::{MailboxKeyPage, address, ask_anew, ask_for_key};
use language::ask_in;
use left_page::LeftPage;
use page::MailboxPage;
use script_messages::ScriptMessagesPage;
use sealed_page::SealedMailboxPage;
use show::{Around, show};
use statement_page::StatementPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/mailbox" => get,
        Post Page "/mailbox" => post,
        Get Page "/c/{channel}/mailbox" => get,
        Post Page "/c/{channel}/mailbox" => post,
        Post Page "/mailbox/message" => message::post,
        Post Page "/mailbox/leave" => leave::post,
        Post Page "/mailbox/destroy" => destroy::post,
        Get Page "/mailbox/statement" => statement::get,
        Get Page "/mailbox/statement/file" => statement::file,
        Get Page "/mailbox/sealed" => script_messages::get,
        Post Json "/mailbox/sealed" => sealed::open,
        Post Json "/mailbox/sealed/message" => sealed::message,
        Post Json "/mailbox/sealed/statement" => sealed::statement,
        Post Json "/mailbox/sealed/destroy" => sealed::destroy,
    ],
    samples: |samples| {
        samples.add::<MailboxKeyPage<'_>>("key", "/mailbox");
        samples.add::<MailboxPage<'_>>("mailbox", "/mailbox");
        samples.add::<SealedMailboxPage<'_>>("sealed-mailbox", "/mailbox");
        samples.add::<ScriptMessagesPage>("words", "/mailbox");
        samples.add::<LeftPage>("left", "/mailbox");
        samples.add::<StatementPage>("statement", "/mailbox/statement");
    },
    nav: None,
};

#[derive(Deserialize)]
struct MailboxQuery {
    sent: Option<String>,
}

/// The mailbox that is open in this browser, or the question for its key.
async fn get(reporter: Reporter, query: Query<MailboxQuery>) -> Result<HttpResponse, Problem> {
    reporter.channel()?;
    if let Some(typed) = cookies::flash_typed(&reporter) {
        let problem = parse_key(&typed).err();
        return ask_anew(&reporter, &MailboxKeyPage { problem, typed: &typed, ..MailboxKeyPage::default() });
    }
    let Some(case_key) = cookies::case_key(&reporter) else {
        let problem = cookies::was_open(&reporter).then_some(KeyProblem::Expired);
        return ask_anew(&reporter, &MailboxKeyPage { problem, ..MailboxKeyPage::default() });
    };
    let Some(mailbox) = mailbox::open(&reporter.app().store, &case_key).await? else {
        let (problem, typed) = (Some(KeyProblem::Unknown), case_key.display());
        return ask_anew(&reporter, &MailboxKeyPage { problem, typed: &typed, ..MailboxKeyPage::default() });
    };
    show(&reporter, &case_key, &mailbox, Around { sent: query.sent.is_some(), ..Around::default() })
}

/// Takes a case key. A mistyped one is told at once; whether a well-formed one has a mailbox is not looked up here,
/// so that a hit and a miss are the same answer after the same time.
async fn post(reporter: Reporter, form: Protected) -> Result<HttpResponse, Problem> {
    reporter.channel()?;
    let typed = form.value("case_key");
    let _turn = match reporter.turn(Lane::Mailbox).await {
        Err(slowed @ Problem::RateLimited { seconds }) => {
            reporter.state.problems.note(&slowed);
            let problem = Some(KeyProblem::Slow { seconds });
            return ask_for_key(&reporter, &MailboxKeyPage { problem, typed, ..MailboxKeyPage::default() });
        }
        turn => turn?,
    };
    if let Some(chosen) = reporter.app().languages.from_tag(form.value("language")) {
        return ask_in(&reporter, &form, chosen);
    }
    // Checked beside a receipt, a wrong code must not lead away from the only place where the right one stands.
    let receipt = cookies::receipt_case_key(&reporter).filter(|_| form.value("from") == "receipt");
    let page = if receipt.is_some() { "/receipt".to_owned() } else { address(&reporter) };
    let is_other = |typed: &CaseKey| receipt.as_ref().is_some_and(|shown| shown.token().id() != typed.token().id());
    match parse_key(typed).and_then(|typed| if is_other(&typed) { Err(KeyProblem::Other) } else { Ok(typed) }) {
        Ok(case_key) => {
            let mut answer = redirect(&address(&reporter));
            for removed in cookies::clear_flash(&reporter) {
                answer.cookie(removed);
            }
            Ok(answer.cookie(cookies::keep_open(&reporter, &case_key)).finish())
        }
        // By a redirect where possible, for the same reason as the receipt.
        Err(_) if cookies::supports_cookies(&reporter) && typed.len() <= cookies::MAX_TYPED => {
            Ok(redirect(&page).cookie(cookies::set_flash_typed(&reporter, typed)).finish())
        }
        Err(problem) => {
            ask_for_key(&reporter, &MailboxKeyPage { problem: Some(problem), typed, ..MailboxKeyPage::default() })
        }
    }
}
