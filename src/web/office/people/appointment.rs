//! The letter by which the employer appoints somebody to the office and gives them its powers (HinSchG § 12(4)), to be printed and
//! signed. What the program does not know is a blank; what it knows stands in the person's record.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::subject::Subject;
use crate::access::right::ManageOrganisation;
use crate::access::{Right, Role};
use crate::language::Language;
use crate::regime::{Norm, Regime};
use crate::staff::Person;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

#[derive(Serialize)]
pub(super) struct AppointmentPage<'a> {
    id: i32,
    organisation: &'a str,
    name: &'a str,
    function: &'a str,
    /// `handler`, `substitute`, or `ombudsperson` for somebody from outside.
    task: &'static str,
    channels: Vec<&'a str>,
    /// The data-protection law that the organisation is under, by its name.
    law: &'a str,
    #[serde(serialize_with = "iso::option::serialize")]
    appointed_on: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    declared_on: Option<Date>,
    other_functions: &'a str,
    #[serde(serialize_with = "iso::option::serialize")]
    contract_on: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    secrecy_on: Option<Date>,
    courses: Vec<Course<'a>>,
}

#[derive(Serialize)]
struct Course<'a> {
    course: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
}

/// Whoever does not work on cases is appointed to nothing: then their page is shown.
pub(super) async fn get(user: Office<ManageOrganisation>, path: Path<String>) -> Result<HttpResponse, Problem> {
    let subject = Subject::of(&user, &path).await?;
    let person = subject.person();
    if !person.account.roles.allow(Right::WriteToCase) {
        return Ok(redirect(&format!("/people/{}", subject.id())).finish());
    }
    let settings = user.app().settings();
    let law = law_of(settings.legal.regime, user.app().clock.today(), user.language);
    let page = AppointmentPage {
        channels: subject.channels(),
        ..AppointmentPage::of(person, &settings.organisation.name, law)
    };
    user.page(&page)
}

fn law_of(regime: Regime, today: Date, language: Language) -> &'static str {
    regime.on(today).norms.cite(Norm::Law, language).unwrap_or_default()
}

/// What they are appointed to. Who has a role inside is not from outside.
fn task(person: &Person) -> &'static str {
    let has = |role| person.account.roles.contains(role);
    match (has(Role::Handler), has(Role::Ombudsperson)) {
        (true, _) => "handler",
        (false, true) => "ombudsperson",
        (false, false) => "substitute",
    }
}

impl<'a> AppointmentPage<'a> {
    fn of(person: &'a Person, organisation: &'a str, law: &'a str) -> Self {
        let (account, record) = (&person.account, &person.record);
        let courses = person.courses.iter().map(|course| Course { course: &course.course, day: course.day });
        Self {
            id: account.id.number(),
            organisation,
            name: &account.name,
            function: &account.function,
            task: task(person),
            channels: Vec::new(),
            law,
            appointed_on: record.appointed_on,
            declared_on: record.declared_on,
            other_functions: &record.other_functions,
            contract_on: record.contract_on,
            secrecy_on: record.secrecy_on,
            courses: courses.collect(),
        }
    }
}

impl Page for AppointmentPage<'_> {
    const TEMPLATE: &'static str = "office/people/appointment.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let day = Some(date!(2026 - 10 - 05));
        let blank = |task, regime| Self {
            id: 1,
            organisation: "Brückenwerk Lindenau gGmbH",
            name: "A. Berger",
            function: "",
            task,
            channels: vec![],
            law: law_of(regime, date!(2026 - 10 - 05), language),
            appointed_on: None,
            declared_on: None,
            other_functions: "",
            contract_on: None,
            secrecy_on: None,
            courses: vec![],
        };
        let whole = Self {
            function: "Verwaltung Lindenau",
            channels: vec!["Messenger-Vorfälle", "Lieferkette"],
            appointed_on: day,
            declared_on: day,
            other_functions: "IT-Support, halbe Stelle",
            courses: vec![Course { course: "Fachkunde interne Meldestelle, zwei Tage", day: date!(2025 - 03 - 04) }],
            ..blank("handler", Regime::Dsgvo)
        };
        let outside =
            Self { contract_on: day, secrecy_on: day, appointed_on: day, ..blank("ombudsperson", Regime::DsgEkd) };
        vec![("whole", whole), ("blank", blank("substitute", Regime::Kdg)), ("outside", outside)]
    }
}
