//! A version is taken into use, or gives way to what the program came with.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::one::{QuestionnaireQuery, found, read, show};
use super::outcome::{Notice, Refused};
use super::version::{self, bytes_of};
use crate::access::right::ManageChannels;
use crate::config::content::questionnaires::{ById, check_topics};
use crate::staff::{self, QuestionnaireError};
use crate::web::guard::form::Protected;
use crate::web::office::channels::subject::{acting, refreshed};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

pub(super) async fn post(
    user: Office<ManageChannels>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let [digest, instead] = ["version", "instead"].map(|field| form.value(field));
    let again = |refused| {
        let query = QuestionnaireQuery::of(digest);
        let (user, path) = (&user, &path);
        async move { show(user, path, &query, Some(refused)).await }
    };
    let known = user.app().questionnaires();
    if known.is_from_file(&path) {
        return again(Refused::FileWins).await;
    }
    let offered = user.channels.offered_to(user.staff.organisation_id);
    let mut next: ById = offered.map_or_else(|| known.without_stored(), Clone::clone);
    if digest.is_empty() {
        match known.without_stored().remove(&**path) {
            Some(ours) => drop(next.insert(path.clone(), ours)),
            None => return again(Refused::IsAsked).await,
        }
    } else {
        let versions = version::all(&user).await?;
        let chosen = read(&user, found(&versions, &path, digest)?).await?;
        next.insert(path.clone(), Arc::new(chosen));
    }
    if let Err((_, _, problem)) = check_topics(&next) {
        return again(Refused::DoesNotFit { reason: (*problem).into() }).await;
    }
    let bytes = |digits: &str| if digits.is_empty() { None } else { bytes_of(digits) };
    let (store, id) = (&user.app().office_store, path.clone());
    match staff::use_questionnaire(store, acting(&user), id, bytes(digest), bytes(instead)).await {
        Ok(()) => {
            refreshed(&user).await?;
            let notice = if digest.is_empty() { Notice::Ended } else { Notice::Used };
            Ok(redirect(&format!("/questionnaires/{path}?done={}", notice.as_str())).finish())
        }
        Err(QuestionnaireError::Changed) => again(Refused::Changed).await,
        Err(QuestionnaireError::Store(error)) => Err(error.into()),
        Err(_) => Err(Problem::NotFound),
    }
}
