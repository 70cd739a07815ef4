//! From a struct to HTML.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera, TeraResult};
use zeroize::Zeroizing;

use super::layout::{LanguageSwitch, Layout, Scripts};
use super::{functions, templates};
use crate::casework::self_betrayal::LazyRules;
use crate::language::{Language, Languages};

/// The template engine with every template in it, and the languages they can be shown in. Built once; rendering needs only `&self`.
pub struct Pages {
    tera: Tera,
    languages: Languages,
}

/// A page could not be rendered. That is a mistake in a template or a missing word, never the visitor's doing.
#[derive(Debug, thiserror::Error)]
#[error("the page {template} cannot be rendered")]
pub struct PageError {
    template: &'static str,
    detail: String,
}

impl PageError {
    fn new(template: &'static str, error: &tera::Error) -> Self {
        Self { template, detail: error.to_string() }
    }

    /// What is wrong with the template. For tests and while writing templates: it may quote what the page says, so
    /// it must not be logged.
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

/// A page. What it serialises to is what its template can show.
pub trait Page: Serialize {
    /// The template's name.
    const TEMPLATE: &'static str;

    /// Whether the page's forms can be enhanced in a reporter's browser.
    const SCRIPT: bool = false;

    /// Whether the office's page can make files of a case, which takes a script of its own.
    const EXPORTS: bool = false;

    /// How this page offers other languages.
    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::Links
    }

    /// The page in the states worth looking at, each with a short name.
    fn samples(language: Language) -> Vec<(&'static str, Self)>
    where
        Self: Sized;
}

impl Pages {
    /// Reads all templates; `rules` are for the browser's script. Fails only if a template is wrong, which the tests would have
    /// shown.
    pub fn new(languages: Languages, rules: Arc<LazyRules>) -> Result<Self, PageError> {
        let mut tera = Tera::new();
        functions::register(&mut tera, languages, rules);
        let templates = templates::TEMPLATES.iter().copied();
        tera.add_raw_templates(templates).map_err(|error| PageError::new("(all)", &error))?;
        Ok(Self { tera, languages })
    }

    /// The whole page as HTML. It may hold a reporter's words: send it, do not keep it.
    ///
    /// # Errors
    /// [`PageError`].
    pub fn render<P: Page>(&self, page: &P, layout: &Layout<'_>) -> Result<Zeroizing<String>, PageError> {
        let html = self.try_render(page, layout);
        html.map(Zeroizing::new).map_err(|error| PageError::new(P::TEMPLATE, &error))
    }

    fn try_render<P: Page>(&self, page: &P, layout: &Layout<'_>) -> TeraResult<String> {
        let mut context = Context::new();
        let scripts = Scripts { enhanced: P::SCRIPT, exports: P::EXPORTS };
        layout.fill(&mut context, self.languages, page.language_switch(), scripts)?;
        context.insert_value("page", tera::Value::try_from_serializable(page)?);
        self.tera.render(P::TEMPLATE, &context)
    }
}
