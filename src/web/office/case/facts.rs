//! What stands beside the conversation of a case: what is next, what is due, who can read it. The tab fetches it after every
//! act, without the rest of the page.

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::assignment::AssignmentCard;
use super::breach::BreachView;
use super::deadline::{CaseDeadline, shown_duties};
use super::entries::ShownParcel;
use super::hold::Retention;
use super::next::NextBox;
use crate::access::right::ReadCase;
use crate::casework::calendar::Calendar;
use crate::casework::{CaseState, Deadlines, Milestones, NextStep, Obligation};
use crate::journal::Milestone;
use crate::language::{Language, Languages};
use crate::office::{self, CaseFacts};
use crate::web::page::{Page, invented, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{AnswerContext, OnCase};

#[derive(Serialize)]
pub(super) struct Facts<'a> {
    pub number: &'a str,
    /// The channel's name.
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    pub state: CaseState,
    /// Whether it was sent to try the office out.
    pub is_trial: bool,
    /// What is to be done next.
    pub next: NextBox,
    /// When receipt was acknowledged by no person.
    #[serde(serialize_with = "iso::option::serialize")]
    pub acknowledged_automatically: Option<Date>,
    pub deadlines: Vec<CaseDeadline>,
    /// Whether the recorded days contradict each other.
    pub days_impossible: bool,
    /// How long there is for the notification of a breach.
    pub breach: BreachView<'a>,
    /// Days within which a meeting is to be made possible.
    pub meeting_days: u32,
    /// Whether retaliation for the report is being looked into.
    pub is_retaliation_examined: bool,
    /// Of a closed case: until when it is kept.
    pub retention: Option<Retention>,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
    /// The day on which the reporter destroyed their access.
    #[serde(serialize_with = "iso::option::serialize")]
    pub reporter_left: Option<Date>,
    /// Who is responsible, and what can be done about that.
    pub assignment: AssignmentCard,
    /// The names of those who are biased in it.
    pub recused: Vec<&'a str>,
    /// The names of those who can read the case.
    pub readers: Vec<&'a str>,
    /// What has happened, oldest first.
    pub events: Vec<CaseEvent>,
    /// The names of those who read what arrives in this channel, but not this case.
    pub without_slot: Vec<&'a str>,
}

/// Something that happened in a case.
#[derive(Serialize)]
pub(super) struct CaseEvent {
    /// Names its words, `event-…`.
    pub kind: &'static str,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The position of the entry that it stands after; 0 where it stands after none that the page carries.
    pub after: i32,
}

impl CaseEvent {
    fn of(day: Date, what: Milestone) -> Self {
        Self { kind: what.into(), day, after: 0 }
    }

    /// The same after the last of these entries that was there on its day.
    pub(super) fn among(self, parcels: &[ShownParcel]) -> Self {
        let before = parcels.iter().rev().find(|parcel| parcel.day <= self.day);
        Self { after: before.map_or(0, |parcel| parcel.position), ..self }
    }
}

/// The facts alone.
#[derive(Serialize)]
pub(super) struct FactsPage<'a> {
    #[serde(flatten)]
    facts: Facts<'a>,
}

pub(super) async fn get(user: OnCase<ReadCase>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let today = app.clock.today();
    let facts = office::facts(&app.office_store, user.case, user.staff.id, today).await?.ok_or(Problem::NoSuchCase)?;
    user.page(&FactsPage { facts: Facts::of(&facts, &user, today) })
}

