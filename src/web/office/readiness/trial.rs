//! The guided test report: the way of a report, step by step, and what the server can tell of it.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::access::right::OpenOffice;
use crate::store::{ReadDb, StoreError, organisation, trial};
use crate::upkeep::delete_trials;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, SignedIn, redirect};

/// How far somebody has come, while the office is in preparation.
#[derive(Clone, Serialize)]
pub(super) struct TrialView {
    /// Where reporters come to.
    pub address: String,
    /// How many trials there are.
    pub reports: usize,
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Clone, Serialize)]
pub(super) struct Step {
    /// Names its words: `trial-step-…`.
    pub kind: &'static str,
    pub is_done: bool,
}

impl TrialView {
    pub(super) fn new(address: String, progress: trial::Progress) -> Self {
        let trial::Progress { reports, is_read, is_answered, is_back } = progress;
        let steps = [("send", reports > 0), ("read", is_read), ("answer", is_answered), ("back", is_back)];
        Self { address, reports, steps: steps.map(|(kind, is_done)| Step { kind, is_done }).into() }
    }
}

/// `None` where the office is open.
pub(super) async fn of(user: &SignedIn) -> Result<Option<TrialView>, Problem> {
    let (organisation, app) = (user.staff.organisation_id, user.app());
    let look = move |db: &mut ReadDb| {
        let open = organisation::open_since(db, organisation)?.is_some();
        let progress = trial::progress(db, organisation)?;
        Ok::<_, StoreError>((!open).then_some(progress))
    };
    let progress = app.office_store.read("readiness.trial", look).await?;
    Ok(progress.map(|progress| TrialView::new(app.settings().public.url.to_string(), progress)))
}

/// Deletes what was sent until now to try the office out.
pub(super) async fn delete(user: Office<OpenOffice>, _: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    delete_trials(&app.office_store, &user.state.deletions, &app.clock, user.staff.organisation_id).await?;
    Ok(redirect("/readiness").finish())
}
