//! One person: what they are, what they may do, what is on paper about them.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::card::{Company, PersonCard};
use super::outcome::{Notice, Refused};
use super::page::{sample_card, sample_gaps};
use super::typed_record::TypedRecord;
use crate::access::right::ManageOrganisation;
use crate::access::{Right, Role};
use crate::language::Language;
use crate::staff::Person;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct PersonPage<'a> {
    person: PersonCard<'a>,
    /// Every role there is, and whether they have it.
    roles: Vec<Choice<&'static str>>,
    /// Every channel there is, and whether they get its new reports.
    channels: Vec<Choice<i32, &'a str>>,
    courses: Vec<ShownCourse<'a>>,
    rules: Vec<ShownRule<'a>>,
    /// Whether they work on cases: only then are there records.
    works: bool,
    /// Whether they get new reports of channels.
    receives: bool,
    pub function: &'a str,
    pub record: TypedRecord<'a>,
    /// Whether it is the administrator's own account.
    pub is_self: bool,
    pub notice: Option<Notice>,
    pub refused: Option<Refused>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

#[derive(Serialize)]
struct Choice<V, N = ()> {
    value: V,
    name: N,
    chosen: bool,
}

#[derive(Serialize)]
struct ShownCourse<'a> {
    id: i32,
    course: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    #[serde(serialize_with = "iso::option::serialize")]
    valid_until: Option<Date>,
    has_ended: bool,
}

#[derive(Serialize)]
struct ShownRule<'a> {
    duty: &'static str,
    rule: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    set_on: Date,
}

/// The page once more, with why something was not done and what was typed.
pub(super) fn again(user: &Office<ManageOrganisation>, page: &PersonPage<'_>) -> Result<HttpResponse, Problem> {
    let at = format!("/people/{}", page.person.id);
    user.show(page).status(StatusCode::UNPROCESSABLE_ENTITY).at(at).send()
}

impl<'a> PersonPage<'a> {
    pub(super) fn of(person: &'a Person, company: &Company<'a>) -> Self {
        let Company { team, today, .. } = *company;
        let roles = person.account.roles;
        let role = |role: &Role| Choice { value: role.as_str(), name: (), chosen: roles.contains(*role) };
        let channels = team.channels.iter().map(|channel| Choice {
            value: channel.id.number(),
            name: channel.name.as_str(),
            chosen: person.channels.contains(&channel.id),
        });
        let courses = person.courses.iter().map(|course| ShownCourse {
            id: course.id,
            course: &course.course,
            day: course.day,
            valid_until: course.valid_until,
            has_ended: course.valid_until.is_some_and(|last| last < today),
        });
        let rules = person.rules.iter();
        let rules = rules.map(|it| ShownRule { duty: it.conflict.as_str(), rule: &it.rule, set_on: it.set_on });
        Self {
            person: PersonCard::of(person, company),
            roles: Role::ALL.iter().map(role).collect(),
            channels: channels.collect(),
            courses: courses.collect(),
            rules: rules.collect(),
            works: roles.allow(Right::WriteToCase),
            receives: roles.allow(Right::ReceiveReports),
            function: &person.account.function,
            record: TypedRecord::of(&person.record),
            is_self: false,
            notice: None,
            refused: None,
            today,
        }
    }
}

impl Page for PersonPage<'_> {
    const TEMPLATE: &'static str = "office/people/person.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let today = date!(2026 - 11 - 23);
        let course = |id, valid_until: Option<Date>| ShownCourse {
            id,
            course: "Fachkunde interne Meldestelle, zwei Tage",
            day: date!(2025 - 03 - 04),
            valid_until,
            has_ended: valid_until.is_some_and(|last| last < today),
        };
        let handler = |notice, refused| Self {
            person: sample_card("A. Berger", &["handler", "management"]),
            roles: Role::ALL
                .iter()
                .map(|role| Choice { value: role.as_str(), name: (), chosen: *role == Role::Handler })
                .collect(),
            channels: vec![Choice { value: 1, name: "Messenger-Vorfälle", chosen: true }],
            courses: vec![course(1, None), course(2, Some(date!(2026 - 03 - 04)))],
            rules: vec![ShownRule {
                duty: "management",
                rule: "Betrifft eine Meldung die Geschäftsführung, bearbeitet sie die Ombudsperson allein.",
                set_on: today,
            }],
            works: true,
            receives: true,
            function: "Meldestelle, Verwaltung Lindenau",
            record: TypedRecord::sample(),
            is_self: false,
            notice,
            refused,
            today,
        };
        let mut missing = handler(None, None);
        missing.person.gaps = sample_gaps();
        missing.person.key = None;
        (missing.courses, missing.rules, missing.record) = (vec![], vec![], TypedRecord::default());
        let mut barred = handler(Some(Notice::Barred), None);
        barred.person.is_barred = true;
        let mut outside = handler(Some(Notice::Record), None);
        outside.person.roles = vec!["ombudsperson"];
        let mut auditor = handler(Some(Notice::Roles), None);
        auditor.person = PersonCard { may_hold_key: false, key: None, ..sample_card("K. Demir", &["auditor"]) };
        (auditor.works, auditor.receives) = (false, false);
        let mut samples = vec![
            ("handler", handler(None, None)),
            ("missing", missing),
            ("barred", barred),
            ("outside", outside),
            ("auditor", auditor),
            ("oneself", Self { is_self: true, ..handler(None, None) }),
            ("function", handler(Some(Notice::Function), None)),
            ("channels", handler(Some(Notice::Channels), None)),
            ("courses", handler(Some(Notice::Courses), None)),
            ("unbarred", handler(Some(Notice::Unbarred), None)),
        ];
        samples.extend([
            ("last-administrator", handler(None, Some(Refused::LastAdministrator))),
            ("name-taken", handler(None, Some(Refused::NameTaken))),
            ("function-line", handler(None, Some(Refused::FunctionLine))),
            ("no-day", handler(None, Some(Refused::NoDay))),
            ("no-course", handler(None, Some(Refused::NoCourse))),
            ("too-long", handler(None, Some(Refused::TooLong))),
            ("no-such-role", handler(None, Some(Refused::NoSuchRole))),
        ]);
        samples
    }
}
