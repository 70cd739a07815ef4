//! A page of settings, and what happens when it is saved: all of it, or nothing and everything typed is still there.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

use super::administrator::acting;
use super::elsewhere;
use super::field::{Field, FieldProblem};
use super::part::Part;
use crate::access::right::ChangeSettings;
use crate::app::{Change, Saved};
use crate::config::InForce;
use crate::config::profile::ProfileKey;
use crate::language::Language;
use crate::web::guard::form::Protected;
use crate::web::page::{Page, invented};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// What the address says besides.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// Something was saved.
    #[serde(default)]
    pub saved: bool,
}

#[derive(Serialize)]
pub(super) struct SettingsPage {
    part: Part,
    path: &'static str,
    saved: bool,
    /// Whether something that was typed cannot be taken.
    wrong: bool,
    fields: Vec<Field>,
}

pub(super) async fn show(user: &Office<ChangeSettings>, part: Part, asked: &Asked) -> Result<HttpResponse, Problem> {
    if acting(user).await?.is_none() {
        return elsewhere::answer(user, StatusCode::OK);
    }
    let in_force = user.app().in_force();
    let fields = part.keys().into_iter().map(|key| Field::of(key, &in_force)).collect();
    user.page(&SettingsPage { saved: asked.saved, ..SettingsPage::of(part, fields) })
}

pub(super) async fn save(user: &Office<ChangeSettings>, part: Part, form: &Protected) -> Result<HttpResponse, Problem> {
    let Some(acting) = acting(user).await? else { return elsewhere::answer(user, StatusCode::UNPROCESSABLE_ENTITY) };
    let app = user.app();
    let in_force = app.in_force();
    let (mut fields, mut changes) = (Vec::new(), Vec::new());
    for key in part.keys() {
        let (field, change) = read(key, &in_force, form);
        fields.push(field);
        changes.extend(change);
    }
    if fields.iter().any(Field::is_wrong) {
        let page = SettingsPage::of(part, fields);
        return user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send();
    }
    match app.change_profile(acting, changes).await? {
        Saved::Done => Ok(redirect(&format!("{}?saved=true", part.path())).finish()),
        Saved::Overtaken(now) => {
            let with_now = |(key, field): (ProfileKey, Field)| match now.iter().find(|(other, _)| *other == key) {
                Some((_, now)) => field.overtaken(now),
                None => field,
            };
            let fields = part.keys().into_iter().zip(fields).map(with_now).collect();
            user.show(&SettingsPage::of(part, fields)).status(StatusCode::CONFLICT).send()
        }
    }
}

/// A field as it was sent, and what of it is to be changed.
fn read(key: ProfileKey, in_force: &InForce, form: &Protected) -> (Field, Option<Change>) {
    let field = Field::of(key, in_force);
    let sent = |name: &str| form.fields().find(|(known, _)| *known == name).map(|(_, value)| value);
    let Some(typed) = sent(key.name()) else { return (field, None) };
    let read = key.read(typed);
    if in_force.fixed_by(key).is_some() {
        let is_same = read.is_ok_and(|read| read == key.text(&in_force.settings));
        return (if is_same { field } else { field.refused(typed) }, None);
    }
    let was = sent(&format!("was-{}", key.name())).unwrap_or_default().trim();
    let field = field.typed(key, typed, was);
    match read {
        Err(_) => (field.wrong(FieldProblem::of(key.kind())), None),
        Ok(wanted) if wanted.is_empty() && key == ProfileKey::Name => (field.wrong(FieldProblem::Required), None),
        Ok(wanted) if wanted == was => (field, None),
        Ok(wanted) => (field, Some(Change { key, was: was.to_owned(), wanted })),
    }
}

impl SettingsPage {
    fn of(part: Part, fields: Vec<Field>) -> Self {
        Self { part, path: part.path(), saved: false, wrong: fields.iter().any(Field::is_wrong), fields }
    }
}

impl FromRequest for Asked {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Query::<Self>::from_query(request.query_string()).map(Query::into_inner).unwrap_or_default()))
    }
}

impl Page for SettingsPage {
    const TEMPLATE: &'static str = "office/organisation/settings.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let in_force = invented::in_force();
        let page = |part: Part, change: fn(ProfileKey, Field) -> Field| {
            let fields = part.keys().into_iter().map(|key| change(key, Field::of(key, &in_force)));
            Self::of(part, fields.collect())
        };
        let as_it_is = |_, field| field;
        let wrong = |key: ProfileKey, field: Field| match key {
            ProfileKey::Land => field.typed(key, "XX", "").wrong(FieldProblem::Choice),
            ProfileKey::Employed => field.typed(key, "viele", "").wrong(FieldProblem::Number),
            ProfileKey::Controller => field.typed(key, "Haus\nam See", "").wrong(FieldProblem::Line),
            ProfileKey::Address => field.typed(key, "\u{7}", "").wrong(FieldProblem::Lines),
            ProfileKey::Email => field.typed(key, "niemand", "").wrong(FieldProblem::Email),
            ProfileKey::AuthorityUrl => field.typed(key, "x", "").wrong(FieldProblem::Url),
            ProfileKey::Name => field.typed(key, "", "Haus am See").wrong(FieldProblem::Required),
            ProfileKey::Phone => field.refused("01234 567"),
            ProfileKey::Register => field.typed(key, "HRB 1", "").overtaken("HRB 2"),
            ProfileKey::Processors => field.typed(key, "Eine GmbH", "").overtaken(""),
            _ => field,
        };
        vec![
            ("profile", page(Part::Profile, as_it_is)),
            ("profile-saved", Self { saved: true, ..page(Part::Profile, as_it_is) }),
            ("profile-wrong", page(Part::Profile, wrong)),
            ("legal", page(Part::Legal, as_it_is)),
            ("legal-wrong", page(Part::Legal, wrong)),
        ]
    }
}
