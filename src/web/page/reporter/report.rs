//! The form: the one required question first, the optional ones folded away, everything typed kept.

use crate::casework::questionnaire::{Answers, FieldError, Questionnaire};
use crate::sealing::Fingerprint;
use crate::web::page::question::{self, FormView};
use crate::web::page::{Chrome, LanguageSwitch, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

pub struct ReportPage<'a> {
    /// Whose questions are asked, under its text `title`.
    pub questionnaire: &'a Questionnaire,
    /// The case key this report will have, for the hidden field.
    pub case_key: &'a str,
    /// Those who can open the report.
    pub readers: Vec<ShownReader<'a>>,
    /// The fingerprint of all of them together.
    pub set: Option<Fingerprint>,
    /// What stands in the form already.
    pub typed: &'a Answers,
    pub errors: &'a [FieldError],
    /// Why the form, though in order, was not stored.
    pub trouble: Option<FormTrouble>,
}

/// One of those who can open the report.
#[derive(Clone, Copy)]
pub struct ShownReader<'a> {
    pub name: &'a str,
    pub fingerprint: Fingerprint,
    /// Whether the reporter does not want this one to read it.
    pub taken_out: bool,
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
    /// Others can read now than those the form has shown: look, and send it again.
    ReadersChanged,
    /// Everybody was taken out.
    NobodyLeft,
    /// An earlier try has arrived, and somebody who is taken out now can read it.
    TooLate,
    /// Something failed; the cause is in the log.
    Failed,
}

#[derive(Serialize)]
struct View<'a> {
    title: Option<&'a str>,
    case_key: &'a str,
    handlers: Vec<&'a str>,
    readers: Vec<ReaderView<'a>>,
    some_taken_out: bool,
    set: String,
    emergency: Option<&'a str>,
    trouble: Option<FormTrouble>,
    form: FormView<'a>,
}

#[derive(Serialize)]
struct ReaderView<'a> {
    name: &'a str,
    id: String,
    words: [&'static str; 8],
    taken_out: bool,
}

impl Page for ReportPage<'_> {
    const TEMPLATE: &'static str = "reporter/report.html";
    const SCRIPT: bool = true;

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::Buttons
    }

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let view = View {
            title: self.questionnaire.text("title", language),
            case_key: self.case_key,
            handlers: self.readers.iter().map(|reader| reader.name).collect(),
            readers: self.readers.iter().map(reader_view).collect(),
            some_taken_out: self.readers.iter().any(|reader| reader.taken_out),
            set: self.set.map(|set| set.to_string()).unwrap_or_default(),
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
            readers: samples::readers(),
            set: Some(samples::fingerprint(9)),
            typed,
            errors,
            trouble: None,
        };
        let taken_out = |count: usize, trouble| {
            let mut page = Self { trouble, ..sample(samples::answers(), &[]) };
            page.readers.iter_mut().take(count).for_each(|reader| reader.taken_out = true);
            page
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
                    readers: Vec::new(),
                    ..sample(samples::answers(), &[])
                },
            ),
            ("no-readers", Self { readers: Vec::new(), ..sample(samples::no_answers(), &[]) }),
            ("one-taken-out", taken_out(1, None)),
            ("all-taken-out", taken_out(3, Some(FormTrouble::NobodyLeft))),
            ("readers-changed", taken_out(0, Some(FormTrouble::ReadersChanged))),
            ("too-late", taken_out(1, Some(FormTrouble::TooLate))),
            ("failed", Self { trouble: Some(FormTrouble::Failed), ..sample(samples::answers(), &[]) }),
            ("too-long", sample(samples::answers(), samples::too_long())),
        ]
    }
}

fn reader_view<'a>(reader: &ShownReader<'a>) -> ReaderView<'a> {
    let ShownReader { name, fingerprint, taken_out } = *reader;
    ReaderView { name, id: fingerprint.to_string(), words: fingerprint.words(), taken_out }
}
