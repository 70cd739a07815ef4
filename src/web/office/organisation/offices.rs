//! The list of offices outside the organisation: ours can be hidden, own ones added. What a file names, no page changes.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::administrator::acting;
use super::elsewhere;
use super::settings::Asked;
use crate::access::right::ChangeSettings;
use crate::config::external_offices::{ExternalOffice, ExternalOffices, OfficeId};
use crate::journal::OfficeEvent;
use crate::language::Language;
use crate::web::guard::form::Protected;
use crate::web::page::{Page, invented, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

#[derive(Serialize)]
pub(super) struct OfficeListPage<'a> {
    saved: bool,
    /// Somebody wanted to change an office that a file names.
    refused: bool,
    offices: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    /// Empty for one that a file hides.
    name: &'a str,
    /// `ours`, `own`, or `file`: a message is made of the word.
    origin: &'static str,
    is_hidden: bool,
    #[serde(serialize_with = "iso::option::serialize")]
    checked_on: Option<Date>,
}

impl<'a> OfficeListPage<'a> {
    fn of(base: &'a ExternalOffices, listed: &'a ExternalOffices, language: Language) -> Self {
        let is_listed = |id: &str| listed.office.iter().any(|office| office.id == id);
        let checked_on =
            |id: &str| listed.office.iter().find(|office| office.id == id).and_then(|office| office.last_checked);
        let row = |office: &'a ExternalOffice, origin| Row {
            id: &office.id,
            name: office.name.get(language),
            origin,
            is_hidden: !is_listed(&office.id),
            checked_on: checked_on(&office.id).or(office.last_checked),
        };
        let ours = base.office.iter().map(|office| {
            let origin = if base.by_file.contains(&office.id) { "file" } else { "ours" };
            row(office, origin)
        });
        let is_base = |id: &str| base.office.iter().any(|office| office.id == id);
        let own = listed.office.iter().filter(|office| !is_base(&office.id)).map(|office| row(office, "own"));
        let gone = base.by_file.iter().filter(|id| !is_base(id));
        let gone = gone.map(|id| Row { id, name: "", origin: "file", is_hidden: true, checked_on: None });
        Self { saved: false, refused: false, offices: own.chain(ours).chain(gone).collect() }
    }
}

pub(super) async fn get(user: Office<ChangeSettings>, asked: Asked) -> Result<HttpResponse, Problem> {
    if acting(&user).await?.is_none() {
        return elsewhere::answer(&user, StatusCode::OK);
    }
    let (app, listed) = (user.app(), user.app().external_offices());
    let page = OfficeListPage::of(&app.base_content().offices, &listed, user.language);
    user.page(&OfficeListPage { saved: asked.saved, ..page })
}

/// Hides one of ours, shows it again, notes that somebody held it against its own page, or removes one of the organisation's own.
pub(super) async fn post(user: Office<ChangeSettings>, form: Protected) -> Result<HttpResponse, Problem> {
    let Some(acting) = acting(&user).await? else { return elsewhere::answer(&user, StatusCode::UNPROCESSABLE_ENTITY) };
    let app = user.app();
    let base = &app.base_content().offices;
    let office = OfficeId::parse(form.value("office")).ok_or(Problem::Malformed)?;
    if base.by_file.contains(office.as_str()) {
        let listed = app.external_offices();
        let page = OfficeListPage { refused: true, ..OfficeListPage::of(base, &listed, user.language) };
        return user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send();
    }
    let is_ours = base.office.iter().any(|it| it.id == office.as_str());
    let (name, wanted) = match form.value("act") {
        "hide" if is_ours => (office.stored_name(), Some(office.hidden())),
        "checked" if is_ours => (office.name_of_day(), Some(app.clock.today().to_string())),
        "show" if is_ours => (office.stored_name(), None),
        "remove" if !is_ours => (office.stored_name(), None),
        _ => return Err(Problem::Malformed),
    };
    let event = OfficeEvent::OfficesChanged { office };
    app.replace_stored(acting, name, (None, wanted), event).await?;
    Ok(redirect("/organisation/offices?saved=true").finish())
}

impl Page for OfficeListPage<'_> {
    const TEMPLATE: &'static str = "office/organisation/offices.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let base = invented::external_offices();
        let row =
            |id, name, origin, is_hidden| Row { id, name, origin, is_hidden, checked_on: Some(date!(2026 - 11 - 23)) };
        let several = || Self {
            saved: false,
            refused: false,
            offices: vec![
                row("own-1", "Ombudsstelle des Verbands", "own", false),
                row("bfj", "Bundesamt für Justiz", "ours", false),
                row("bafin", "Bundesanstalt für Finanzdienstleistungsaufsicht", "ours", true),
                row("land", "Stelle des Landes", "file", false),
                row("eu", "", "file", true),
            ],
        };
        vec![
            ("several", several()),
            ("saved", Self { saved: true, ..several() }),
            ("refused", Self { refused: true, ..several() }),
            ("ours", Self::of(base, base, language)),
        ]
    }
}
