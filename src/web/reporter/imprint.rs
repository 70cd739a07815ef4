//! Who offers this service (§ 5 DDG).

use actix_web::HttpResponse;
use serde::Serialize;

use super::legal::{Elsewhere, Responsible, blank, elsewhere, filled};
use crate::config::{HttpUrl, LegalSettings};
use crate::language::Language;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/imprint" => get, Get Page "/c/{channel}/imprint" => get],
    samples: |samples| samples.add::<ImprintPage<'_>>("imprint", "/imprint"),
    nav: None,
};

#[derive(Serialize)]
struct ImprintPage<'a> {
    /// The organisation's own imprint, which takes the place of this one.
    elsewhere: Option<Elsewhere<'a>>,
    responsible: Responsible<'a>,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    reporter.channel()?;
    let settings = reporter.app().settings();
    reporter.page(&ImprintPage::new(&settings.legal, settings.organisation.imprint_url.as_ref()))
}

impl<'a> ImprintPage<'a> {
    fn new(legal: &'a LegalSettings, elsewhere: Option<&'a HttpUrl>) -> Self {
        Self { elsewhere: elsewhere.map(Elsewhere::new), responsible: Responsible::new(legal) }
    }
}

impl Page for ImprintPage<'_> {
    const TEMPLATE: &'static str = "reporter/imprint.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let [filled, ..] = filled();
        vec![
            ("filled", Self::new(filled, None)),
            ("blank", Self::new(blank(), None)),
            ("elsewhere", Self::new(blank(), Some(elsewhere()))),
        ]
    }
}
