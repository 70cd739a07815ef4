//! The form: the one required question first, the optional ones folded away, everything typed kept.

use crate::casework::questionnaire::{Answers, FieldError, Questionnaire};
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
    /// Why the form, though in order, was not stored.
    pub trouble: Option<FormTrouble>,
}

/// Why a form was not stored. Nothing that was typed is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum FormTrouble {
    /// Too many reports at once: send it again after so many seconds.
    Slow { seconds: u64 },
    /// The store has no room right now.
    Busy,
    /// No handler has a key yet.
    NobodyReads,
    /// Something failed; the cause is in the log.
    Failed,
}

#[derive(Serialize)]
struct View<'a> {
    title: Option<&'a str>,
    case_key: &'a str,
    handlers: &'a [&'a str],
    emergency: Option<&'a str>,
    trouble: Option<FormTrouble>,
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
            trouble: self.trouble,
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
            trouble: None,
        };
        vec![
            ("empty", sample(samples::no_answers(), &[])),
            ("filled", sample(samples::answers(), &[])),
            ("missing", sample(samples::no_answers(), samples::missing())),
            ("slow", Self { trouble: Some(FormTrouble::Slow { seconds: 20 }), ..sample(samples::answers(), &[]) }),
            ("busy", Self { trouble: Some(FormTrouble::Busy), ..sample(samples::answers(), &[]) }),
            (
                "nobody-reads",
                Self {
                    trouble: Some(FormTrouble::NobodyReads),
                    handlers: Vec::new(),
                    ..sample(samples::answers(), &[])
                },
            ),
            ("no-readers", Self { handlers: Vec::new(), ..sample(samples::no_answers(), &[]) }),
            ("failed", Self { trouble: Some(FormTrouble::Failed), ..sample(samples::answers(), &[]) }),
            ("too-long", sample(samples::answers(), samples::too_long())),
        ]
    }
}
