//! One entry of the conversation as a page shows it, and what has to be said of it.

use super::asking::{DeclarationView, RequestView, WrongView};
use super::declaring::Declaring;
use crate::casework::questionnaire::QuestionnaireSet;
use crate::casework::{Declaration, Feedback, Removal, RemovedSide, Report, Request};
use crate::language::Language;
use crate::sealing::chain::{Fault, Verdict};
use crate::sealing::word;
use crate::store::INVALID_DATE;
use crate::web::page::{AnsweredQuestion, iso, main_text, other_answers};
use serde::Serialize;
use time::Date;

pub(super) struct ShownEntry<'a> {
    pub day: Date,
    pub body: ShownBody<'a>,
    /// Not seen at an earlier visit.
    pub fresh: bool,
    /// What is wrong with it.
    pub verdict: Verdict,
    /// The day it was stored, where that does not fit the day within it.
    pub stored_on: Option<Date>,
    /// Its check bytes.
    pub check: [u8; 3],
}

pub(super) enum ShownBody<'a> {
    /// The report as it was sent.
    Report(&'a Report),
    /// The form sent again with other words.
    Addition(&'a Report),
    /// The reporter's own message.
    Message(&'a str),
    /// A reply of the office.
    Reply(&'a str),
    /// What was done about the report, and why.
    Feedback(&'a Feedback),
    /// What the office asks for, its number, and the answer that counts.
    Request { request: &'a Request, to: u64, answer: Option<&'a Declaration> },
    /// What the reporter declared, and the request that it answers.
    Declaration { declaration: &'a Declaration, about: Option<&'a Request> },
    /// The office says that an entry is to be removed.
    Removal(&'a Removal),
    /// An entry that was removed, and what is said of that.
    Removed { office: bool, removal: &'a Removal },
    /// Something that could not be opened; `office` says from which side it was.
    Unreadable { office: bool },
}

#[derive(Serialize)]
pub(super) struct EntryView<'a> {
    #[serde(serialize_with = "iso::option::serialize")]
    day: Option<Date>,
    kind: &'static str,
    ours: bool,
    fresh: bool,
    text: Option<&'a str>,
    /// The parts of a feedback.
    measures: Option<&'a str>,
    reasons: Option<&'a str>,
    /// Of a removal: what it was that nobody needs, and the day on which it was said.
    category: Option<&'static str>,
    #[serde(serialize_with = "iso::option::serialize")]
    removed_on: Option<Date>,
    /// And which entry, and whose.
    removed_of: Option<&'static str>,
    removed_seq: Option<u64>,
    answers: Vec<AnsweredQuestion<'a>>,
    request: Option<RequestView<'a>>,
    declaration: Option<DeclarationView<'a>>,
    fault: Option<&'static str>,
    gap: bool,
    other_day: bool,
    #[serde(serialize_with = "iso::option::serialize")]
    stored_on: Option<Date>,
    check: String,
}

impl<'a> ShownEntry<'a> {
    /// Whether the page has to warn of it.
    pub(super) fn is_tampered_with(&self) -> bool {
        !self.verdict.is_fine()
    }

    pub(super) fn view(self, questionnaires: &'a QuestionnaireSet, language: Language) -> EntryView<'a> {
        let (kind, ours, report, text) = match self.body {
            ShownBody::Report(report) => ("report", false, Some(report), None),
            ShownBody::Addition(report) => ("addition", false, Some(report), None),
            ShownBody::Message(text) => ("message", false, None, Some(text)),
            ShownBody::Reply(text) => ("reply", true, None, Some(text)),
            ShownBody::Feedback(_) => ("feedback", true, None, None),
            ShownBody::Request { request, .. } => ("request", true, None, Some(request.text.as_str())),
            ShownBody::Declaration { declaration, .. } => {
                ("declaration", false, None, declaration.text.as_ref().map(|text| text.as_str()))
            }
            ShownBody::Removal(_) => ("removal", true, None, None),
            ShownBody::Removed { office, .. } => ("removed", office, None, None),
            ShownBody::Unreadable { office } => ("unreadable", office, None, None),
        };
        let request = if let ShownBody::Request { request, to, answer } = self.body {
            // Nothing is answered that may not be the office's.
            Some(RequestView::new(request, to, answer, self.verdict.fault.is_none()))
        } else {
            None
        };
        let declaration = if let ShownBody::Declaration { declaration, about } = self.body {
            Some(DeclarationView::new(declaration, about))
        } else {
            None
        };
        let feedback = if let ShownBody::Feedback(feedback) = self.body { Some(feedback) } else { None };
        let removal = match self.body {
            ShownBody::Removal(removal) | ShownBody::Removed { removal, .. } => Some(removal),
            _ => None,
        };
        let answered = report.map(|report| (questionnaires.of(report), &report.answers));
        EntryView {
            day: readable(self.day),
            kind,
            ours,
            fresh: self.fresh,
            text: answered.map_or(text, |(asked, answers)| main_text(asked, answers)),
            measures: feedback.map(|feedback| feedback.measures.as_str()),
            reasons: feedback.map(|feedback| feedback.reasons.as_str()),
            category: removal.map(|removal| removal.category.as_str()),
            removed_on: removal.map(|removal| removal.day),
            removed_of: removal.map(|removal| if removal.side == RemovedSide::Office { "office" } else { "you" }),
            removed_seq: removal.map(|removal| removal.seq),
            answers: answered.map_or_else(Vec::new, |(asked, answers)| other_answers(asked, answers, language)),
            request,
            declaration,
            fault: self.verdict.fault.map(name),
            gap: self.verdict.gap,
            other_day: self.stored_on.is_some(),
            stored_on: self.stored_on.and_then(readable),
            check: self.check.map(word).join(" "),
        }
    }
}

impl<'a> EntryView<'a> {
    /// Whether something that was typed stands in it.
    pub(super) fn has_typed(&self) -> bool {
        self.request.as_ref().is_some_and(RequestView::has_typed)
    }

    /// Puts back into its form what was not taken; gives it back where that does not stand here.
    pub(super) fn put_back(&mut self, declaring: Declaring, wrong: WrongView<'a>) -> Option<WrongView<'a>> {
        match &mut self.request {
            Some(request) => request.put_back(declaring, wrong),
            None => Some(wrong),
        }
    }
}

/// A day that a page can say.
fn readable(day: Date) -> Option<Date> {
    (day != INVALID_DATE).then_some(day)
}

/// By which the words of a fault are found.
fn name(fault: Fault) -> &'static str {
    match fault {
        Fault::Altered => "altered",
        Fault::Foreign => "foreign",
        Fault::NotGenuine => "not-genuine",
        Fault::Repeated => "repeated",
    }
}
