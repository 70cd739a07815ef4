//! Whose channels these are, and what they can ask.

use std::sync::Arc;

use actix_web::web::Path;

use crate::access::right::ManageChannels;
use crate::app::AppError;
use crate::casework::questionnaire::Questionnaire;
use crate::staff::{self, Acting, Team};
use crate::store::StaffId;
use crate::store::channel::ChannelRow;
use crate::web::guard::form::Protected;
use crate::web::problem::{Failure, Problem};
use crate::web::visitor::{AnswerContext, Office};

/// The administrator's own organisation, and nobody else's.
pub(super) async fn team(user: &Office<ManageChannels>) -> Result<Team, Problem> {
    Ok(staff::team(&user.app().office_store, user.staff.organisation_id).await?)
}

/// The channel in the address: [`Problem::NotFound`] if it is none of this organisation.
pub(super) fn channel_in<'t>(team: &'t Team, path: &Path<String>) -> Result<&'t ChannelRow, Problem> {
    team.channels.iter().find(|channel| channel.slug == **path).ok_or(Problem::NotFound)
}

pub(in crate::web::office) fn acting(user: &Office<ManageChannels>) -> Acting {
    let (staff, organisation) = (user.staff.id, user.staff.organisation_id);
    Acting { staff, organisation, day: user.app().clock.today() }
}

/// What the channels of this organisation can ask, by id.
pub(in crate::web::office) fn offered(user: &Office<ManageChannels>) -> Vec<Arc<Questionnaire>> {
    let offered = user.channels.offered_to(user.staff.organisation_id);
    let all = offered.map_or_else(|| user.app().questionnaires().without_stored(), Clone::clone);
    all.into_values().collect()
}

/// How a questionnaire is called, for people.
pub(in crate::web::office) fn title<'q>(questionnaire: &'q Questionnaire, at: &AnswerContext) -> &'q str {
    questionnaire.form.text("title", at.language).unwrap_or(questionnaire.id())
}

/// Lets what was changed count from the next request on.
pub(in crate::web::office) async fn refreshed(user: &Office<ManageChannels>) -> Result<(), Problem> {
    let done = user.app().refresh_channels().await;
    done.map_err(|error| match error {
        AppError::Store(error) => error.into(),
        other => Problem::Internal(Failure::new("channels", other)),
    })
}

/// The accounts that a form names under `field`.
pub(super) fn people(form: &Protected, field: &str) -> Vec<StaffId> {
    let named = form.fields().filter(|(name, _)| *name == field);
    named.filter_map(|(_, value)| value.parse().ok().map(StaffId::from_number)).collect()
}
