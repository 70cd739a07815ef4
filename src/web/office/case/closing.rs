//! A case is closed: the sealed record, and whether feedback is withheld. What the record says was checked in the tab.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use serde::Deserialize;

use super::parcels::{PostedParcel, told};
use crate::access::right::MoveCase;
use crate::casework::statistics::{Card, NotACard};
use crate::office::{self, Closing};
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::OnCase;

#[derive(Deserialize)]
pub(super) struct PostedClosing {
    record: PostedParcel,
    /// No feedback is given, for a reason that is in the record.
    #[serde(default)]
    withheld: bool,
    /// What is stated of the case for the figures of the year, answer by question.
    #[serde(default)]
    card: BTreeMap<String, String>,
}

pub(super) async fn post(
    user: OnCase<MoveCase>,
    posted: ProtectedJson<PostedClosing>,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let PostedClosing { record, withheld, card } = posted.0;
    let stated = card.iter().map(|(question, answer)| (&**question, &**answer));
    let card = Card::parse(stated).map_err(|NotACard| Problem::Malformed)?;
    let seq = record.seq();
    let closing = Closing { record: record.sealed(), is_feedback_withheld: withheld, card };
    told(seq, office::close(&app.office_store, user.case, user.staff.id, closing, app.clock.today()).await?)
}
