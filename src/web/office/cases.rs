//! The list of cases: what the server knows of them, in views of what is to be done.

pub(super) mod address;
mod page;
mod row;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use crate::access::Right;
use crate::access::right::ListCases;
use crate::casework::desk::{Horizon, Sort, View};
use crate::office::{self, DeskView};
use crate::sealing::HandlerRecipient;
use crate::staff;
use crate::store::case_list::{CaseList, Key};
use crate::store::listing::Start;
use crate::store::newcomer;
use crate::store::saved_view::SavedView;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;
use address::Address;
use page::{AloneLine, CasesPage, EarlierLine, OwnKey, Situation, UndecidedLine};
use row::CaseLine;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/cases" => get],
    samples: |samples| {
        samples.add::<CasesPage<'_>>("cases", "/cases?view=new&sort=number");
    },
    nav: Some(Nav { href: "/cases", key: "cases", section: Section::Cases }),
};

/// Cases on one page of the list.
const PAGE: u32 = 50;
/// The same for whoever goes through very many at once.
const LONG_PAGE: u32 = 100;

#[derive(Deserialize)]
struct CasesQuery {
    view: Option<String>,
    sort: Option<String>,
    /// A view by the state of cases, as there was one before.
    state: Option<String>,
    after: Option<String>,
    before: Option<String>,
    /// How many on a page: the long one, if it is asked for.
    show: Option<u32>,
}

impl CasesQuery {
    /// Which list is asked for, and which page of it; `None` if there is no such list, or the page is another's.
    fn read(&self) -> Option<(Address, Start<Key>)> {
        if self.state.is_some() {
            return None;
        }
        let address = Address::read(self.view.as_deref(), self.sort.as_deref())?;
        let start: Start<Key> = Start::read(self.after.as_deref(), self.before.as_deref());
        let is_asked = self.after.is_some() || self.before.is_some();
        let fits = start.place().map_or(!is_asked, |place| (place.view, place.sort) == (address.view, address.sort));
        fits.then_some((address, start))
    }

    /// Whether nothing is asked for but the first page.
    fn is_bare(&self) -> bool {
        let Self { view, sort, state, after, before, show: _ } = self;
        [view, sort, state, after, before].into_iter().all(Option::is_none)
    }
}

/// The list that this handler has made their first page, or the default; `None` if theirs does not exist any more.
async fn first_page(user: &Office<ListCases>) -> Result<Option<(Address, Start<Key>)>, Problem> {
    let saved = office::saved_views(&user.app().office_store, user.staff.id).await?;
    let first = saved.iter().find(|saved| saved.is_first);
    let list = first.map_or(Some((View::default(), Sort::default())), SavedView::list);
    Ok(list.map(|(view, sort)| (Address { view, sort }, Start::First)))
}

async fn get(user: Office<ListCases>, query: Query<CasesQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let (today, calendar) = (app.clock.today(), app.calendar());
    let horizon = Horizon::of(today, &calendar);
    let size = if query.show == Some(LONG_PAGE) { LONG_PAGE } else { PAGE };
    let list = |address: Address, start| {
        let list = CaseList { staff: user.staff.id, view: address.view, sort: address.sort, horizon, bound: None };
        office::list(&app.office_store, list, start, size)
    };
    let asked = if query.is_bare() { first_page(&user).await? } else { query.read() };
    let found = match asked {
        Some((address, start)) => list(address, start).await?.map(|desk| (address, desk)),
        None => None,
    };
    let is_lost = found.is_none();
    let (address, DeskView { page: shown, next_due, undecided, saved, earlier }) = match found {
        Some(found) => found,
        // The first page of the default is there for everybody.
        None => (Address::default(), list(Address::default(), Start::First).await?.ok_or(Problem::NoSuchCase)?),
    };
    let mut page = CasesPage::new(address, &shown.counts, &horizon);
    page.is_lost = is_lost;
    page.is_proved = user.is_proved();
    page.may_see_readiness = user.staff.roles.allow(Right::SeeReadiness);
    page.keeps(&saved, &shown.counts);
    page.earlier = earlier.map(|earlier| EarlierLine {
        count: earlier.cases.min(newcomer::COUNTED.unsigned_abs()),
        is_more: earlier.cases > newcomer::COUNTED.unsigned_abs(),
        colleagues: earlier.colleagues.join(", "),
    });
    page.situation = Situation::of(&shown.counts, next_due.as_ref(), &horizon, &calendar);
    page.has_channels = user.channels.iter().count() > 1;
    page.size = if size == LONG_PAGE { "show=100" } else { "" };
    page.cases = shown.rows.iter().map(|row| CaseLine::of(row, &user.channels, address, today, &calendar)).collect();
    page.newer = shown.previous.map(|cursor| cursor.to_string());
    page.older = shown.next.map(|cursor| cursor.to_string());
    let alone = staff::days_alone(&app.office_store, user.staff.organisation_id, today).await?;
    let name = |id| user.channels.by_id(id).map_or("", |channel| &channel.name);
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
