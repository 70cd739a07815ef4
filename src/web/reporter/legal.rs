//! What `/privacy`, `/imprint` and `/accessibility` share: who is responsible, as the settings say it, with blanks.

mod invented;

use serde::Serialize;

use crate::config::{HttpUrl, LegalSettings, Line};

pub(super) use invented::{blank, elsewhere, filled};

/// Who is responsible for the service. What is absent is a blank on the page, or is left out where not everybody has it.
#[derive(Serialize)]
pub(super) struct Responsible<'a> {
    controller: Option<&'a str>,
    /// Line by line; a blank if it is empty.
    address: Vec<&'a str>,
    represented_by: Option<&'a str>,
    email: Option<&'a str>,
    phone: Option<&'a str>,
    register: Option<&'a str>,
    vat_id: Option<&'a str>,
}

/// A page of somebody else's.
#[derive(Serialize)]
pub(super) struct Elsewhere<'a> {
    url: &'a str,
    /// Whose site the address leads to.
    site: &'a str,
}

impl<'a> Responsible<'a> {
    pub(super) fn new(legal: &'a LegalSettings) -> Self {
        Self {
            controller: legal.controller.as_deref(),
            address: lines(&legal.address),
            represented_by: legal.represented_by.as_deref(),
            email: legal.email.as_deref(),
            phone: legal.phone.as_deref(),
            register: legal.register.as_deref(),
            vat_id: legal.vat_id.as_deref(),
        }
    }
}

impl<'a> Elsewhere<'a> {
    pub(super) fn new(url: &'a HttpUrl) -> Self {
        Self { url, site: url.host() }
    }
}

pub(super) fn lines(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| &**line).collect()
}
