//! The receipt. Where cookies work it is a page of its own, reached by a redirect: an answer to the POST itself would
//! leave what was sent in the browser's history, from where a reload writes it to disk (seen in Chromium).

mod frame;
mod page;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::appointment::mailbox_address;
use super::can_read::CanRead;
use super::cookies;
use super::typed_key::{KeyProblem, parse_key};
use crate::app::{Channel, FilledIn, Receipt, ReceiptKind};
use crate::casework::Document;
use crate::mailbox;
use crate::sealing::CaseKey;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Reporter, redirect};
use page::{Check, Notice, ReceiptPage, kind_named};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/receipt" => get,
        Get Page "/report/sealed" => frame::get,
        Get Page "/c/{channel}/report/sealed" => frame::get,
        Get Page "/report/about/{questionnaire}/sealed" => frame::get,
        Get Page "/c/{channel}/report/about/{questionnaire}/sealed" => frame::get,
    ],
    samples: |samples| samples.add::<ReceiptPage<'_>>("receipt", "/report"),
    nav: None,
};

#[derive(Deserialize)]
struct ReceiptQuery {
    #[serde(default)]
    kept: String,
}

/// Shows the receipt for the report that this browser has just sent, and what was wrong with the code that was checked there.
async fn get(reporter: Reporter, query: Query<ReceiptQuery>) -> Result<HttpResponse, Problem> {
    let Some(case_key) = cookies::receipt_case_key(&reporter) else { return Ok(redirect("/mailbox").finish()) };
    let typed = cookies::flash_typed(&reporter);
    let problem = typed.as_ref().map(|typed| parse_key(typed).err().unwrap_or(KeyProblem::Other));
    let check = Check { typed: typed.as_ref().map_or("", |typed| typed), problem };
    show(&reporter, &case_key, kind_named(&query.kept), check).await
}

/// Leads to the receipt, or is it, for a browser that has shown no cookie. Such a one cannot open a mailbox either, and its
/// receipt is made of what is known already: to open the case once more would cost as much as a third of taking it in.
pub(super) fn answer(
    reporter: &Reporter,
    channel: &Channel,
    case_key: &CaseKey,
    receipt: Receipt,
    form: &FilledIn<'_>,
) -> Result<HttpResponse, Problem> {
    let Receipt { kind, progress, sealed_among } = receipt;
    if cookies::supports_cookies(reporter) {
        return Ok(redirect(address(kind)).cookie(cookies::allow_receipt(reporter, case_key, sealed_among)).finish());
    }
    let FilledIn { questionnaire, language, answers, .. } = *form;
    let case_key = case_key.display();
    let mut page = ReceiptPage::new(questionnaire, language, kind, &progress, reporter.app().clock.today());
    page.case_key = &case_key;
    page.address = mailbox_address(reporter);
    let notices = questionnaire.form.notices(answers, language);
    page.notices = notices.into_iter().map(|words| Notice { id: None, words }).collect();
    reporter.show(&page).of_channel(channel.id).at(address(kind)).send()
}

/// Where it is shown.
fn address(kind: ReceiptKind) -> &'static str {
    match kind {
        ReceiptKind::New => "/receipt",
        ReceiptKind::Again => "/receipt?kept=again",
        ReceiptKind::Addition => "/receipt?kept=addition",
    }
}

/// From what is stored: so it can be opened again.
async fn show(
    reporter: &Reporter,
    case_key: &CaseKey,
    kind: ReceiptKind,
    check: Check<'_>,
) -> Result<HttpResponse, Problem> {
    let app = reporter.app();
    let Some(mailbox) = mailbox::open(&app.store, case_key).await? else { return Ok(redirect("/mailbox").finish()) };
    let report = mailbox.entries.iter().rev().find_map(|entry| match &entry.document {
        Some(Document::Report(report) | Document::Addition(report)) => Some(report),
        _ => None,
    });
    let channel = reporter.channels.by_id(mailbox.channel).unwrap_or(reporter.channels.first());
    let (questionnaires, language) = (&channel.questionnaires, reporter.language);
    let questionnaire = report.map_or(questionnaires.first(), |report| questionnaires.of(report));
    let notices = report.map(|report| questionnaire.form.notices(&report.answers, language)).unwrap_or_default();
    let case_key = case_key.display();
    let mut page = ReceiptPage::new(questionnaire, language, kind, &mailbox.progress, app.clock.today());
    page.case_key = &case_key;
    page.check = check;
    page.address = mailbox_address(reporter);
    page.can_be_asked_again = true;
    page.can_read = match cookies::receipt_sealed_among(reporter) {
        Some(among) => CanRead::just_sealed(&mailbox.holders, among, &channel.readers.current(&app.store).await?),
        None => CanRead::of(&mailbox.holders),
    };
    page.notices = notices.into_iter().map(|words| Notice { id: None, words }).collect();
    let reply = reporter.show(&page).of_channel(channel.id).of_trial(mailbox.is_trial).at(address(kind));
    reply.cookies(cookies::clear_typed(reporter)).send()
}
