//! How to protect oneself: before, while and after writing.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::casework::questionnaire::Questionnaire;
use crate::language::Language;
use crate::web::page::{Page, invented};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/safety" => get, Get Page "/c/{channel}/safety" => get],
    samples: |samples| samples.add::<SafetyPage<'_>>("safety", "/safety"),
    nav: None,
};

#[derive(Serialize)]
struct SafetyPage<'a> {
    clients: Option<&'a str>,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    reporter.page(&SafetyPage::new(reporter.questionnaire()?, reporter.language))
}

impl<'a> SafetyPage<'a> {
    fn new(questionnaire: &'a Questionnaire, language: Language) -> Self {
        Self { clients: questionnaire.form.text("clients", language) }
    }
}

impl Page for SafetyPage<'_> {
    const TEMPLATE: &'static str = "reporter/safety.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("safety", Self::new(invented::questionnaire(), language))]
    }
}
