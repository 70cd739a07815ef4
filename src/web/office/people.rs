//! Who works here: the administrator's pages. They hold accounts, roles and records, and nothing of any case.

mod appointment;
mod bar;
mod card;
mod channels;
mod choice;
mod function;
mod invite;
mod outcome;
mod page;
mod person;
mod records;
mod roles;
mod show;
mod subject;
mod typed_record;

use actix_web::HttpResponse;
use actix_web::web::Query;

use crate::access::right::ManageOrganisation;
use crate::staff;
use crate::web::office::readiness;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;
use appointment::AppointmentPage;
use bar::BarPage;
use card::Company;
use choice::Asked;
use invite::InvitePage;
use page::PeoplePage;
use person::PersonPage;
use roles::RolesPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/people" => get,
        Get Page "/people/new" => invite::get,
        Post Page "/people/new" => invite::post,
        Get Page "/people/{person}" => show::get,
        Get Page "/people/{person}/appointment" => appointment::get,
        Post Page "/people/{person}/invite" => invite::again,
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
        samples.add::<InvitePage<'_>>("people-invite", "/people/new");
        samples.add::<PersonPage<'_>>("person", "/people/1");
        samples.add::<RolesPage<'_>>("person-roles", "/people/1");
        samples.add::<AppointmentPage<'_>>("person-appointment", "/people/1/appointment");
        samples.add::<BarPage<'_>>("person-bar", "/people/1");
    },
    nav: Some(Nav { href: "/people", key: "people", section: Section::Team }),
};

async fn get(user: Office<ManageOrganisation>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    let (store, organisation) = (&user.app().office_store, user.staff.organisation_id);
    let team = staff::team(store, organisation).await?;
    let presences = staff::presences(store, organisation, user.app().clock.today()).await?;
    let mut page = PeoplePage::of(&Company::of(&user, &team, &presences), asked.into_inner().into());
    page.missing = readiness::missing(&user).await?.unwrap_or_default();
    user.page(&page)
}
