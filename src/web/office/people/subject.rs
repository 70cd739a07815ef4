//! Whom an address is about, and who changes something about them.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::card::Company;
use super::outcome::Notice;
use super::person::PersonPage;
use crate::access::right::ManageOrganisation;
use crate::staff::{self, Acting, Person, PersonError, Presence, Team};
use crate::store::{StaffId, Store};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// The person in an address, in their organisation, and the administrator who looks at them.
pub(super) struct Subject<'u> {
    user: &'u Office<ManageOrganisation>,
    team: Team,
    presences: HashMap<StaffId, Presence>,
    id: StaffId,
    pub acting: Acting,
}

impl<'u> Subject<'u> {
    /// [`Problem::NotFound`] if they are nobody of the administrator's own organisation.
    pub(super) async fn of(user: &'u Office<ManageOrganisation>, path: &Path<String>) -> Result<Self, Problem> {
        let id = StaffId::from_number(path.parse().map_err(|_| Problem::NotFound)?);
        let (store, staff, organisation) = (&user.app().office_store, user.staff.id, user.staff.organisation_id);
        let acting = Acting { staff, organisation, day: user.app().clock.today() };
        let team = staff::team(store, organisation).await?;
        if team.person(id).is_none() {
            return Err(Problem::NotFound);
        }
        let presences = staff::presences(store, organisation, acting.day).await?;
        Ok(Self { user, team, presences, id, acting })
    }

    pub(super) fn office_store(&self) -> &Store {
        &self.user.app().office_store
    }

    pub(super) fn person(&self) -> &Person {
        self.team.person(self.id).expect("whoever is not there is no subject")
    }

    /// The channels whose new reports they get, or would get with a key.
    pub(super) fn channels(&self) -> Vec<&str> {
        let (person, channels) = (self.person(), self.team.channels.iter());
        channels.filter(|it| person.channels.contains(&it.id)).map(|it| it.name.as_str()).collect()
    }

    pub(super) fn id(&self) -> StaffId {
        self.id
    }

    /// Whether it is the administrator's own account.
    pub(super) fn is_self(&self) -> bool {
        self.id == self.acting.staff
    }

    /// Their page, as it is stored.
    pub(super) fn page(&self) -> PersonPage<'_> {
        let company = Company::of(self.user, &self.team, &self.presences);
        let mut page = PersonPage::of(self.person(), &company);
        page.is_self = self.is_self();
        page
    }

    /// Back to their page, which says what was done.
    pub(super) fn done(&self, notice: Notice) -> HttpResponse {
        redirect(&format!("/people/{}?done={}", self.id, notice.as_str())).finish()
    }
}

/// What went wrong that no page of these says in words of its own.
pub(super) fn problem(error: PersonError) -> Problem {
    match error {
        PersonError::Store(error) => error.into(),
        PersonError::Unknown => Problem::NotFound,
        _ => Problem::Malformed,
    }
}
