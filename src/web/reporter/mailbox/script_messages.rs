//! The sentences that a reporter's script can say, and nothing else: it fetches them when it begins.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::language::Language;
use crate::web::page::{LanguageSwitch, Page};
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

#[derive(Serialize)]
pub(super) struct ScriptMessagesPage {}

pub(super) async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    reporter.page(&ScriptMessagesPage {})
}

impl Page for ScriptMessagesPage {
    const TEMPLATE: &'static str = "reporter/only_words.html";

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("words", Self {})]
    }
}
