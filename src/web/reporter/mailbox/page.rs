//! The open mailbox: where the case stands, the conversation, and a message to add.

mod samples;

use serde::Serialize;
use time::Date;

use super::super::appointment::Appointment;
use super::super::can_read::CanRead;
use super::asking::WrongView;
use super::declaring::Declaring;
use super::entry::{EntryView, ShownEntry};
use super::problem::MessageProblem;
use crate::casework::questionnaire::QuestionnaireSet;
use crate::casework::{CaseState, Declares};
use crate::language::Language;
use crate::web::page::{LanguageSwitch, Page, iso};

#[derive(Serialize)]
pub(super) struct MailboxPage<'a> {
    pub state: CaseState,
    /// When it is worth coming back.
    pub appointments: Vec<Appointment>,
    /// Whether the last word is a reply of the office that waits for an answer, also where the case is closed.
    pub question_waits: bool,
    pub can_read: CanRead,
    /// When receipt was acknowledged by no person: the mailbox says it with the organisation's words.
    #[serde(serialize_with = "iso::option::serialize")]
    pub acknowledged_automatically: Option<Date>,
    /// Of the mailbox, for a note.
    pub address: String,
    /// The conversation in order.
    entries: Vec<EntryView<'a>>,
    /// Whether any entry carries a warning.
    tampered: bool,
    /// The sequence number the next message will have.
    pub next_seq: u64,
    /// The message that stands in the field: kept when it could not be taken.
    pub typed: &'a str,
    pub problem: Option<MessageProblem>,
    /// The day on which the report was withdrawn.
    #[serde(serialize_with = "iso::option::serialize")]
    pub withdrawn: Option<Date>,
    /// What was typed where retaliation is told and where a report is withdrawn, if it was not taken.
    retaliation: Option<WrongView<'a>>,
    withdrawal: Option<WrongView<'a>>,
    /// Whether a message has just been stored.
    pub sent: bool,
}

impl<'a> MailboxPage<'a> {
    /// The conversation, with nothing around it yet.
    pub(super) fn new(
        questionnaires: &'a QuestionnaireSet,
        language: Language,
        state: CaseState,
        entries: Vec<ShownEntry<'a>>,
    ) -> Self {
        // A case begins with a report: without any entry, all of them were taken away.
        let tampered = entries.is_empty() || entries.iter().any(ShownEntry::is_tampered_with);
        Self {
            state,
            appointments: Vec::new(),
            can_read: CanRead::default(),
            acknowledged_automatically: None,
            address: String::new(),
            question_waits: false,
            entries: entries.into_iter().map(|entry| entry.view(questionnaires, language)).collect(),
            tampered,
            next_seq: 0,
            typed: "",
            problem: None,
            withdrawn: None,
            retaliation: None,
            withdrawal: None,
            sent: false,
        }
    }

    /// Puts what was not taken back where it was typed; what has no form there any more, into the field for a message.
    pub(super) fn put_back(&mut self, typed: &'a str, problem: Option<MessageProblem>, declaring: Option<Declaring>) {
        let choice = declaring.and_then(|declaring| declaring.choice);
        let mut wrong = Some(WrongView { problem, typed, choice });
        let has_a_place = !matches!(problem, Some(MessageProblem::Answered | MessageProblem::NotAsked));
        if let Some(declaring) = declaring.filter(|_| has_a_place) {
            match declaring.declares {
                Declares::Retaliation => self.retaliation = wrong.take(),
                Declares::Withdrawn if self.withdrawn.is_none() => self.withdrawal = wrong.take(),
                _ => {
                    for entry in &mut self.entries {
                        wrong = wrong.take().and_then(|wrong| entry.put_back(declaring, wrong));
                    }
                }
            }
        }
        let Some(WrongView { problem, typed, .. }) = wrong else { return };
        (self.problem, self.typed) = (problem, typed);
    }
}

impl Page for MailboxPage<'_> {
    const TEMPLATE: &'static str = "reporter/mailbox.html";

    fn language_switch(&self) -> LanguageSwitch {
        let put_back = self.entries.iter().any(EntryView::has_typed);
        let own = self.retaliation.iter().chain(&self.withdrawal).any(|wrong| !wrong.typed.is_empty());
        if self.typed.is_empty() && !put_back && !own { LanguageSwitch::Links } else { LanguageSwitch::None }
    }

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        samples::all(language)
    }
}
