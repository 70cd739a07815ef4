//! What cannot be answered: what happened and what to do next. Never whose fault it is.

use crate::web::page::{Chrome, LanguageSwitch, Page};
use serde::Serialize;
use tera::{Context, TeraResult};

/// A request that ends on a page of its own, on either listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Problem {
    /// 404
    NotFound,
    /// 405
    MethodNotAllowed,
    /// 400: the form did not arrive whole.
    Garbled,
    /// 403: the request came from another site's page.
    CrossSite,
    /// 413, in thousands of bytes.
    TooLarge { limit_kb: u64 },
    /// 429: try again after so many seconds.
    TooFast { wait_seconds: u64 },
    /// 500
    Internal,
    /// 409: what is stored was altered and can be neither read nor written to.
    Altered,
    /// 503: the store is busy.
    Busy,
    /// 503: no handler has a key yet, so nothing could be sealed.
    NobodyReads,
}

impl Problem {
    /// The HTTP status the page goes out with.
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Garbled => 400,
            Self::CrossSite => 403,
            Self::TooLarge { .. } => 413,
            Self::TooFast { .. } => 429,
            Self::Altered => 409,
            Self::Internal => 500,
            Self::Busy | Self::NobodyReads => 503,
        }
    }
}

#[derive(Clone, Copy, Serialize)]
pub struct ProblemPage {
    pub problem: Problem,
}

impl Page for ProblemPage {
    const TEMPLATE: &'static str = "problem.html";

    fn language_switch(&self) -> LanguageSwitch {
        // The address may be one that answers to POST only.
        LanguageSwitch::None
    }

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("not-found", Problem::NotFound),
            ("method-not-allowed", Problem::MethodNotAllowed),
            ("garbled", Problem::Garbled),
            ("cross-site", Problem::CrossSite),
            ("too-large", Problem::TooLarge { limit_kb: 512 }),
            ("too-fast", Problem::TooFast { wait_seconds: 20 }),
            ("internal", Problem::Internal),
            ("altered", Problem::Altered),
            ("busy", Problem::Busy),
            ("nobody-reads", Problem::NobodyReads),
        ]
        .into_iter()
        .map(|(name, problem)| (name, Self { problem }))
        .collect()
    }
}
