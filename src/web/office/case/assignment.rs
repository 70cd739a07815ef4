//! Who is responsible for a case: the acts, and what the page says of it.

use actix_web::HttpResponse;
use serde::{Deserialize, Serialize};
use time::Date;

use super::parcels::{PostedParcel, told};
use crate::access::right::WriteToCase;
use crate::casework::CaseState;
use crate::office::{self, CaseFacts, HandOver};
use crate::store::StaffId;
use crate::web::guard::form::{Protected, ProtectedJson};
use crate::web::page::iso;
use crate::web::problem::Problem;
use crate::web::visitor::{OnCase, redirect};

/// The card on the page.
#[derive(Serialize)]
pub(super) struct AssignmentCard {
    /// Who is responsible; empty if nobody is.
    name: String,
    is_own: bool,
    /// The number of the note with which it was handed to whoever looks at the page.
    note: Option<u64>,
    /// The last day of their absence.
    #[serde(serialize_with = "iso::option::serialize")]
    away_until: Option<Date>,
    may_take: bool,
    /// To whom it may be handed over.
    to: Vec<ShownColleague>,
}

#[derive(Serialize)]
struct ShownColleague {
    id: i32,
    name: String,
    #[serde(serialize_with = "iso::option::serialize")]
    away_until: Option<Date>,
}

impl AssignmentCard {
    pub(super) fn of(facts: &CaseFacts) -> Self {
        let (is_open, found) = (facts.case.state != CaseState::Closed, facts.responsible.as_ref());
        let is_own = found.is_some_and(|found| found.is_own);
        let is_free = found.is_none_or(|found| found.is_free);
        let colleagues = facts.colleagues.iter().filter(|_| is_open && (is_own || is_free));
        let shown = |colleague: &office::Colleague| ShownColleague {
            id: colleague.id.number(),
            name: colleague.name.clone(),
            away_until: colleague.away_until,
        };
        Self {
            name: found.map(|found| found.name.clone()).unwrap_or_default(),
            is_own,
            note: found.filter(|_| is_own).and_then(|found| found.note),
            away_until: found.and_then(|found| found.away_until),
            may_take: is_open && is_free && !is_own,
            to: colleagues.map(shown).collect(),
        }
    }

    /// As tests look at it: of somebody, who may be whoever looks.
    pub(super) fn sample(name: &str, is_own: bool, away_until: Option<Date>) -> Self {
        let to = |id, name: &str, away_until| ShownColleague { id, name: name.to_owned(), away_until };
        Self {
            name: name.to_owned(),
            is_own,
            note: is_own.then_some(1),
            away_until,
            may_take: !is_own && (name.is_empty() || away_until.is_some()),
            to: vec![to(2, "J. Lindqvist", None), to(3, "M. Sadowski", Some(time::macros::date!(2026 - 12 - 04)))],
        }
    }
}

/// A case for a colleague, with a sealed note.
#[derive(Deserialize)]
pub(super) struct PostedHandOver {
    to: i32,
    note: PostedParcel,
}

pub(super) async fn take(user: OnCase<WriteToCase>, _: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    office::take(&app.office_store, user.case, user.staff.id, app.clock.today()).await?;
    Ok(redirect(&format!("/cases/{}", user.number)).finish())
}

pub(super) async fn hand_back(user: OnCase<WriteToCase>, _: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    office::hand_back(&app.office_store, user.case, user.staff.id, app.clock.today()).await?;
    Ok(redirect(&format!("/cases/{}", user.number)).finish())
}

pub(super) async fn hand_over(
    user: OnCase<WriteToCase>,
    posted: ProtectedJson<PostedHandOver>,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let PostedHandOver { to, note } = posted.0;
    let seq = note.seq();
    let handed = HandOver { to: StaffId::from_number(to), note: note.sealed() };
    told(seq, office::hand_over(&app.office_store, user.case, user.staff.id, handed, app.clock.today()).await?)
}
