//! The page that asks once more who somebody is: on its own, or in the way of something that they have just sent. What they
//! sent is on it, so it goes along with the confirmation, and is done by it.

use serde::Serialize;

use super::Page;
use crate::language::Language;

/// Why it was not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ConfirmProblem {
    /// Password or code. Which of the two is not said.
    Wrong,
    /// Too many codes were wrong today.
    Held,
    /// Too many tries: wait so many seconds.
    Slowed { wait_seconds: u64 },
}

/// The form. No `Debug`: it may hold what somebody wrote.
#[derive(Serialize)]
pub struct Confirmation<'a> {
    pub email: &'a str,
    /// Whether a code is asked for, too.
    pub has_factor: bool,
    pub problem: Option<ConfirmProblem>,
    /// Where the form goes: the page that confirms, or what was to be done.
    pub action: &'a str,
    /// What goes along, in its order.
    pub kept: Vec<(&'a str, &'a str)>,
    /// Whether something was sent, and waits for the confirmation.
    pub waits: bool,
    /// The page to go back to.
    pub back: &'a str,
}

impl Page for Confirmation<'_> {
    const TEMPLATE: &'static str = "office/confirm.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem| Self {
            email: "a.berger@lindenau.example",
            has_factor: true,
            problem,
            action: "/account/confirm",
            kept: vec![("next", "/account/second-factor")],
            waits: false,
            back: "/account",
        };
        let waiting = |problem| Self {
            action: "/people/1/roles",
            kept: vec![
                ("role", "handler"),
                ("role", "management"),
                ("rule-management", "Eine Regel.\nIn zwei Zeilen."),
            ],
            waits: true,
            back: "/people/1",
            ..sample(problem)
        };
        vec![
            ("confirm", sample(None)),
            ("confirm-password", Self { has_factor: false, ..sample(None) }),
            ("confirm-wrong", sample(Some(ConfirmProblem::Wrong))),
            ("confirm-held", sample(Some(ConfirmProblem::Held))),
            ("confirm-slowed", sample(Some(ConfirmProblem::Slowed { wait_seconds: 30 }))),
            ("confirm-waits", waiting(None)),
            ("confirm-waits-password", Self { has_factor: false, ..waiting(None) }),
            ("confirm-waits-wrong", waiting(Some(ConfirmProblem::Wrong))),
        ]
    }
}
