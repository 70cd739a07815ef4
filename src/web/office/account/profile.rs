//! Somebody says anew how they are called here and what they are.

use actix_web::HttpResponse;

use super::own_profile::{OwnProfile, ProfileProblem};
use super::show::show;
use crate::staff::{self, ProfileError};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Reauthenticated, redirect};

pub(super) async fn post(user: Reauthenticated, form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let (name, function) = (form.value("name"), form.value("function"));
    let changed = staff::change_own_profile(&app.office_store, user.staff.id, (name, function), app.clock.today());
    let problem = match changed.await {
        Ok(()) => return Ok(redirect("/account?done=profile").finish()),
        Err(ProfileError::NoName) => ProfileProblem::NoName,
        Err(ProfileError::NoLine) => ProfileProblem::NoLine,
        Err(ProfileError::NameTaken) => ProfileProblem::NameTaken,
        Err(ProfileError::Store(error)) => return Err(error.into()),
    };
    show(&user, None, OwnProfile { name, function, problem: Some(problem), ..OwnProfile::stored(&user) }).await
}
