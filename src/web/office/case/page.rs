//! The case's page: the sealed conversation, which the handler's browser opens, and what is due.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::deadline::{CaseDeadline, shown_duties};
use super::hold::Retention;
use super::next::NextBox;
use crate::casework::calendar::Calendar;
use crate::casework::{CaseForms, CaseState, Deadlines, Milestones, NextStep};
use crate::config::regime::Regime;
use crate::language::{Language, Languages, MissingMessage};
use crate::web::page::{Page, ReplyTemplates, SealedFormView, invented, iso, labels_json, other_reports_json};

/// Everything named "base64" is in the standard alphabet with padding (RFC 4648, section 4).
#[derive(Serialize)]
pub(super) struct CasePage<'a> {
    pub number: &'a str,
    /// The channel's name.
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    pub state: CaseState,
    /// What is to be done next.
    pub next: NextBox,
    /// When receipt was acknowledged by no person.
    #[serde(serialize_with = "iso::option::serialize")]
    pub acknowledged_automatically: Option<Date>,
    pub deadlines: Vec<CaseDeadline>,
    /// Whether the recorded days contradict each other.
    pub days_impossible: bool,
    /// Whether retaliation for the report is being looked into.
    pub is_retaliation_examined: bool,
    /// Of a closed case: until when it is kept.
    pub retention: Option<Retention>,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
    /// The day on which the reporter destroyed their access.
    #[serde(serialize_with = "iso::option::serialize")]
    pub reporter_left: Option<Date>,
    /// The names of those who can read the case.
    pub readers: Vec<&'a str>,
    /// The handler's own slot as stored, base64; `None` if the case is not sealed to this handler.
    pub slot: Option<String>,
    /// Whether the password was typed within minutes, so that the wrapped identity can be fetched.
    pub is_proved: bool,
    pub case_recipient: &'a str,
    pub file_recipient: &'a str,
    /// The next free sequence number of the office's side.
    pub next_office: u64,
    /// The next free sequence number of the file's side.
    pub next_file: u64,
    /// The digest of the newest parcel of the conversation, base64; empty if there is none.
    pub previous_case: String,
    /// The digest of the newest note, base64; empty if there is none.
    pub previous_file: String,
    /// The highest position this handler has opened.
    pub seen: u64,
    /// Conversation and notes in the order of their positions.
    pub parcels: Vec<ShownParcel>,
    /// Texts to begin a reply with, in every language.
    pub reply_templates: Vec<ReplyTemplates>,
    /// Phrases that tell that there are other reports, JSON.
    pub other_reports: String,
    /// The words of the questions, JSON.
    pub questionnaires: String,
    /// What is filled in about the case.
    pub forms: Vec<SealedFormView<'a>>,
}

#[derive(Serialize)]
pub(super) struct ShownParcel {
    /// The name of the side it is from.
    pub side: &'static str,
    pub seq: u64,
    pub position: u64,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The stored blob, base64.
    pub sealed: String,
}

impl Page for CasePage<'_> {
    const TEMPLATE: &'static str = "office/case.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let fresh = || sample(language, CaseState::New, &["reporter"]);
        let talk = || sample(language, CaseState::InWork, &["reporter", "office", "file"]);
        let answered = Milestones { feedback: Some(date!(2026 - 11 - 24)), ..milestones(CaseState::InWork) };
        let closed = Milestones { closed: Some(date!(2026 - 11 - 24)), ..answered };
        let impossible = Milestones { feedback: Some(date!(2026 - 11 - 13)), ..closed };
        let with = |case: &Milestones| Self {
            deadlines: shown_duties(&Deadlines::of(case), TODAY, &Calendar::nationwide()),
            days_impossible: Deadlines::of(case).impossible.is_some(),
            ..sample(language, CaseState::Closed, &["reporter"])
        };
        vec![
            ("new", fresh()),
            ("talk", talk()),
            ("reporter-left", Self { reporter_left: Some(date!(2026 - 11 - 24)), ..talk() }),
            ("no-slot", Self { slot: None, ..fresh() }),
            ("review", Self { acknowledged_automatically: Some(TODAY), ..next(fresh(), NextStep::Review) }),
            ("answer", next(talk(), NextStep::Answer)),
            ("assess", sample(language, CaseState::InReview, &["reporter", "office"])),
            ("close", next(talk(), NextStep::Close)),
            ("decide", next(with(&closed), NextStep::Decide { since: TODAY })),
            ("closed", Self { retention: Some(Retention::sample(false)), ..with(&closed) }),
            ("held", Self { retention: Some(Retention::sample(true)), is_retaliation_examined: true, ..with(&closed) }),
            ("retaliation", Self { is_retaliation_examined: true, ..talk() }),
            ("impossible", with(&impossible)),
        ]
    }
}

/// All forms, empty: what was answered is sealed. What is proposed in them depends on the organisation's law, too.
pub(super) fn forms(
    forms: &CaseForms,
    regime: Regime,
    language: Language,
) -> Result<Vec<SealedFormView<'_>>, MissingMessage> {
    let facts = [("regime", regime.name())];
    let view = |form| {
        let view = SealedFormView::new(form, invented::no_answers(), language)?;
        Ok(match forms.proposals_for(&form.id) {
            Some(proposals) => view.with_rules(proposals, &facts),
            None => view,
        })
    };
    forms.iter().map(view).collect()
}

const TODAY: Date = date!(2026 - 11 - 25);

/// Of a case that arrived on a Sunday, so that the office has to hurry before the next one.
fn milestones(state: CaseState) -> Milestones {
    let acknowledged = (state != CaseState::New).then_some(date!(2026 - 11 - 24));
    Milestones { acknowledged, ..Milestones::received_on(date!(2026 - 11 - 22)) }
}

/// The same case, with this to be done next.
fn next(case: CasePage<'_>, step: NextStep) -> CasePage<'_> {
    CasePage { next: NextBox::from_step(step, &case.deadlines), ..case }
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

fn sample(language: Language, state: CaseState, sides: &[&'static str]) -> CasePage<'static> {
    let parcel = |(index, side): (usize, &&'static str)| ShownParcel {
        side,
        seq: 1,
        position: index as u64 + 1,
        day: date!(2026 - 11 - 23),
        sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
    };
    let milestones = milestones(state);
    let duties = shown_duties(&Deadlines::of(&milestones), TODAY, &Calendar::nationwide());
    CasePage {
        number: "2026-48193",
        channel: "Messenger-Vorfälle",
        received: milestones.received,
        state,
        next: NextBox::from_step(next_of(state), &duties),
        acknowledged_automatically: None,
        deadlines: duties,
        days_impossible: false,
        is_retaliation_examined: false,
        retention: None,
        today: TODAY,
        reporter_left: None,
        readers: invented::handlers(),
        slot: Some("c2xvdA==".to_owned()),
        is_proved: true,
        case_recipient: "age1pq1sample",
        file_recipient: "age1pq1other",
        next_office: 2,
        next_file: 2,
        previous_case: "ZGlnZXN0".to_owned(),
        previous_file: String::new(),
        seen: 0,
        parcels: sides.iter().enumerate().map(parcel).collect(),
        reply_templates: invented::made(ReplyTemplates::all(
            Languages::built_in(),
            language,
            invented::replies(),
            TODAY,
        )),
        other_reports: other_reports_json(invented::replies()),
        questionnaires: labels_json(invented::questionnaires(), language),
        forms: invented::made(forms(invented::case_forms(), Regime::default(), language)),
    }
}
