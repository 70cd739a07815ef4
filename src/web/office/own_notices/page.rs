//! The page "My notices".

use serde::{Deserialize, Serialize};

use crate::casework::notice::NoticeHours;
use crate::language::Language;
use crate::web::page::Page;

/// What has just been done, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum OwnNoticesDone {
    /// The hours were chosen.
    Hours,
    /// There is a new address.
    Calendar,
    /// There is none any more.
    Revoked,
}

#[derive(Serialize)]
pub(super) struct OwnNoticesPage<'a> {
    pub done: Option<OwnNoticesDone>,
    /// None was chosen, or more than can be.
    pub is_refused: bool,
    /// Whether this service sends notices at all.
    pub is_on: bool,
    /// Whether it sends them on every working day.
    pub always: bool,
    /// Where they go.
    pub email: &'a str,
    pub hours: Vec<Hour>,
    pub has_calendar: bool,
    /// The new address, this once; otherwise empty.
    pub address: String,
}

/// An hour there is to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Hour {
    pub hour: u8,
    pub is_chosen: bool,
}

impl Hour {
    /// Every hour, with those that are chosen.
    pub(super) fn all(chosen: &[u8]) -> Vec<Self> {
        NoticeHours::RANGE.map(|hour| Self { hour, is_chosen: chosen.contains(&hour) }).collect()
    }
}

impl Page for OwnNoticesPage<'_> {
    const TEMPLATE: &'static str = "office/own_notices.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |done| Self {
            done,
            is_refused: false,
            is_on: true,
            always: false,
            email: "a.berger@lindenau.example",
            hours: Hour::all(&[8]),
            has_calendar: true,
            address: String::new(),
        };
        let address =
            "https://meldestelle.intern.example/calendar/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8/deadlines.ics";
        vec![
            ("hours", Self { has_calendar: false, ..sample(None) }),
            ("chosen", Self { hours: Hour::all(&[8, 13, 17]), ..sample(Some(OwnNoticesDone::Hours)) }),
            ("refused", Self { is_refused: true, hours: Hour::all(&[8, 9, 10, 11, 12]), ..sample(None) }),
            ("always", Self { always: true, ..sample(None) }),
            ("off", Self { is_on: false, ..sample(None) }),
            ("new-calendar", Self { address: address.to_owned(), ..sample(Some(OwnNoticesDone::Calendar)) }),
            ("revoked", Self { has_calendar: false, ..sample(Some(OwnNoticesDone::Revoked)) }),
        ]
    }
}
