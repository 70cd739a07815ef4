//! Entries of a case: each as it is stored, or its place alone. Those that the page does not carry are fetched here.

use std::fmt::Write as _;

use actix_web::HttpResponse;
use actix_web::web::Query;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use time::Date;
use time::macros::date;

use super::removal::ShownRemoval;
use crate::access::right::ReadCase;
use crate::language::Language;
use crate::office;
use crate::sealing::Side;
use crate::store::parcel::StoredParcel;
use crate::store::parcel_head::{Line, ParcelHead};
use crate::store::{StaffId, removal};
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

/// An entry as it is stored.
#[derive(Serialize)]
pub(in crate::web::office) struct ShownParcel {
    /// The name of the side it is from.
    pub side: &'static str,
    pub seq: u64,
    pub position: i32,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The stored blob, base64.
    pub sealed: String,
    /// What is left of an entry that was removed: its digest, base64.
    removed_digest: Option<String>,
    /// Whether its removal can be asked for.
    can_be_removed: bool,
    /// What was asked about it.
    removal: Option<ShownRemoval>,
}

/// A stretch of a case, oldest first.
#[derive(Serialize)]
pub(super) struct EntriesPage<'a> {
    number: &'a str,
    parcels: Vec<ShownParcel>,
}

#[derive(Deserialize)]
pub(super) struct EntriesQuery {
    #[serde(default)]
    line: String,
    before: Option<i32>,
    /// What stands behind this position.
    after: Option<i32>,
}

pub(super) async fn get(user: OnCase<ReadCase>, query: Query<EntriesQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let line = query.line.parse().unwrap_or(Line::Conversation);
    let between = (line, query.after.unwrap_or(0), query.before.unwrap_or(i32::MAX));
    let earlier = office::earlier(&app.office_store, user.case, user.staff.id, between, app.clock.today()).await?;
    let earlier = earlier.ok_or(Problem::NoSuchCase)?;
    let shown = |parcel| ShownParcel::of(parcel, &earlier.removals, &earlier.announcements, user.staff.id);
    let parcels = earlier.parcels.iter().map(shown).collect();
    user.page(&EntriesPage { number: user.number.as_str(), parcels })
}

impl ShownParcel {
    pub(in crate::web::office) fn of(
        parcel: &StoredParcel,
        asked: &[removal::Request],
        announcements: &[(Side, u64)],
        staff: StaffId,
    ) -> Self {
        let (place, is_removed) = ((parcel.side, parcel.seq), parcel.sealed.is_empty());
        // What says that another one is to be removed has to stay.
        let announces = announcements.contains(&place);
        Self {
            side: parcel.side.as_str(),
            seq: parcel.seq,
            position: parcel.position,
            day: parcel.day,
            sealed: STANDARD.encode(&parcel.sealed),
            removed_digest: is_removed.then(|| STANDARD.encode(parcel.digest)),
            can_be_removed: !is_removed && !announces,
            removal: ShownRemoval::of(asked, place, staff),
        }
    }

    /// As tests look at it.
    pub(in crate::web::office) fn samples(sides: &[&'static str]) -> Vec<Self> {
        let parcel = |(side, position): (&&'static str, i32)| Self {
            side,
            seq: 1,
            position,
            day: date!(2026 - 11 - 23),
            sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
            removed_digest: None,
            can_be_removed: true,
            removal: None,
        };
        sides.iter().zip(1..).map(parcel).collect()
    }

    /// The same three: one was removed, and the removal of two is asked for, of one by whoever looks at it.
    pub(super) fn with_removals(sides: &[&'static str; 3]) -> Vec<Self> {
        let mut parcels = Self::samples(sides);
        if let [removed, asked, own] = &mut *parcels {
            (removed.sealed, removed.can_be_removed) = (String::new(), false);
            removed.removed_digest = Some("ZGlnZXN0".to_owned());
            asked.removal = Some(ShownRemoval::sample(Some("A. Berger")));
            own.removal = Some(ShownRemoval::sample(None));
        }
        parcels
    }
}

/// Each on a line of its own, as `elements/unloaded.ts` reads it.
pub(super) fn listed(heads: &[ParcelHead]) -> String {
    heads.iter().fold(String::new(), |mut list, head| {
        let digest = STANDARD.encode(head.digest);
        // Writing to a text never fails.
        let _ = writeln!(list, "{} {} {} {digest}", head.position, head.side.as_str(), head.seq);
        list
    })
}

impl Page for EntriesPage<'_> {
    const TEMPLATE: &'static str = "office/entries.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let of = |sides| Self { number: "2026-48193", parcels: ShownParcel::samples(sides) };
        vec![("some", of(&["office", "reporter", "file"])), ("none", of(&[]))]
    }
}
