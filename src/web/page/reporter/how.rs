//! How it works: what is sealed, and what the server sees and when. No promise that is not kept.

use crate::web::page::{Chrome, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

#[derive(Serialize)]
pub struct HowPage<'a> {
    /// The names of those who can open a report.
    pub handlers: Vec<&'a str>,
}

impl Page for HowPage<'_> {
    const TEMPLATE: &'static str = "reporter/how.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("how", Self { handlers: samples::handlers() })]
    }
}
