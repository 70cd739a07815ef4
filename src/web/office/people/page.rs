//! The list of everybody, and to whom new reports are sealed.

use serde::Serialize;
use time::macros::date;

use super::card::{Company, PersonCard, ShownGap, ShownPresence};
use super::choice::{Choice, Choices, Show, Sort};
use crate::access::Role;
use crate::language::Language;
use crate::web::office::openers::{Opener, ShownChannel};
use crate::web::page::{Page, invented};

#[derive(Serialize)]
pub(super) struct PeoplePage<'a> {
    people: Vec<PersonCard<'a>>,
    /// How many there are, shown or not.
    everybody: usize,
    choice: Choice,
    /// What can be chosen.
    choices: Choices,
    channels: Vec<ShownChannel<'a>>,
    /// How many things are missing before the office may open.
    pub(super) missing: usize,
}

impl<'a> PeoplePage<'a> {
    pub(super) fn of(company: &Company<'a>, choice: Choice) -> Self {
        let mut people: Vec<_> = company.team.people.iter().map(|person| PersonCard::of(person, company)).collect();
        let everybody = people.len();
        choice.apply(&mut people);
        let channels = ShownChannel::all_of(company.team);
        Self { people, everybody, choice, choices: Choices::all(), channels, missing: 0 }
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
        presence: ShownPresence { factor: "set-up", ..ShownPresence::default() },
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
        let day = date!(2026 - 11 - 30);
        let presence = |presence| PersonCard { key: None, presence, ..sample_card("K. Demir", &["handler"]) };
        let keyless = PersonCard {
            key: None,
            gaps: sample_gaps(),
            presence: ShownPresence {
                factor: "due",
                factor_due: Some(day),
                away_until: Some(day),
                ..Default::default()
            },
            ..sample_card("RAin T. Okafor", &["ombudsperson", "management"])
        };
        let invited = |is_expired| {
            presence(ShownPresence { invited_until: Some(day), is_expired, factor: "not-yet", ..Default::default() })
        };
        let overdue = presence(ShownPresence { factor: "overdue", ..Default::default() });
        let barred = PersonCard { is_barred: true, channels: vec![], ..sample_card("J. Lindqvist", &[]) };
        let channel =
            |names: Vec<&'static str>| vec![ShownChannel::sample(names.into_iter().map(Opener::sample).collect())];
        let page = |people: Vec<PersonCard<'static>>, names, missing| Self {
            everybody: people.len(),
            people,
            choice: Choice::default(),
            choices: Choices::all(),
            channels: channel(names),
            missing,
        };
        let two = || vec!["A. Berger", "RAin T. Okafor"];
        let several = vec![sample_card("A. Berger", &["handler"]), keyless, administrator(), barred];
        let arriving = vec![invited(false), invited(true), overdue];
        let chosen = Choice { show: Show::Invited, role: Some(Role::Handler), sort: Sort::Open };
        vec![
            ("several", page(several, two(), 0)),
            ("arriving", page(arriving, two(), 0)),
            ("chosen", Self { everybody: 200, choice: chosen, ..page(vec![invited(false)], two(), 0) }),
            ("chosen-nobody", Self { everybody: 4, choice: chosen, ..page(vec![], two(), 0) }),
            ("one-handler", page(vec![administrator()], vec!["A. Berger"], 1)),
            ("no-handler", page(vec![administrator()], vec![], 7)),
        ]
    }
}
