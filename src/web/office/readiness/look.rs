//! What is ready and what is missing, now.

use crate::readiness::{Facts, Finding, findings};
use crate::web::problem::Problem;
use crate::web::visitor::SignedIn;

/// Of the administrator's own organisation, and of what the service rests on.
pub(super) async fn look(user: &SignedIn) -> Result<Vec<Finding>, Problem> {
    Ok(findings(&Facts::of_running(user.app(), user.staff.organisation_id).await?))
}
