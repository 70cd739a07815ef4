//! The external offices that anyone may turn to instead (§§ 7(1), 13(2) HinSchG).

use crate::config::external_offices::{ExternalOffice, ExternalOffices, OfficeKind};
use crate::language::Language;
use crate::web::page::{Chrome, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;

pub struct OfficesPage<'a> {
    pub offices: &'a ExternalOffices,
}

#[derive(Serialize)]
struct View<'a> {
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

impl Page for OfficesPage<'_> {
    const TEMPLATE: &'static str = "reporter/offices.html";

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let view = View {
            external: self.of_kind(OfficeKind::External, language),
            union: self.of_kind(OfficeKind::Union, language),
            supervisory: self.of_kind(OfficeKind::Supervisory, language),
            emergency: self.of_kind(OfficeKind::Emergency, language),
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("offices", Self { offices: samples::external_offices() })]
    }
}

impl<'a> OfficesPage<'a> {
    fn of_kind(&self, kind: OfficeKind, language: Language) -> Vec<OfficeView<'a>> {
        let of_kind = self.offices.office.iter().filter(|office| office.kind == kind);
        of_kind.map(|office| office_view(office, language)).collect()
    }
}

fn office_view(office: &ExternalOffice, language: Language) -> OfficeView<'_> {
    OfficeView {
        name: office.name.get(language),
        competence: office.competence.get(language),
        url: office.url.as_deref(),
        site: office.url.as_deref().map(site),
        phone: office.phone.as_deref(),
        postal: office.postal.as_deref(),
        checked_on: office.last_checked,
    }
}

/// The part of an address that says whose it is.
fn site(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
