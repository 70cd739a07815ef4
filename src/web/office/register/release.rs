//! Releasing a version: what is missing, what has changed, and when somebody looks at it again. Whoever has written on it
//! does not release it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use time::Date;
use time::macros::format_description;

use super::lamps::{ChangeWords, Lamps};
use super::menu::{KindWords, Menu, acting, address, record_in};
use super::outcome::{Notice, Refused};
use super::record::load;
use super::step::{refused, taken};
use crate::access::right::ApproveRegister;
use crate::language::Language;
use crate::record::{Kind, RecordNumber, State, Step};
use crate::register::{self, Acting, RecordView, VersionView};
use crate::web::guard::form::Protected;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, SignedIn, redirect};

#[derive(Serialize)]
pub(super) struct ReleasePage<'a> {
    menu: Menu<'a>,
    kind: KindWords<'a>,
    number: &'a str,
    title: &'a str,
    version: i32,
    /// Whether it is before whoever releases it.
    is_in_review: bool,
    is_author: bool,
    lamps: Lamps<'a>,
    /// The version in force, and what differs from it.
    since: Option<i32>,
    changes: Vec<ChangeWords<'a>>,
    /// What stands in the field for the day of the next look.
    review: String,
    #[serde(serialize_with = "iso::serialize")]
    latest: Date,
    remark: &'a str,
    refused: Option<Refused>,
}

pub(super) async fn get(user: Office<ApproveRegister>, path: Path<(String, String)>) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let found = Found::load(&user, kind, number).await?;
    user.page(&found.page(kind, acting(&user), user.language))
}

pub(super) async fn post(
    user: Office<ApproveRegister>,
    path: Path<(String, String)>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let typed = form.value("review").trim();
    let problem = match day(typed) {
        Err(problem) => problem,
        Ok(review_on) => {
            let taken = taken(&form, Step::Release, Some(review_on));
            match register::step(&user.app().office_store, acting(&user), kind, number.clone(), taken).await {
                Ok(()) => {
                    let done = Notice::of(Step::Release).as_str();
                    return Ok(redirect(&format!("{}?done={done}", address(kind, &number))).finish());
                }
                Err(error) => refused(error)?,
            }
        }
    };
    let at = format!("{}/release", address(kind, &number));
    let found = Found::load(&user, kind, number).await?;
    let page = found.page(kind, acting(&user), user.language);
    let page = ReleasePage { refused: Some(problem), review: typed.to_owned(), remark: form.value("remark"), ..page };
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).at(at).send()
}

fn day(typed: &str) -> Result<Date, Refused> {
    Date::parse(typed, format_description!("[year]-[month]-[day]")).map_err(|_| Refused::ReviewDay)
}

/// A record, and the version of it that is in force.
pub(super) struct Found {
    pub view: RecordView,
    pub in_force: Option<VersionView>,
}

impl Found {
    async fn load(user: &SignedIn, kind: &'static Kind, number: RecordNumber) -> Result<Self, Problem> {
        let view = load(user, kind, number.clone(), None).await?;
        let earlier = view.cover.in_force.filter(|version| *version != view.cover.version);
        let in_force = match earlier {
            None => None,
            Some(version) => Some(load(user, kind, number, Some(version)).await?.shown),
        };
        Ok(Self { view, in_force })
    }

    pub(super) fn page(&self, kind: &'static Kind, acting: Acting, language: Language) -> ReleasePage<'_> {
        let (cover, answers) = (&self.view.cover, &self.view.shown.document.answers);
        ReleasePage {
            menu: Menu::at(Some(kind), language),
            kind: KindWords::of(kind, language),
            number: &cover.number,
            title: &cover.title,
            version: cover.version,
            is_in_review: cover.state == State::InReview,
            is_author: self.view.is_author,
            lamps: Lamps::of(kind, answers, acting.regime, language),
            since: self.in_force.as_ref().map(|earlier| earlier.head.version),
            changes: self.in_force.as_ref().map_or_else(Vec::new, |earlier| {
                ChangeWords::between(kind, &earlier.document.answers, answers, language)
            }),
            review: kind.review_day(acting.day, acting.regime).to_string(),
            latest: kind.latest_review_day(acting.day, acting.regime),
            remark: "",
            refused: None,
        }
    }
}

impl Page for ReleasePage<'_> {
    const TEMPLATE: &'static str = "office/register/release.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |found: &'static Found| found.page(super::samples::kind(), super::samples::acting(), language);
        let [first, later, own, red, released] = super::samples::found();
        let refused = |refused| ReleasePage { refused: Some(refused), remark: "Geprüft.", ..page(first) };
        vec![
            ("first", page(first)),
            ("later", page(later)),
            ("own-work", page(own)),
            ("incomplete", page(red)),
            ("released", page(released)),
            ("refused-day", refused(Refused::ReviewDay)),
            ("refused-incomplete", ReleasePage { refused: Some(Refused::Incomplete), ..page(red) }),
            ("refused-own", ReleasePage { refused: Some(Refused::OwnWork), ..page(own) }),
            ("refused-step", refused(Refused::NoSuchStep)),
        ]
    }
}
