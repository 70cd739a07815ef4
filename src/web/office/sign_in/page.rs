//! The page for signing in to the office.

use serde::Serialize;

use crate::language::Language;
use crate::web::page::Page;

/// Why signing in did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum SignInProblem {
    /// Address and password do not belong together. Which of the two is wrong is not said.
    Wrong,
    /// Too many tries: wait so many seconds.
    Slowed { wait_seconds: u64 },
    /// The session has ended; the page asked for needs a new one.
    SessionEnded,
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SignInNotice {
    SignedOut,
    /// A password was chosen by an invitation.
    Chosen,
}

#[derive(Serialize)]
pub(super) struct SignInPage<'a> {
    /// What was typed as the address.
    pub email: &'a str,
    pub problem: Option<SignInProblem>,
    /// What the visitor has just done.
    pub notice: Option<SignInNotice>,
    /// The page to go to afterwards.
    pub next: &'a str,
}

impl Page for SignInPage<'_> {
    const TEMPLATE: &'static str = "office/sign_in.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem, email| Self { email, problem, notice: None, next: "/cases" };
        vec![
            ("first", sample(None, "")),
            ("signed-out", Self { notice: Some(SignInNotice::SignedOut), ..sample(None, "") }),
            ("chosen", Self { notice: Some(SignInNotice::Chosen), ..sample(None, "") }),
            ("wrong", sample(Some(SignInProblem::Wrong), "a.berger@lindenau.example")),
            ("slowed", sample(Some(SignInProblem::Slowed { wait_seconds: 30 }), "a.berger@lindenau.example")),
            ("ended", sample(Some(SignInProblem::SessionEnded), "")),
        ]
    }
}
