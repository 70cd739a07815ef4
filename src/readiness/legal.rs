//! The pages that the law asks for: each is elsewhere, or ours with what the settings say of the organisation.

use time::Date;

use super::{Finding, Key, Value};
use crate::config::{HttpUrl, LegalSettings, Settings};

/// Something that a page of ours lacks.
struct Blank {
    is_blank: bool,
    /// Whether the law wants it of everybody.
    is_demanded: bool,
    /// Whether it stands in the imprint, too; all are in the privacy notice.
    in_imprint: bool,
    key: Key,
}

/// Judges imprint, privacy notice, and accessibility statement.
pub(super) fn pages(settings: &Settings, today: Date) -> Vec<Finding> {
    let Settings { organisation, legal, .. } = settings;
    let (imprint, privacy) = (organisation.imprint_url.is_none(), organisation.privacy_url.is_none());
    let lacking: Vec<_> = blanks(legal).into_iter().filter(|it| privacy || imprint && it.in_imprint).collect();
    let mut found: Vec<Finding> = [
        (&organisation.imprint_url, Key::ImprintElsewhere, Key::ImprintHere),
        (&organisation.privacy_url, Key::PrivacyElsewhere, Key::PrivacyHere),
    ]
    .into_iter()
    .filter_map(|(url, elsewhere, here)| where_it_is(url.as_ref(), elsewhere, here, lacking.is_empty()))
    .collect();
    found
        .extend(lacking.into_iter().map(|blank| finding(&blank, (legal, today), imprint && blank.in_imprint, privacy)));
    found.push(accessibility(settings));
    found
}

fn where_it_is(url: Option<&HttpUrl>, elsewhere: Key, here: Key, is_whole: bool) -> Option<Finding> {
    match url {
        Some(url) => Some(Finding::ok(elsewhere).with("url", &**url)),
        None => is_whole.then(|| Finding::ok(here)),
    }
}

fn blanks(legal: &LegalSettings) -> Vec<Blank> {
    let demanded = |is_blank, key| Blank { is_blank, is_demanded: true, in_imprint: true, key };
    let in_privacy = |is_blank, key| Blank { in_imprint: false, ..demanded(is_blank, key) };
    let all = [
        demanded(legal.controller.is_none(), Key::LacksController),
        demanded(legal.address.is_empty(), Key::LacksAddress),
        demanded(legal.email.is_none(), Key::LacksEmail),
        // Whoever is no legal person is represented by nobody.
        Blank { is_demanded: false, ..demanded(legal.represented_by.is_none(), Key::LacksRepresentative) },
        in_privacy(legal.data_protection_officer_contact.is_none(), Key::LacksOfficer),
        in_privacy(legal.supervisory_authority.is_none(), Key::LacksAuthority),
    ];
    all.into_iter().filter(|blank| blank.is_blank).collect()
}

fn finding(blank: &Blank, (legal, today): (&LegalSettings, Date), imprint: bool, privacy: bool) -> Finding {
    let pages = match (imprint, privacy) {
        (true, true) => "both",
        (true, false) => "imprint",
        (false, _) => "privacy",
    };
    let found = if blank.is_demanded { Finding::missing(blank.key) } else { Finding::warning(blank.key) };
    found.with("pages", pages).with("law", Value::Information(legal.regime, today))
}

fn accessibility(settings: &Settings) -> Finding {
    let Settings { organisation, legal, .. } = settings;
    match &organisation.accessibility_url {
        Some(url) => Finding::ok(Key::AccessibilityElsewhere).with("url", &**url),
        None if legal.accessibility_contact.is_some() || legal.email.is_some() => Finding::ok(Key::AccessibilityHere),
        None => Finding::warning(Key::AccessibilityLacksContact),
    }
}
