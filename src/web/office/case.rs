//! One case. What is sealed leaves here as it came in, and is opened in the handler's browser; what the browser seals is
//! stored as it comes.

mod closing;
mod deadline;
mod decision;
mod hold;
mod next;
mod page;
mod parcels;
mod read_marker;
mod retaliation;
mod transition;

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::access::right::ReadCase;
use crate::casework::{Deadlines, Obligation};
use crate::office::{self, CaseView};
use crate::sealing::Side;
use crate::web::page::{ReplyTemplates, labels_json, other_reports_json};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::OnCase;
use deadline::shown_duties;
use hold::{HoldPage, Retention};
use next::NextBox;
use page::{CasePage, ShownParcel};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/cases/{number}" => get,
        Post Page "/cases/{number}/state" => transition::post,
        Post Json "/cases/{number}/close" => closing::post,
        Post Page "/cases/{number}/decision" => decision::post,
        Get Page "/cases/{number}/hold" => hold::get,
        Post Page "/cases/{number}/hold" => hold::post,
        Post Page "/cases/{number}/hold/end" => hold::end,
        Post Page "/cases/{number}/retaliation" => retaliation::post,
        Post Json "/cases/{number}/parcels" => parcels::post,
        Post Json "/cases/{number}/seen" => read_marker::post,
    ],
    samples: |samples| {
        samples.add::<CasePage<'_>>("case", "/cases/2026-48193");
        samples.add::<HoldPage<'_>>("hold", "/cases/2026-48193/hold");
    },
    nav: None,
};

async fn get(user: OnCase<ReadCase>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let today = app.clock.today();
    let view = office::view(&app.office_store, user.case, user.staff.id, today).await?.ok_or(Problem::NoSuchCase)?;
    let deadlines = Deadlines::of(&view.case.milestones());
    let mut shown = shown_duties(&deadlines, today, &app.calendar());
    // What keeps a case is said instead of the day on which it would go.
    if view.case.progress().is_feedback_withheld {
        shown.iter_mut().filter(|duty| duty.due.kind == Obligation::Feedback).for_each(|duty| duty.is_waived = true);
    }
    shown.retain(|duty| duty.due.kind != Obligation::Delete || !view.holds.any());
    let channel = app.channels.by_id(view.case.channel_id);
    let page = CasePage {
        number: &view.case.number,
        channel: channel.map_or("", |channel| &channel.name),
        received: view.case.received_on,
        state: view.case.state,
        next: NextBox::of(&view, &shown),
        acknowledged_automatically: view.case.progress().acknowledged_automatically(),
        deadlines: shown,
        days_impossible: deadlines.impossible.is_some(),
        is_retaliation_examined: view.holds.retaliation,
        retention: view.case.closed_on.map(|closed| Retention::of(closed, &view.holds, today)),
        today,
        reporter_left: view.case.reporter_left_on,
        readers: view.readers.iter().map(String::as_str).collect(),
        slot: (!view.slot.is_empty()).then(|| STANDARD.encode(&view.slot)),
        is_proved: user.is_proved(),
        case_recipient: &view.case.case_recipient,
        file_recipient: &view.case.file_recipient,
        next_office: view.next_seq(Side::Office),
        next_file: view.next_seq(Side::File),
        previous_case: view.newest(false).map(|digest| STANDARD.encode(digest)).unwrap_or_default(),
        previous_file: view.newest(true).map(|digest| STANDARD.encode(digest)).unwrap_or_default(),
        seen: u64::from(view.seen.unsigned_abs()),
        parcels: parcels(&view),
        reply_templates: ReplyTemplates::all(app.languages, user.language, &app.replies, today)?,
        other_reports: other_reports_json(&app.replies),
        forms: page::forms(&app.case_forms, app.settings.legal.regime, user.language)?,
        questionnaires: labels_json(app.channels.questionnaires_of(view.case.channel_id), user.language),
    };
    user.page(&page)
}

fn parcels(view: &CaseView) -> Vec<ShownParcel> {
    let parcel = |parcel: &crate::store::parcel::StoredParcel| ShownParcel {
        side: parcel.side.as_str(),
        seq: parcel.seq,
        position: u64::from(parcel.position.unsigned_abs()),
        day: parcel.day,
        sealed: STANDARD.encode(&parcel.sealed),
    };
    view.parcels.iter().map(parcel).collect()
}
