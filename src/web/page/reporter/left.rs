//! The mailbox is closed in this browser, or for good.

use crate::web::page::{Chrome, Page};
use serde::Serialize;
use tera::{Context, TeraResult};

#[derive(Serialize)]
pub struct LeftPage {
    /// Whether the reporter's access is gone, not only closed.
    pub destroyed: bool,
}

impl Page for LeftPage {
    const TEMPLATE: &'static str = "reporter/left.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("left", Self { destroyed: false }), ("destroyed", Self { destroyed: true })]
    }
}
