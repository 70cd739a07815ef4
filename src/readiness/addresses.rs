//! Whether reporters and handlers reach the service, and nobody reads along.

use super::{Facts, Finding, Key};
use crate::config::{HttpUrl, OnionUrl};

/// What is wrong with an address.
enum Problem {
    /// It leads nowhere but to this machine.
    Local,
    /// It is not the onion address that Tor has written.
    Mistyped,
    /// It is plain http.
    Plain,
}

pub(super) fn public(facts: &Facts) -> Finding {
    let url = &facts.settings.public.url;
    let finding = match problem(url) {
        Some(Problem::Local) => Finding::missing(Key::PublicAddressLocal),
        Some(Problem::Mistyped) => Finding::missing(Key::PublicAddressMistyped),
        Some(Problem::Plain) => Finding::missing(Key::PublicAddressPlain),
        None => Finding::ok(Key::PublicAddress),
    };
    finding.with("url", &**url)
}

pub(super) fn office(facts: &Facts) -> Finding {
    let url = &facts.settings.office.url;
    let finding = match problem(url) {
        Some(Problem::Local) => Finding::warning(Key::OfficeAddressLocal),
        Some(Problem::Mistyped) => Finding::warning(Key::OfficeAddressMistyped),
        Some(Problem::Plain) => Finding::warning(Key::OfficeAddressPlain),
        None => Finding::ok(Key::OfficeAddress),
    };
    finding.with("url", &**url)
}

fn problem(url: &HttpUrl) -> Option<Problem> {
    if url.is_loopback() {
        Some(Problem::Local)
    } else if url.host().ends_with(".onion") && OnionUrl::try_from(url.to_string()).is_err() {
        Some(Problem::Mistyped)
    } else if !url.is_protected() {
        Some(Problem::Plain)
    } else {
        None
    }
}

pub(super) fn onion(facts: &Facts) -> Finding {
    let public = &facts.settings.public;
    match &public.onion {
        Some(onion) => Finding::ok(Key::Onion).with("url", &**onion),
        None if public.url.ends_with(".onion") => Finding::ok(Key::OnionAlone),
        None => Finding::warning(Key::NoOnion),
    }
}
