//! The case's page: the sealed conversation, which the handler's browser opens, and what is due.

use serde::Serialize;
use time::macros::date;

use super::assignment::AssignmentCard;
use super::entries::ShownParcel;
use super::facts::{Facts, TODAY, milestones};
use super::hold::Retention;
use crate::casework::desk::View;
use crate::casework::{CaseForms, CaseState, Milestones, NextStep};
use crate::config::external_offices::ExternalOffices;
use crate::language::{Language, Languages, MissingMessage};
use crate::office::{Neighbours, Place};
use crate::regime::Regime;
use crate::web::office::cases::address::Address;
use crate::web::page::{Page, ReplyTemplates, SealedFormView, invented, labels_json, other_reports_json};

/// Everything named "base64" is in the standard alphabet with padding (RFC 4648, section 4).
#[derive(Serialize)]
pub(super) struct CasePage<'a> {
    #[serde(flatten)]
    pub facts: Facts<'a>,
    /// The list that somebody came from.
    pub list: ListLink,
    /// The numbers of the cases before and after it in that list.
    pub neighbours: Neighbours,
    /// The position before which it is said that what follows is new.
    pub new_from: Option<i32>,
    /// The handler's own slot as stored, base64; `None` if the case is not sealed to this handler.
    pub slot: Option<String>,
    /// What the list shows of it, as stored, base64; empty if nobody has made it.
    pub card: String,
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
    /// What of conversation and notes the page carries, in the order of their positions.
    pub parcels: Vec<ShownParcel>,
    /// What it does not carry, line by line: position, side, sequence number, digest in base64.
    pub unloaded: String,
    /// Before which position the conversation goes on; `None` if all of it is there.
    pub earlier: Option<i32>,
    /// Whether this is an earlier stretch, and the newest entries are not there.
    pub is_earlier: bool,
    /// Texts to begin a reply with, in every language.
    pub reply_templates: Vec<ReplyTemplates>,
    /// Phrases that tell that there are other reports, JSON.
    pub other_reports: String,
    /// The words of the questions, JSON.
    pub questionnaires: String,
    /// The names of external offices, from which one can be picked that a case goes to.
    pub offices: Vec<&'a str>,
    /// What is filled in about the case.
    pub forms: Vec<SealedFormView<'a>>,
}

/// The way back to a list, and on through it.
#[derive(Serialize)]
pub(super) struct ListLink {
    href: String,
    view: View,
    /// What is added to the address of a case in it.
    query: String,
}

impl ListLink {
    pub(super) fn of(address: Address) -> Self {
        Self { href: address.list(), view: address.view, query: address.query() }
    }
}

impl Page for CasePage<'_> {
    const TEMPLATE: &'static str = "office/case.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let fresh = || sample(language, CaseState::New, &["reporter"]);
        let talk = || sample(language, CaseState::InWork, &["reporter", "office", "file"]);
        let answered = Milestones { feedback: Some(date!(2026 - 11 - 24)), ..milestones(CaseState::InWork) };
        let closed = Milestones { closed: Some(date!(2026 - 11 - 24)), ..answered };
        let impossible = Milestones { feedback: Some(date!(2026 - 11 - 13)), ..closed };
        let facts = |facts: Facts<'static>| Self { facts, ..talk() };
        let of = |state| Facts::sample(state);
        let in_work = || of(CaseState::InWork);
        let ended = |case: &Milestones| Facts::sample_of(CaseState::Closed, case);
        let kept = |is_held| Facts { retention: Some(Retention::sample(is_held)), ..ended(&closed) };
        let unloaded = || Self {
            unloaded: "2 office 1 rYgjc3VtbWFyeSBvZiBub3RoaW5nIGF0IGFsbC4uLi4=\n".to_owned(),
            earlier: Some(3),
            ..talk()
        };
        vec![
            ("new", fresh()),
            ("talk", talk()),
            ("long", Self { is_earlier: true, ..unloaded() }),
            ("reporter-left", facts(Facts { reporter_left: Some(date!(2026 - 11 - 24)), ..in_work() })),
            ("trial", facts(Facts { is_trial: true, ..in_work() })),
            ("taken-out", facts(Facts { without_slot: vec!["RAin T. Okafor"], ..in_work() })),
            ("recused", facts(Facts { recused: vec!["RAin T. Okafor"], ..in_work() })),
            ("own", facts(Facts { assignment: AssignmentCard::sample("A. Berger", true, None), ..in_work() })),
            (
                "colleagues",
                facts(Facts { assignment: AssignmentCard::sample("J. Lindqvist", false, None), ..in_work() }),
            ),
            (
                "away",
                facts(Facts { assignment: AssignmentCard::sample("J. Lindqvist", false, Some(TODAY)), ..in_work() }),
            ),
            ("removal-asked", Self { parcels: ShownParcel::with_removals(&["reporter", "office", "file"]), ..talk() }),
            ("no-slot", Self { slot: None, ..fresh() }),
            (
                "review",
                facts(Facts {
                    acknowledged_automatically: Some(TODAY),
                    ..of(CaseState::New).with_next(NextStep::Review)
                }),
            ),
            ("answer", facts(in_work().with_next(NextStep::Answer))),
            ("assess", facts(of(CaseState::InReview))),
            ("close", facts(in_work().with_next(NextStep::Close))),
            ("decide", facts(ended(&closed).with_next(NextStep::Decide { since: TODAY }))),
            ("closed", facts(kept(false))),
            ("held", facts(Facts { is_retaliation_examined: true, ..kept(true) })),
            ("retaliation", facts(Facts { is_retaliation_examined: true, ..in_work() })),
            ("impossible", facts(ended(&impossible))),
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

/// Whoever a case can be handed to, or a name be disclosed to.
pub(super) fn office_names(offices: &ExternalOffices, language: Language) -> Vec<&str> {
    offices.office.iter().map(|office| office.name.get(language)).collect()
}

fn sample(language: Language, state: CaseState, sides: &[&'static str]) -> CasePage<'static> {
    CasePage {
        facts: Facts::sample(state),
        list: ListLink::of(Address { view: View::Open, ..Address::default() }),
        neighbours: Neighbours {
            previous: Some("2026-48192".to_owned()),
            next: None,
            place: Some(Place { at: 3, of: 9, is_more: false }),
        },
        new_from: sides.len().checked_sub(2).map(|_| 2),
        slot: Some("c2xvdA==".to_owned()),
        card: String::new(),
        is_proved: true,
        case_recipient: "age1pq1sample",
        file_recipient: "age1pq1other",
        next_office: 2,
        next_file: 2,
        previous_case: "ZGlnZXN0".to_owned(),
        previous_file: String::new(),
        seen: 0,
        parcels: ShownParcel::samples(sides),
        unloaded: String::new(),
        earlier: None,
        is_earlier: false,
        reply_templates: invented::made(ReplyTemplates::all(
            Languages::built_in(),
            language,
            invented::replies(),
            TODAY,
        )),
        other_reports: other_reports_json(invented::replies()),
        questionnaires: labels_json(invented::questionnaires(), language),
        offices: office_names(invented::external_offices(), language),
        forms: invented::made(forms(invented::case_forms(), Regime::default(), language)),
    }
}
