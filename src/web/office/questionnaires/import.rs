//! A questionnaire is pasted as the text of its file. It is checked as files are, stored as a version, and shown before it counts.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::outcome::{Notice, Refused};
use super::page::QuestionnairesPage;
use super::version;
use crate::access::right::ManageChannels;
use crate::casework::questionnaire::Questionnaire;
use crate::staff::{self, QuestionnaireError};
use crate::web::guard::form::Protected;
use crate::web::office::channels::subject::acting;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// Bytes of a text that is looked at. Ours has a tenth of it.
const MAX_TEXT: usize = 256 * 1024;

pub(super) async fn post(user: Office<ManageChannels>, form: Protected) -> Result<HttpResponse, Problem> {
    let text = form.value("toml").trim();
    if text.is_empty() {
        return again(&user, "", Refused::Empty).await;
    }
    if text.len() > MAX_TEXT {
        return again(&user, "", Refused::TooLarge).await;
    }
    let languages = user.app().languages;
    let questionnaire = match Questionnaire::from_toml("", &format!("{text}\n"), languages) {
        Ok(questionnaire) => questionnaire,
        Err(error) => {
            return again(&user, text, Refused::InFile { line: error.line, problem: error.problem }).await;
        }
    };
    let (id, digest) = (questionnaire.id().to_owned(), questionnaire.digest);
    let store = &user.app().office_store;
    match staff::store_questionnaire(store, acting(&user), questionnaire).await {
        Ok(()) => {
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            let done = Notice::Stored.as_str();
            Ok(redirect(&format!("/questionnaires/{id}?version={digest}&done={done}")).finish())
        }
        Err(QuestionnaireError::VersionTaken { next }) => again(&user, text, Refused::VersionTaken { next }).await,
        Err(QuestionnaireError::TooMany) => again(&user, text, Refused::TooMany).await,
        Err(QuestionnaireError::Store(error)) => Err(error.into()),
        Err(QuestionnaireError::Unknown | QuestionnaireError::Changed) => Err(Problem::Malformed),
    }
}

async fn again(user: &Office<ManageChannels>, text: &str, refused: Refused) -> Result<HttpResponse, Problem> {
    let versions = version::all(user).await?;
    let mut page = QuestionnairesPage::of(user, &versions);
    (page.toml, page.refused) = (text, Some(refused));
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}
