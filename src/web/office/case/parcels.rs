//! What a handler's browser has sealed, for its place in the case.

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::access::right::WriteToCase;
use crate::office::{self, Posted, SealedParcel};
use crate::sealing::{Sealed, Side};
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Clone, Copy, Deserialize)]
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
    /// Whether it is the feedback of § 17(2) HinSchG.
    #[serde(default)]
    feedback: bool,
    /// The highest position of the case that its writer had before them.
    #[serde(default)]
    seen: Option<i32>,
}

impl PostedParcel {
    /// Its sequence number on its side.
    pub(super) fn seq(&self) -> u64 {
        self.seq
    }

    /// As the office takes it.
    pub(super) fn sealed(self) -> SealedParcel {
        let side = match self.side {
            PostedSide::Office => Side::Office,
            PostedSide::File => Side::File,
        };
        let sealed = Sealed::from_stored(STANDARD.decode(self.sealed).unwrap_or_default());
        SealedParcel { side, seq: self.seq, sealed, is_feedback: self.feedback }
    }
}

pub(super) async fn post(
    user: OnCase<WriteToCase>,
    posted: ProtectedJson<PostedParcel>,
) -> Result<HttpResponse, Problem> {
    let (app, seq, seen) = (user.app(), posted.0.seq(), posted.0.seen);
    told(seq, office::post(&app.office_store, user.case, posted.0.sealed(), seen, app.clock.today()).await?)
}

/// What became of it.
///
/// # Errors
/// [`Problem::OtherPlace`] if somebody was faster.
pub(super) fn told(seq: u64, posted: Posted) -> Result<HttpResponse, Problem> {
    match posted {
        Posted::At(position) => Ok(HttpResponse::Created().json(json!({ "seq": seq, "position": position }))),
        Posted::Elsewhere { next, previous } => Err(Problem::other_place(next, previous)),
    }
}
