//! How far a handler has read.

use std::num::NonZeroU32;

use actix_web::HttpResponse;
use serde::Deserialize;

use crate::access::right::ReadCase;
use crate::office;
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Deserialize)]
pub(super) struct PostedMarker {
    /// The position of the newest parcel that was opened; positions count from 1.
    position: NonZeroU32,
}

pub(super) async fn post(user: OnCase<ReadCase>, posted: ProtectedJson<PostedMarker>) -> Result<HttpResponse, Problem> {
    office::advance_read_marker(&user.app().office_store, user.case, user.staff.id, posted.0.position).await?;
    Ok(HttpResponse::NoContent().finish())
}
