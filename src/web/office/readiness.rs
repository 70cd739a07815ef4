//! What is missing before the office may open, for administrators: what `siegelpost check` says, in their language, with links to
//! where it is done. Of what only those at the machine may read there is nothing here: [`Finding::detail`].

mod page;

use actix_web::HttpResponse;

use crate::access::Right;
use crate::access::right::SeeReadiness;
use crate::readiness::{Facts, Finding, Severity, findings};
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, routes};
use crate::web::visitor::{Office, SignedIn};
use page::ReadinessPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/readiness" => get],
    samples: |samples| samples.add::<ReadinessPage>("readiness", "/readiness"),
    nav: Some(Nav { href: "/readiness", key: "readiness" }),
};

async fn get(user: Office<SeeReadiness>) -> Result<HttpResponse, Problem> {
    let found = look(&user).await?;
    user.page(&ReadinessPage::of(&found, user.language, user.navigation())?)
}

/// How many things are missing; `None` for whoever is not told.
pub(super) async fn missing(user: &SignedIn) -> Result<Option<usize>, Problem> {
    if !user.staff.roles.allow(Right::SeeReadiness) {
        return Ok(None);
    }
    let found = look(user).await?;
    Ok(Some(found.iter().filter(|finding| finding.level == Severity::Missing).count()))
}

/// Of the administrator's own organisation, and of what the service rests on.
async fn look(user: &SignedIn) -> Result<Vec<Finding>, Problem> {
    Ok(findings(&Facts::of_running(user.app(), user.staff.organisation_id).await?))
}
