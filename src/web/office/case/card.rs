//! What the list shows of a case, as a handler's tab has sealed it.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use crate::access::right::WriteToCase;
use crate::office;
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Deserialize)]
pub(super) struct PostedCard {
    /// Base64.
    sealed: String,
}

pub(super) async fn post(
    user: OnCase<WriteToCase>,
    posted: ProtectedJson<PostedCard>,
) -> Result<HttpResponse, Problem> {
    let sealed = STANDARD.decode(posted.0.sealed).unwrap_or_default();
    office::put_card(&user.app().office_store, user.case, sealed).await?;
    Ok(HttpResponse::NoContent().finish())
}
