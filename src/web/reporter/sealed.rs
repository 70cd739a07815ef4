//! For reporters whose own browser seals and opens: nothing here holds a word of theirs.

pub mod frame;
pub mod mailbox;
pub mod report;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::json;

use crate::language::Language;
use crate::store::StoreError;
use crate::web::problem::Problem;
use crate::web::refusal::refusal;

/// What could not be done right now, for the script to say.
fn not_now(problem: &Problem, language: Language) -> HttpResponse {
    match problem {
        Problem::Slow { seconds } => {
            refusal(StatusCode::TOO_MANY_REQUESTS, language, "refused-slow", json!({ "seconds": seconds }))
        }
        Problem::Busy => refusal(StatusCode::SERVICE_UNAVAILABLE, language, "refused-busy", json!({})),
        Problem::NobodyReads => refusal(StatusCode::SERVICE_UNAVAILABLE, language, "nobody-reads", json!({})),
        _ => refusal(StatusCode::INTERNAL_SERVER_ERROR, language, "refused-failed", json!({})),
    }
}

/// The same for what the store says.
fn not_stored(error: StoreError, language: Language) -> HttpResponse {
    not_now(&error.into(), language)
}
