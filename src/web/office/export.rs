//! What leaves a case: files that the handler's tab makes of it, and its deadlines as a calendar.
//!
//! The page carries the same ciphertext as the case's own, and takes nothing back but sealed entries: no word of a case comes
//! through here in the open. Who may only read a case exports nothing of it, for each export is noted in the file of the case.

mod calendar;
mod page;

use actix_web::HttpResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::case::deadline::shown_duties;
use super::case::entries::ShownParcel;
use crate::access::right::WriteToCase;
use crate::casework::{Deadlines, Obligation};
use crate::office::{self, Stretch};
use crate::sealing::Side;
use crate::store::parcel_head::Line;
use crate::web::page::labels_json;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::OnCase;
use page::{ExportPage, JournalHead};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/cases/{number}/export" => get,
        Get Page "/cases/{number}/deadlines.ics" => calendar::get,
    ],
    samples: |samples| samples.add::<ExportPage<'_>>("export", "/cases/2026-48193/export"),
    nav: None,
};

async fn get(user: OnCase<WriteToCase>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let today = app.clock.today();
    let view = office::view(&app.office_store, user.case, user.staff.id, Stretch::Whole, today).await?;
    let view = view.ok_or(Problem::NoSuchCase)?;
    let (facts, case) = (&view.facts, &view.facts.case);
    let mut duties = shown_duties(&Deadlines::of(&case.milestones()), today, &app.calendar());
    if case.progress().is_feedback_withheld {
        duties.iter_mut().filter(|duty| duty.due.kind == Obligation::Feedback).for_each(|duty| duty.is_waived = true);
    }
    let open = calendar::open_duties(case, &app.calendar());
    let newest = |line| view.newest(line).map(|digest| STANDARD.encode(digest)).unwrap_or_default();
    let journal = office::journal_head(&app.office_store).await?.map(JournalHead::from);
    let page = ExportPage {
        number: &case.number,
        received: case.received_on,
        state: case.state,
        server: page::server_json(case.received_on, case.state, case.reporter_left_on, &duties, journal.as_ref()),
        duties,
        journal,
        has_open_duties: !open.is_empty(),
        today,
        reporter_left: case.reporter_left_on,
        readers: facts.readers.iter().map(String::as_str).collect(),
        slot: (!view.slot.is_empty()).then(|| STANDARD.encode(&view.slot)),
        is_proved: user.is_proved(),
        case_recipient: &case.case_recipient,
        file_recipient: &case.file_recipient,
        next_office: view.next_seq(Side::Office),
        next_file: view.next_seq(Side::File),
        previous_case: newest(Line::Conversation),
        previous_file: newest(Line::File),
        seen: u64::from(facts.seen.unsigned_abs()),
        parcels: view
            .parcels
            .iter()
            .map(|parcel| ShownParcel::of(parcel, &view.removals, &view.announcements, user.staff.id))
            .collect(),
        access_words: page::AccessWords::of(app.languages)?,
        forms: page::forms(&app.case_forms, user.language)?,
        questionnaires: labels_json(user.channels.questionnaires_of(case.channel_id), user.language),
    };
    user.page(&page)
}
