//! The external offices that anyone may turn to instead (§§ 7(1), 13(2) HinSchG).

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;

use crate::config::external_offices::{ExternalOffice, ExternalOffices, OfficeKind};
use crate::language::Language;
use crate::web::page::{Page, invented, iso};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/offices" => get, Get Page "/c/{channel}/offices" => get],
    samples: |samples| samples.add::<OfficesPage<'_>>("offices", "/offices"),
    nav: None,
};

#[derive(Serialize)]
struct OfficesPage<'a> {
    /// What to do in danger.
    help: Option<&'a str>,
    external: Vec<OfficeView<'a>>,
    union: Vec<OfficeView<'a>>,
    supervisory: Vec<OfficeView<'a>>,
    emergency: Vec<OfficeView<'a>>,
}

#[derive(Serialize)]
struct OfficeView<'a> {
    name: &'a str,
    competence: &'a str,
    url: Option<&'a str>,
    /// Whose site the address leads to.
    site: Option<&'a str>,
    phone: Option<&'a str>,
    postal: Option<&'a str>,
    #[serde(serialize_with = "iso::option::serialize")]
    checked_on: Option<Date>,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let help = reporter.questionnaire()?.form.text("emergency", reporter.language);
    let offices = reporter.app().external_offices();
    reporter.page(&OfficesPage::new(help, &offices, reporter.language))
}

impl<'a> OfficesPage<'a> {
    fn new(help: Option<&'a str>, offices: &'a ExternalOffices, language: Language) -> Self {
        let of_kind = |kind| {
            let of_kind = offices.office.iter().filter(|office| office.kind == kind);
            of_kind.map(|office| OfficeView::new(office, language)).collect()
        };
        Self {
            help,
            external: of_kind(OfficeKind::External),
            union: of_kind(OfficeKind::Union),
            supervisory: of_kind(OfficeKind::Supervisory),
            emergency: of_kind(OfficeKind::Emergency),
        }
    }
}

impl<'a> OfficeView<'a> {
    fn new(office: &'a ExternalOffice, language: Language) -> Self {
        Self {
            name: office.name.get(language),
            competence: office.competence.get(language),
            url: office.url.as_deref(),
            site: office.url.as_deref().map(host),
            phone: office.phone.as_deref(),
            postal: office.postal.as_deref(),
            checked_on: office.last_checked,
        }
    }
}

/// The part of an address that says whose it is.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

impl Page for OfficesPage<'_> {
    const TEMPLATE: &'static str = "reporter/offices.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let help = invented::questionnaire().form.text("emergency", language);
        vec![("offices", Self::new(help, invented::external_offices(), language))]
    }
}
