//! What a handler's browser has sealed, and how far it has read.

use std::num::NonZeroU32;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::office::{self, CaseAccess, PostError, Posted, SealedParcel};
use crate::sealing::Side;
use crate::store::StoreError;
use crate::web::guard::form::ProtectedJson;
use crate::web::guard::headers::Listener;
use crate::web::guard::signed_in::Desk;
use crate::web::problem::Problem;
use crate::web::refusal::refusal;
use crate::web::site::Site;

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum To {
    Office,
    File,
}

/// A sealed parcel for its place.
#[derive(Deserialize)]
pub struct NewParcel {
    side: To,
    seq: u64,
    sealed: String,
}

pub async fn post(
    site: Data<Site>,
    request: HttpRequest,
    desk: Result<Desk, Problem>,
    number: Path<String>,
    parcel: ProtectedJson<NewParcel>,
) -> HttpResponse {
    let language = site.language(&request, Listener::Office).of_office();
    let Ok(Desk(session)) = desk else {
        return refusal(StatusCode::UNAUTHORIZED, language, "signed-out", json!({}));
    };
    let NewParcel { side, seq, sealed } = parcel.0;
    let side = match side {
        To::Office => Side::Office,
        To::File => Side::File,
    };
    let bytes = STANDARD.decode(sealed).unwrap_or_default();
    let no_case = || refusal(StatusCode::NOT_FOUND, language, "parcel-no-case", json!({}));
    let Ok(number) = number.parse() else { return no_case() };
    let access = CaseAccess { number, staff: session.staff.id };
    match office::post(&site.office_store, access, SealedParcel { side, seq, bytes }, site.clock.today()).await {
        Ok(None) => no_case(),
        Ok(Some(Posted::At(position))) => HttpResponse::Created().json(json!({ "seq": seq, "position": position })),
        Ok(Some(Posted::Elsewhere { next, previous })) => {
            let previous = previous.map(|digest| STANDARD.encode(digest)).unwrap_or_default();
            refusal(StatusCode::CONFLICT, language, "parcel-elsewhere", json!({ "seq": next, "previous": previous }))
        }
        Err(PostError::Implausible) => refusal(StatusCode::UNPROCESSABLE_ENTITY, language, "parcel-refused", json!({})),
        Err(PostError::Store(error)) => {
            let status = match error {
                StoreError::Busy => StatusCode::SERVICE_UNAVAILABLE,
                _ => StatusCode::INTERNAL_SERVER_ERROR,
            };
            tracing::warn!(%error, "a parcel was not stored");
            refusal(status, language, "parcel-not-stored", json!({}))
        }
    }
}

/// How far a handler has read.
#[derive(Deserialize)]
pub struct SeenTo {
    position: NonZeroU32,
}

pub async fn seen(
    site: Data<Site>,
    desk: Desk,
    number: Path<String>,
    to: ProtectedJson<SeenTo>,
) -> Result<HttpResponse, Problem> {
    let access = CaseAccess { number: number.parse().map_err(|_| Problem::NotFound)?, staff: desk.0.staff.id };
    let advanced = office::advance_read_marker(&site.office_store, access, to.0.position, site.clock.today()).await?;
    advanced.map(|()| HttpResponse::NoContent().finish()).ok_or(Problem::NotFound)
}
