//! Who else can open new reports, and what has changed about that: for everybody who works on cases.

use actix_web::HttpResponse;
use serde::Serialize;
use time::Duration;

use super::changes::{ShownEntry, sample_entries};
use super::openers::{Opener, ShownChannel};
use crate::access::right::ListCases;
use crate::language::Language;
use crate::staff;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/team" => get],
    samples: |samples| samples.add::<TeamPage<'_>>("team", "/team"),
    nav: Some(Nav { href: "/team", key: "team", section: Section::Team }),
};

/// How far back changes are shown.
pub(super) const SHOWN_FOR: Duration = Duration::days(365);
/// How many of them.
pub(super) const MOST: u32 = 50;

#[derive(Serialize)]
struct TeamPage<'a> {
    channels: Vec<ShownChannel<'a>>,
    changes: Vec<ShownEntry<'a>>,
}

async fn get(user: Office<ListCases>) -> Result<HttpResponse, Problem> {
    let (store, organisation) = (&user.app().office_store, user.staff.organisation_id);
    let since = user.app().clock.today().saturating_sub(SHOWN_FOR);
    let team = staff::team(store, organisation).await?;
    let changes = staff::changes_since(store, organisation, since, MOST).await?;
    let changes = changes.iter().map(|entry| ShownEntry::of(entry, &team)).collect();
    user.page(&TeamPage { channels: ShownChannel::all_of(&team), changes })
}

impl Page for TeamPage<'_> {
    const TEMPLATE: &'static str = "office/team.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let several = vec![ShownChannel::sample(vec![Opener::sample("A. Berger"), Opener::sample("RAin T. Okafor")])];
        let alone = vec![ShownChannel::sample(vec![Opener::sample("A. Berger")])];
        vec![
            ("several", Self { channels: several, changes: sample_entries() }),
            ("alone", Self { channels: alone, changes: vec![] }),
        ]
    }
}
