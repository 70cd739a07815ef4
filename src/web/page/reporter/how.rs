//! How it works: what is sealed, and what the server sees and when. No promise that is not kept.

use crate::web::page::{Chrome, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

#[derive(Serialize)]
pub struct HowPage<'a> {
    /// The names of those who can open a report.
    pub handlers: Vec<&'a str>,
    /// The scripts that browsers get here.
    pub scripts: Vec<ScriptSum<'a>>,
}

/// By what a script can be compared.
#[derive(Serialize)]
pub struct ScriptSum<'a> {
    /// `reporter` for `reporter.js`.
    pub name: &'a str,
    /// In hexadecimal digits.
    pub sha256: &'a str,
}

impl Page for HowPage<'_> {
    const TEMPLATE: &'static str = "reporter/how.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let sha256 = "b5d82adbebd3b041bddf48ddd41c9e99e6298317def1b5c74e34d2c4758783b7";
        let scripts = ["reporter", "office", "worker"].map(|name| ScriptSum { name, sha256 });
        vec![("how", Self { handlers: samples::handlers(), scripts: scripts.into() })]
    }
}
