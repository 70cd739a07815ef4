//! After leaving the mailbox: it is closed, and what to do now.

use crate::web::page::{Chrome, Page};
use tera::{Context, TeraResult};

pub struct LeftPage;

impl Page for LeftPage {
    const TEMPLATE: &'static str = "reporter/left.html";

    fn fill(&self, _: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("left", Self)]
    }
}
