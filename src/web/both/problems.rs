//! What cannot be answered: what happened and what to do next, never whose fault it is. No route leads to these pages:
//! `middleware` shows them.

use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

use crate::language::Language;
use crate::web::page::{LanguageSwitch, Page};
use crate::web::problem::{Failure, Problem};
use crate::web::route::Feature;
use crate::web::visitor::AnswerContext;

pub(super) const FEATURE: Feature =
    Feature { routes: &[], samples: |samples| samples.add::<ProblemPage>("problem", "/nowhere"), nav: None };

/// A request that ends on a page of its own, on either listener.
#[derive(Clone, Copy, Serialize)]
struct ProblemPage {
    /// Names the words.
    kind: &'static str,
    /// Of what is too large, in thousands of bytes.
    limit_kb: usize,
    /// When it is worth trying again.
    wait_seconds: u64,
}

/// Answers with the page about a problem.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(crate) fn show(context: &AnswerContext, problem: &Problem) -> Result<HttpResponse, Problem> {
    context.show(&ProblemPage::of(problem)).status(problem.status_code()).send()
}

impl ProblemPage {
    fn of(problem: &Problem) -> Self {
        let (limit_kb, wait_seconds) = match *problem {
            Problem::TooLarge { limit } => (limit / 1000, 0),
            Problem::RateLimited { seconds } => (0, seconds),
            _ => (0, 0),
        };
        Self { kind: problem.row().word, limit_kb, wait_seconds }
    }
}

impl Page for ProblemPage {
    const TEMPLATE: &'static str = "problem.html";

    fn language_switch(&self) -> LanguageSwitch {
        // The address may be one that answers to POST only.
        LanguageSwitch::None
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let problems = [
            Problem::NotFound,
            Problem::MethodNotAllowed,
            Problem::Malformed,
            Problem::OtherHost,
            Problem::CrossOrigin,
            Problem::TooLarge { limit: 512_000 },
            Problem::RateLimited { seconds: 20 },
            Problem::Internal(Failure::new("store", "it failed")),
            Problem::Altered,
            Problem::Busy,
            Problem::NobodyReads,
            Problem::MailboxFull,
            Problem::OnlyShort { limit: 16_384 },
            Problem::StoreFull,
            Problem::NoRight,
        ];
        problems.iter().map(|problem| (problem.row().word, Self::of(problem))).collect()
    }
}
