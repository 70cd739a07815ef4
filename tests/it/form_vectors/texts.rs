//! Texts that are put together of pieces, in UTF-16 as a browser has them: so a surrogate can stand alone.

use serde_json::{Map, Value};

/// The same JSON with every text that is put together in one piece. A surrogate alone becomes U+FFFD, as in every form
/// that a browser sends (WHATWG HTML, "create an entry": a scalar value string).
pub fn put_together(value: &Value, texts: &Value) -> Value {
    match value {
        Value::Object(fields) if is_text(fields) => String::from_utf16_lossy(&units(value, texts)).into(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), put_together(value, texts))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(|item| put_together(item, texts)).collect(),
        other => other.clone(),
    }
}

fn is_text(fields: &Map<String, Value>) -> bool {
    ["join", "repeat", "utf16", "of", "crlf"].iter().any(|piece| fields.contains_key(*piece))
}

/// The code units of a text.
fn units(text: &Value, texts: &Value) -> Vec<u16> {
    let number = |name: &str| text[name].as_u64().map(|number| usize::try_from(number).unwrap());
    match text {
        Value::String(text) => text.encode_utf16().collect(),
        Value::Object(of) if of.contains_key("join") => {
            text["join"].as_array().unwrap().iter().flat_map(|piece| units(piece, texts)).collect()
        }
        Value::Object(of) if of.contains_key("repeat") => {
            units(&text["repeat"], texts).repeat(number("times").unwrap())
        }
        Value::Object(of) if of.contains_key("utf16") => serde_json::from_value(text["utf16"].clone()).unwrap(),
        Value::Object(of) if of.contains_key("crlf") => {
            let text = String::from_utf16(&units(&text["crlf"], texts)).unwrap();
            text.replace('\n', "\r\n").encode_utf16().collect()
        }
        _ => {
            let whole = units(&texts[text["of"].as_str().unwrap()], texts);
            whole[number("from").unwrap_or(0)..number("to").unwrap_or(whole.len())].to_vec()
        }
    }
}
