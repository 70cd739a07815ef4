//! The sentences that a reporter's script can say, and nothing else: it fetches them when it begins.

use crate::web::page::{Chrome, LanguageSwitch, Page};
use tera::{Context, TeraResult};

pub struct WordsPage {}

impl Page for WordsPage {
    const TEMPLATE: &'static str = "reporter/only_words.html";

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn fill(&self, _: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("words", Self {})]
    }
}
