//! How to protect oneself: before, while and after writing.

use crate::casework::questionnaire::Questionnaire;
use crate::web::page::{Chrome, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

pub struct SafetyPage<'a> {
    /// Whose texts `clients` and `emergency` are shown.
    pub questionnaire: &'a Questionnaire,
}

#[derive(Serialize)]
struct View<'a> {
    clients: Option<&'a str>,
    emergency: Option<&'a str>,
}

impl Page for SafetyPage<'_> {
    const TEMPLATE: &'static str = "reporter/safety.html";

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let clients = self.questionnaire.text("clients", language);
        let emergency = self.questionnaire.text("emergency", language);
        context.insert("page", &View { clients, emergency });
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("safety", Self { questionnaire: samples::questionnaire() })]
    }
}
