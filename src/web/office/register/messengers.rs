//! Messengers: what is known of them, and for which data they may be used. Verdicts are computed on each visit, by the facts of
//! that day; the files they stand in are signed off by somebody.

mod authorities;
mod facts;
mod judged;
pub(super) mod letter;
pub(super) mod matrix;
pub(super) mod service;

pub(super) use judged::{JudgementWords, Point};

use crate::assessment::service::Service;
use crate::assessment::services::Services;
use crate::web::problem::Problem;

/// The service in the address.
fn service_in(part: &str) -> Result<&'static Service, Problem> {
    Services::built_in().get(part).ok_or(Problem::NotFound)
}
