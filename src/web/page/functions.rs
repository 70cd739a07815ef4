//! What templates can call: `t` for words, `rich` for marked-up words, `day` for days, `back` for addresses.

use super::markup;
use crate::language::Language;
use crate::web::words;
use fluent_templates::fluent_bundle::FluentValue;
use std::collections::HashMap;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};
use time::Date;
use time::macros::format_description;

pub(super) fn register(tera: &mut Tera) {
    tera.register_function("t", t);
    tera.register_filter("rich", rich);
    tera.register_filter("day", day);
    tera.register_filter("day_short", day_short);
    tera.register_filter("number", number);
    tera.register_filter("query_value", query_value);
}

/// `t(key="…", name=value)`: the message in the page's language. A missing message, language or argument is an error.
fn t(arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
    let key: String = arguments.must_get("key")?;
    let mut values = HashMap::new();
    for (name, value) in arguments.iter() {
        let name = name.as_str().unwrap_or_default().replace('_', "-");
        values.insert(name.into(), fluent_value(value)?);
    }
    let message = words::message(&key, language(state)?, &values);
    message.map(|words| markup::tied(&words)).map_err(|missing| Error::message(missing.to_string()))
}

fn fluent_value(value: &Value) -> TeraResult<FluentValue<'static>> {
    if let Some(number) = value.as_i64() {
        return Ok(FluentValue::from(number));
    }
    let text = value.as_str().ok_or_else(|| Error::message("a message takes numbers and texts only"))?;
    Ok(FluentValue::from(text.to_owned()))
}

/// `**bold**` becomes strong, line ends become line breaks, everything else is escaped. Plain German gets one line
/// for each sentence.
fn rich(text: &str, _: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let lines = matches!(language(state)?, Language::PlainGerman);
    Ok(Value::safe_string(&if lines { markup::rich_in_lines(text) } else { markup::rich(text) }))
}

/// "23. November 2026" from an ISO day.
fn day(iso: &str, _: Kwargs, state: &State<'_>) -> TeraResult<String> {
    Ok(words::day_long(parse_day(iso)?, language(state)?))
}

/// "Fr 27. Nov" from an ISO day; `today` decides whether the year is said.
fn day_short(iso: &str, arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
    let today: String = arguments.must_get("today")?;
    Ok(words::day_short(parse_day(iso)?, parse_day(&today)?, language(state)?))
}

/// 20000 as "20.000" or "20,000".
fn number(number: u64, _: Kwargs, state: &State<'_>) -> TeraResult<String> {
    Ok(words::number(number, language(state)?))
}

/// A text as the value of a query parameter.
fn query_value(text: &str, _: Kwargs, _: &State<'_>) -> String {
    markup::query_value(text)
}

fn parse_day(iso: &str) -> TeraResult<Date> {
    Date::parse(iso, format_description!("[year]-[month]-[day]")).map_err(|error| Error::message(error.to_string()))
}

fn language(state: &State<'_>) -> TeraResult<Language> {
    let tag = state.get::<String>("lang")?.ok_or_else(|| Error::message("the page has no language"))?;
    Language::from_tag(&tag).ok_or_else(|| Error::message("the page's language is not known"))
}
