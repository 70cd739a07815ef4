//! How one is called here and what one is, as colleagues and reporters read it.

use actix_web::http::StatusCode;
use serde::Serialize;

use crate::web::visitor::SignedIn;

/// Name and function, as they are stored or were typed.
#[derive(Serialize)]
pub(super) struct OwnProfile<'a> {
    /// As it is stored.
    pub stored_name: &'a str,
    pub stored_function: &'a str,
    pub name: &'a str,
    pub function: &'a str,
    /// Why what was typed was not saved.
    pub problem: Option<ProfileProblem>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ProfileProblem {
    NoName,
    NoLine,
    NameTaken,
}

impl<'a> OwnProfile<'a> {
    pub(super) fn stored(user: &'a SignedIn) -> Self {
        Self::of(&user.staff.name, &user.staff.function)
    }

    pub(super) fn of(name: &'a str, function: &'a str) -> Self {
        Self { stored_name: name, stored_function: function, name, function, problem: None }
    }

    pub(super) fn status(&self) -> StatusCode {
        if self.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}
