//! The list of cases: what the server knows of them, which is next to nothing.

mod page;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use crate::access::right::ListCases;
use crate::casework::{CaseState, Deadlines};
use crate::office::{self, DeskView};
use crate::sealing::HandlerRecipient;
use crate::staff;
use crate::store::case_list::Filter;
use crate::store::listing::Start;
use crate::web::page::Due;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, routes};
use crate::web::visitor::Office;
use page::{AloneLine, CaseLine, CasesPage, OwnKey, StateCount, UndecidedLine};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/cases" => get],
    samples: |samples| samples.add::<CasesPage<'_>>("cases", "/cases?state=new&after=WzI0NjEzNjgsN10"),
    nav: Some(Nav { href: "/cases", key: "cases" }),
};

/// Cases on one page of the list.
const PAGE: u32 = 25;
/// The same for whoever goes through very many at once.
const LONG_PAGE: u32 = 100;

#[derive(Deserialize)]
struct CasesQuery {
    #[serde(default)]
    state: String,
    after: Option<String>,
    before: Option<String>,
    /// How many on a page: the long one, if it is asked for.
    show: Option<u32>,
}

async fn get(user: Office<ListCases>, query: Query<CasesQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let state: Option<CaseState> = query.state.parse().ok();
    let filter = state.map_or(Filter::Open, Filter::In);
    let size = if query.show == Some(LONG_PAGE) { LONG_PAGE } else { PAGE };
    let start = Start::read(query.after.as_deref(), query.before.as_deref());
    let DeskView { page: list, undecided } =
        office::list(&app.office_store, (user.staff.id, app.clock.today()), filter, start, size).await?;
    let (today, calendar) = (app.clock.today(), app.calendar());
    let alone = staff::days_alone(&app.office_store, user.staff.organisation_id, today).await?;
    let name = |id| app.channels.by_id(id).map_or("", |channel| &channel.name);
    let cases = list.rows.iter().map(|row| {
        let due = Deadlines::of(&row.milestones()).next_obligation(&calendar);
        CaseLine {
            number: &row.number,
            received: row.received_on,
            channel: name(row.channel_id),
            state: row.state,
            due: due.map(|duty| Due::of(&duty, today, &calendar)),
            unread: row.unread(),
        }
    });
    let count = |state| StateCount { state, count: list.counts.of(Filter::In(state)) };
    let mut page = CasesPage::new(state, CaseState::ALL.iter().copied().map(count).collect(), today);
    page.size = if size == LONG_PAGE { "show=100&" } else { "" };
    page.cases = cases.collect();
    page.newer = list.previous.map(|cursor| cursor.to_string());
    page.older = list.next.map(|cursor| cursor.to_string());
    page.alone = alone.into_iter().map(|(id, day)| AloneLine { channel: name(id), day }).collect();
    page.undecided = undecided.iter().map(|case| UndecidedLine { number: &case.number, since: case.since }).collect();
    page.own = user.staff.recipient.as_deref().and_then(own_key);
    user.page(&page)
}

/// `None` if the stored key is damaged: then nothing is sealed to it either.
fn own_key(recipient: &str) -> Option<OwnKey<'_>> {
    let fingerprint = HandlerRecipient::parse(recipient).ok()?.fingerprint();
    Some(OwnKey { recipient, words: fingerprint.words() })
}
