//! The page of the staff's representatives: they verify that the office is what was agreed, and see no case, no number of one, and
//! nobody's work (BetrVG §§ 80(1), 87(1) no. 1 and 6; MAVO § 36(1); MVG-EKD § 40).

use actix_web::HttpResponse;
use serde::Serialize;

use super::agreed::ShownStanding;
use super::changes::{ShownEntry, sample_entries};
use super::openers::{Opener, ShownChannel};
use super::team::{MOST, SHOWN_FOR};
use crate::access::right::Verify;
use crate::agreement;
use crate::journal::LOOKS_ARE_KEPT;
use crate::language::Language;
use crate::staff;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/verify" => get],
    samples: |samples| samples.add::<VerifyPage<'_>>("verify", "/verify"),
    nav: Some(Nav { href: "/verify", key: "verify", section: Section::Proof }),
};

#[derive(Serialize)]
struct VerifyPage<'a> {
    standing: ShownStanding,
    channels: Vec<ShownChannel<'a>>,
    changes: Vec<ShownEntry<'a>>,
    settings: AgreedSettings,
}

/// Settings that are subject to co-determination, as they are in force.
#[derive(Serialize)]
struct AgreedSettings {
    /// `office.session_hours`
    session_hours: u32,
    /// `office.idle_minutes`
    idle_minutes: u32,
    /// Days for which it is known who looked into a case. No setting: the program keeps them no longer.
    looks_days: i64,
}

async fn get(user: Office<Verify>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let (store, organisation) = (&app.office_store, user.staff.organisation_id);
    let since = app.clock.today().saturating_sub(SHOWN_FOR);
    let team = staff::team(store, organisation).await?;
    let changes = staff::changes_since(store, organisation, since, MOST).await?;
    let standing = agreement::standing(store, organisation, &app.settings()).await?;
    user.page(&VerifyPage {
        standing: ShownStanding::of(&standing, user.language)?,
        channels: ShownChannel::all_of(&team),
        changes: changes.iter().map(|entry| ShownEntry::of(entry, &team)).collect(),
        settings: AgreedSettings {
            session_hours: app.settings().office.session_hours.get(),
            idle_minutes: app.settings().office.idle_minutes.get(),
            looks_days: LOOKS_ARE_KEPT.whole_days(),
        },
    })
}

impl Page for VerifyPage<'_> {
    const TEMPLATE: &'static str = "office/verify.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let settings = || AgreedSettings { session_hours: 10, idle_minutes: 60, looks_days: 90 };
        let several = vec![ShownChannel::sample(vec![Opener::sample("A. Berger"), Opener::sample("RAin T. Okafor")])];
        let [(_, none), (_, holds), (_, differs), ..] = ShownStanding::samples(language);
        vec![
            ("several", Self { standing: differs, channels: several, changes: sample_entries(), settings: settings() }),
            (
                "nobody",
                Self {
                    standing: holds,
                    channels: vec![ShownChannel::sample(vec![])],
                    changes: vec![],
                    settings: settings(),
                },
            ),
            ("no-channel", Self { standing: none, channels: vec![], changes: vec![], settings: settings() }),
        ]
    }
}
