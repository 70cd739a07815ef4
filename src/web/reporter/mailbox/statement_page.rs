//! The page with a statement: when it is needed, whom it may be shown to, and the text itself.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::casework::statement::{Statement, StatementFile, StatementKey};
use crate::language::Language;
use crate::web::page::{Page, iso};

#[derive(Serialize)]
pub(super) struct StatementPage {
    /// `None` where it cannot be made.
    stated: Option<ShownStatement>,
    /// Whether a script saves the file, which has it already.
    is_for_script: bool,
}

#[derive(Serialize)]
struct ShownStatement {
    #[serde(serialize_with = "iso::serialize")]
    received: Date,
    #[serde(serialize_with = "iso::option::serialize")]
    acknowledged: Option<Date>,
    /// As it is in the file.
    text: String,
}

impl StatementPage {
    /// For a browser without scripts.
    pub(super) fn new(file: Option<&StatementFile>) -> Self {
        let shown = |file: &StatementFile| {
            let Statement { received, acknowledged, .. } = file.statement;
            ShownStatement { received, acknowledged, text: file.to_string() }
        };
        Self { stated: file.map(shown), is_for_script: false }
    }

    /// The same for a script.
    pub(super) fn for_script(self) -> Self {
        Self { is_for_script: true, ..self }
    }
}

impl Page for StatementPage {
    const TEMPLATE: &'static str = "reporter/statement.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let young = Statement {
            report: [0xd9; 32],
            received: date!(2026 - 11 - 23),
            acknowledged: None,
            journal_entry: [0x4b; 32],
            month_head: None,
        };
        let whole = Statement { acknowledged: Some(date!(2026 - 11 - 25)), month_head: Some([0xfc; 32]), ..young };
        let key = StatementKey::from_slice(&[7; StatementKey::BYTES]);
        let page = |statement| Self::new(key.as_ref().map(|key| StatementFile::new(statement, key)).as_ref());
        vec![
            ("young", page(young)),
            ("whole", page(whole)),
            ("for-script", page(whole).for_script()),
            ("missing", Self::new(None)),
        ]
    }
}
