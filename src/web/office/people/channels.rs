//! Of which channels somebody gets the new reports.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::outcome::Notice;
use super::subject::{Subject, problem};
use crate::access::right::ManageOrganisation;
use crate::staff;
use crate::store::ChannelId;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated};

pub(super) async fn post(
    user: Reauthenticated<Office<ManageOrganisation>>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    // One of another organisation, or none at all: nothing comes of it.
    let chosen = form.fields().filter(|(name, _)| *name == "channel").filter_map(|(_, value)| value.parse().ok());
    let chosen = chosen.map(ChannelId::from_number).collect();
    staff::change_channels(subject.office_store(), subject.acting, subject.id(), chosen).await.map_err(problem)?;
    Ok(subject.done(Notice::Channels))
}
