//! The first page of the register: what waits for somebody, why something is not complete, and the next thing to do.

use std::borrow::Cow;

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;

use super::menu::{Menu, acting};
use crate::access::Right;
use crate::access::right::ReadRegister;
use crate::language::Language;
use crate::record::{Kind, Kinds, Light};
use crate::register::{self, Start, VersionView};
use crate::store::register_record::{Cover, NEVER};
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct OverviewPage<'a> {
    menu: Menu<'a>,
    parts: Vec<Part<'a>>,
    kinds: Vec<KindCard<'a>>,
    may_edit: bool,
    may_release: bool,
    /// Whether there is no record at all.
    is_empty: bool,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

/// Records that wait for the same.
#[derive(Serialize)]
struct Part<'a> {
    name: &'static str,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    kind: Cow<'a, str>,
    kind_name: &'a str,
    number: String,
    title: String,
    #[serde(serialize_with = "iso::option::serialize")]
    due_on: Option<Date>,
    is_overdue: bool,
    missing: i32,
    /// What is missing first, in a sentence.
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct KindCard<'a> {
    id: &'a str,
    many: &'a str,
    about: &'a str,
    count: i64,
}

pub(super) async fn get(user: Office<ReadRegister>) -> Result<HttpResponse, Problem> {
    let acting = acting(&user);
    let start = register::start(&user.app().office_store, acting).await?;
    let may = |right| user.staff.roles.allow(right);
    let page = OverviewPage::of(start, acting.regime, acting.day, user.language);
    user.page(&OverviewPage { may_edit: may(Right::EditRegister), may_release: may(Right::ApproveRegister), ..page })
}

impl OverviewPage<'static> {
    pub(super) fn of(start: Start, regime: &str, today: Date, language: Language) -> Self {
        let row = |cover: Cover| Row::of(cover, today, language);
        let rows = |covers: Vec<Cover>| covers.into_iter().map(row).collect();
        let incomplete = start
            .incomplete
            .into_iter()
            .map(|(cover, newest)| Row { why: why(&cover, &newest, regime, language), ..row(cover) });
        let parts = [
            ("in-review", rows(start.in_review)),
            ("due", rows(start.due)),
            ("incomplete", incomplete.collect::<Vec<_>>()),
            ("drafts", rows(start.drafts)),
        ];
        let count = |kind: &Kind| start.counts.iter().find(|(id, _)| id == kind.id()).map_or(0, |(_, count)| *count);
        let kinds: Vec<KindCard<'static>> = Kinds::built_in()
            .iter()
            .map(|kind| KindCard {
                id: kind.id(),
                many: kind.text("many", language),
                about: kind.text("about", language),
                count: count(kind),
            })
            .collect();
        Self {
            menu: Menu::at(None, language),
            parts: parts
                .map(|(name, rows)| Part { name, rows })
                .into_iter()
                .filter(|part| !part.rows.is_empty())
                .collect(),
            is_empty: kinds.iter().all(|kind| kind.count == 0),
            kinds,
            may_edit: false,
            may_release: false,
            today,
        }
    }
}

/// Why the first red lamp is red.
fn why(cover: &Cover, newest: &VersionView, regime: &str, language: Language) -> Option<&'static str> {
    let kind = Kinds::built_in().by_id(&cover.kind)?;
    let lamps = kind.lamps(&newest.document.answers, regime);
    lamps.iter().find(|lamp| lamp.light() == Light::Red).map(|lamp| lamp.rule.because.get(language))
}

impl Row<'static> {
    fn of(cover: Cover, today: Date, language: Language) -> Self {
        let kind = Kinds::built_in().by_id(&cover.kind);
        Self {
            kind_name: kind.map_or("", |kind| kind.text("one", language)),
            kind: cover.kind.into(),
            number: cover.number,
            title: cover.title,
            due_on: Some(cover.due_on).filter(|day| *day < NEVER),
            is_overdue: cover.due_on < today,
            missing: cover.missing,
            why: None,
        }
    }
}

impl Page for OverviewPage<'_> {
    const TEMPLATE: &'static str = "office/register/start.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        use super::samples::{TODAY, full, nothing};
        let page = |start, may_edit, may_release| {
            let page = OverviewPage::of(start, "dsgvo", TODAY, language);
            OverviewPage { may_edit, may_release, ..page }
        };
        vec![
            ("empty", page(nothing(), true, false)),
            ("empty-reader", page(nothing(), false, false)),
            ("editor", page(full(), true, false)),
            ("officer", page(full(), true, true)),
            ("reader", page(full(), false, false)),
        ]
    }
}
