//! The first page: what this is, who reads it, and the two ways on.

use crate::casework::questionnaire::Questionnaire;
use crate::web::page::{Chrome, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

pub struct StartPage<'a> {
    /// Whose texts `welcome` and `emergency` are shown.
    pub questionnaire: &'a Questionnaire,
    /// The names of those who can open a report.
    pub handlers: Vec<&'a str>,
}

#[derive(Serialize)]
struct View<'a> {
    welcome: Option<&'a str>,
    emergency: Option<&'a str>,
    minutes: u32,
    handlers: &'a [&'a str],
}

impl Page for StartPage<'_> {
    const TEMPLATE: &'static str = "reporter/start.html";

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let view = View {
            welcome: self.questionnaire.text("welcome", language),
            emergency: self.questionnaire.text("emergency", language),
            minutes: self.questionnaire.estimated_minutes,
            handlers: &self.handlers,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let questionnaire = samples::questionnaire();
        vec![
            ("three-readers", Self { questionnaire, handlers: samples::handlers() }),
            ("nobody-yet", Self { questionnaire, handlers: Vec::new() }),
        ]
    }
}
