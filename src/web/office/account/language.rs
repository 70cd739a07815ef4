//! In which language the office speaks to somebody, in whatever browser they sign in.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::language::Languages;
use crate::store::staff;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{LANGUAGE_COOKIE, SignedIn, redirect};

/// A language of the office.
#[derive(Serialize)]
pub(super) struct OfferedLanguage {
    pub tag: &'static str,
    pub name: &'static str,
    /// The one that was chosen for good.
    pub is_chosen: bool,
}

pub(super) async fn post(user: SignedIn, form: Protected) -> Result<HttpResponse, Problem> {
    let (app, id) = (user.app(), user.staff.id);
    let typed = form.value("language");
    let chosen = app.languages.of_office().find(|language| language.tag() == typed);
    // Nothing chosen: the browser's. Anything else is of no page of ours.
    if chosen.is_none() && !typed.is_empty() {
        return Err(Problem::Malformed);
    }
    let tag = chosen.map(|language| language.tag());
    app.office_store.write("account.language", move |db| staff::set_language(db, id, tag)).await?;
    let cookie = match tag {
        Some(tag) => user.cookies().set(LANGUAGE_COOKIE, tag.to_owned()),
        None => user.cookies().remove(LANGUAGE_COOKIE),
    };
    Ok(redirect("/account?done=language").cookie(cookie).finish())
}

/// What can be chosen.
pub(super) fn offered(user: &SignedIn) -> Vec<OfferedLanguage> {
    of(user.app().languages, user.staff.language.as_deref())
}

pub(super) fn samples() -> Vec<OfferedLanguage> {
    of(Languages::built_in(), None)
}

fn of(languages: Languages, chosen: Option<&str>) -> Vec<OfferedLanguage> {
    let offered = languages.of_office().map(|language| OfferedLanguage {
        tag: language.tag(),
        name: language.description().name.as_str(),
        is_chosen: chosen == Some(language.tag()),
    });
    offered.collect()
}
