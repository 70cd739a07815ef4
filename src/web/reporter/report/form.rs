//! The form in some state: what was typed, who is excluded, and what is wrong.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;

use super::super::form_path::form_path;
use super::super::topic_view::TopicView;
use super::page::{FormReader, ReportPage};
use crate::casework::questionnaire::Questionnaire;
use crate::form::Answers;
use crate::form::FieldError;
use crate::intake::{Reader, RecipientChoice, set_fingerprint};
use crate::language::Language;
use crate::sealing::{CaseKey, Fingerprint};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// The form in some state.
pub(super) struct ReportForm<'a> {
    questionnaire: &'a Questionnaire,
    case_key: &'a CaseKey,
    typed: Option<&'a Answers>,
    /// Those readers whom the form excludes, as far as they can be told.
    excluded: Vec<Fingerprint>,
    errors: &'a [FieldError],
    problem: Option<&'a Problem>,
    /// Whether it is asked whom to leave out.
    asks_whom: bool,
    /// The ticket that it keeps; otherwise it gets a new one.
    ticket: Option<&'a str>,
}

impl<'a> ReportForm<'a> {
    /// As it is first shown.
    pub(super) fn empty(questionnaire: &'a Questionnaire, case_key: &'a CaseKey) -> Self {
        let (excluded, errors) = (Vec::new(), &[]);
        let (typed, problem, ticket) = (None, None, None);
        Self { questionnaire, case_key, typed, excluded, errors, problem, asks_whom: false, ticket }
    }

    /// As it was sent.
    pub(super) fn sent(questionnaire: &'a Questionnaire, case_key: &'a CaseKey, form: &Protected) -> Self {
        let excluded = values(form, "without").filter_map(|value| value.parse().ok()).collect();
        Self { excluded, ..Self::empty(questionnaire, case_key) }
    }

    /// The form of another questionnaire.
    pub(super) fn in_questionnaire(self, questionnaire: &'a Questionnaire) -> Self {
        Self { questionnaire, ..self }
    }

    pub(super) fn with_answers(self, typed: &'a Answers) -> Self {
        Self { typed: Some(typed), ..self }
    }

    pub(super) fn with_errors(self, errors: &'a [FieldError]) -> Self {
        Self { errors, ..self }
    }

    pub(super) fn with_problem(self, problem: &'a Problem) -> Self {
        Self { problem: Some(problem), ..self }
    }

    pub(super) fn asking_whom(self) -> Self {
        Self { asks_whom: true, ..self }
    }

    pub(super) fn with_ticket(self, ticket: &'a str) -> Self {
        Self { ticket: Some(ticket), ..self }
    }

    /// Shows it to its reporter.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub(super) async fn show(
        &self,
        reporter: &Reporter,
        language: Language,
        status: StatusCode,
        cookie: impl Into<Option<Cookie<'static>>>,
    ) -> Result<HttpResponse, Problem> {
        let channel = reporter.channel()?;
        // When not even the readers can be looked up, those known before are shown rather than losing what was typed.
        let readers: Arc<Vec<Reader>> = match channel.readers.current(&reporter.app().store).await {
            Ok(readers) => readers,
            Err(_) => channel.readers.cached(),
        };
        let mut shown: Vec<_> = readers.iter().map(|reader| self.reader(reader)).collect();
        shown.sort_unstable_by_key(|reader| reader.name);
        let nothing = Answers::default();
        let (typed, case_key) = (self.typed.unwrap_or(&nothing), self.case_key.display());
        let mut page = ReportPage::new(self.questionnaire, language, typed, self.errors)?;
        let (path, set) = (reporter.channel_path(), &channel.questionnaires);
        page.path = form_path(&path, set, self.questionnaire);
        page.topics = TopicView::all(set, &path, Some((self.questionnaire, typed)), language);
        page.case_key = &case_key;
        page.set = if readers.is_empty() { String::new() } else { set_fingerprint(&readers).to_string() };
        page.set_readers(shown);
        page.asks_whom = self.asks_whom;
        page.ticket = match self.ticket {
            Some(ticket) => ticket.to_owned(),
            None => reporter.draw_ticket(channel),
        };
        if let Some(problem) = self.problem {
            reporter.state.problems.note(problem);
            page.trouble = Some(problem.into());
        }
        let reply = reporter.show(&page).of_questionnaire(self.questionnaire).in_language(language).status(status);
        reply.cookies(cookie.into()).send()
    }

    fn reader<'r>(&self, reader: &'r Reader) -> FormReader<'r> {
        FormReader::new(&reader.name, &reader.function, reader.fingerprint, self.excluded.contains(&reader.fingerprint))
    }
}

/// To whom the form wants to be sealed. A value that cannot be read stands for no reader there is: better asked again
/// than read by somebody who was to be excluded.
pub(super) fn recipient_choice(form: &Protected) -> RecipientChoice {
    let nobody = Fingerprint::of_all([]);
    // A form that was shown while nobody could read has the field, too, and empty.
    let shown = form.fields().find(|(name, _)| *name == "readers");
    RecipientChoice {
        shown: shown.map(|(_, set)| set.parse().unwrap_or(nobody)),
        without: values(form, "without").map(|value| value.parse().unwrap_or(nobody)).collect(),
    }
}

/// Whether the form says whom to leave out, or that it is nobody.
pub(super) fn says_whom(form: &Protected) -> bool {
    values(form, "without").next().is_some() || !form.value("nobody").is_empty()
}

fn values<'f>(form: &'f Protected, field: &'static str) -> impl Iterator<Item = &'f str> {
    form.fields().filter(move |(name, value)| *name == field && !value.is_empty()).map(|(_, value)| value)
}
