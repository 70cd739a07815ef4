//! A channel takes no new reports any more, or takes them again. Cases and mailboxes know nothing of it.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::one::answer;
use super::outcome::Notice;
use super::subject::acting;
use crate::access::right::ManageChannels;
use crate::staff;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated};

pub(super) async fn close(
    user: Reauthenticated<Office<ManageChannels>>,
    path: Path<String>,
    _: Protected,
) -> Result<HttpResponse, Problem> {
    let outcome = staff::set_channel_closed(&user.app().office_store, acting(&user), path.clone(), true).await;
    answer(&user, &path, outcome, Notice::Closed, None).await
}

pub(super) async fn reopen(
    user: Reauthenticated<Office<ManageChannels>>,
    path: Path<String>,
    _: Protected,
) -> Result<HttpResponse, Problem> {
    let outcome = staff::set_channel_closed(&user.app().office_store, acting(&user), path.clone(), false).await;
    answer(&user, &path, outcome, Notice::Reopened, None).await
}
