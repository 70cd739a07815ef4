//! Writing a record: as long as it is a draft, or on from what is in force. Whoever is overtaken keeps what they typed, and
//! reads field by field what somebody else has saved.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};

use super::fill::{Filled, seen};
use super::lamps::ChangeWords;
use super::menu::{KindWords, Menu, acting, address, kind_in, record_in};
use super::outcome::{Notice, Refused};
use super::record::{again, load};
use crate::access::right::EditRegister;
use crate::form::{Answers, FieldError};
use crate::language::{Language, MissingMessage};
use crate::record::{Document, Kind, Ready, RecordNumber};
use crate::register::{self, SaveError, Saved, Seen, VersionView};
use crate::web::guard::form::Protected;
use crate::web::page::{Filling, Offered, Page, RecordForm};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, SignedIn, redirect};

#[derive(Serialize)]
pub(super) struct FormPage<'a> {
    menu: Menu<'a>,
    kind: KindWords<'a>,
    /// Of a record that is there.
    number: Option<&'a str>,
    /// Where the form goes.
    action: &'a str,
    seen_version: i32,
    seen_saves: i32,
    form: RecordForm<'a>,
    /// Whether a ready-made entry stands in it.
    is_ready: bool,
    /// What somebody else has saved meanwhile.
    overtaken: Option<Overtaken<'a>>,
}

/// The field by field difference to what somebody else has saved.
#[derive(Serialize)]
pub(super) struct Overtaken<'a> {
    pub by: &'a str,
    pub changes: Vec<ChangeWords<'a>>,
}

/// Which record a form is about, and what its writer has seen of it.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub kind: &'static Kind,
    pub number: Option<&'a str>,
    pub action: &'a str,
    pub seen: Seen,
}

impl<'a> FormPage<'a> {
    pub(super) fn of(about: About<'a>, filling: Filling<'a, '_>, language: Language) -> Result<Self, MissingMessage> {
        let About { kind, number, action, seen } = about;
        Ok(Self {
            menu: Menu::at(Some(kind), language),
            kind: KindWords::of(kind, language),
            number,
            action,
            seen_version: seen.version,
            seen_saves: seen.saves,
            form: RecordForm::new(&kind.form, filling, language)?,
            is_ready: false,
            overtaken: None,
        })
    }
}

const NEW: Seen = Seen { version: 0, saves: 0 };

#[derive(Deserialize)]
pub(super) struct NewQuery {
    /// The ready-made entry to begin with.
    ready: Option<String>,
}

pub(super) async fn new(
    user: Office<EditRegister>,
    path: Path<String>,
    query: Query<NewQuery>,
) -> Result<HttpResponse, Problem> {
    let (kind, acting) = (kind_in(&path)?, acting(&user));
    let action = format!("/register/{}/new", kind.id());
    let about = About { kind, number: None, action: &action, seen: NEW };
    let Some(id) = &query.ready else {
        return show(&user, about, &Answers::default(), (&[], None), StatusCode::OK).await;
    };
    let entry = Ready::built_in().of_kind(kind.id()).find(|entry| entry.id == *id).ok_or(Problem::NotFound)?;
    let typed = entry.answers(kind, acting.regime, acting.day, |_| None);
    let offered = offered(&user, kind).await?;
    let filling = Filling { typed: &typed, errors: &[], offered: &offered, grown: None };
    let page = FormPage { is_ready: true, ..FormPage::of(about, filling, user.language)? };
    user.page(&page)
}

pub(super) async fn create(
    user: Office<EditRegister>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let (kind, acting) = (kind_in(&path)?, acting(&user));
    let action = format!("/register/{}/new", kind.id());
    let about = About { kind, number: None, action: &action, seen: NEW };
    let document = match unsaved(&user, about, Filled::read(kind, &form, acting.day)).await? {
        Ok(document) => document,
        Err(answer) => return Ok(answer),
    };
    let typed = document.answers.clone_secret();
    match register::create(&user.app().office_store, acting, kind, document).await {
        Ok(saved) => Ok(saved_at(kind, &saved)),
        Err(SaveError::Lost { field } | SaveError::Circle { field }) => {
            wrong(&user, about, &typed, &Filled::lost(field)).await
        }
        Err(SaveError::Store(error)) => Err(error.into()),
        Err(_) => Err(Problem::NotFound),
    }
}

