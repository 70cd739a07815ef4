//! Who works here: the administrator's pages. They hold accounts, roles and records, and nothing of any case.

mod bar;
mod card;
mod channels;
mod function;
mod page;
mod person;
mod records;
mod roles;

use actix_web::HttpResponse;
use actix_web::web::Path;

use crate::access::right::ManageOrganisation;
use crate::staff::{self, Acting, Person, PersonError, Team};
use crate::store::StaffId;
use crate::web::office::readiness;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, routes};
use crate::web::visitor::{Office, redirect};
use bar::BarPage;
use page::PeoplePage;
use person::{Notice, PersonPage};
use roles::RolesPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/people" => get,
        Get Page "/people/{person}" => person::get,
        Post Page "/people/{person}/function" => function::post,
        Post Page "/people/{person}/roles" => roles::post,
        Post Page "/people/{person}/channels" => channels::post,
        Post Page "/people/{person}/record" => records::post,
        Post Page "/people/{person}/courses" => records::add_course,
        Post Page "/people/{person}/courses/remove" => records::remove_course,
        Post Page "/people/{person}/bar" => bar::post,
        Post Page "/people/{person}/unbar" => bar::unbar,
    ],
    samples: |samples| {
        samples.add::<PeoplePage<'_>>("people", "/people");
        samples.add::<PersonPage<'_>>("person", "/people/1");
        samples.add::<RolesPage<'_>>("person-roles", "/people/1");
        samples.add::<BarPage<'_>>("person-bar", "/people/1");
    },
    nav: Some(Nav { href: "/people", key: "people" }),
};

async fn get(user: Office<ManageOrganisation>) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    let mut page = PeoplePage::of(&team, user.app().clock.today());
    page.missing = readiness::missing(&user).await?.unwrap_or_default();
    user.page(&page)
}

/// The administrator's own organisation, and nobody else's.
async fn team(user: &Office<ManageOrganisation>) -> Result<Team, Problem> {
    Ok(staff::team(&user.app().office_store, user.staff.organisation_id).await?)
}

/// The person in the address: [`Problem::NotFound`] if they are nobody of this organisation.
fn person_in<'t>(team: &'t Team, path: &Path<String>) -> Result<&'t Person, Problem> {
    let id = path.parse().map_err(|_| Problem::NotFound)?;
    team.person(StaffId::from_number(id)).ok_or(Problem::NotFound)
}

fn acting(user: &Office<ManageOrganisation>) -> Acting {
    let (staff, organisation) = (user.staff.id, user.staff.organisation_id);
    Acting { staff, organisation, day: user.app().clock.today() }
}

/// Back to a person's page, which says what was done.
fn done(person: &Person, notice: Notice) -> HttpResponse {
    redirect(&format!("/people/{}?done={}", person.account.id, notice.as_str())).finish()
}

/// What went wrong that no page of these says in words of its own.
fn problem(error: PersonError) -> Problem {
    match error {
        PersonError::Store(error) => error.into(),
        PersonError::Unknown => Problem::NotFound,
        _ => Problem::Malformed,
    }
}
