//! Whom an address is about, and who changes something about them.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::outcome::Notice;
use crate::access::right::ManageOrganisation;
use crate::staff::{self, Acting, Person, PersonError, Team};
use crate::store::StaffId;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// The administrator's own organisation, and nobody else's.
pub(super) async fn team(user: &Office<ManageOrganisation>) -> Result<Team, Problem> {
    Ok(staff::team(&user.app().office_store, user.staff.organisation_id).await?)
}

/// The person in the address: [`Problem::NotFound`] if they are nobody of this organisation.
pub(super) fn person_in<'t>(team: &'t Team, path: &Path<String>) -> Result<&'t Person, Problem> {
    let id = path.parse().map_err(|_| Problem::NotFound)?;
    team.person(StaffId::from_number(id)).ok_or(Problem::NotFound)
}

pub(super) fn acting(user: &Office<ManageOrganisation>) -> Acting {
    let (staff, organisation) = (user.staff.id, user.staff.organisation_id);
    Acting { staff, organisation, day: user.app().clock.today() }
}

/// Back to a person's page, which says what was done.
pub(super) fn done(person: &Person, notice: Notice) -> HttpResponse {
    redirect(&format!("/people/{}?done={}", person.account.id, notice.as_str())).finish()
}

/// What went wrong that no page of these says in words of its own.
pub(super) fn problem(error: PersonError) -> Problem {
    match error {
        PersonError::Store(error) => error.into(),
        PersonError::Unknown => Problem::NotFound,
        _ => Problem::Malformed,
    }
}
