//! The page about data protection: what the settings say, what the law's numbers are, and what the program does.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::stored::STORED;
use crate::config::{HttpUrl, LegalSettings};
use crate::journal::LOOKS_ARE_KEPT;
use crate::language::Language;
use crate::web::page::{Page, invented, iso};
use crate::web::reporter::cookies;
use crate::web::reporter::legal::{Elsewhere, Responsible, blank, elsewhere, filled, lines};

#[derive(Serialize)]
pub(super) struct PrivacyPage<'a> {
    /// The organisation's own notice, which takes the place of all but what this program stores.
    elsewhere: Option<Elsewhere<'a>>,
    responsible: Responsible<'a>,
    officer: Option<&'a str>,
    officer_contact: Option<&'a str>,
    authority: Option<&'a str>,
    authority_link: Option<Elsewhere<'a>>,
    /// Who handles data on the controller's behalf, one line each.
    processors: Vec<&'a str>,
    /// The names of those who can open a report.
    handlers: Vec<&'a str>,
    /// Where the law says what, by name.
    norms: BTreeMap<&'static str, &'static str>,
    /// When somebody last held these numbers against the law.
    #[serde(serialize_with = "iso::option::serialize")]
    norms_checked: Option<Date>,
    stored: [&'static str; STORED.len()],
    cookies: Vec<CookieView>,
    /// For how many days the journal says who opened what.
    looks_days: i64,
}

#[derive(Serialize)]
struct CookieView {
    /// What it is for: a message.
    kind: &'static str,
    /// Its name in the browser.
    name: String,
    /// After how many minutes it says nothing any more; `None`: when the browser is closed.
    minutes: Option<u32>,
}

impl<'a> PrivacyPage<'a> {
    pub(super) fn new(legal: &'a LegalSettings, today: Date, language: Language, mailbox_minutes: u32) -> Self {
        let rules = legal.regime.on(today);
        let cookie = |(kind, minutes): (&'static str, _)| CookieView { kind, name: kind.to_owned(), minutes };
        Self {
            elsewhere: None,
            responsible: Responsible::new(legal),
            officer: legal.data_protection_officer.as_deref(),
            officer_contact: legal.data_protection_officer_contact.as_deref(),
            authority: legal.supervisory_authority.as_deref(),
            authority_link: legal.supervisory_authority_url.as_ref().map(Elsewhere::new),
            processors: lines(&legal.processors),
            handlers: Vec::new(),
            norms: rules.norms.cited_in(language),
            norms_checked: rules.checked,
            stored: STORED,
            cookies: cookies::all(mailbox_minutes).map(cookie).into(),
            looks_days: LOOKS_ARE_KEPT.whole_days(),
        }
    }

    /// Gives each cookie the name that browsers keep it under.
    pub(super) fn name_cookies(&mut self, full_name: impl Fn(&str) -> String) {
        for cookie in &mut self.cookies {
            cookie.name = full_name(cookie.kind);
        }
    }

    pub(super) fn elsewhere(mut self, url: Option<&'a HttpUrl>) -> Self {
        self.elsewhere = url.map(Elsewhere::new);
        self
    }

    pub(super) fn recipients(mut self, handlers: Vec<&'a str>) -> Self {
        self.handlers = handlers;
        self
    }
}

impl Page for PrivacyPage<'_> {
    const TEMPLATE: &'static str = "reporter/privacy.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |legal| PrivacyPage::new(legal, date!(2026 - 11 - 30), language, 60);
        let [state, catholic, protestant] = filled();
        let mut secured = page(state).recipients(invented::handlers());
        secured.name_cookies(|name| format!("__Host-{name}"));
        vec![
            ("filled", secured),
            ("kdg", page(catholic).recipients(invented::handlers())),
            ("dsg-ekd", page(protestant).recipients(invented::handlers())),
            ("blank", page(blank())),
            ("elsewhere", page(blank()).recipients(invented::handlers()).elsewhere(Some(elsewhere()))),
        ]
    }
}
