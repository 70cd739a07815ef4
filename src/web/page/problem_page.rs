//! What cannot be answered: what happened and what to do next. Never whose fault it is.

use serde::Serialize;

use super::layout::LanguageSwitch;
use super::render::Page;
use crate::language::Language;
use crate::web::problem::Problem;

/// A request that ends on a page of its own, on either listener.
#[derive(Clone, Copy, Serialize)]
pub struct ProblemPage {
    /// Names the words.
    kind: &'static str,
    /// Of what is too large, in thousands of bytes.
    limit_kb: usize,
    /// When it is worth trying again.
    wait_seconds: u64,
}

impl ProblemPage {
    /// The page about a problem.
    pub fn of(problem: &Problem) -> Self {
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
            Problem::CrossOrigin,
            Problem::TooLarge { limit: 512_000 },
            Problem::RateLimited { seconds: 20 },
            Problem::Internal,
            Problem::Altered,
            Problem::Busy,
            Problem::NobodyReads,
            Problem::NoRight,
        ];
        problems.iter().map(|problem| (problem.row().word, Self::of(problem))).collect()
    }
}
