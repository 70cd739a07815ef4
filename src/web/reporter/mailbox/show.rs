//! The open mailbox, as it is shown.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::super::appointment::{Appointment, mailbox_address};
use super::super::can_read::CanRead;
use super::super::cookies;
use super::declaring::Declaring;
use super::entry::{ShownBody, ShownEntry};
use super::page::MailboxPage;
use super::problem::MessageProblem;
use crate::casework::{Document, Talk};
use crate::mailbox::{self, Mailbox};
use crate::sealing::{CaseKey, Side};
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// What stands around the conversation.
#[derive(Default)]
pub(super) struct Around<'a> {
    /// The message that stands in the field.
    pub typed: &'a str,
    /// What it was to be instead, with that text.
    pub declaring: Option<Declaring>,
    /// Why something was not done, and the status that goes with it.
    pub problem: Option<(MessageProblem, StatusCode)>,
    /// Whether a message has just been stored.
    pub sent: bool,
}

/// The open mailbox.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(super) fn show(
    reporter: &Reporter,
    case_key: &CaseKey,
    mailbox: &Mailbox,
    around: Around<'_>,
) -> Result<HttpResponse, Problem> {
    let questionnaires = reporter.channels.questionnaires_of(mailbox.channel);
    let talk = mailbox::talk(&mailbox.entries);
    let mut page = MailboxPage::new(questionnaires, reporter.language, mailbox.state, entries(mailbox, &talk));
    page.address = mailbox_address(reporter);
    page.can_read = CanRead::of(&mailbox.holders);
    page.appointments = Appointment::all(&mailbox.progress, reporter.app().clock.today());
    page.acknowledged_automatically = mailbox.progress.acknowledged_automatically();
    let mut said = mailbox.entries.iter().filter(|entry| !matches!(entry.document, Some(Document::Removal(_))));
    page.question_waits = said.next_back().is_some_and(|entry| entry.side == Side::Office && entry.is_fine());
    (page.next_seq, page.sent) = (mailbox.next_seq, around.sent);
    page.withdrawn = talk.withdrawal().map(|(_, declaration)| declaration.day);
    page.put_back(around.typed, around.problem.map(|(problem, _)| problem), around.declaring);
    let status = around.problem.map_or(StatusCode::OK, |(_, status)| status);
    let reply =
        reporter.show(&page).of_channel(mailbox.channel).of_trial(mailbox.is_trial).at("/mailbox").status(status);
    reply.cookie(cookies::keep_open(reporter, case_key)).send()
}

/// The open mailbox once more, because something was not done.
///
/// # Errors
/// [`Problem::NotFound`] if it is gone; the store's.
pub(super) async fn show_again(
    reporter: &Reporter,
    case_key: &CaseKey,
    problem: MessageProblem,
) -> Result<HttpResponse, Problem> {
    let mailbox = mailbox::open(&reporter.app().store, case_key).await?.ok_or(Problem::NotFound)?;
    let problem = Some((problem, StatusCode::UNPROCESSABLE_ENTITY));
    show(reporter, case_key, &mailbox, Around { problem, ..Around::default() })
}

fn entries<'m>(mailbox: &'m Mailbox, talk: &Talk<'m>) -> Vec<ShownEntry<'m>> {
    let last_own = mailbox.entries.iter().rposition(|entry| entry.side == Side::Reporter);
    let mut entries: Vec<_> = mailbox.entries.iter().map(|entry| shown(entry, talk)).collect();
    for (index, (entry, stored)) in entries.iter_mut().zip(&mailbox.entries).enumerate() {
        entry.fresh = stored.side == Side::Office && last_own.is_none_or(|own| index > own);
    }
    entries
}

fn shown<'m>(entry: &'m mailbox::Entry, talk: &Talk<'m>) -> ShownEntry<'m> {
    ShownEntry {
        day: entry.day,
        body: body(entry, talk),
        fresh: false,
        verdict: entry.verdict,
        stored_on: entry.stored_on,
        check: entry.check,
    }
}

fn body<'m>(entry: &'m mailbox::Entry, talk: &Talk<'m>) -> ShownBody<'m> {
    if let Some(removal) = &entry.removed {
        return ShownBody::Removed { office: entry.side == Side::Office, removal };
    }
    match &entry.document {
        Some(Document::Report(report)) => ShownBody::Report(report),
        Some(Document::Addition(report)) => ShownBody::Addition(report),
        Some(Document::Message(text)) => ShownBody::Message(&text.text),
        Some(Document::Reply(text)) => ShownBody::Reply(&text.text),
        Some(Document::Feedback(feedback)) => ShownBody::Feedback(feedback),
        Some(Document::Request(request)) => {
            let answer = talk.answers(entry.seq).counts.map(|(_, answer)| answer);
            ShownBody::Request { request, to: entry.seq, answer }
        }
        Some(Document::Declaration(declaration)) => {
            ShownBody::Declaration { declaration, about: declaration.to.and_then(|to| talk.request(to)) }
        }
        Some(Document::Removal(removal)) => ShownBody::Removal(removal),
        Some(Document::Note(_) | Document::Form(_) | Document::Redaction(_)) | None => {
            ShownBody::Unreadable { office: entry.side == Side::Office }
        }
    }
}
