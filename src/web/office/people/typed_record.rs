//! What is on paper about somebody, as it is stored or was typed.

use serde::Serialize;
use time::Date;

use crate::store::handler_record::HandlerRecord;
use crate::web::guard::form::Protected;

/// The two forms, as they are stored or were typed.
#[derive(Serialize, Default)]
pub(super) struct TypedRecord<'a> {
    pub appointed: String,
    pub declared: String,
    pub contract: String,
    pub secrecy: String,
    pub functions: &'a str,
    pub course: &'a str,
    pub day: &'a str,
    pub until: &'a str,
}

impl<'a> TypedRecord<'a> {
    pub(super) fn of(record: &'a HandlerRecord) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            appointed: day(record.appointed_on),
            declared: day(record.declared_on),
            contract: day(record.contract_on),
            secrecy: day(record.secrecy_on),
            functions: &record.other_functions,
            ..Self::default()
        }
    }

    pub(super) fn typed(form: &'a Protected) -> Self {
        let day = |name: &str| form.value(name).to_owned();
        Self {
            appointed: day("appointed"),
            declared: day("declared"),
            contract: day("contract"),
            secrecy: day("secrecy"),
            functions: form.value("functions"),
            ..Self::default()
        }
    }

    /// As tests look at it.
    pub(super) fn sample() -> Self {
        let appointed = "2026-10-05".to_owned();
        Self { declared: appointed.clone(), appointed, functions: "IT-Support, halbe Stelle", ..Self::default() }
    }
}
