//! Verdicts on the services that are compiled in, and on files that are spoilt.

mod ageing;
mod approvals;
mod concrete;
mod files;
mod letters;
mod living;
mod matrix;
mod risks;
mod thresholds;

use super::catalogue::Catalogue;
use super::criterion::CriterionId;
use super::service::Service;
use super::services::Services;
use crate::language::{Language, Languages};
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 30);

fn catalogue() -> &'static Catalogue {
    Catalogue::built_in()
}

fn service(id: &str) -> &'static Service {
    Services::built_in().get(id).unwrap()
}

fn criterion(id: &str) -> CriterionId {
    id.parse().unwrap()
}

fn ids(ids: &[CriterionId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn german() -> Language {
    Languages::built_in().default_language()
}

fn english() -> Language {
    Languages::built_in().from_tag("en").unwrap()
}
