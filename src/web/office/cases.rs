//! The list of cases: what the server knows of them, which is next to nothing.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::casework::{CaseState, Deadlines, Obligation};
use crate::sealing::HandlerRecipient;
use crate::store::case_list::{CaseList, Filter};
use crate::store::listing::{self, Start};
use crate::store::{StoreError, channel};
use crate::web::guard::signed_in::Desk;
use crate::web::page::{CaseRow, CasesPage, DeadlineKind, NextDeadline, OwnKey};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Cases on one page of the list.
const PAGE: u32 = 25;

pub async fn home() -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, "/cases")).finish()
}

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    state: String,
    after: Option<String>,
    before: Option<String>,
}

pub async fn get(
    site: Data<Site>,
    request: HttpRequest,
    desk: Desk,
    wanted: Query<Wanted>,
) -> Result<HttpResponse, Problem> {
    let staff = desk.0.staff;
    let state: Option<CaseState> = wanted.state.parse().ok();
    let filter = state.map_or(Filter::Open, Filter::In);
    let list = CaseList { staff: staff.id, filter };
    let start = Start::read(wanted.after.as_deref(), wanted.before.as_deref());
    let (list, channels) = site
        .office_store
        .read("office.cases", move |db| {
            Ok::<_, StoreError>((listing::page(db, &list, &start, PAGE)?, channel::list(db)?))
        })
        .await?;
    let channel = channels.first().map_or("", |channel| channel.name.as_str());
    let cases = list.rows.iter().map(|row| {
        let milestones = row.milestones();
        CaseRow {
            number: &row.number,
            received: row.received_on,
            channel,
            state: row.state,
            due: Deadlines::of(&milestones).next_obligation(&milestones).map(|(duty, day)| NextDeadline {
                kind: match duty {
                    Obligation::Acknowledge => DeadlineKind::Acknowledge,
                    Obligation::Feedback => DeadlineKind::Feedback,
                },
                day,
            }),
            unread: row.unread(),
        }
    });
    let shown = CasesPage {
        filter: state,
        counts: CaseState::ALL.iter().copied().map(|state| (state, list.counts.of(Filter::In(state)))).collect(),
        cases: cases.collect(),
        newer: list.previous.map(|cursor| cursor.to_string()),
        older: list.next.map(|cursor| cursor.to_string()),
        today: site.clock.today(),
        own: staff.recipient.as_deref().and_then(own_key),
    };
    site.office_page(&request, Some(&staff), &shown, StatusCode::OK)
}

/// `None` if the stored key is damaged: then nothing is sealed to it either.
fn own_key(recipient: &str) -> Option<OwnKey<'_>> {
    let fingerprint = HandlerRecipient::parse(recipient).ok()?.fingerprint();
    Some(OwnKey { recipient, fingerprint })
}
