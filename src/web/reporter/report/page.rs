//! The form's page: the one required question first, the optional ones folded away, everything typed kept.

use serde::Serialize;

use super::super::form_path::form_path;
use super::super::topic_view::TopicView;
use crate::casework::questionnaire::Questionnaire;
use crate::form::Answers;
use crate::form::FieldError;
use crate::language::{Language, MissingMessage};
use crate::sealing::Fingerprint;
use crate::web::page::{FormView, LanguageSwitch, Page, invented};
use crate::web::problem::{Failure, Problem};

#[derive(Serialize)]
pub(super) struct ReportPage<'a> {
    title: Option<&'a str>,
    emergency: Option<&'a str>,
    form: FormView<'a>,
    /// Where the form is sent.
    pub path: String,
    /// What else a report can be about; none where there is nothing to choose.
    pub topics: Vec<TopicView<'a>>,
    /// Which questions these are, for the hidden field: they may have changed when the form is sent.
    asked: String,
    /// The case key this report will have, for the hidden field.
    pub case_key: &'a str,
    /// Proof that this form was drawn here, for the hidden field.
    pub ticket: String,
    /// Those who can open the report, in the order of their names.
    readers: Vec<FormReader<'a>>,
    some_excluded: bool,
    /// Whether it is asked whom to leave out, as the report is about those who read it.
    pub asks_whom: bool,
    /// The fingerprint of all of them together; empty if there are none.
    pub set: String,
    /// Why the form, though in order, was not stored.
    pub trouble: Option<FormTrouble>,
}

/// One of those who can open the report.
#[derive(Serialize)]
pub(super) struct FormReader<'a> {
    pub name: &'a str,
    /// What they are, in words; may be empty.
    function: &'a str,
    /// The fingerprint in hexadecimal digits.
    id: String,
    /// Whether the reporter does not want this one to read it.
    excluded: bool,
}

/// Why a form was not stored. Nothing that was typed is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct FormTrouble {
    /// Names the words: `trouble-…`.
    kind: &'static str,
    /// When it is worth trying again.
    seconds: u64,
}

impl From<&Problem> for FormTrouble {
    fn from(problem: &Problem) -> Self {
        let (kind, seconds) = match problem {
            Problem::RateLimited { seconds } => ("slow", *seconds),
            Problem::Busy => ("busy", 0),
            Problem::NobodyReads => ("nobody-reads", 0),
            Problem::ReadersChanged => ("readers-changed", 0),
            Problem::NobodyLeft => ("nobody-left", 0),
            Problem::TooLate => ("too-late", 0),
            Problem::MailboxFull => ("mailbox-full", 0),
            Problem::OnlyShort { .. } => ("only-short", 0),
            Problem::StoreFull => ("store-full", 0),
            _ => ("failed", 0),
        };
        Self { kind, seconds }
    }
}

impl<'a> FormReader<'a> {
    pub(super) fn new(name: &'a str, function: &'a str, fingerprint: Fingerprint, excluded: bool) -> Self {
        Self { name, function, id: fingerprint.to_string(), excluded }
    }
}

impl<'a> ReportPage<'a> {
    /// The form with what stands in it already, for nobody yet.
    ///
    /// # Errors
    /// A word that is missing in this language.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        language: Language,
        typed: &'a Answers,
        errors: &[FieldError],
    ) -> Result<Self, MissingMessage> {
        Ok(Self {
            title: questionnaire.form.text("title", language),
            emergency: questionnaire.emergency(language),
            form: FormView::new(questionnaire, typed, errors, language)?,
            path: String::new(),
            topics: Vec::new(),
            asked: questionnaire.version_name(),
            case_key: "",
            ticket: String::new(),
            readers: Vec::new(),
            some_excluded: false,
            asks_whom: false,
            set: String::new(),
            trouble: None,
        })
    }

    /// Those who can open the report.
    pub(super) fn set_readers(&mut self, readers: Vec<FormReader<'a>>) {
        self.some_excluded = readers.iter().any(|reader| reader.excluded);
        self.readers = readers;
    }
}

impl Page for ReportPage<'_> {
    const TEMPLATE: &'static str = "reporter/report.html";
    const SCRIPT: bool = true;

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::Buttons
    }

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let set = invented::questionnaires();
        let form = |typed, errors: &[FieldError]| {
            let readers = invented::handlers().into_iter().zip(1..);
            Self {
                case_key: invented::CASE_KEY,
                ticket: invented::TICKET.to_owned(),
                readers: readers
                    .map(|(name, digit)| FormReader::new(name, "Ombudsperson", invented::fingerprint(digit), false))
                    .collect(),
                set: invented::fingerprint(9).to_string(),
                path: "/report".to_owned(),
                topics: TopicView::all(set, "", Some((set.first(), typed)), language),
                ..invented::made(Self::new(set.first(), language, typed, errors))
            }
        };
        let general = |typed| {
            let asked = set.by_id("general").unwrap_or(set.first());
            Self {
                path: form_path("", set, asked),
                topics: TopicView::all(set, "", Some((asked, typed)), language),
                form: invented::made(FormView::new(asked, typed, &[], language)),
                title: asked.form.text("title", language),
                asked: asked.version_name(),
                ..form(invented::no_answers(), &[])
            }
        };
        let filled = || form(invented::answers(), &[]);
        let trouble = |problem: &Problem| Self { trouble: Some(problem.into()), ..filled() };
        let excluding = |count: usize, page: Self| {
            let mut page = page;
            page.readers.iter_mut().take(count).for_each(|reader| reader.excluded = true);
            page.some_excluded = true;
            page
        };
        vec![
            ("empty", form(invented::no_answers(), &[])),
            ("filled", filled()),
            ("about-danger", general(invented::danger())),
            ("missing", form(invented::no_answers(), invented::missing())),
            ("slow", trouble(&Problem::RateLimited { seconds: 20 })),
            ("busy", trouble(&Problem::Busy)),
            ("nobody-reads", Self { readers: Vec::new(), ..trouble(&Problem::NobodyReads) }),
            ("no-readers", Self { readers: Vec::new(), ..form(invented::no_answers(), &[]) }),
            ("one-taken-out", excluding(1, filled())),
            ("all-taken-out", excluding(3, trouble(&Problem::NobodyLeft))),
            ("readers-changed", trouble(&Problem::ReadersChanged)),
            ("whom", Self { asks_whom: true, ..filled() }),
            ("too-late", excluding(1, trouble(&Problem::TooLate))),
            ("mailbox-full", trouble(&Problem::MailboxFull)),
            ("only-short", trouble(&Problem::OnlyShort { limit: 16_384 })),
            ("store-full", trouble(&Problem::StoreFull)),
            ("failed", trouble(&Problem::Internal(Failure::new("store", "it failed")))),
            ("too-long", form(invented::answers(), invented::too_long())),
        ]
    }
}
