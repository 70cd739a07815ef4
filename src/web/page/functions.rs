//! What templates can call: `t` for messages, `locale` for what scripts need of a language, `betrayal_rules`, `rich` for marked-up words,
//! `day` for days, `query_value` for addresses.

use super::markup;
use crate::casework::self_betrayal::LazyRules;
use crate::language::{Argument, Arguments, Language, Languages};
use std::borrow::Cow;
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};
use time::Date;
use time::macros::format_description;

/// Makes everything known to the engine. Each call finds the page's language among `languages`. `betrayal_rules()` says what makes
/// a text give its writer away, for the browser's script.
pub(super) fn register(tera: &mut Tera, languages: Languages, rules: Arc<LazyRules>) {
    let of = move |state: &State<'_>| language(languages, state);
    tera.register_function("t", move |arguments: Kwargs, state: &State<'_>| t(&arguments, of(state)?));
    tera.register_function("locale", move |arguments: Kwargs, state: &State<'_>| locale(&arguments, of(state)?));
    tera.register_filter("rich", move |text: &str, _: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        Ok(Value::safe_string(&markup::rich(text, of(state)?)))
    });
    tera.register_filter("day", move |iso: &str, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
        Ok(of(state)?.description().days.long(parse_day(iso)?))
    });
    tera.register_filter("day_short", move |iso: &str, arguments: Kwargs, state: &State<'_>| {
        day_short(iso, &arguments, of(state)?)
    });
    tera.register_filter("number", move |number: u64, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
        Ok(of(state)?.number(number))
    });
    tera.register_function("betrayal_rules", move |_: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(rules.json().to_owned())
    });
    tera.register_filter("query_value", |text: &str, _: Kwargs, _: &State<'_>| markup::query_value(text));
}

/// `t(key="…", name=value)`: the message in the page's language; `with=map` gives all that is in it. A missing message, language or argument is an error.
fn t(arguments: &Kwargs, language: Language) -> TeraResult<String> {
    let key: String = arguments.must_get("key")?;
    let mut values = Arguments::new();
    for (name, value) in arguments.iter() {
        match name.as_str().unwrap_or_default() {
            "key" => {}
            "with" => {
                let map = value.as_map().ok_or_else(|| Error::message("with is a map"))?;
                for (name, value) in map {
                    values.set(name.as_str().unwrap_or_default(), argument(value)?);
                }
            }
            name if name.contains('_') => values.set(name.replace('_', "-"), argument(value)?),
            name => values.set(name, argument(value)?),
        }
    }
    let message = language.message(&key, &values).map_err(|missing| Error::message(missing.to_string()))?;
    Ok(markup::tied(&message, language))
}

fn argument(value: &Value) -> TeraResult<Argument<'_>> {
    if let Some(number) = value.as_i64() {
        return Ok(Argument::from(number));
    }
    let text = value.as_str().ok_or_else(|| Error::message("a message takes numbers and texts only"))?;
    Ok(Argument::from(text))
}

/// `locale(of="…")`: how the page's language writes days, numbers and lists.
fn locale(arguments: &Kwargs, language: Language) -> TeraResult<Cow<'static, str>> {
    let description = language.description();
    let of: String = arguments.must_get("of")?;
    match of.as_str() {
        "day" => Ok(description.days.long_pattern().into()),
        "months" => Ok(description.days.months().join(MONTHS_APART).into()),
        "thousands" => Ok(description.thousands.as_str().into()),
        "list-separator" => Ok(description.list_separator.as_str().into()),
        "note" => Ok(description.note.as_str().into()),
        _ => Err(Error::message("a language says this of itself: day, months, thousands, list-separator, note")),
    }
}

/// What stands between months' names for scripts; it is in no name.
const MONTHS_APART: &str = "|";

/// "Fr 27. Nov" from an ISO day; `today` decides whether the year is said.
fn day_short(iso: &str, arguments: &Kwargs, language: Language) -> TeraResult<String> {
    let today: String = arguments.must_get("today")?;
    Ok(language.description().days.short(parse_day(iso)?, parse_day(&today)?))
}

fn parse_day(iso: &str) -> TeraResult<Date> {
    Date::parse(iso, format_description!("[year]-[month]-[day]")).map_err(|error| Error::message(error.to_string()))
}

fn language(languages: Languages, state: &State<'_>) -> TeraResult<Language> {
    let tag = state.get::<String>("lang")?.ok_or_else(|| Error::message("the page has no language"))?;
    languages.from_tag(&tag).ok_or_else(|| Error::message("the page's language is not known"))
}
