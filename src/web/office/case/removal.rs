//! An entry that nobody needs is to be removed: what a handler says of it, sealed; and that they take it back.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use time::Date;
use time::macros::date;

use super::parcels::PostedParcel;
use crate::access::right::WriteToCase;
use crate::office::{self, Posted, RemovalError, RemovalRequest};
use crate::sealing::Side;
use crate::store::{StaffId, removal};
use crate::web::guard::form::{Protected, ProtectedJson};
use crate::web::page::iso;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

#[derive(Deserialize)]
pub(super) struct PostedRemoval {
    /// The side of the entry.
    side: String,
    seq: u64,
    /// Of the entry, base64.
    digest: String,
    announcement: PostedParcel,
}

/// What somebody has asked about an entry.
#[derive(Serialize)]
pub(super) struct ShownRemoval {
    /// Their name; nothing if it is whoever looks at the page.
    pub by: Option<String>,
    #[serde(serialize_with = "iso::serialize")]
    pub on: Date,
}

impl ShownRemoval {
    /// What is asked about an entry, for the page of `staff`.
    pub(super) fn of(asked: &[removal::Request], (side, seq): (Side, u64), staff: StaffId) -> Option<Self> {
        let mut of_entry = asked.iter().filter(|request| (request.side, request.seq) == (side, seq));
        let request = of_entry.next()?;
        Some(Self { by: (request.staff != staff).then(|| request.name.clone()), on: request.day })
    }

    pub(super) fn sample(by: Option<&str>) -> Self {
        Self { by: by.map(str::to_owned), on: date!(2026 - 11 - 24) }
    }
}

pub(super) async fn post(
    user: OnCase<WriteToCase>,
    posted: ProtectedJson<PostedRemoval>,
) -> Result<HttpResponse, Problem> {
    let PostedRemoval { side, seq, digest, announcement } = posted.0;
    let digest = STANDARD.decode(digest).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(Problem::NotSealed)?;
    let (app, own_seq) = (user.app(), announcement.seq());
    let side = side.parse().map_err(|_| Problem::NotSealed)?;
    let request = RemovalRequest { side, seq, digest, announcement: announcement.sealed() };
    let asked = office::ask_removal(&app.office_store, user.case, user.staff.id, request, app.clock.today()).await?;
    match asked.posted {
        Posted::At(position) => {
            let told = json!({ "seq": own_seq, "position": position, "removed": asked.is_removed });
            Ok(HttpResponse::Created().json(told))
        }
        Posted::Elsewhere { next, previous } => Err(Problem::other_place(next, previous)),
    }
}

pub(super) async fn withdraw(user: OnCase<WriteToCase>, form: Protected) -> Result<HttpResponse, Problem> {
    let side = form.value("side").parse().map_err(|_| Problem::Malformed)?;
    let seq = form.value("seq").parse().map_err(|_| Problem::Malformed)?;
    let app = user.app();
    match office::withdraw_removal(&app.office_store, user.case, user.staff.id, (side, seq), app.clock.today()).await {
        // It is taken back already, or somebody has agreed meanwhile. The page shows which.
        Ok(()) | Err(RemovalError::NoSuchEntry | RemovalError::Removed) => {
            Ok(redirect(&format!("/cases/{}", user.number)).finish())
        }
        Err(other) => Err(other.into()),
    }
}