impl<'a> Facts<'a> {
    pub(super) fn of(facts: &'a CaseFacts, at: &'a AnswerContext, today: Date) -> Self {
        let app = at.app();
        let case = &facts.case;
        let deadlines = Deadlines::of(&case.milestones());
        let mut shown = shown_duties(&deadlines, today, &app.calendar());
        // What keeps a case is said instead of the day on which it would go.
        if case.progress().is_feedback_withheld {
            shown
                .iter_mut()
                .filter(|duty| duty.due.kind == Obligation::Feedback)
                .for_each(|duty| duty.is_waived = true);
        }
        shown.retain(|duty| duty.due.kind != Obligation::Delete || !facts.holds.any());
        Self {
            number: &case.number,
            channel: at.channels.by_id(case.channel_id).map_or("", |channel| &channel.name),
            received: case.received_on,
            state: case.state,
            is_trial: case.trial,
            next: NextBox::of(facts, &shown),
            acknowledged_automatically: case.progress().acknowledged_automatically(),
            deadlines: shown,
            days_impossible: deadlines.impossible.is_some(),
            breach: BreachView::of(&app.settings().legal, today, at.language),
            meeting_days: app.settings().office.meeting_days.get(),
            is_retaliation_examined: facts.holds.retaliation,
            retention: case.closed_on.map(|closed| Retention::of(closed, &facts.holds, today)),
            today,
            reporter_left: case.reporter_left_on,
            assignment: AssignmentCard::of(facts),
            recused: facts.recused.iter().map(String::as_str).collect(),
            readers: facts.readers.iter().map(String::as_str).collect(),
            events: facts.milestones.iter().map(|(day, what)| CaseEvent::of(*day, *what)).collect(),
            without_slot: facts.without_slot.iter().map(String::as_str).collect(),
        }
    }
}

impl Page for FactsPage<'_> {
    const TEMPLATE: &'static str = "office/facts.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let of = |state| Self { facts: Facts::sample(state) };
        vec![("new", of(CaseState::New)), ("in-work", of(CaseState::InWork)), ("closed", of(CaseState::Closed))]
    }
}

pub(super) const TODAY: Date = date!(2026 - 11 - 25);

/// Of a case that arrived on a Sunday, so that the office has to hurry before the next one.
pub(super) fn milestones(state: CaseState) -> Milestones {
    let acknowledged = (state != CaseState::New).then_some(date!(2026 - 11 - 24));
    Milestones { acknowledged, ..Milestones::received_on(date!(2026 - 11 - 22)) }
}

impl Facts<'_> {
    /// As tests look at it.
    pub(super) fn sample(state: CaseState) -> Self {
        Self::sample_of(state, &milestones(state))
    }

    pub(super) fn sample_of(state: CaseState, milestones: &Milestones) -> Self {
        let duties = shown_duties(&Deadlines::of(milestones), TODAY, &Calendar::nationwide());
        Self {
            number: "2026-48193",
            channel: "Messenger-Vorfälle",
            received: milestones.received,
            state,
            is_trial: false,
            next: NextBox::from_step(next_of(state), &duties),
            acknowledged_automatically: None,
            deadlines: duties,
            days_impossible: Deadlines::of(milestones).impossible.is_some(),
            breach: BreachView::of(invented::legal(), TODAY, Languages::built_in().default_language()),
            meeting_days: 14,
            is_retaliation_examined: false,
            retention: None,
            today: TODAY,
            reporter_left: None,
            assignment: AssignmentCard::sample("", false, None),
            recused: Vec::new(),
            readers: invented::handlers(),
            events: vec![
                CaseEvent::of(date!(2026 - 11 - 24), Milestone::Acknowledged),
                CaseEvent::of(date!(2026 - 11 - 25), Milestone::ReviewBegun),
            ],
            without_slot: Vec::new(),
        }
    }

    /// The same, with this to be done next.
    pub(super) fn with_next(self, step: NextStep) -> Self {
        Self { next: NextBox::from_step(step, &self.deadlines), ..self }
    }
}

/// A step for each state.
fn next_of(state: CaseState) -> NextStep {
    match state {
        CaseState::New => NextStep::Acknowledge { by: date!(2026 - 11 - 27) },
        CaseState::InReview => NextStep::Assess,
        CaseState::InWork => NextStep::GiveFeedback { by: date!(2027 - 02 - 24) },
        CaseState::Closed => NextStep::Keep,
    }
}
