//! Answers for our own scripts: JSON, with words for the person where something went wrong.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::{Value, json};

use crate::language::{Arguments, Language};

/// A refusal in the page's language; `more` is put beside the words.
pub fn refusal(status: StatusCode, language: Language, word: &str, more: Value) -> HttpResponse {
    // A missing word is found by the tests; here its name is better than nothing.
    let words = language.message(word, &Arguments::new()).unwrap_or_else(|_| word.to_owned().into());
    // A script shows it as it is: marks of bold words would be read as asterisks.
    let mut body = json!({ "error": words.replace("**", "") });
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
    HttpResponse::build(status).json(body)
}
