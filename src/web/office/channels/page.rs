//! The list of all channels.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::subject::title;
use crate::casework::questionnaire::Questionnaire;
use crate::language::Language;
use crate::staff::Team;
use crate::store::channel::ChannelRow;
use crate::web::page::{Page, iso};
use crate::web::visitor::AnswerContext;

#[derive(Serialize)]
pub(super) struct ChannelsPage<'a> {
    channels: Vec<ChannelCard<'a>>,
}

/// A channel in short.
#[derive(Serialize)]
pub(super) struct ChannelCard<'a> {
    pub name: &'a str,
    pub slug: &'a str,
    /// Where reporters find it.
    pub address: String,
    /// Those to whom new reports are sealed.
    pub readers: Vec<&'a str>,
    /// Handlers who have no key yet, or are barred.
    pub waiting: Vec<&'a str>,
    pub questionnaires: Vec<AskedQuestionnaire>,
    #[serde(serialize_with = "iso::option::serialize")]
    pub asked_since: Option<Date>,
    /// Since when it takes no new reports.
    #[serde(serialize_with = "iso::option::serialize")]
    pub closed_on: Option<Date>,
}

#[derive(Serialize)]
pub(super) struct AskedQuestionnaire {
    pub id: String,
    pub title: String,
    pub version: u32,
}

impl AskedQuestionnaire {
    fn of(questionnaire: &Questionnaire, at: &AnswerContext) -> Self {
        let (id, title) = (questionnaire.id().to_owned(), title(questionnaire, at).to_owned());
        Self { id, title, version: questionnaire.form.version }
    }
}

impl<'a> ChannelsPage<'a> {
    pub(super) fn of(team: &'a Team, at: &AnswerContext) -> Self {
        Self { channels: team.channels.iter().map(|channel| ChannelCard::of(channel, team, at)).collect() }
    }
}

impl<'a> ChannelCard<'a> {
    pub(super) fn of(channel: &'a ChannelRow, team: &'a Team, at: &AnswerContext) -> Self {
        let members = || team.people.iter().filter(|person| person.channels.contains(&channel.id));
        let known = at.channels.by_id(channel.id);
        let first = at.channels.first().id == channel.id;
        let settings = at.app().settings();
        let public = settings.public.url.trim_end_matches('/');
        Self {
            name: &channel.name,
            slug: &channel.slug,
            address: if first { format!("{public}/") } else { format!("{public}/c/{}", channel.slug) },
            readers: team.readers(channel.id).map(|person| person.account.name.as_str()).collect(),
            waiting: members().filter(|person| !person.can_read()).map(|person| person.account.name.as_str()).collect(),
            questionnaires: known.map_or_else(Vec::new, |known| {
                known.questionnaires.iter().map(|one| AskedQuestionnaire::of(one, at)).collect()
            }),
            asked_since: channel.asked_since,
            closed_on: channel.closed_on,
        }
    }

    /// As tests look at it.
    pub(super) fn sample(readers: Vec<&'a str>) -> Self {
        let asked =
            |id: &str, title: &str| AskedQuestionnaire { id: id.to_owned(), title: title.to_owned(), version: 1 };
        Self {
            name: "Messenger-Vorfälle",
            slug: "messenger",
            address: "https://melden.lindenau.example/c/messenger".to_owned(),
            readers,
            waiting: vec!["J. Lindqvist"],
            questionnaires: vec![asked("messenger-incident", "Messenger und Daten"), asked("general", "Etwas melden")],
            asked_since: Some(date!(2026 - 11 - 02)),
            closed_on: None,
        }
    }

    pub(super) fn closed(self) -> Self {
        Self { closed_on: Some(date!(2026 - 11 - 20)), ..self }
    }
}

impl Page for ChannelsPage<'_> {
    const TEMPLATE: &'static str = "office/channels.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let enough = || ChannelCard::sample(vec!["A. Berger", "RAin T. Okafor"]);
        let old = ChannelCard { asked_since: None, waiting: vec![], ..ChannelCard::sample(vec!["A. Berger"]) };
        vec![
            ("several", Self { channels: vec![enough(), old, enough().closed()] }),
            ("nobody-reads", Self { channels: vec![ChannelCard::sample(vec![])] }),
        ]
    }
}
