//! One case. What is sealed leaves here as it came in, and is opened in the handler's browser.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::casework::{Deadlines, Milestones};
use crate::office::{self, CaseAccess, CaseView};
use crate::sealing::Side;
use crate::store::{StoreError, channel, staff as accounts};
use crate::web::guard::signed_in::Desk;
use crate::web::page::{CaseDeadline, CasePage, DeadlineKind, ParcelSide, SealedParcel};
use crate::web::problem::Problem;
use crate::web::site::Site;

pub async fn get(
    site: Data<Site>,
    request: HttpRequest,
    desk: Desk,
    number: Path<String>,
) -> Result<HttpResponse, Problem> {
    let staff = desk.0.staff;
    let number = number.parse().map_err(|_| Problem::NotFound)?;
    let access = CaseAccess { number, staff: staff.id };
    let view = office::view(&site.office_store, access).await?.ok_or(Problem::NotFound)?;
    let (id, channel_id) = (staff.id, view.case.channel_id);
    let (wrapped, channels) = site
        .office_store
        .read("office.key", move |db| Ok::<_, StoreError>((accounts::wrapped_identity_of(db, id)?, channel::list(db)?)))
        .await?;
    let page = CasePage {
        number: &view.case.number,
        channel: channels.iter().find(|channel| channel.id == channel_id).map_or("", |channel| &channel.name),
        received: view.case.received_on,
        state: view.case.state,
        deadlines: deadlines(&view.case.milestones()),
        today: site.clock.today(),
        reporter_left: view.case.reporter_left_on,
        readers: view.readers.iter().map(String::as_str).collect(),
        slot: (!view.slot.is_empty()).then(|| STANDARD.encode(&view.slot)),
        wrapped_identity: STANDARD.encode(wrapped.unwrap_or_default()),
        case_recipient: &view.case.case_recipient,
        file_recipient: &view.case.file_recipient,
        next_office: view.next_seq(Side::Office),
        next_file: view.next_seq(Side::File),
        previous_case: view.newest(false).map(|digest| STANDARD.encode(digest)).unwrap_or_default(),
        previous_file: view.newest(true).map(|digest| STANDARD.encode(digest)).unwrap_or_default(),
        seen: u64::from(view.seen.unsigned_abs()),
        parcels: parcels(&view),
        questionnaire: &site.questionnaire,
    };
    site.office_page(&request, Some(&staff), &page, StatusCode::OK)
}

fn deadlines(case: &Milestones) -> Vec<CaseDeadline> {
    let of = Deadlines::of(case);
    if let Some(day) = of.delete_from {
        return vec![CaseDeadline { kind: DeadlineKind::Delete, day, done_on: None }];
    }
    let acknowledge =
        CaseDeadline { kind: DeadlineKind::Acknowledge, day: of.acknowledge_by, done_on: case.acknowledged };
    vec![acknowledge, CaseDeadline { kind: DeadlineKind::Feedback, day: of.feedback_by, done_on: None }]
}

fn parcels(view: &CaseView) -> Vec<SealedParcel> {
    let parcel = |parcel: &crate::store::parcel::StoredParcel| SealedParcel {
        side: match parcel.side {
            Side::Reporter => ParcelSide::Reporter,
            Side::Office => ParcelSide::Office,
            Side::File => ParcelSide::File,
        },
        seq: parcel.seq,
        position: u64::from(parcel.position.unsigned_abs()),
        day: parcel.day,
        sealed: STANDARD.encode(&parcel.sealed),
    };
    view.parcels.iter().map(parcel).collect()
}
