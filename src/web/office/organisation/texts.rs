//! Which messages can be said in own words, and which are.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::administrator::acting;
use super::elsewhere;
use super::settings::Asked;
use crate::access::right::ChangeSettings;
use crate::config::own_texts::OwnText;
use crate::language::{Language, Languages};
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct TextsPage {
    saved: bool,
    texts: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    key: &'static str,
    languages: Vec<InLanguage>,
}

#[derive(Serialize)]
struct InLanguage {
    name: String,
    /// `ours`, `own`, or `file`.
    origin: &'static str,
}

pub(super) async fn get(user: Office<ChangeSettings>, asked: Asked) -> Result<HttpResponse, Problem> {
    if acting(&user).await?.is_none() {
        return elsewhere::answer(&user, StatusCode::OK);
    }
    let (app, stored) = (user.app(), user.app().stored().await?);
    let in_language = |own: OwnText, language: Language| {
        let name = own.stored_name(language);
        let value = stored.get(&name).map(String::as_str);
        let is_in_file = app.base_content().said_by_file(own, language).is_some();
        let origin = if is_in_file { "file" } else { value.map_or("ours", |_| "own") };
        InLanguage { name: language.description().name.clone(), origin }
    };
    let texts = OwnText::ALL.iter().map(|own| {
        let languages = app.languages.all().iter().map(|language| in_language(*own, *language)).collect();
        Row { key: own.key(), languages }
    });
    user.page(&TextsPage { saved: asked.saved, texts: texts.collect() })
}

impl Page for TextsPage {
    const TEMPLATE: &'static str = "office/organisation/texts.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let origins = ["ours", "own", "file"];
        let in_language = |language: &Language, at: usize| InLanguage {
            name: language.description().name.clone(),
            origin: origins[at % origins.len()],
        };
        let row = |(at, own): (usize, &OwnText)| Row {
            key: own.key(),
            languages: Languages::built_in().all().iter().map(|language| in_language(language, at)).collect(),
        };
        let page = |saved| Self { saved, texts: OwnText::ALL.iter().enumerate().map(row).collect() };
        vec![("some", page(false)), ("saved", page(true))]
    }
}
