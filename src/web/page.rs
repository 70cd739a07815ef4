//! Every page as a typed function: a struct with what the page says, and `render`, which needs nothing else.
//!
//! The words are in `templates/locales`, the markup in `templates`; both are compiled in. A page that lacks a word in
//! a language fails to render, and a test renders every page with every sample in every language.

mod answered;
mod chrome;
mod conditions;
mod functions;
mod iso;
mod labels;
mod markup;
mod office;
mod qr;
mod question;
mod reporter;
mod samples;
mod templates;

use crate::language::Languages;
use serde::Serialize;
use tera::{Context, Tera, TeraResult};
use zeroize::Zeroizing;

pub use chrome::{Chrome, Script, Side, SignedIn};
pub use conditions::conditions_css;
pub use office::case::{CaseDeadline, CasePage, ParcelSide, SealedParcel};
pub use office::cases::{CaseRow, CasesPage, NextDeadline, OwnKey};
pub use office::due::DeadlineKind;
pub use office::enrol::EnrolPage;
pub use office::sign_in::{SignInPage, SignInProblem};
pub use reporter::how::{HowPage, ScriptSum};
pub use reporter::left::LeftPage;
pub use reporter::mailbox::{Entry, EntryBody, MailboxPage, MessageProblem, PublicDeadline};
pub use reporter::mailbox_key::{KeyProblem, MailboxKeyPage};
pub use reporter::offices::OfficesPage;
pub use reporter::offline::OfflinePage;
pub use reporter::poster::{PosterCode, PosterPage};
pub use reporter::problem::{Problem, ProblemPage};
pub use reporter::readers::ReadersPage;
pub use reporter::receipt::{Notice, Receipt, ReceiptPage};
pub use reporter::report::{FormTrouble, ReportPage, ShownReader};
pub use reporter::safety::SafetyPage;
pub use reporter::sealed_mailbox::SealedMailboxPage;
pub use reporter::sealing::{SealTo, SealingFrame};
pub use reporter::start::StartPage;
pub use reporter::words::WordsPage;

/// The template engine with every template in it, and the languages they can be shown in. Built once; rendering needs
/// only `&self`.
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

impl Pages {
    /// Reads all templates. Fails only if a template is wrong, which the tests would have shown.
    pub fn new(languages: Languages) -> Result<Self, PageError> {
        let mut tera = Tera::new();
        functions::register(&mut tera, languages);
        let templates = templates::TEMPLATES.iter().copied();
        tera.add_raw_templates(templates).map_err(|error| PageError::new("(all)", &error))?;
        Ok(Self { tera, languages })
    }
}

/// What all pages have in common.
pub trait Page {
    /// The template's name.
    const TEMPLATE: &'static str;

    /// Whether the page's forms can be enhanced in a reporter's browser.
    const SCRIPT: bool = false;

    /// How this page offers other languages.
    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::Links
    }

    /// Puts what the template needs into the context, by custom under the name `page`.
    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()>;

    /// The page in the states worth looking at, each with a short name.
    fn samples() -> Vec<(&'static str, Self)>
    where
        Self: Sized;

    /// The whole page as HTML. It may hold a reporter's words: send it, do not keep it.
    fn render(&self, pages: &Pages, chrome: &Chrome<'_>) -> Result<Zeroizing<String>, PageError> {
        let rendered = || {
            let mut context = Context::new();
            chrome.fill(&mut context, pages.languages, self.language_switch(), Self::SCRIPT)?;
            self.fill(&mut context, chrome)?;
            pages.tera.render(Self::TEMPLATE, &context)
        };
        rendered().map(Zeroizing::new).map_err(|error| PageError::new(Self::TEMPLATE, &error))
    }
}

/// How a page offers other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageSwitch {
    /// Links that come back to the same address.
    Links,
    /// Buttons that send the page's form, so that nothing typed is lost.
    Buttons,
    /// None: this page cannot be shown a second time.
    None,
}
