//! Roles, saved in two steps where something speaks against them: what speaks against them is read first, and a conflict
//! needs a rule in words.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use super::outcome::{Notice, Refused};
use super::person::again;
use super::subject::{Subject, problem};
use crate::access::right::ManageOrganisation;
use crate::access::{Conflict, Right, Role, RoleWarning, Roles, conflicts, warnings};
use crate::language::Language;
use crate::staff::{self, Person, PersonError, RoleChange};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated};

/// What is read before roles are saved.
#[derive(Serialize)]
pub(super) struct RolesPage<'a> {
    id: i32,
    name: &'a str,
    /// Whether it is the administrator's own account.
    is_self: bool,
    roles: Vec<&'static str>,
    added: Vec<&'static str>,
    removed: Vec<&'static str>,
    warnings: Vec<&'static str>,
    /// Rules that these roles call for, as they are stored or were typed.
    rules: Vec<TypedRule<'a>>,
    /// Whether they can open reports afterwards, and could not before.
    opens: bool,
    /// Open cases that nobody else can read, where they are to work on cases no longer.
    alone: u64,
    missing: bool,
    too_long: bool,
}

#[derive(Serialize)]
struct TypedRule<'a> {
    duty: &'static str,
    rule: &'a str,
    is_missing: bool,
}

pub(super) async fn post(
    user: Reauthenticated<Office<ManageOrganisation>>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let refused = |refused| {
        let mut page = subject.page();
        page.refused = Some(refused);
        again(&user, &page)
    };
    let Some(roles) = read(&form) else { return refused(Refused::NoSuchRole) };
    let mut page = RolesPage::of(subject.person(), roles, &form, subject.is_self());
    let store = subject.office_store();
    if !roles.allow(Right::WriteToCase) && subject.person().account.roles.allow(Right::WriteToCase) {
        page.alone = staff::open_cases_of(store, subject.id(), subject.acting.day).await?;
    }
    if form.value("read").is_empty() && page.has_to_be_read() {
        return user.show(&page).at(format!("/people/{}", page.id)).send();
    }
    let rules = Conflict::ALL.into_iter().map(|conflict| (conflict, form.value(&field(conflict)).to_owned())).collect();
    match staff::change_roles(store, subject.acting, RoleChange { person: subject.id(), roles, rules }).await {
        Ok(()) => return Ok(subject.done(Notice::Roles)),
        Err(PersonError::LastAdministrator) => return refused(Refused::LastAdministrator),
        Err(PersonError::RuleMissing(_)) => page.missing = true,
        Err(PersonError::NoText) => page.too_long = true,
        Err(other) => return Err(problem(other)),
    }
    for rule in &mut page.rules {
        rule.is_missing = rule.rule.trim().is_empty();
    }
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).at(format!("/people/{}", page.id)).send()
}

/// The roles that were chosen; `None` if one of them is none.
fn read(form: &Protected) -> Option<Roles> {
    form.fields().filter(|(name, _)| *name == "role").map(|(_, word)| Role::parse(word).ok()).collect()
}

/// The name of the field for a rule.
fn field(conflict: Conflict) -> String {
    format!("rule-{}", conflict.as_str())
}

impl<'a> RolesPage<'a> {
    fn of(person: &'a Person, roles: Roles, form: &'a Protected, is_self: bool) -> Self {
        let words = |roles: Roles| roles.iter().map(|role| role.as_str()).collect();
        let before = person.account.roles;
        let rule = |conflict: Conflict| {
            let stored = person.rules.iter().find(|rule| rule.conflict == conflict).map_or("", |rule| &rule.rule);
            let typed = form.value(&field(conflict));
            let rule = if form.value("read").is_empty() { stored } else { typed };
            TypedRule { duty: conflict.as_str(), rule, is_missing: false }
        };
        Self {
            id: person.account.id.number(),
            name: &person.account.name,
            is_self,
            roles: words(roles),
            added: words(roles.without(before)),
            removed: words(before.without(roles)),
            warnings: warnings(roles).into_iter().map(RoleWarning::as_str).collect(),
            rules: conflicts(roles).map(rule).collect(),
            opens: roles.allow(Right::ReceiveReports) && !before.allow(Right::ReceiveReports),
            alone: 0,
            missing: false,
            too_long: false,
        }
    }

    /// Whether there is something to be read before these roles are saved: what speaks against them, or what they change.
    fn has_to_be_read(&self) -> bool {
        !(self.warnings.is_empty() && self.added.is_empty() && self.removed.is_empty())
    }
}

impl Page for RolesPage<'_> {
    const TEMPLATE: &'static str = "office/people/roles.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let all = ["data_protection_officer", "management", "system_administrator"];
        let others = ["administers_access", "consents_to_oneself", "verifies_oneself", "outside_and_inside"];
        let sample = |is_missing| Self {
            id: 1,
            name: "A. Berger",
            is_self: false,
            roles: vec!["handler", "management"],
            added: vec!["handler"],
            removed: vec!["auditor"],
            warnings: all.into_iter().chain(others).collect(),
            rules: all.map(|duty| TypedRule { duty, rule: "", is_missing }).into(),
            opens: true,
            alone: 0,
            missing: is_missing,
            too_long: false,
        };
        let last = Self { warnings: vec![], rules: vec![], opens: false, alone: 3, added: vec![], ..sample(false) };
        vec![
            ("warned", sample(false)),
            ("rule-missing", sample(true)),
            ("rule-too-long", Self { too_long: true, ..sample(false) }),
            ("oneself", Self { is_self: true, removed: vec![], ..sample(false) }),
            ("no-handler-any-more", last),
        ]
    }
}
