//! One version of a questionnaire: how it stands, as reporters see it, and as a file.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};

use super::outcome::{Notice, Refused};
use super::page::asked_by;
use super::preview::Preview;
use super::version::{self, Origin, Standing, Version};
use crate::access::right::ManageChannels;
use crate::casework::questionnaire::Questionnaire;
use crate::data_file::Problem as DataProblem;
use crate::form::Answers;
use crate::language::{Language, Languages};
use crate::staff;
use crate::web::page::{Page, invented};
use crate::web::problem::{Failure, Problem};
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct QuestionnairePage<'a> {
    version: Version,
    title: &'a str,
    channels: Vec<String>,
    /// All of this id, the newest first.
    versions: Vec<Version>,
    /// The digest of the imported version that is in use; empty if none is.
    instead: String,
    /// Whether this version can be taken into use.
    can_be_used: bool,
    /// Whether what was imported is in use and can give way to ours.
    can_be_ended: bool,
    /// Whether a file wins.
    file_wins: bool,
    preview: Preview<'a>,
    notice: Option<Notice>,
    refused: Option<Refused>,
}

#[derive(Deserialize, Default)]
pub(super) struct QuestionnaireQuery {
    /// The digest of the version; what counts, if none is said.
    #[serde(default)]
    version: String,
    /// The language of the preview.
    #[serde(default)]
    language: String,
    done: Option<Notice>,
}

impl QuestionnaireQuery {
    /// The page of a version.
    pub(super) fn of(digest: &str) -> Self {
        Self { version: digest.to_owned(), ..Self::default() }
    }
}

pub(super) async fn get(
    user: Office<ManageChannels>,
    path: Path<String>,
    query: Query<QuestionnaireQuery>,
) -> Result<HttpResponse, Problem> {
    show(&user, &path, &query, None).await
}

/// The page, with why something was not done.
pub(super) async fn show(
    user: &Office<ManageChannels>,
    id: &str,
    query: &QuestionnaireQuery,
    refused: Option<Refused>,
) -> Result<HttpResponse, Problem> {
    let versions = version::all(user).await?;
    let version = found(&versions, id, &query.version)?.clone();
    let questionnaire = read(user, &version).await?;
    let languages = user.app().languages;
    let language = languages.from_tag(&query.language).unwrap_or(user.language);
    let nothing = Answers::default();
    let known = user.app().questionnaires();
    let own = |one: &&Version| one.id == id && one.origin == Origin::Imported;
    let used = versions.iter().filter(own).find(|one| one.used_from.is_some() && one.used_until.is_none());
    let file_wins = known.is_from_file(id);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = QuestionnairePage {
        title: questionnaire.form.text("title", user.language).unwrap_or(questionnaire.id()),
        channels: asked_by(user, id),
        instead: used.map(|used| used.digest.clone()).unwrap_or_default(),
        can_be_used: version.origin == Origin::Imported && version.standing != Standing::InUse && !file_wins,
        can_be_ended: version.standing == Standing::InUse && version.origin == Origin::Imported && known.is_ours(id),
        file_wins,
        preview: Preview::of(&questionnaire, &nothing, languages, language)
            .map_err(|error| Problem::Internal(Failure::new("preview", error)))?,
        notice: query.done,
        refused,
        versions: versions.iter().rev().filter(|one| one.id == id).cloned().collect(),
        version,
    };
    let at = format!("/questionnaires/{id}?version={}", page.version.digest);
    user.show(&page).status(status).at(at).of_questionnaire(&questionnaire).send()
}

/// The text of a version, as the file that an operator keeps.
pub(super) async fn file(
    user: Office<ManageChannels>,
    path: Path<String>,
    query: Query<QuestionnaireQuery>,
) -> Result<HttpResponse, Problem> {
    let versions = version::all(&user).await?;
    let version = found(&versions, &path, &query.version)?;
    let text = text(&user, version).await?;
    let name = format!("attachment; filename=\"{}-{}.toml\"", version.id, version.version);
    let mut answer = HttpResponse::Ok();
    answer.insert_header((CONTENT_TYPE, "application/toml; charset=utf-8"));
    Ok(answer.insert_header((CONTENT_DISPOSITION, name)).body(text))
}

/// The version with this digest; what counts, if none is said.
pub(super) fn found<'v>(versions: &'v [Version], id: &str, digest: &str) -> Result<&'v Version, Problem> {
    let mut of_it = versions.iter().filter(|one| one.id == id);
    let wanted =
        |one: &&Version| if digest.is_empty() { one.standing == Standing::InUse } else { one.digest == digest };
    of_it.find(wanted).ok_or(Problem::NotFound)
}

pub(super) async fn read(user: &Office<ManageChannels>, version: &Version) -> Result<Questionnaire, Problem> {
    let text = text(user, version).await?;
    let languages: Languages = user.app().languages;
    // A newer program may have stored it.
    Questionnaire::from_toml(&version.id, &text, languages)
        .map_err(|error| Problem::Internal(Failure::new("questionnaire", error)))
}

async fn text(user: &Office<ManageChannels>, version: &Version) -> Result<String, Problem> {
    let (store, organisation) = (&user.app().office_store, user.staff.organisation_id);
    staff::version_text(store, organisation, version.digest_bytes()).await?.ok_or(Problem::NotFound)
}

impl Page for QuestionnairePage<'_> {
    const TEMPLATE: &'static str = "office/questionnaires/questionnaire.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let languages = Languages::built_in();
        let asked = invented::questionnaires();
        let page = |origin, standing| {
            let version = Version::sample("messenger-incident", 2, origin, standing);
            let earlier = Version::sample("messenger-incident", 1, Origin::Ours, Standing::Behind);
            Self {
                title: "Messenger und Daten",
                channels: vec!["Messenger-Vorfälle".to_owned()],
                versions: vec![version.clone(), earlier],
                instead: String::new(),
                can_be_used: standing == Standing::Draft,
                can_be_ended: standing == Standing::InUse,
                file_wins: false,
                preview: invented::made(Preview::of(asked.first(), invented::no_answers(), languages, language)),
                notice: None,
                refused: None,
                version,
            }
        };
        let draft = || page(Origin::Imported, Standing::Draft);
        let refused = |name, refused| (name, Self { refused: Some(refused), ..draft() });
        let plain = languages.all().iter().copied().find(|one| one.description().plain).unwrap_or(language);
        let general = asked.by_id("general").unwrap_or(asked.first());
        let in_plain = invented::made(Preview::of(general, invented::no_answers(), languages, plain));
        let english = "a topic leads to the questionnaire \"general\", which is not there";
        let problem = DataProblem::new("topic-questionnaire", &[("questionnaire", "general")], english);
        vec![
            ("draft", Self { notice: Some(Notice::Stored), ..draft() }),
            ("used", Self { notice: Some(Notice::Used), ..page(Origin::Imported, Standing::InUse) }),
            ("ours", Self { can_be_ended: false, notice: Some(Notice::Ended), ..page(Origin::Ours, Standing::InUse) }),
            ("file", Self { file_wins: true, can_be_ended: false, ..page(Origin::File, Standing::InUse) }),
            ("behind-a-file", Self { file_wins: true, can_be_used: false, ..draft() }),
            ("earlier", Self { channels: vec![], ..page(Origin::Former, Standing::Earlier) }),
            ("plain", Self { preview: in_plain, ..draft() }),
            refused("does-not-fit", Refused::DoesNotFit { reason: problem.into() }),
            refused("file-wins", Refused::FileWins),
            refused("is-asked", Refused::IsAsked),
            refused("changed", Refused::Changed),
        ]
    }
}
