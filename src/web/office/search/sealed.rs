//! A case as it is stored, part by part, for the handler's tab to open and look through.

use actix_web::HttpResponse;
use actix_web::web::Query;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::access::right::ReadCase;
use crate::office;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Deserialize)]
pub(super) struct PartQuery {
    /// The position behind which the part begins; without it, at the beginning.
    after: Option<String>,
}

/// Base64 is in the standard alphabet with padding (RFC 4648, section 4).
pub(super) async fn get(user: OnCase<ReadCase>, query: Query<PartQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let after = query.after.as_deref().and_then(|after| after.parse().ok());
    let part = office::sealed_part(&app.office_store, user.case, user.staff.id, app.clock.today(), after).await?;
    let part = part.ok_or(Problem::NoSuchCase)?;
    let parcels = part.parcels.iter().map(|parcel| {
        json!({
            "side": parcel.side.as_str(),
            "seq": parcel.seq,
            "position": parcel.position,
            "sealed": STANDARD.encode(&parcel.sealed),
        })
    });
    Ok(HttpResponse::Ok().json(json!({
        "slot": STANDARD.encode(&part.slot),
        "case_recipient": part.case_recipient,
        "file_recipient": part.file_recipient,
        "parcels": parcels.collect::<Vec<_>>(),
        "next": part.next,
    })))
}
