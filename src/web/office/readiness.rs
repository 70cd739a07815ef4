//! What is missing before the office may open, for administrators: what `siegelpost check` says, in their language, with links to
//! where it is done. Of what only those at the machine may read there is nothing here: [`Finding::detail`].

mod look;
mod opening;
mod page;
mod trial;

use actix_web::HttpResponse;

use crate::access::Right;
use crate::access::right::SeeReadiness;
use crate::readiness::Severity;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::{Office, SignedIn};
use look::look;
use opening::OpeningPage;
use page::ReadinessPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/readiness" => get,
        Get Page "/readiness/open" => opening::get,
        Post Page "/readiness/open" => opening::post,
        Post Page "/readiness/trials" => trial::delete,
    ],
    samples: |samples| {
        samples.add::<ReadinessPage>("readiness", "/readiness");
        samples.add::<OpeningPage>("opening", "/readiness/open");
    },
    nav: Some(Nav { href: "/readiness", key: "readiness", section: Section::Setup }),
};

async fn get(user: Office<SeeReadiness>) -> Result<HttpResponse, Problem> {
    let found = look(&user).await?;
    let mut page = ReadinessPage::of(&found, user.language, user.navigation())?;
    page.trial = trial::of(&user).await?;
    user.page(&page)
}

/// How many things are missing; `None` for whoever is not told.
pub(super) async fn missing(user: &SignedIn) -> Result<Option<usize>, Problem> {
    if !user.staff.roles.allow(Right::SeeReadiness) {
        return Ok(None);
    }
    let found = look(user).await?;
    Ok(Some(found.iter().filter(|finding| finding.level == Severity::Missing).count()))
}
