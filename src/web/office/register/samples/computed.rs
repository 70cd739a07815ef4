//! Records of which something is computed.

use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

use super::data::{cover, head};
use crate::assessment::encryption_rule::EncryptionRule;
use crate::language::Language;
use crate::record::{Document, Kind, Kinds, Light, State};
use crate::regime::Regime;
use crate::register::{Looking, Neighbour, ServiceAround, VersionView};
use crate::store::register_record::Cover;
use crate::web::office::register::computed::ComputedWords;

type Fields = &'static [(&'static str, &'static str)];

const THREEMA: Fields = &[
    ("name", "Threema Work"),
    ("fact_sheet", "threema_work"),
    ("users", "team"),
    ("data_class", "M3"),
    ("state", "allowed"),
    ("allowed_class", "M2"),
    ("allowed_until", "2027-06-30"),
];
const BLOCKED: Fields = &[("name", "WhatsApp"), ("fact_sheet", "whatsapp"), ("data_class", "M3"), ("state", "blocked")];
const OTHER: Fields = &[("name", "Chat"), ("fact_sheet", "other"), ("data_class", "M1"), ("state", "in_review")];
const ASSESSMENT: Fields = &[
    ("name", "Threema Work, M3"),
    ("data_class", "M3"),
    ("verdict", "suitable"),
    ("assessed_on", "2026-11-20"),
    ("criterion.1", "M01"),
    ("answer.1", "met"),
    ("criterion.2", "M22"),
    ("answer.2", "not_met"),
    ("waived.1", "2"),
    ("waiver_reason.1", "Bis zum Wechsel des Tarifs."),
    ("waived_by.1", "officer"),
    ("waived_by.1", "management"),
    ("waived_until.1", "2027-06-30"),
];
const ACTIVITY: Fields = &[("name", "Messenger im Team"), ("messenger", "yes"), ("data_class", "M3")];
const AWARE: (&str, &str) = ("aware", "2026-11-28T16:30");
const OPEN: Fields = &[("name", "Gerät verloren"), AWARE, ("persons", "children"), ("risk", "high")];
const TOLD: Fields = &[
    AWARE,
    ("risk", "some"),
    ("notify", "yes"),
    ("notified_on", "2026-11-29T09:00"),
    ("complete", "no"),
    ("part.1", "Zahl der <Betroffenen>"),
    ("part_due.1", "2026-11-29"),
];

/// What is computed of records in the states that their pages can show.
pub(super) fn computed(language: Language) -> Vec<(&'static str, ComputedWords)> {
    let now = datetime!(2026-11-30 11:00 UTC);
    let later = datetime!(2026-12-02 11:00 UTC);
    let (law, ekd) = (Regime::Dsgvo, Regime::DsgEkd);
    let found = [
        ("assessed", words("assessment", ASSESSMENT, Some(THREEMA), (law, now), language)),
        ("service-allowed", words("messenger-service", THREEMA, Some(THREEMA), (law, now), language)),
        ("service-blocked", words("messenger-service", BLOCKED, Some(BLOCKED), (law, now), language)),
        ("service-other", words("messenger-service", OTHER, Some(OTHER), (law, now), language)),
        ("activity", words("processing-activity", ACTIVITY, Some(THREEMA), (law, now), language)),
        ("activity-no-service", words("processing-activity", ACTIVITY, None, (law, now), language)),
        ("breach-running", words("breach", OPEN, None, (law, now), language)),
        ("breach-no-figure", words("breach", OPEN, None, (ekd, now), language)),
        ("breach-late", words("breach", OPEN, None, (law, later), language)),
        ("breach-told", words("breach", TOLD, None, (law, now), language)),
        ("breach-unknown", words("breach", &[("name", "Panne")], None, (law, now), language)),
        ("breach-skipped", words("breach", &[("aware", "2026-03-29T02:30")], None, (law, now), language)),
    ];
    found.into_iter().filter_map(|(name, words)| Some((name, words?))).collect()
}

fn words(
    kind: &str,
    fields: Fields,
    service: Option<Fields>,
    (regime, now): (Regime, OffsetDateTime),
    language: Language,
) -> Option<ComputedWords> {
    const WRITTEN: Date = date!(2026 - 11 - 20);
    let kind = Kinds::built_in().by_id(kind)?;
    let answers = kind.form.typed(fields.iter().copied());
    let around: Vec<ServiceAround> = service.and_then(around).into_iter().collect();
    let looking = Looking {
        answers: &answers,
        written_on: WRITTEN,
        is_released: true,
        around: &around,
        rule: &EncryptionRule::default(),
        regime,
        now,
        today: now.date(),
    };
    ComputedWords::of(kind, &looking, None, language)
}

fn around(fields: Fields) -> Option<ServiceAround> {
    let kind: &Kind = Kinds::built_in().by_id("messenger-service")?;
    let document = Document::of(kind, kind.form.typed(fields.iter().copied()));
    let cover = Cover {
        kind: kind.id().to_owned(),
        ..cover("MSG-2026-001", document.title(kind), (1, State::Released), Light::Green)
    };
    let version = VersionView { head: head(1, State::Released), document };
    Some(ServiceAround { service: Neighbour { cover, version }, assessments: Vec::new() })
}
