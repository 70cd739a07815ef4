//! What a handler's browser has sealed, for its place in the case.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::access::right::WriteToCase;
use crate::office::{self, Posted};
use crate::sealing::Side;
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PostedSide {
    Office,
    File,
}

/// A sealed parcel for its place.
#[derive(Deserialize)]
pub(super) struct PostedParcel {
    side: PostedSide,
    seq: u64,
    /// Base64.
    sealed: String,
}

pub(super) async fn post(
    user: OnCase<WriteToCase>,
    posted: ProtectedJson<PostedParcel>,
) -> Result<HttpResponse, Problem> {
    let PostedParcel { side, seq, sealed } = posted.0;
    let side = match side {
        PostedSide::Office => Side::Office,
        PostedSide::File => Side::File,
    };
    let app = user.app();
    let new = office::SealedParcel { side, seq, bytes: STANDARD.decode(sealed).unwrap_or_default() };
    match office::post(&app.office_store, user.case, new, app.clock.today()).await? {
        Posted::At(position) => Ok(HttpResponse::Created().json(json!({ "seq": seq, "position": position }))),
        Posted::Elsewhere { next, previous } => Err(Problem::other_place(next, previous)),
    }
}
