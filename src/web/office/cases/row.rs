//! One row of the list.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use time::Date;

use super::address::Address;
use crate::app::Channels;
use crate::casework::calendar::Calendar;
use crate::casework::desk::{News, Turn};
use crate::casework::{CaseState, Deadlines};
use crate::store::case_list::ListedCase;
use crate::web::page::{Due, iso};

#[derive(Clone, Serialize)]
pub(super) struct CaseLine<'a> {
    pub number: &'a str,
    /// The address of the case, as one comes to it from this list.
    pub href: String,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    /// The channel's name.
    pub channel: &'a str,
    pub state: CaseState,
    /// What is owed next; of a closed case its deletion.
    pub due: Option<Due>,
    /// What of it this handler has not read; `None` if nothing.
    pub news: Option<News>,
    /// What is sealed of it for this list, and this handler's slot, both base64; `None` if nobody has made it.
    pub card: Option<SealedCard>,
    pub turn: Option<Turn>,
    #[serde(serialize_with = "iso::option::serialize")]
    pub turn_since: Option<Date>,
    /// Whether everybody of the channel can read it.
    pub is_for_all: bool,
    /// Whether the reporter destroyed their access.
    pub is_left: bool,
    /// Whether something keeps it beyond its time.
    pub is_held: bool,
    pub assigned: Option<Assigned<'a>>,
    /// Whether it was sent to try the office out.
    pub is_trial: bool,
}

/// A card as stored, and what opens it: base64 in the standard alphabet with padding (RFC 4648, section 4).
#[derive(Clone, Serialize)]
pub(super) struct SealedCard {
    pub sealed: String,
    pub slot: String,
}

/// Who is responsible for a case.
#[derive(Clone, Serialize)]
pub(super) struct Assigned<'a> {
    pub name: &'a str,
    pub initials: String,
}

impl<'a> Assigned<'a> {
    pub(super) fn of(name: &'a str) -> Self {
        let initials = name.split_whitespace().filter_map(|word| word.chars().next()).collect();
        Self { name, initials }
    }
}

impl<'a> CaseLine<'a> {
    pub(super) fn of(
        row: &'a ListedCase,
        channels: &'a Channels,
        address: Address,
        today: Date,
        calendar: &Calendar,
    ) -> Self {
        let cover = &row.cover;
        let duty = Deadlines::of(&row.milestones()).next_obligation(calendar);
        Self {
            number: &cover.number,
            href: format!("/cases/{}{}", cover.number, address.query()),
            received: cover.received_on,
            channel: channels.by_id(cover.channel_id).map_or("", |channel| &channel.name),
            state: cover.state,
            due: duty.map(|duty| Due::of(&duty, today, calendar)),
            news: Some(row.news).filter(|news| *news != News::Read),
            card: row
                .card
                .as_ref()
                .map(|card| SealedCard { sealed: STANDARD.encode(&card.sealed), slot: STANDARD.encode(&card.slot) }),
            turn: row.turn,
            turn_since: cover.turn_since,
            is_for_all: row.is_for_all,
            is_left: cover.reporter_left_on.is_some(),
            is_held: cover.held_until.is_some_and(|until| until >= today),
            assigned: cover.assigned.as_deref().map(Assigned::of),
            is_trial: cover.trial,
        }
    }
}
