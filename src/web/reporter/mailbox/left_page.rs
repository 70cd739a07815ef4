//! The mailbox is closed in this browser, or for good.

use serde::Serialize;

use crate::language::Language;
use crate::web::page::Page;

#[derive(Serialize)]
pub(super) struct LeftPage {
    /// Whether the reporter's access is gone, not only closed.
    pub destroyed: bool,
}

impl Page for LeftPage {
    const TEMPLATE: &'static str = "reporter/left.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("left", Self { destroyed: false }), ("destroyed", Self { destroyed: true })]
    }
}
