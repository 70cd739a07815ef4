//! The records of one kind, by view and in an order.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};
use time::Date;

use super::menu::{KindWords, Menu, acting, kind_in};
use crate::access::Right;
use crate::access::right::ReadRegister;
use crate::language::Language;
use crate::record::{Document, Kind, Ready, ReadyEntry, Sort, View};
use crate::register;
use crate::store::listing::Start;
use crate::store::register_list::{Counts, ListedRecord};
use crate::store::register_record::{Cover, NEVER};
use crate::web::page::{FieldWords, Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct ListPage<'a> {
    menu: Menu<'a>,
    kind: KindWords<'a>,
    views: Vec<ViewItem>,
    view: View,
    sorts: Vec<SortItem>,
    sort: Sort,
    /// The questions whose answers are shown.
    columns: Vec<Cow<'a, str>>,
    rows: Vec<Row>,
    /// Records of this view, on all pages.
    shown: i64,
    newer: Option<String>,
    older: Option<String>,
    may_edit: bool,
    /// Ready-made entries to begin with; none for those who do not write.
    ready: Vec<ReadyItem<'a>>,
    /// Whether there is no record of this kind at all.
    is_empty: bool,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

#[derive(Serialize)]
struct ViewItem {
    view: View,
    count: i64,
}

#[derive(Serialize)]
struct SortItem {
    sort: Sort,
}

/// A ready-made entry, and what its record will be called.
#[derive(Serialize)]
struct ReadyItem<'a> {
    id: &'a str,
    title: String,
}

#[derive(Serialize)]
pub(super) struct Row {
    number: String,
    title: String,
    state: &'static str,
    version: i32,
    /// Another version that is in force meanwhile.
    in_force: Option<i32>,
    light: &'static str,
    missing: i32,
    #[serde(serialize_with = "iso::option::serialize")]
    due_on: Option<Date>,
    is_overdue: bool,
    cells: Vec<Vec<String>>,
}

#[derive(Deserialize)]
pub(super) struct ListQuery {
    #[serde(default)]
    view: String,
    #[serde(default)]
    sort: String,
    after: Option<String>,
    before: Option<String>,
}

pub(super) async fn get(
    user: Office<ReadRegister>,
    path: Path<String>,
    query: Query<ListQuery>,
) -> Result<HttpResponse, Problem> {
    let (kind, acting) = (kind_in(&path)?, acting(&user));
    let order = (query.view.parse().unwrap_or_default(), query.sort.parse().unwrap_or_default());
    let start = Start::read(query.after.as_deref(), query.before.as_deref());
    let found = register::list(&user.app().office_store, acting, kind, order, start).await?;
    let rows = found.rows.into_iter().map(|listed| row(kind, listed, acting.day, user.language)).collect();
    let page = ListPage::of(kind, order, rows, found.counts, acting.day, user.language);
    let may_edit = user.staff.roles.allow(Right::EditRegister);
    user.page(&ListPage {
        newer: found.previous.map(|cursor| cursor.to_string()),
        older: found.next.map(|cursor| cursor.to_string()),
        may_edit,
        ready: if may_edit { ready(kind, acting.regime, acting.day) } else { Vec::new() },
        ..page
    })
}

/// What a record of a kind can begin with.
fn ready(kind: &'static Kind, regime: &str, today: Date) -> Vec<ReadyItem<'static>> {
    let item = |entry: &'static ReadyEntry| ReadyItem { id: &entry.id, title: entry.title(kind, regime, today) };
    Ready::built_in().of_kind(kind.id()).map(item).collect()
}

fn row(kind: &Kind, listed: ListedRecord, today: Date, language: Language) -> Row {
    let document = Document::read(&listed.document).ok();
    Row::of(kind, listed.cover, document.as_ref(), today, language)
}

impl Row {
    pub(super) fn of(kind: &Kind, cover: Cover, document: Option<&Document>, today: Date, language: Language) -> Self {
        let cell = |column: &String| {
            let answers = document.map(|document| &document.answers);
            let words = answers.map(|answers| FieldWords::at(&kind.form, column, answers, language));
            words.map_or_else(Vec::new, |words| words.values.into_iter().map(Cow::into_owned).collect())
        };
        Self {
            cells: kind.columns.iter().map(cell).collect(),
            in_force: cover.in_force.filter(|version| *version != cover.version),
            due_on: Some(cover.due_on).filter(|day| *day < NEVER),
            is_overdue: cover.due_on < today,
            number: cover.number,
            title: cover.title,
            state: cover.state.as_str(),
            version: cover.version,
            light: cover.light.as_str(),
            missing: cover.missing,
        }
    }
}

impl ListPage<'static> {
    pub(super) fn of(
        kind: &'static Kind,
        (view, sort): (View, Sort),
        rows: Vec<Row>,
        counts: Counts,
        today: Date,
        language: Language,
    ) -> Self {
        let column = |id: &String| {
            let question = kind.form.question(id);
            Cow::Borrowed(question.map_or("", |question| question.title.get(language)))
        };
        Self {
            menu: Menu::at(Some(kind), language),
            kind: KindWords::of(kind, language),
            views: View::ALL.iter().map(|view| ViewItem { view: *view, count: counts.of(*view) }).collect(),
            view,
            sorts: Sort::ALL.iter().map(|sort| SortItem { sort: *sort }).collect(),
            sort,
            columns: kind.columns.iter().map(column).collect(),
            rows,
            shown: counts.of(view),
            newer: None,
            older: None,
            may_edit: false,
            ready: Vec::new(),
            is_empty: counts.current + counts.past == 0,
            today,
        }
    }
}

impl Page for ListPage<'_> {
    const TEMPLATE: &'static str = "office/register/list.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        use super::samples::{TODAY, counts, covers, document, kind};
        let page = |view, rows, counts| ListPage {
            may_edit: true,
            ready: ready(kind(), "dsgvo", TODAY),
            ..ListPage::of(kind(), (view, Sort::Title), rows, counts, TODAY, language)
        };
        let rows = || {
            let row = |cover| Row::of(kind(), cover, Some(&document()), TODAY, language);
            covers().into_iter().map(row).collect::<Vec<_>>()
        };
        let paged = ListPage {
            newer: Some("x".to_owned()),
            older: Some("y".to_owned()),
            may_edit: false,
            ready: Vec::new(),
            ..page(View::Current, rows(), counts())
        };
        vec![
            ("several", page(View::Current, rows(), counts())),
            ("paged", paged),
            ("none-of-view", page(View::Past, Vec::new(), counts())),
            ("empty", page(View::Current, Vec::new(), Counts::default())),
        ]
    }
}
