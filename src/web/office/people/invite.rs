//! Somebody new is invited, or somebody who is here gets another link. Nobody but they learns a password; the letter is
//! the answer to the form, and is shown this once.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use super::subject::Subject;
use crate::access::right::ManageOrganisation;
use crate::access::{Role, Roles, warnings};
use crate::language::Language;
use crate::staff::{self, AddError, InvitationTerms, Invited, NewAccount};
use crate::web::guard::form::Protected;
use crate::web::page::{InvitationLetter, Page};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated};

/// The form, with what was typed.
#[derive(Serialize)]
pub(super) struct InvitePage<'a> {
    name: &'a str,
    function: &'a str,
    email: &'a str,
    roles: Vec<Choice>,
    problem: Option<InviteProblem>,
}

#[derive(Serialize)]
struct Choice {
    word: &'static str,
    chosen: bool,
}

/// Why nobody was invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum InviteProblem {
    NoName,
    NoLine,
    NoAddress,
    Taken,
    TakenAndBarred,
    NameTaken,
    NoSuchRole,
    /// Roles that one person should not have together: one now, the other on their page, where it is asked about.
    Together,
}

pub(super) async fn get(user: Office<ManageOrganisation>) -> Result<HttpResponse, Problem> {
    user.page(&InvitePage::of("", "", "", Role::Handler.into(), None))
}

pub(super) async fn post(
    user: Reauthenticated<Office<ManageOrganisation>>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let [name, function, email] = ["name", "function", "email"].map(|field| form.value(field).trim());
    let chosen = form.fields().filter(|(field, _)| *field == "role").map(|(_, word)| Role::parse(word).ok());
    let chosen: Option<Roles> = chosen.collect();
    let roles = chosen.unwrap_or_default();
    let again = |problem| {
        let page = InvitePage::of(name, function, email, roles, Some(problem));
        user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
    };
    if chosen.is_none() {
        return again(InviteProblem::NoSuchRole);
    }
    if !warnings(roles).is_empty() {
        return again(InviteProblem::Together);
    }
    let new = NewAccount { name, function, email, roles, channels: &[] };
    // An instance takes accounts for one organisation.
    if !staff::takes_accounts(&app.office_store, user.staff.organisation_id).await? {
        return Err(Problem::NotFound);
    }
    match staff::invite(&app.office_store, &new, terms(&user), &mut app.rng()).await {
        Ok(invited) => letter(&user, &invited, name),
        Err(AddError::NoName) => again(InviteProblem::NoName),
        Err(AddError::NoLine) => again(InviteProblem::NoLine),
        Err(AddError::NoAddress(_)) => again(InviteProblem::NoAddress),
        Err(AddError::Taken) => again(InviteProblem::Taken),
        Err(AddError::TakenAndBarred) => again(InviteProblem::TakenAndBarred),
        Err(AddError::NameTaken(_)) => again(InviteProblem::NameTaken),
        Err(AddError::Store(error)) => Err(error.into()),
        Err(_) => Err(Problem::Malformed),
    }
}

/// Another link for somebody who is here: the earlier one, their password and their sessions end. Nobody does that to
/// themselves, for they would not be there to read the letter.
pub(super) async fn again(
    user: Reauthenticated<Office<ManageOrganisation>>,
    path: Path<String>,
    _: Protected,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let subject = Subject::of(&user, &path).await?;
    let account = &subject.person().account;
    if subject.is_self() {
        return Err(Problem::Malformed);
    }
    match staff::invite_again(&app.office_store, &account.email, terms(&user), &mut app.rng()).await {
        Ok(invited) => letter(&user, &invited, &account.name),
        Err(AddError::Store(error)) => Err(error.into()),
        Err(_) => Err(Problem::Malformed),
    }
}

fn terms(user: &Office<ManageOrganisation>) -> InvitationTerms {
    let app = user.app();
    InvitationTerms {
        by: Some(user.staff.id),
        today: app.clock.today(),
        days: app.settings().office.invitation_days.get(),
    }
}

fn letter(user: &Office<ManageOrganisation>, invited: &Invited, name: &str) -> Result<HttpResponse, Problem> {
    let settings = user.app().settings();
    let (back, organisation) = (format!("/people/{}", invited.staff), &settings.organisation.name);
    let letter = InvitationLetter::of(invited, name, organisation, &settings.office.url, &back);
    user.show(&letter).at("/people").send()
}

impl<'a> InvitePage<'a> {
    fn of(name: &'a str, function: &'a str, email: &'a str, roles: Roles, problem: Option<InviteProblem>) -> Self {
        let choice = |role: &Role| Choice { word: role.as_str(), chosen: roles.contains(*role) };
        Self { name, function, email, roles: Role::ALL.iter().map(choice).collect(), problem }
    }
}

impl Page for InvitePage<'_> {
    const TEMPLATE: &'static str = "office/people/invite.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let page = |problem| {
            Self::of("K. Demir", "Fachdienst", "k.demir@lindenau.example", Role::Handler.into(), Some(problem))
        };
        vec![
            ("fresh", Self::of("", "", "", Role::Handler.into(), None)),
            ("no-name", page(InviteProblem::NoName)),
            ("no-line", page(InviteProblem::NoLine)),
            ("no-address", page(InviteProblem::NoAddress)),
            ("taken", page(InviteProblem::Taken)),
            ("taken-and-barred", page(InviteProblem::TakenAndBarred)),
            ("name-taken", page(InviteProblem::NameTaken)),
            ("no-such-role", page(InviteProblem::NoSuchRole)),
            ("together", page(InviteProblem::Together)),
        ]
    }
}
