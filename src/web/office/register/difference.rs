//! Two versions of a record, field by field.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};

use super::lamps::ChangeWords;
use super::menu::{KindWords, Menu, acting, record_in};
use crate::access::right::ReadRegister;
use crate::form::Answers;
use crate::language::Language;
use crate::record::Kind;
use crate::register;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct DifferencePage<'a> {
    menu: Menu<'a>,
    kind: KindWords<'a>,
    number: &'a str,
    title: &'a str,
    before: i32,
    after: i32,
    changes: Vec<ChangeWords<'a>>,
}

#[derive(Deserialize)]
pub(super) struct DifferenceQuery {
    before: Option<i32>,
    after: Option<i32>,
}

pub(super) async fn get(
    user: Office<ReadRegister>,
    path: Path<(String, String)>,
    query: Query<DifferenceQuery>,
) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let wanted = (query.before, query.after);
    let found = register::difference(&user.app().office_store, acting(&user), kind, number, wanted).await?;
    let (cover, one, other) = found.ok_or(Problem::NotFound)?;
    let answers = (&one.document.answers, &other.document.answers);
    let names = (cover.number.as_str(), cover.title.as_str());
    let versions = (one.head.version, other.head.version);
    user.page(&DifferencePage::of(kind, names, versions, answers, user.language))
}

impl<'a> DifferencePage<'a> {
    fn of(
        kind: &'static Kind,
        (number, title): (&'a str, &'a str),
        (before, after): (i32, i32),
        (one, other): (&'a Answers, &'a Answers),
        language: Language,
    ) -> Self {
        Self {
            menu: Menu::at(Some(kind), language),
            kind: KindWords::of(kind, language),
            number,
            title,
            before,
            after,
            changes: ChangeWords::between(kind, one, other, language),
        }
    }
}

impl Page for DifferencePage<'_> {
    const TEMPLATE: &'static str = "office/register/difference.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        use super::samples::{NUMBER, TITLE, answers, kind, later_answers};
        let page = |other| DifferencePage::of(kind(), (NUMBER, TITLE), (1, 2), (answers(), other), language);
        vec![("changes", page(later_answers())), ("same", page(answers()))]
    }
}
