//! The pages of an invitation.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::language::Language;
use crate::staff::Welcome;
use crate::web::page::invented::INVITATION_CODE;
use crate::web::page::{LanguageSwitch, Page, iso};

/// Why an invitation is not good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum InvitationProblem {
    /// Mistyped, altered, or another one has taken its place.
    Unknown,
    /// A password was chosen with it.
    Used,
    Expired {
        #[serde(serialize_with = "iso::serialize")]
        last_day: Date,
    },
    /// The account is barred.
    Barred,
}

/// Asks for the code.
#[derive(Serialize)]
pub(super) struct InvitationPage {
    pub problem: Option<InvitationProblem>,
}

/// Why the password was not taken. The word begins with the field that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum ChoiceProblem {
    NewShort,
    NewGuessable,
    /// Too many tries: wait so many seconds.
    NewSlowed {
        wait_seconds: u64,
    },
    /// It was typed in two ways.
    RepeatDiffers,
}

/// Says who invites to what, and asks for a password.
#[derive(Serialize)]
pub(super) struct ChoicePage<'a> {
    /// Carried along in the form.
    code: &'a str,
    name: &'a str,
    email: &'a str,
    organisation: &'a str,
    /// `None`: somebody with access to the machine.
    invited_by: Option<&'a str>,
    /// The stable words of the roles.
    roles: Vec<&'static str>,
    #[serde(serialize_with = "iso::serialize")]
    last_day: Date,
    problem: Option<ChoiceProblem>,
}

impl<'a> ChoicePage<'a> {
    pub(super) fn of(welcome: &'a Welcome, code: &'a str, problem: Option<ChoiceProblem>) -> Self {
        Self {
            code,
            name: &welcome.name,
            email: &welcome.email,
            organisation: &welcome.organisation,
            invited_by: welcome.invited_by.as_deref(),
            roles: welcome.roles.iter().map(|role| role.as_str()).collect(),
            last_day: welcome.last_day,
            problem,
        }
    }
}

impl Page for InvitationPage {
    const TEMPLATE: &'static str = "office/invitation.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let expired = InvitationProblem::Expired { last_day: date!(2026 - 11 - 20) };
        vec![
            ("code", Self { problem: None }),
            ("unknown", Self { problem: Some(InvitationProblem::Unknown) }),
            ("used", Self { problem: Some(InvitationProblem::Used) }),
            ("expired", Self { problem: Some(expired) }),
            ("barred", Self { problem: Some(InvitationProblem::Barred) }),
        ]
    }
}

impl Page for ChoicePage<'_> {
    const TEMPLATE: &'static str = "office/invitation_password.html";

    /// It answers a form.
    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem| Self {
            code: INVITATION_CODE,
            name: "J. Lindqvist",
            email: "j.lindqvist@lindenau.example",
            organisation: "Brückenwerk Lindenau gGmbH",
            invited_by: Some("A. Berger"),
            roles: vec!["handler"],
            last_day: date!(2026 - 12 - 07),
            problem,
        };
        vec![
            ("choice", sample(None)),
            ("choice-by-operator", Self { invited_by: None, roles: vec![], ..sample(None) }),
            ("choice-short", sample(Some(ChoiceProblem::NewShort))),
            ("choice-guessable", sample(Some(ChoiceProblem::NewGuessable))),
            ("choice-slowed", sample(Some(ChoiceProblem::NewSlowed { wait_seconds: 30 }))),
            ("choice-differs", sample(Some(ChoiceProblem::RepeatDiffers))),
        ]
    }
}
