//! A record in each state that its page can show.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::data::{NUMBER, TITLE, cover, few_answers, head, kind, typed};
use crate::form::Answers;
use crate::record::{Document, Light, State};
use crate::register::{RecordView, VersionView};
use crate::store::StaffId;
use crate::store::register_link::Linked;
use crate::store::register_version::VersionHead;
use crate::web::office::register::release::Found;

/// Before its release: the first version, a later one, one's own, and one in which something is missing; then released,
/// withdrawn and put away.
pub(super) static VIEWS: LazyLock<[Found; 7]> = LazyLock::new(|| {
    [
        found(1, State::InReview, false, typed(&[])),
        found(2, State::InReview, false, typed(&[("tom", "Siehe Maßnahmen.")])),
        found(2, State::InReview, true, typed(&[("tom", "Siehe Maßnahmen.")])),
        found(1, State::Draft, true, few_answers()),
        found(2, State::Released, false, typed(&[("tom", "Siehe Maßnahmen.")])),
        found(2, State::Withdrawn, false, typed(&[])),
        found(2, State::Archived, false, typed(&[])),
    ]
});

fn found(version: i32, state: State, is_author: bool, answers: Answers) -> Found {
    let light = if state == State::Draft { Light::Red } else { Light::Yellow };
    let versions: Vec<VersionHead> = (1..=version)
        .rev()
        .map(|number| head(number, if number == version { state } else { State::Superseded }))
        .collect();
    let earlier = (version > 1 && state == State::InReview)
        .then(|| VersionView { head: head(version - 1, State::Released), document: Document::of(kind(), typed(&[])) });
    let names = [(1, "Meral Öztürk"), (2, "S. Wieland")];
    let link = |number: &str, title: &str| Linked {
        field: "recipient".to_owned(),
        cover: cover(number, title, (1, State::Released), Light::Green),
    };
    let is_linked = version > 1;
    Found {
        view: RecordView {
            cover: cover(NUMBER, TITLE, (version, state), light),
            shown: VersionView { head: head(version, state), document: Document::of(kind(), answers) },
            versions,
            names: names
                .into_iter()
                .map(|(id, name)| (StaffId::from_number(id), name.to_owned()))
                .collect::<BTreeMap<_, _>>(),
            links: if is_linked { vec![link("VVT-2026-003", "Spendenverwaltung")] } else { vec![] },
            linked_from: if is_linked { vec![link("VVT-2026-007", "Mobile Geräte")] } else { vec![] },
            is_author,
        },
        in_force: earlier,
    }
}
