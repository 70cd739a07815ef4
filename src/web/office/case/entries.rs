//! Entries of a case: each as it is stored, or its place alone. Those that the page does not carry are fetched here.

use std::fmt::Write as _;

use actix_web::HttpResponse;
use actix_web::web::Query;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use time::Date;
use time::macros::date;

use crate::access::right::ReadCase;
use crate::language::Language;
use crate::office;
use crate::store::parcel::StoredParcel;
use crate::store::parcel_head::{Line, ParcelHead};
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

/// An entry as it is stored.
#[derive(Serialize)]
pub(super) struct ShownParcel {
    /// The name of the side it is from.
    pub side: &'static str,
    pub seq: u64,
    pub position: i32,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The stored blob, base64.
    pub sealed: String,
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
}

pub(super) async fn get(user: OnCase<ReadCase>, query: Query<EntriesQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let line = query.line.parse().unwrap_or(Line::Conversation);
    let before = (line, query.before.unwrap_or(i32::MAX));
    let earlier = office::earlier(&app.office_store, user.case, user.staff.id, before, app.clock.today()).await?;
    let earlier = earlier.ok_or(Problem::NoSuchCase)?;
    let parcels = earlier.parcels.iter().map(ShownParcel::of).collect();
    user.page(&EntriesPage { number: user.number.as_str(), parcels })
}

impl ShownParcel {
    pub(super) fn of(parcel: &StoredParcel) -> Self {
        Self {
            side: parcel.side.as_str(),
            seq: parcel.seq,
            position: parcel.position,
            day: parcel.day,
            sealed: STANDARD.encode(&parcel.sealed),
        }
    }

    /// As tests look at it.
    pub(super) fn samples(sides: &[&'static str]) -> Vec<Self> {
        let parcel = |(side, position): (&&'static str, i32)| Self {
            side,
            seq: 1,
            position,
            day: date!(2026 - 11 - 23),
            sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
        };
        sides.iter().zip(1..).map(parcel).collect()
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
