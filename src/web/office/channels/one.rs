//! One channel: its name, what it asks, who gets its new reports.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};

use super::outcome::{Notice, Refused};
use super::page::ChannelCard;
use super::subject::{acting, channel_in, offered, people, refreshed, team, title};
use crate::access::right::ManageChannels;
use crate::language::Language;
use crate::staff::{self, ChannelChangeError, Person, Team};
use crate::store::channel::ChannelRow;
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated, redirect};

#[derive(Serialize)]
pub(super) struct ChannelPage<'a> {
    channel: ChannelCard<'a>,
    /// The name in its field.
    name: &'a str,
    /// What it asks first, by id.
    asks: &'a str,
    questionnaires: Vec<Choice<String>>,
    people: Vec<Choice<i32>>,
    /// All who are on it, whether or not they are let in.
    members: Vec<i32>,
    notice: Option<Notice>,
    refused: Option<Refused>,
}

/// Something that can be ticked.
#[derive(Serialize)]
pub(super) struct Choice<V> {
    pub value: V,
    pub name: String,
    pub chosen: bool,
    /// Whether this person has a key.
    pub has_key: bool,
}

#[derive(Deserialize)]
pub(super) struct ChannelQuery {
    done: Option<Notice>,
}

pub(super) async fn get(
    user: Office<ManageChannels>,
    path: Path<String>,
    query: Query<ChannelQuery>,
) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let channel = channel_in(&team, &path)?;
    user.page(&ChannelPage { notice: query.done, ..ChannelPage::of(&user, &team, channel) })
}

pub(super) async fn rename(
    user: Office<ManageChannels>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let (slug, name) = (path.clone(), form.value("name"));
    let outcome = staff::rename_channel(&user.app().office_store, acting(&user), slug, name).await;
    answer(&user, &path, outcome, Notice::Name, Some(name)).await
}

pub(super) async fn ask(
    user: Office<ManageChannels>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let [chosen, instead] = ["questionnaire", "instead"].map(|field| form.value(field).to_owned());
    if offered(&user).iter().all(|one| *one.id() != chosen) {
        return again(&user, &path, Refused::NoQuestionnaire, None).await;
    }
    let (store, acting) = (&user.app().office_store, acting(&user));
    let outcome = staff::set_channel_questionnaire(store, acting, path.clone(), chosen, instead).await;
    answer(&user, &path, outcome, Notice::Questionnaire, None).await
}

pub(super) async fn handlers(
    user: Reauthenticated<Office<ManageChannels>>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let (shown, wanted) = (people(&form, "shown"), people(&form, "handler"));
    let store = &user.app().office_store;
    let outcome = staff::set_channel_handlers(store, acting(&user), path.clone(), shown, wanted).await;
    answer(&user, &path, outcome, Notice::Handlers, None).await
}

pub(super) async fn answer(
    user: &Office<ManageChannels>,
    path: &Path<String>,
    outcome: Result<(), ChannelChangeError>,
    notice: Notice,
    name: Option<&str>,
) -> Result<HttpResponse, Problem> {
    match outcome {
        Ok(()) => {
            refreshed(user).await?;
            Ok(redirect(&format!("/channels/{path}?done={}", notice.as_str())).finish())
        }
        Err(ChannelChangeError::NoName) => again(user, path, Refused::NoName, name).await,
        Err(ChannelChangeError::Changed) => again(user, path, Refused::Changed, name).await,
        Err(ChannelChangeError::Store(error)) => Err(error.into()),
        Err(ChannelChangeError::Unknown | ChannelChangeError::Taken) => Err(Problem::NotFound),
    }
}

/// The page once more, with why something was not done and how it is now.
async fn again(
    user: &Office<ManageChannels>,
    path: &Path<String>,
    refused: Refused,
    name: Option<&str>,
) -> Result<HttpResponse, Problem> {
    let team = team(user).await?;
    let channel = channel_in(&team, path)?;
    let mut page = ChannelPage { refused: Some(refused), ..ChannelPage::of(user, &team, channel) };
    page.name = name.unwrap_or(page.name);
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).at(format!("/channels/{path}")).send()
}

impl<'a> ChannelPage<'a> {
    fn of(user: &Office<ManageChannels>, team: &'a Team, channel: &'a ChannelRow) -> Self {
        let all = offered(user);
        let questionnaires = all.iter().map(|one| Choice {
            value: one.id().to_owned(),
            name: title(one, user).to_owned(),
            chosen: one.id() == channel.questionnaire,
            has_key: false,
        });
        Self {
            channel: ChannelCard::of(channel, team, user),
            name: &channel.name,
            asks: &channel.questionnaire,
            questionnaires: questionnaires.collect(),
            people: Choice::of_people(team, |person| person.channels.contains(&channel.id)),
            members: team
                .people
                .iter()
                .filter(|person| person.channels.contains(&channel.id))
                .map(|person| person.account.id.number())
                .collect(),
            notice: None,
            refused: None,
        }
    }
}

impl Choice<i32> {
    /// Those whose roles let them get reports, or who are on the channel anyway.
    pub(super) fn of_people(team: &Team, is_chosen: impl Fn(&Person) -> bool) -> Vec<Self> {
        let choice = |person: &Person| Self {
            value: person.account.id.number(),
            name: person.account.name.clone(),
            chosen: is_chosen(person),
            has_key: person.account.recipient.is_some(),
        };
        team.people.iter().filter(|person| person.may_read()).map(choice).collect()
    }

    pub(super) fn sample_people() -> Vec<Self> {
        let person = |value, name: &str, chosen, has_key| Self { value, name: name.to_owned(), chosen, has_key };
        vec![person(1, "A. Berger", true, true), person(2, "J. Lindqvist", true, false)]
    }
}

impl Choice<String> {
    pub(super) fn sample_questionnaires() -> Vec<Self> {
        let one = |id: &str, name: &str, chosen| {
            let (value, name) = (id.to_owned(), name.to_owned());
            Self { value, name, chosen, has_key: false }
        };
        vec![one("general", "Etwas melden", false), one("messenger-incident", "Messenger und Daten", true)]
    }
}

impl Page for ChannelPage<'_> {
    const TEMPLATE: &'static str = "office/channels/channel.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let page = |readers| Self {
            channel: ChannelCard::sample(readers),
            name: "Messenger-Vorfälle",
            asks: "messenger-incident",
            questionnaires: Choice::sample_questionnaires(),
            people: Choice::sample_people(),
            members: vec![1, 2],
            notice: None,
            refused: None,
        };
        let two = || page(vec!["A. Berger", "RAin T. Okafor"]);
        let done = |notice| Self { notice: Some(notice), ..two() };
        let refused = |refused| Self { refused: Some(refused), ..two() };
        vec![
            ("two-readers", two()),
            ("one-reader", page(vec!["A. Berger"])),
            ("no-reader", Self { people: vec![], ..page(vec![]) }),
            ("made", done(Notice::Made)),
            ("renamed", done(Notice::Name)),
            ("asks-another", done(Notice::Questionnaire)),
            ("other-handlers", done(Notice::Handlers)),
            ("closed", Self { channel: ChannelCard::sample(vec![]).closed(), ..done(Notice::Closed) }),
            ("reopened", done(Notice::Reopened)),
            ("no-name", refused(Refused::NoName)),
            ("no-questionnaire", refused(Refused::NoQuestionnaire)),
            ("changed", refused(Refused::Changed)),
        ]
    }
}
