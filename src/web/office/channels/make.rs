//! A new channel.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::one::Choice;
use super::outcome::{Notice, Refused};
use super::subject::{acting, offered, people, refreshed, team, title};
use crate::access::right::ManageChannels;
use crate::casework::{ChannelSlug, NotASlug};
use crate::language::Language;
use crate::staff::{self, ChannelChangeError, Team};
use crate::store::StaffId;
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated, redirect};

/// The form, with what was typed.
#[derive(Serialize)]
pub(super) struct MakePage<'a> {
    name: &'a str,
    slug: &'a str,
    questionnaires: Vec<Choice<String>>,
    people: Vec<Choice<i32>>,
    refused: Option<Refused>,
}

pub(super) async fn get(user: Office<ManageChannels>) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let everybody: Vec<_> = team.people.iter().map(|person| person.account.id).collect();
    user.page(&MakePage::of(&user, &team, ["", "", ""], &everybody, None))
}

pub(super) async fn post(
    user: Reauthenticated<Office<ManageChannels>>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let [name, slug, questionnaire] = ["name", "slug", "questionnaire"].map(|field| form.value(field).trim());
    let chosen = people(&form, "handler");
    let again = |refused| {
        let page = MakePage::of(&user, &team, [name, slug, questionnaire], &chosen, Some(refused));
        user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
    };
    let address = match slug.parse::<ChannelSlug>() {
        Ok(address) => address,
        Err(NotASlug::Characters(_)) => return again(Refused::NoSlug),
        Err(NotASlug::Reserved(_)) => return again(Refused::Reserved),
    };
    if offered(&user).iter().all(|one| one.id() != questionnaire) {
        return again(Refused::NoQuestionnaire);
    }
    // An instance takes channels for one organisation: addresses are all of one place.
    if !staff::takes_accounts(&user.app().office_store, user.staff.organisation_id).await? {
        return Err(Problem::NotFound);
    }
    let (store, asked) = (&user.app().office_store, questionnaire.to_owned());
    match staff::make_channel(store, acting(&user), name, &address, asked, chosen.clone()).await {
        Ok(()) => {
            refreshed(&user).await?;
            Ok(redirect(&format!("/channels/{address}?done={}", Notice::Made.as_str())).finish())
        }
        Err(ChannelChangeError::NoName) => again(Refused::NoName),
        Err(ChannelChangeError::Taken) => again(Refused::Taken),
        Err(ChannelChangeError::Store(error)) => Err(error.into()),
        Err(_) => Err(Problem::Malformed),
    }
}

impl<'a> MakePage<'a> {
    fn of(
        user: &Office<ManageChannels>,
        team: &Team,
        [name, slug, questionnaire]: [&'a str; 3],
        chosen: &[StaffId],
        refused: Option<Refused>,
    ) -> Self {
        let all = offered(user);
        let questionnaires = all.iter().map(|one| Choice {
            value: one.id().to_owned(),
            name: title(one, user).to_owned(),
            chosen: one.id() == questionnaire,
            has_key: false,
        });
        let people = Choice::of_people(team, |person| chosen.contains(&person.account.id));
        Self { name, slug, questionnaires: questionnaires.collect(), people, refused }
    }
}

impl Page for MakePage<'_> {
    const TEMPLATE: &'static str = "office/channels/make.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let page = |refused| Self {
            name: "Gewaltschutz",
            slug: "gewaltschutz",
            questionnaires: Choice::sample_questionnaires(),
            people: Choice::sample_people(),
            refused,
        };
        let refused = |name, refused| (name, page(Some(refused)));
        vec![
            ("fresh", Self { name: "", slug: "", ..page(None) }),
            ("nobody", Self { people: vec![], ..page(None) }),
            refused("no-name", Refused::NoName),
            refused("no-slug", Refused::NoSlug),
            refused("reserved", Refused::Reserved),
            refused("taken", Refused::Taken),
            refused("no-questionnaire", Refused::NoQuestionnaire),
        ]
    }
}
