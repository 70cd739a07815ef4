//! The receipt. Where cookies work it is a page of its own, reached by a redirect: an answer to the POST itself would
//! leave what was sent in the browser's history, from where a reload writes it to disk (seen in Chromium).

mod frame;
mod page;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::cookies;
use crate::app::{Channel, Receipt, ReceiptKind};
use crate::casework::Document;
use crate::casework::answers::Answers;
use crate::mailbox;
use crate::sealing::CaseKey;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Reporter, redirect};
use page::{Notice, ReceiptPage};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/receipt" => get,
        Get Page "/report/sealed" => frame::get,
        Get Page "/c/{channel}/report/sealed" => frame::get,
    ],
    samples: |samples| samples.add::<ReceiptPage<'_>>("receipt", "/report"),
    nav: None,
};

#[derive(Deserialize)]
struct ReceiptQuery {
    #[serde(default)]
    kept: String,
}

/// Shows the receipt for the report that this browser has just sent, from what is stored: so it can be opened again.
async fn get(reporter: Reporter, query: Query<ReceiptQuery>) -> Result<HttpResponse, Problem> {
    let to_mailbox = || redirect("/mailbox").finish();
    let Some(case_key) = cookies::receipt_case_key(&reporter) else { return Ok(to_mailbox()) };
    let Some(mailbox) = mailbox::open(&reporter.app().store, &case_key).await? else { return Ok(to_mailbox()) };
    let nothing = Answers::default();
    let answers = mailbox.entries.iter().rev().find_map(|entry| match &entry.document {
        Some(Document::Report(report) | Document::Addition(report)) => Some(&report.answers),
        _ => None,
    });
    let receipt = Receipt { kind: page::kind_named(&query.kept), milestones: mailbox.milestones };
    let channels = &reporter.app().channels;
    let channel = channels.by_id(mailbox.channel).unwrap_or(channels.first());
    show(&reporter, channel, &case_key, &receipt, answers.unwrap_or(&nothing))
}

/// Leads to the receipt, or is it, for a browser that has shown no cookie.
pub(super) fn answer(
    reporter: &Reporter,
    channel: &Channel,
    case_key: &CaseKey,
    receipt: Receipt,
    answers: &Answers,
) -> Result<HttpResponse, Problem> {
    if !cookies::supports_cookies(reporter) {
        return show(reporter, channel, case_key, &receipt, answers);
    }
    let target = match receipt.kind {
        ReceiptKind::New => "/receipt",
        ReceiptKind::Again => "/receipt?kept=again",
        ReceiptKind::Addition => "/receipt?kept=addition",
    };
    Ok(redirect(target).cookie(cookies::allow_receipt(reporter, case_key)).finish())
}

fn show(
    reporter: &Reporter,
    channel: &Channel,
    case_key: &CaseKey,
    receipt: &Receipt,
    answers: &Answers,
) -> Result<HttpResponse, Problem> {
    let case_key = case_key.display();
    let notices = channel.questionnaire.notices(answers, reporter.language);
    let mut page = ReceiptPage::new(&channel.questionnaire, reporter.language, receipt.kind, &receipt.milestones);
    page.case_key = &case_key;
    page.notices = notices.into_iter().map(|words| Notice { id: None, words }).collect();
    reporter.show(&page).of_channel(channel.id).at("/receipt").send()
}
