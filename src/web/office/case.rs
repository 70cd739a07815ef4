//! One case. What is sealed leaves here as it came in, and is opened in the handler's browser; what the browser seals is
//! stored as it comes.

mod assignment;
mod breach;
mod card;
mod closing;
pub(super) mod deadline;
mod decision;
pub(super) mod entries;
mod facts;
mod hold;
mod next;
pub(super) mod page;
mod parcels;
mod read_marker;
mod recusal;
mod removal;
mod retaliation;
mod transition;
mod trial;

use actix_web::HttpResponse;
use actix_web::web::Query;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::cases::address::Address;
use crate::access::right::ReadCase;
use crate::casework::CaseState;
use crate::casework::desk::{Horizon, View};
use crate::office::{self, CaseView, Stretch};
use crate::sealing::Side;
use crate::store::case_list::CaseList;
use crate::store::parcel_head::Line;
use crate::web::page::{ReplyTemplates, labels_json, other_reports_json};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::OnCase;
use entries::{EntriesPage, ShownParcel, listed};
use facts::{Facts, FactsPage};
use hold::HoldPage;
use page::{CasePage, ListLink};
use recusal::RecusalPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/cases/{number}" => get,
        Get Page "/cases/{number}/facts" => facts::get,
        Get Page "/cases/{number}/entries" => entries::get,
        Post Page "/cases/{number}/state" => transition::post,
        Post Json "/cases/{number}/close" => closing::post,
        Post Page "/cases/{number}/decision" => decision::post,
        Get Page "/cases/{number}/hold" => hold::get,
        Post Page "/cases/{number}/hold" => hold::post,
        Post Page "/cases/{number}/hold/end" => hold::end,
        Post Page "/cases/{number}/take" => assignment::take,
        Post Page "/cases/{number}/hand-back" => assignment::hand_back,
        Post Json "/cases/{number}/hand-over" => assignment::hand_over,
        Get Page "/cases/{number}/recusal" => recusal::get,
        Post Page "/cases/{number}/recusal" => recusal::post,
        Post Page "/cases/{number}/retaliation" => retaliation::post,
        Post Page "/cases/{number}/keep" => trial::keep,
        Post Json "/cases/{number}/parcels" => parcels::post,
        Post Json "/cases/{number}/removals" => removal::post,
        Post Page "/cases/{number}/removals/withdraw" => removal::withdraw,
        Post Json "/cases/{number}/card" => card::post,
        Post Json "/cases/{number}/seen" => read_marker::post,
    ],
    samples: |samples| {
        samples.add::<CasePage<'_>>("case", "/cases/2026-48193");
        samples.add::<FactsPage<'_>>("case-facts", "/cases/2026-48193/facts");
        samples.add::<EntriesPage<'_>>("case-entries", "/cases/2026-48193/entries");
        samples.add::<HoldPage<'_>>("hold", "/cases/2026-48193/hold");
        samples.add::<RecusalPage<'_>>("recusal", "/cases/2026-48193/recusal");
    },
    nav: None,
};

#[derive(Deserialize)]
struct CaseQuery {
    /// Which stretch of the conversation: what stands before this position.
    before: Option<i32>,
    /// The list from which somebody came.
    view: Option<String>,
    sort: Option<String>,
}

impl CaseQuery {
    /// That list; another one of the case's, if none is said or it does not exist.
    fn list(&self, state: CaseState) -> Address {
        let said = self.view.is_some() || self.sort.is_some();
        let of_state = if state == CaseState::Closed { View::Closed } else { View::Open };
        let address = said.then(|| Address::read(self.view.as_deref(), self.sort.as_deref())).flatten();
        address.unwrap_or(Address { view: of_state, ..Address::default() })
    }
}

async fn get(user: OnCase<ReadCase>, query: Query<CaseQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let today = app.clock.today();
    let stretch = query.before.map_or(Stretch::Newest, Stretch::Before);
    let view = office::view(&app.office_store, user.case, user.staff.id, stretch, today).await?;
    let view = view.ok_or(Problem::NoSuchCase)?;
    let case = &view.facts.case;
    let address = query.list(case.state);
    let horizon = Horizon::of(today, &app.calendar());
    let list = CaseList { staff: user.staff.id, view: address.view, sort: address.sort, horizon, bound: None };
    let newest = |line| view.newest(line).map(|digest| STANDARD.encode(digest)).unwrap_or_default();
    let parcels: Vec<_> = view
        .parcels
        .iter()
        .map(|parcel| ShownParcel::of(parcel, &view.removals, &view.announcements, user.staff.id))
        .collect();
    let mut facts = Facts::of(&view.facts, &user, today);
    facts.events = facts.events.into_iter().map(|event| event.among(&parcels)).collect();
    let external_offices = app.external_offices();
    let page = CasePage {
        facts,
        card: office::card(&app.office_store, user.case).await?.map_or_else(String::new, |card| STANDARD.encode(card)),
        list: ListLink::of(address),
        neighbours: office::neighbours(&app.office_store, user.case, list).await?,
        new_from: first_unseen(&view),
        slot: (!view.slot.is_empty()).then(|| STANDARD.encode(&view.slot)),
        is_proved: user.is_proved(),
        case_recipient: &case.case_recipient,
        file_recipient: &case.file_recipient,
        next_office: view.next_seq(Side::Office),
        next_file: view.next_seq(Side::File),
        previous_case: newest(Line::Conversation),
        previous_file: newest(Line::File),
        seen: u64::from(view.facts.seen.unsigned_abs()),
        parcels,
        unloaded: listed(&view.unloaded),
        earlier: view.goes_on_before(),
        is_earlier: stretch != Stretch::Newest,
        reply_templates: ReplyTemplates::all(app.languages, user.language, &app.replies, today)?,
        other_reports: other_reports_json(&app.replies),
        offices: page::office_names(&external_offices, user.language),
        forms: page::forms(&app.case_forms, app.settings().legal.regime, user.language)?,
        questionnaires: labels_json(user.channels.questionnaires_of(case.channel_id), user.language),
    };
    user.page(&page)
}

/// The first entry that this handler has not seen, if they have seen others before.
fn first_unseen(view: &CaseView) -> Option<i32> {
    let unseen = view.parcels.iter().find(|parcel| parcel.position > view.facts.seen)?;
    (view.facts.seen > 0).then_some(unseen.position)
}
