//! The list of everybody, and to whom new reports are sealed.

use serde::Serialize;
use time::Date;

use super::card::{PersonCard, ShownGap};
use crate::language::Language;
use crate::staff::Team;
use crate::web::office::openers::{Opener, ShownChannel};
use crate::web::page::{Page, invented};

#[derive(Serialize)]
pub(super) struct PeoplePage<'a> {
    people: Vec<PersonCard<'a>>,
    channels: Vec<ShownChannel<'a>>,
    /// How many things are missing before the office may open.
    pub(super) missing: usize,
}

impl<'a> PeoplePage<'a> {
    pub(in crate::web::office) fn of(team: &'a Team, today: Date) -> Self {
        let people = team.people.iter().map(|person| PersonCard::of(person, team, today)).collect();
        Self { people, channels: ShownChannel::all_of(team), missing: 0 }
    }
}

pub(super) fn sample_card(name: &'static str, roles: &[&'static str]) -> PersonCard<'static> {
    let [fingerprint, ..] = invented::fingerprints();
    PersonCard {
        id: 1,
        name,
        function: "Meldestelle, Verwaltung Lindenau",
        email: "a.berger@lindenau.example",
        roles: roles.to_vec(),
        key: Some(fingerprint.words()),
        may_hold_key: true,
        is_barred: false,
        channels: vec!["Messenger-Vorfälle"],
        gaps: vec![],
    }
}

/// Everything that can be missing.
pub(super) fn sample_gaps() -> Vec<ShownGap> {
    let words = ["key", "appointment", "expertise", "expertise-ended", "declaration", "contract", "secrecy"];
    let mut gaps: Vec<_> = words.into_iter().map(|word| ShownGap { word, duty: "" }).collect();
    gaps.push(ShownGap { word: "rule", duty: "management" });
    gaps
}

impl Page for PeoplePage<'_> {
    const TEMPLATE: &'static str = "office/people.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let administrator = || PersonCard {
            function: "",
            key: None,
            may_hold_key: false,
            channels: vec![],
            ..sample_card("J. Roth", &["system_administrator", "organisation_administrator"])
        };
        let keyless = PersonCard {
            key: None,
            gaps: sample_gaps(),
            ..sample_card("RAin T. Okafor", &["ombudsperson", "management"])
        };
        let barred = PersonCard { is_barred: true, channels: vec![], ..sample_card("J. Lindqvist", &[]) };
        let channel =
            |names: Vec<&'static str>| vec![ShownChannel::sample(names.into_iter().map(Opener::sample).collect())];
        vec![
            (
                "several",
                Self {
                    people: vec![sample_card("A. Berger", &["handler"]), keyless, administrator(), barred],
                    channels: channel(vec!["A. Berger", "RAin T. Okafor"]),
                    missing: 0,
                },
            ),
            ("one-handler", Self { people: vec![administrator()], channels: channel(vec!["A. Berger"]), missing: 1 }),
            ("no-handler", Self { people: vec![administrator()], channels: channel(vec![]), missing: 7 }),
        ]
    }
}
