//! Absence: one's own, and for the administrator everybody's. Days alone, and no reason. Whoever records that somebody else is away
//! lets others work on cases in their place, so shows once more who they are.

mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use time::Date;
use time::macros::format_description;

use crate::access::Right;
use crate::access::right::ManageOrganisation;
use crate::casework::{Absence, AbsenceError};
use crate::staff::{self, RecordAbsenceError};
use crate::store::StaffId;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::{Office, Reauthenticated, SignedIn, redirect};
use page::{AbsencePage, AbsenceProblem, Typed};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/absences" => get_all,
        Post Page "/absences" => post_for,
        Post Page "/absences/end" => end_for,
        Get Page "/account/absence" => get,
        Post Page "/account/absence" => post,
        Post Page "/account/absence/end" => end,
    ],
    samples: |samples| samples.add::<AbsencePage<'_>>("absence", "/account/absence"),
    nav: Some(Nav { href: "/absences", key: "absences", section: Section::Team }),
};

const OWN: &str = "/account/absence";
const ALL: &str = "/absences";

async fn get(user: SignedIn) -> Result<HttpResponse, Problem> {
    user.page(&page(&user, false, Typed::default(), None).await?)
}

async fn get_all(user: Office<ManageOrganisation>) -> Result<HttpResponse, Problem> {
    user.page(&page(&user, true, Typed::default(), None).await?)
}

async fn post(user: SignedIn, form: Protected) -> Result<HttpResponse, Problem> {
    record(&user, &form, false).await
}

async fn post_for(user: Reauthenticated<Office<ManageOrganisation>>, form: Protected) -> Result<HttpResponse, Problem> {
    record(&user, &form, true).await
}

async fn end(user: SignedIn, form: Protected) -> Result<HttpResponse, Problem> {
    withdraw(&user, user.staff.id, &form, OWN).await
}

async fn end_for(user: Reauthenticated<Office<ManageOrganisation>>, form: Protected) -> Result<HttpResponse, Problem> {
    withdraw(&user, account(&form), &form, ALL).await
}

async fn record(user: &SignedIn, form: &Protected, is_all: bool) -> Result<HttpResponse, Problem> {
    let typed = Typed::of(form);
    let (today, by) = (user.app().clock.today(), &user.staff);
    let whose = if is_all { account(form) } else { by.id };
    let problem = match parse(&typed, today) {
        Err(problem) => problem,
        Ok(absence) => {
            let key = (whose, by.organisation_id);
            match staff::record_absence(&user.app().office_store, key, absence, by.id, today).await {
                Ok(()) => return Ok(redirect(if is_all { ALL } else { OWN }).finish()),
                Err(RecordAbsenceError::NoSuchAccount) => AbsenceProblem::NoAccount,
                Err(RecordAbsenceError::Store(error)) => return Err(error.into()),
            }
        }
    };
    let page = page(user, is_all, typed, Some(problem)).await?;
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}

async fn withdraw(user: &SignedIn, whose: StaffId, form: &Protected, to: &str) -> Result<HttpResponse, Problem> {
    let (today, by) = (user.app().clock.today(), &user.staff);
    // What is no day, nobody is away from.
    if let Ok(from) = day(form.value("from")) {
        let key = (whose, by.organisation_id);
        match staff::withdraw_absence(&user.app().office_store, key, from, by.id, today).await {
            Ok(()) | Err(RecordAbsenceError::NoSuchAccount) => {}
            Err(RecordAbsenceError::Store(error)) => return Err(error.into()),
        }
    }
    Ok(redirect(to).finish())
}

async fn page(
    user: &SignedIn,
    is_all: bool,
    typed: Typed,
    problem: Option<AbsenceProblem>,
) -> Result<AbsencePage<'_>, Problem> {
    let app = user.app();
    let (today, organisation) = (app.clock.today(), user.staff.organisation_id);
    let mut people = staff::absences(&app.office_store, organisation, today).await?;
    people.retain(|away| is_all || away.staff == user.staff.id);
    let alone = staff::days_alone(&app.office_store, organisation, today).await?;
    let channel = |id| user.channels.by_id(id).map_or("", |channel| &channel.name);
    Ok(AbsencePage {
        is_all,
        works: user.staff.roles.allow(Right::ReadCase),
        people: people.into_iter().map(|away| page::Person::of(away, today)).collect(),
        alone: alone.into_iter().map(|(id, day)| page::Alone { channel: channel(id), day }).collect(),
        typed,
        problem,
        today,
    })
}

/// The account in the form; one that nobody has where it names none.
fn account(form: &Protected) -> StaffId {
    StaffId::from_number(form.value("staff").parse().unwrap_or(0))
}

fn parse(typed: &Typed, today: Date) -> Result<Absence, AbsenceProblem> {
    let (from, until) = (day(&typed.from)?, day(&typed.until)?);
    Absence::new(from, until, today).map_err(|error| match error {
        AbsenceError::Backwards => AbsenceProblem::Backwards,
        AbsenceError::Over => AbsenceProblem::Over,
        AbsenceError::TooLong => AbsenceProblem::TooLong,
    })
}

fn day(typed: &str) -> Result<Date, AbsenceProblem> {
    Date::parse(typed.trim(), format_description!("[year]-[month]-[day]")).map_err(|_| AbsenceProblem::NoDay)
}
