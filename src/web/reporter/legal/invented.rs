//! An invented organisation, for the samples of the legal pages.

use std::sync::LazyLock;

use crate::config::{EmailAddress, HttpUrl, LegalSettings, Line};
use crate::regime::Regime;
use crate::web::page::invented::made;

static FILLED: LazyLock<[LegalSettings; 3]> =
    LazyLock::new(|| [Regime::Dsgvo, Regime::Kdg, Regime::DsgEkd].map(settings));
static BLANK: LazyLock<LegalSettings> = LazyLock::new(LegalSettings::default);
static ELSEWHERE: LazyLock<HttpUrl> =
    LazyLock::new(|| made(HttpUrl::try_from("https://www.lindenau.example/rechtliches".to_owned())));

/// Settings with every field filled, for each regime.
pub(in crate::web::reporter) fn filled() -> &'static [LegalSettings; 3] {
    &FILLED
}

/// Settings with no field filled.
pub(in crate::web::reporter) fn blank() -> &'static LegalSettings {
    &BLANK
}

/// The address of a page elsewhere.
pub(in crate::web::reporter) fn elsewhere() -> &'static HttpUrl {
    &ELSEWHERE
}

fn settings(regime: Regime) -> LegalSettings {
    let line = |text: &str| made(Line::try_from(text.to_owned()));
    LegalSettings {
        regime,
        controller: Some(line("Brückenwerk Lindenau gGmbH")),
        address: vec![line("Uferweg 3"), line("00000 Lindenau")],
        email: Some(made(EmailAddress::try_from("kontakt@lindenau.example".to_owned()))),
        phone: Some(line("0341 5550100")),
        represented_by: Some(line("die Geschäftsführerin Dr. Ida Brandt")),
        register: Some(line("Amtsgericht Lindenau, HRB 12345")),
        vat_id: Some(line("DE000000000")),
        data_protection_officer: Some(line("M. Sorge")),
        data_protection_officer_contact: Some(line("Uferweg 3, 00000 Lindenau, datenschutz@lindenau.example")),
        supervisory_authority: Some(line("Aufsichtsbehörde für den Datenschutz Lindenau")),
        supervisory_authority_url: Some(made(HttpUrl::try_from("https://aufsicht.example/beschwerde".to_owned()))),
        processors: vec![line("Nordrechen GmbH, Kiel: Betrieb des Servers")],
        accessibility_contact: Some(line("barrieren@lindenau.example")),
        enforcement_body: Some(line("Schlichtungsstelle Lindenau, Markt 1, 00000 Lindenau")),
    }
}
