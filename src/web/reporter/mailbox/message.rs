//! The reporter writes into the mailbox, or declares something with one of its buttons. Sent twice, it is stored once; not stored, it stands in the field again.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use zeroize::Zeroizing;

use super::super::betrayal::{self, LastLook};
use super::super::cookies;
use super::super::typed_key::{KeyProblem, parse_key};
use super::declaring::Declaring;
use super::key_page::{MailboxKeyPage, ask_for_key};
use super::problem::MessageProblem;
use super::show::{Around, show};
use crate::app::bytes_sealed;
use crate::casework::self_betrayal::WarnPattern;
use crate::casework::{Document, Judged, TextMessage};
use crate::form::TextKind;
use crate::intake::text_kind;
use crate::mailbox::{self, DeliverError};
use crate::sealing::CaseKey;
use crate::web::guard::admission::{Lane, Turn};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Reporter, redirect};

/// Characters a message may have, as many as the longest text of the form.
const MAX_CHARACTERS: usize = 20_000;

pub(super) async fn post(reporter: Reporter, form: Protected) -> Result<HttpResponse, Problem> {
    let message = form.value("message").trim_end();
    let seq = form.value("seq").parse().unwrap_or(0);
    let turn = reporter.turn(Lane::Mailbox).await;
    let case_key = match open_key(&reporter, &form) {
        Ok(case_key) => case_key,
        // What was typed waits in the same form for the key.
        Err((problem, typed)) => {
            let problem = match turn {
                Err(Problem::RateLimited { seconds }) => KeyProblem::Slow { seconds },
                _ => problem,
            };
            return ask_for_key(&reporter, &kept(&form, problem, typed, message, seq));
        }
    };
    let (declaring, refused) = match Declaring::of(&form) {
        Ok(declaring) => (declaring, refused(message, declaring)),
        Err(problem) => (None, Some(problem)),
    };
    let look = LastLook { field: "message", label: "", text: message, patterns: &WarnPattern::ALL };
    // Of what is not taken anyway nothing is looked through: it may be two hundred times as long.
    if refused.is_none()
        && let Some(question) = betrayal::question(reporter.app().self_betrayal.get(), &[look], &form)
    {
        return betrayal::ask(&reporter, &question.of_message(&form));
    }
    let problem = match refused {
        Some(problem) => (problem, StatusCode::UNPROCESSABLE_ENTITY),
        None => match send(&reporter, turn, &case_key, seq, message, declaring).await {
            Ok(None) => {
                let open = cookies::keep_open(&reporter, &case_key);
                return Ok(redirect("/mailbox?sent=1").cookie(open).finish());
            }
            Ok(Some(problem)) => (problem, StatusCode::CONFLICT),
            Err(problem) => {
                reporter.state.problems.note(&problem);
                (told(&problem), problem.status_code())
            }
        },
    };
    let Some(mailbox) = mailbox::open(&reporter.app().store, &case_key).await? else {
        let typed = case_key.display();
        return ask_for_key(&reporter, &kept(&form, KeyProblem::Unknown, &typed, message, seq));
    };
    show(&reporter, &case_key, &mailbox, Around { typed: message, declaring, problem: Some(problem), sent: false })
}

fn told(problem: &Problem) -> MessageProblem {
    match problem {
        Problem::MailboxFull => MessageProblem::Full,
        Problem::OnlyShort { .. } => MessageProblem::OnlyShort,
        Problem::StoreFull => MessageProblem::StoreFull,
        _ => MessageProblem::NotStored,
    }
}

fn refused(message: &str, declaring: Option<Declaring>) -> Option<MessageProblem> {
    match (message.chars().count(), text_kind(message)) {
        (0, _) if declaring.is_none() => Some(MessageProblem::Empty),
        (_, TextKind::Torn) => Some(MessageProblem::Torn),
        (found, TextKind::Plain) if found > MAX_CHARACTERS => {
            Some(MessageProblem::TooLong { found, allowed: MAX_CHARACTERS })
        }
        _ => declaring.and_then(|declaring| declaring.refused(message)),
    }
}

/// What was typed or pressed waits in the form that asks for the key.
fn kept<'a>(
    form: &'a Protected,
    problem: KeyProblem,
    typed: &'a str,
    message: &'a str,
    seq: u64,
) -> MailboxKeyPage<'a> {
    MailboxKeyPage { problem: Some(problem), typed, message, seq, declared: Declaring::fields(form) }
}

/// The key of the open mailbox, or the one that was typed because the visit was over.
fn open_key<'a>(reporter: &Reporter, form: &'a Protected) -> Result<CaseKey, (KeyProblem, &'a str)> {
    match form.value("case_key") {
        "" => cookies::case_key(reporter).ok_or((KeyProblem::Expired, "")),
        typed => parse_key(typed).map_err(|problem| (problem, typed)),
    }
}

/// Stores it, or says why that has no place any more.
async fn send(
    reporter: &Reporter,
    turn: Result<Turn, Problem>,
    case_key: &CaseKey,
    seq: u64,
    message: &str,
    declaring: Option<Declaring>,
) -> Result<Option<MessageProblem>, Problem> {
    let _turn = turn?;
    reporter.app().storage.admit_message(bytes_sealed(message.len()))?;
    let (store, quota) = (&reporter.app().store, reporter.app().mailbox_quota());
    if let Some(declaring) = declaring {
        let declaration = declaring.declaration(reporter, message);
        return match mailbox::declare(store, case_key, seq, declaration, quota).await {
            Ok(Judged::New | Judged::Again) | Err(DeliverError::Unknown) => Ok(None),
            Ok(Judged::Answered) => Ok(Some(MessageProblem::Answered)),
            Ok(Judged::NotAsked) => Ok(Some(MessageProblem::NotAsked)),
            Err(error) => Err(error.into()),
        };
    }
    let document = Document::Message(TextMessage {
        lang: reporter.language.tag().to_owned(),
        day: reporter.app().clock.today(),
        text: Zeroizing::new(message.to_owned()),
        author: None,
    });
    match mailbox::deliver(store, case_key, seq, &document, quota).await {
        // The page that is shown next finds out, and says, that there is no such mailbox.
        Ok(_) | Err(DeliverError::Unknown) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
