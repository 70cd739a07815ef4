//! The pages that the law asks for: each is elsewhere, or ours with what the settings say of the organisation.

use super::Finding;
use crate::config::{HttpUrl, LegalSettings, Settings};
use crate::language::Languages;

/// Something that a page of ours lacks.
struct Blank {
    is_blank: bool,
    /// Whether the law wants it of everybody.
    is_demanded: bool,
    /// Whether it stands in the imprint, too; all are in the privacy notice.
    in_imprint: bool,
    what: &'static str,
    key: &'static str,
}

/// Judges imprint, privacy notice, and accessibility statement.
pub(super) fn pages(settings: &Settings) -> Vec<Finding> {
    let Settings { organisation, legal, .. } = settings;
    let (imprint, privacy) = (organisation.imprint_url.is_none(), organisation.privacy_url.is_none());
    let lacking: Vec<_> = blanks(legal).into_iter().filter(|it| privacy || imprint && it.in_imprint).collect();
    let mut found: Vec<Finding> = [
        (&organisation.imprint_url, "the imprint", "/imprint"),
        (&organisation.privacy_url, "the privacy notice", "/privacy"),
    ]
    .into_iter()
    .filter_map(|(url, name, path)| where_it_is(url.as_ref(), name, path, lacking.is_empty()))
    .collect();
    found.extend(lacking.into_iter().map(|blank| finding(&blank, legal, imprint && blank.in_imprint, privacy)));
    found.push(accessibility(settings));
    found
}

fn where_it_is(url: Option<&HttpUrl>, name: &str, path: &str, is_whole: bool) -> Option<Finding> {
    match url {
        Some(url) => Some(Finding::ok(format!("{name} is {}", &**url))),
        None => is_whole.then(|| Finding::ok(format!("{name} is {path}, and says what it has to"))),
    }
}

fn blanks(legal: &LegalSettings) -> Vec<Blank> {
    let demanded = |is_blank, what, key| Blank { is_blank, is_demanded: true, in_imprint: true, what, key };
    let in_privacy = |is_blank, what, key| Blank { in_imprint: false, ..demanded(is_blank, what, key) };
    let all = [
        demanded(legal.controller.is_none(), "the organisation's full name", "controller"),
        demanded(legal.address.is_empty(), "the address", "address"),
        demanded(legal.email.is_none(), "an e-mail address", "email"),
        // Whoever is no legal person is represented by nobody.
        Blank {
            is_demanded: false,
            ..demanded(legal.represented_by.is_none(), "who represents the organisation", "represented_by")
        },
        in_privacy(
            legal.data_protection_officer_contact.is_none(),
            "how to reach the data protection officer",
            "data_protection_officer_contact",
        ),
        in_privacy(legal.supervisory_authority.is_none(), "the supervisory authority", "supervisory_authority"),
    ];
    all.into_iter().filter(|blank| blank.is_blank).collect()
}

fn finding(blank: &Blank, legal: &LegalSettings, imprint: bool, privacy: bool) -> Finding {
    let norms = legal.regime.norms().cited_in(Languages::built_in().default_language());
    let information = norms.get("information").copied().unwrap_or_default();
    let (pages, law) = match (imprint, privacy) {
        (true, true) => ("/imprint and /privacy lack", format!("§ 5 DDG; {information}")),
        (true, false) => ("/imprint lacks", "§ 5 DDG".to_owned()),
        (false, _) => ("/privacy lacks", information.to_owned()),
    };
    let what = format!("{pages} {}", blank.what);
    let remedy = format!("set `{}` in [legal] ({law})", blank.key);
    if blank.is_demanded { Finding::missing(what, remedy) } else { Finding::warning(what, remedy) }
}

fn accessibility(settings: &Settings) -> Finding {
    let Settings { organisation, legal, .. } = settings;
    match &organisation.accessibility_url {
        Some(url) => Finding::ok(format!("the accessibility statement is {}", &**url)),
        None if legal.accessibility_contact.is_some() || legal.email.is_some() => {
            Finding::ok("the accessibility statement is /accessibility")
        }
        None => Finding::warning(
            "/accessibility lacks whom to tell about a barrier",
            "set `accessibility_contact` in [legal], or `email`",
        ),
    }
}
