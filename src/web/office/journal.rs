//! The journal for those who verify: what is kept for ever, without cases and looks, its months' heads, and its chains recomputed.

mod check;
mod export;
mod page;
mod query;

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::changes::ShownEntry;
use crate::access::right::ReadJournal;
use crate::staff;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;
use check::CheckPage;
use page::JournalPage;
use query::JournalQuery;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/journal" => get,
        Get Page "/journal/export" => export::get,
        Post Page "/journal/verify" => check::post,
    ],
    samples: |samples| {
        samples.add::<JournalPage<'_>>("journal", "/journal");
        samples.add::<CheckPage>("journal-verify", "/journal");
    },
    nav: Some(Nav { href: "/journal", key: "journal", section: Section::Proof }),
};

/// Entries on one page.
const PAGE: u32 = 50;

async fn get(user: Office<ReadJournal>, query: Query<JournalQuery>) -> Result<HttpResponse, Problem> {
    let (store, organisation) = (&user.app().office_store, user.staff.organisation_id);
    let team = staff::team(store, organisation).await?;
    let found = staff::journal_page(store, organisation, query.filter(), query.start(), PAGE).await?;
    let heads = staff::month_heads(store, user.app().clock.today()).await?;
    let entries = found.rows.iter().map(|entry| ShownEntry::of(entry, &team)).collect();
    let cursor = |cursor: Option<_>| cursor.map(|cursor: crate::store::listing::Cursor<_>| cursor.to_string());
    let mut page = JournalPage::of(&query, &heads, entries, found.counts);
    (page.newer, page.older) = (cursor(found.previous), cursor(found.next));
    page.is_too_much = query.too_much.is_some();
    user.page(&page)
}
