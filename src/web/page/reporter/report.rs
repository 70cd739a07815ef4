//! The form: the one required question first, the optional ones folded away, everything typed kept.

use crate::intake::questionnaire::{Answers, FieldError, Questionnaire};
use crate::web::page::question::{self, FormView};
use crate::web::page::{Chrome, LanguageSwitch, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

pub struct ReportPage<'a> {
    /// Whose questions are asked, under its text `title`.
    pub questionnaire: &'a Questionnaire,
    /// The case key this report will have, for the hidden field.
    pub case_key: &'a str,
    /// The names of those who can open the report.
    pub handlers: Vec<&'a str>,
    /// What stands in the form already.
    pub typed: &'a Answers,
    pub errors: &'a [FieldError],
}

#[derive(Serialize)]
struct View<'a> {
    title: Option<&'a str>,
    case_key: &'a str,
    handlers: &'a [&'a str],
    emergency: Option<&'a str>,
    form: FormView<'a>,
}

impl Page for ReportPage<'_> {
    const TEMPLATE: &'static str = "reporter/report.html";

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::Buttons
    }

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let view = View {
            title: self.questionnaire.text("title", language),
            case_key: self.case_key,
            handlers: &self.handlers,
            emergency: self.questionnaire.text("emergency", language),
            form: question::form_view(self.questionnaire, self.typed, self.errors, language)?,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |typed, errors| Self {
            questionnaire: samples::questionnaire(),
            case_key: samples::CASE_KEY,
            handlers: samples::handlers(),
            typed,
            errors,
        };
        vec![
            ("empty", sample(samples::no_answers(), &[])),
            ("filled", sample(samples::answers(), &[])),
            ("missing", sample(samples::no_answers(), samples::missing())),
            ("too-long", sample(samples::answers(), samples::too_long())),
        ]
    }
}
