//! What stands in the records.

use std::sync::LazyLock;

use time::Date;
use time::macros::date;

use crate::form::Answers;
use crate::record::{Document, Kind, Kinds, Light, State};
use crate::register::{Acting, Start, VersionView};
use crate::store::register_list::Counts;
use crate::store::register_record::{Cover, NEVER};
use crate::store::register_version::VersionHead;
use crate::store::{OrganisationId, StaffId};

pub(in crate::web::office::register) const TODAY: Date = date!(2026 - 11 - 30);
pub(in crate::web::office::register) const NUMBER: &str = "VVT-2026-001";
pub(in crate::web::office::register) const TITLE: &str = "Dienstlicher Messenger im Team";

/// What stands in the record.
const FIELDS: [(&str, &str); 16] = [
    ("name", TITLE),
    ("role", "controller"),
    ("status", "in_use"),
    ("department", "Bereichsleitung Jugendhilfe"),
    ("officer", "Externe Datenschutzbeauftragte, datenschutz@lindenau.example"),
    ("purpose.1", "Absprachen im Dienst"),
    ("basis.1", "employment"),
    ("persons.1", "staff"),
    ("categories.1", "Name, Dienstnummer, Inhalt von Nachrichten"),
    ("special.1", "no"),
    ("erasure.1", "14 Tage nach dem Senden"),
    ("recipient.1", "Betreiber des Messengers"),
    ("recipient_role.1", "processor"),
    ("third_country", "no"),
    ("messenger", "yes"),
    ("data_class", "M1"),
];

pub(in crate::web::office::register) fn kind() -> &'static Kind {
    let kind = Kinds::built_in().iter().find(|kind| kind.id() == "processing-activity");
    kind.expect("its file is compiled in")
}

pub(super) fn typed(more: &[(&str, &str)]) -> Answers {
    kind().form.typed(FIELDS.iter().chain(more).copied())
}

pub(in crate::web::office::register) fn answers() -> &'static Answers {
    static ANSWERS: LazyLock<Answers> = LazyLock::new(|| typed(&[]));
    &ANSWERS
}

pub(in crate::web::office::register) fn later_answers() -> &'static Answers {
    static ANSWERS: LazyLock<Answers> = LazyLock::new(|| {
        typed(&[("purpose.2", "Absprachen mit <Ämtern> & Angehörigen"), ("basis.2", "contract"), ("tom", "Siehe TOM.")])
    });
    &ANSWERS
}

/// Of which only the title is there.
pub(super) fn few_answers() -> Answers {
    kind().form.typed([("name", "Dienstplanung")].into_iter())
}

pub(in crate::web::office::register) fn document() -> Document {
    Document::of(kind(), typed(&[]))
}

pub(in crate::web::office::register) fn acting() -> Acting {
    let (staff, organisation) = (StaffId::from_number(1), OrganisationId::from_number(1));
    Acting { staff, organisation, day: TODAY, regime: "dsgvo" }
}

pub(super) fn cover(number: &str, title: &str, (version, state): (i32, State), light: Light) -> Cover {
    let in_force = match state {
        State::Released => Some(version),
        State::Draft | State::InReview if version > 1 => Some(version - 1),
        _ => None,
    };
    Cover {
        kind: kind().id().to_owned(),
        number: number.to_owned(),
        version,
        state,
        in_force,
        title: title.to_owned(),
        light,
        missing: if light == Light::Green { 0 } else { 3 },
        due_on: in_force.map_or(NEVER, |_| date!(2026 - 12 - 15)),
        changed_on: date!(2026 - 11 - 24),
    }
}

pub(in crate::web::office::register) fn covers() -> [Cover; 4] {
    [
        cover(NUMBER, TITLE, (2, State::Released), Light::Yellow),
        cover("VVT-2026-002", "Dienstplanung", (1, State::Draft), Light::Red),
        cover("VVT-2026-003", "Spendenverwaltung", (2, State::InReview), Light::Green),
        Cover {
            due_on: date!(2026 - 11 - 02),
            ..cover("VVT-2025-011", "Bewerbungen", (4, State::Released), Light::Green)
        },
    ]
}

pub(in crate::web::office::register) fn counts() -> Counts {
    Counts { current: 4, draft: 1, in_review: 1, in_force: 3, incomplete: 1, due: 2, past: 0 }
}

pub(in crate::web::office::register) fn nothing() -> Start {
    Start { in_review: vec![], due: vec![], incomplete: vec![], drafts: vec![], counts: vec![] }
}

pub(in crate::web::office::register) fn full() -> Start {
    let [one, two, three, four] = covers();
    let newest = VersionView { head: head(1, State::Draft), document: Document::of(kind(), few_answers()) };
    let draft = cover("VVT-2026-004", "Fuhrpark", (1, State::Draft), Light::Yellow);
    Start {
        in_review: vec![three],
        due: vec![four, one],
        incomplete: vec![(two, newest)],
        drafts: vec![draft],
        counts: vec![(kind().id().to_owned(), 5)],
    }
}

pub(super) fn head(version: i32, state: State) -> VersionHead {
    let is_released = !matches!(state, State::Draft | State::InReview);
    VersionHead {
        version,
        state,
        saves: 3,
        saved_by: StaffId::from_number(1),
        saved_on: date!(2026 - 11 - 20),
        remark: if version > 1 { "Empfänger ergänzt." } else { "" }.to_owned(),
        released_by: is_released.then(|| StaffId::from_number(2)),
        released_on: is_released.then_some(date!(2026 - 11 - 24)),
        review_on: is_released.then_some(date!(2027 - 11 - 24)),
        regime: is_released.then(|| "dsgvo".to_owned()),
        digest: is_released.then(|| vec![0xa5; 32]),
    }
}
