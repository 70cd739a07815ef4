//! The office opens: what that means is asked on a page of its own. Nothing that is missing is passed over.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::look::look;
use super::page::{ShownFinding, shown_missing};
use super::trial::{self, TrialView};
use crate::access::right::OpenOffice;
use crate::language::Language;
use crate::readiness;
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, Reauthenticated, redirect};

/// What will happen, or why it cannot.
#[derive(Serialize)]
pub(super) struct OpeningPage {
    /// What has to be done before.
    missing: Vec<ShownFinding>,
    /// How many trials are deleted.
    reports: usize,
    /// Whether the whole way was gone once.
    is_tried: bool,
}

pub(super) async fn get(user: Office<OpenOffice>) -> Result<HttpResponse, Problem> {
    match of(&user).await? {
        Some(page) => user.page(&page),
        None => Ok(redirect("/readiness").finish()),
    }
}

pub(super) async fn post(user: Reauthenticated<Office<OpenOffice>>, _: Protected) -> Result<HttpResponse, Problem> {
    let Some(page) = of(&user).await? else { return Ok(redirect("/readiness").finish()) };
    if !page.missing.is_empty() {
        return user.show(&page).status(StatusCode::CONFLICT).send();
    }
    let (app, organisation) = (user.app(), user.staff.organisation_id);
    readiness::open(&app.office_store, &user.state.deletions, &app.clock, organisation, Some(user.staff.id)).await?;
    Ok(redirect("/readiness").finish())
}

/// `None` where it is open already.
async fn of(user: &Office<OpenOffice>) -> Result<Option<OpeningPage>, Problem> {
    let Some(trial) = trial::of(user).await? else { return Ok(None) };
    let missing = shown_missing(&look(user).await?, user.language, user.navigation())?;
    Ok(Some(OpeningPage::new(missing, &trial)))
}

impl OpeningPage {
    fn new(missing: Vec<ShownFinding>, trial: &TrialView) -> Self {
        Self { missing, reports: trial.reports, is_tried: trial.steps.iter().all(|step| step.is_done) }
    }
}

impl Page for OpeningPage {
    const TEMPLATE: &'static str = "office/opening.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let sample = |reports, is_tried| Self { missing: Vec::new(), reports, is_tried };
        let missing = super::page::missing_of_new(language);
        vec![
            ("untried", sample(0, false)),
            ("tried", sample(1, true)),
            ("several", sample(3, true)),
            ("missing", Self { missing, ..sample(1, false) }),
        ]
    }
}