pub(super) async fn edit(user: Office<EditRegister>, path: Path<(String, String)>) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let view = load(&user, kind, number.clone(), None).await?;
    let head = &view.shown.head;
    if !head.state.is_open() && !head.state.may_be_continued() {
        return again(&user, (kind, number), Refused::NotOpen, "").await;
    }
    let (shown, action) = (number.to_string(), format!("{}/edit", address(kind, &number)));
    let seen = Seen { version: head.version, saves: head.saves };
    let about = About { kind, number: Some(&shown), action: &action, seen };
    show(&user, about, &view.shown.document.answers, (&[], None), StatusCode::OK).await
}

pub(super) async fn save(
    user: Office<EditRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let (acting, seen) = (acting(&user), seen(&form));
    let (shown, action) = (number.to_string(), format!("{}/edit", address(kind, &number)));
    let about = About { kind, number: Some(&shown), action: &action, seen };
    let document = match unsaved(&user, about, Filled::read(kind, &form, acting.day)).await? {
        Ok(document) => document,
        Err(answer) => return Ok(answer),
    };
    let typed = document.answers.clone_secret();
    match register::save(&user.app().office_store, acting, kind, number.clone(), seen, document).await {
        Ok(saved) => Ok(saved_at(kind, &saved)),
        Err(SaveError::Newer { version, by }) => {
            let newest = VersionView::read(*version)?;
            let seen = Seen { version: newest.head.version, saves: newest.head.saves };
            let offered = offered(&user, kind).await?;
            let filling = Filling { typed: &typed, errors: &[], offered: &offered, grown: None };
            let changes = ChangeWords::between(kind, &newest.document.answers, &typed, user.language);
            let page = FormPage::of(About { seen, ..about }, filling, user.language)?;
            let page = FormPage { overtaken: Some(Overtaken { by: &by, changes }), ..page };
            user.show(&page).status(StatusCode::CONFLICT).at(&action).send()
        }
        Err(SaveError::NotOpen(_)) => again(&user, (kind, number), Refused::NotOpen, "").await,
        Err(SaveError::Lost { field } | SaveError::Circle { field }) => {
            wrong(&user, about, &typed, &Filled::lost(field)).await
        }
        Err(SaveError::NoSuchRecord) => Err(Problem::NotFound),
        Err(SaveError::Store(error)) => Err(error.into()),
    }
}

/// What is to be saved; otherwise the form once more, as the answer.
async fn unsaved(user: &SignedIn, about: About<'_>, filled: Filled) -> Result<Result<Document, HttpResponse>, Problem> {
    Ok(match filled {
        Filled::Whole(document) => Ok(document),
        Filled::Wrong { typed, errors } => Err(wrong(user, about, &typed, &errors).await?),
        Filled::Rows { typed, grown } => Err(show(user, about, &typed, (&[], grown.as_deref()), StatusCode::OK).await?),
    })
}

async fn wrong(
    user: &SignedIn,
    about: About<'_>,
    typed: &Answers,
    errors: &[FieldError],
) -> Result<HttpResponse, Problem> {
    show(user, about, typed, (errors, None), StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn show(
    user: &SignedIn,
    about: About<'_>,
    typed: &Answers,
    (errors, grown): (&[FieldError], Option<&str>),
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let offered = offered(user, about.kind).await?;
    let filling = Filling { typed, errors, offered: &offered, grown };
    let page = FormPage::of(about, filling, user.language)?;
    user.show(&page).status(status).at(about.action).send()
}

async fn offered(user: &SignedIn, kind: &'static Kind) -> Result<Vec<Offered>, Problem> {
    let found = register::choices(&user.app().office_store, acting(user), kind).await?;
    Ok(found.into_iter().map(|(list, choices)| Offered { list: list.to_owned(), choices }).collect())
}

fn saved_at(kind: &Kind, saved: &Saved) -> HttpResponse {
    let number: &RecordNumber = &saved.number;
    redirect(&format!("{}?done={}", address(kind, number), Notice::Saved.as_str())).finish()
}

impl Page for FormPage<'_> {
    const TEMPLATE: &'static str = "office/register/form.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        super::samples::form_pages(language)
    }
}

/// The page after somebody else has saved, as tests look at it.
pub(super) fn overtaken<'a>(page: FormPage<'a>, changes: Vec<ChangeWords<'a>>) -> FormPage<'a> {
    FormPage { overtaken: Some(Overtaken { by: "K. Demir", changes }), ..page }
}

/// The page of a ready-made entry, as tests look at it.
pub(super) fn ready(page: FormPage<'_>) -> FormPage<'_> {
    FormPage { is_ready: true, ..page }
}
