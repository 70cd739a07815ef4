//! How far everybody can use this service, and whom to tell if they cannot: an accessibility statement as § 12b BGG asks
//! of public bodies, against WCAG 2.2 AA and BITV 2.0.

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::legal::{Elsewhere, blank, elsewhere, filled};
use crate::config::{HttpUrl, LegalSettings};
use crate::language::Language;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/accessibility" => get, Get Page "/c/{channel}/accessibility" => get],
    samples: |samples| samples.add::<AccessibilityPage<'_>>("accessibility", "/accessibility"),
    nav: None,
};

/// The day on which somebody last held the statement against the program.
const STATED_ON: Date = date!(2026 - 11 - 29);

#[derive(Serialize)]
struct AccessibilityPage<'a> {
    /// The organisation's own statement, which takes the place of this one.
    elsewhere: Option<Elsewhere<'a>>,
    contact: Option<&'a str>,
    enforcement_body: Option<&'a str>,
    /// Minutes without a click after which a mailbox is closed.
    mailbox_minutes: u32,
    version: &'static str,
    #[serde(serialize_with = "iso::serialize")]
    stated_on: Date,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    reporter.channel()?;
    let settings = reporter.app().settings();
    let elsewhere = settings.organisation.accessibility_url.as_ref();
    let minutes = settings.mailbox.session_minutes.get();
    reporter.page(&AccessibilityPage::new(&settings.legal, elsewhere, minutes))
}

impl<'a> AccessibilityPage<'a> {
    fn new(legal: &'a LegalSettings, elsewhere: Option<&'a HttpUrl>, mailbox_minutes: u32) -> Self {
        Self {
            elsewhere: elsewhere.map(Elsewhere::new),
            contact: legal.accessibility_contact.as_deref().or(legal.email.as_deref()),
            enforcement_body: legal.enforcement_body.as_deref(),
            mailbox_minutes,
            version: env!("CARGO_PKG_VERSION"),
            stated_on: STATED_ON,
        }
    }
}

impl Page for AccessibilityPage<'_> {
    const TEMPLATE: &'static str = "reporter/accessibility.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let [filled, ..] = filled();
        vec![
            ("filled", Self::new(filled, None, 60)),
            ("blank", Self::new(blank(), None, 60)),
            ("elsewhere", Self::new(blank(), Some(elsewhere()), 60)),
        ]
    }
}
