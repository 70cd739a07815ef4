//! What the parser of TOML says, sorted: it tells in English, and in words that change with its version.

use super::Problem;

/// The parser's message as a [`Problem`].
pub(super) fn problem(message: &str) -> Problem {
    let said = |kind, arguments: &[(&'static str, &str)]| Problem::new(kind, arguments, message);
    if let Some(field) = quoted(message, "missing field ") {
        return said("field-missing", &[("field", field)]);
    }
    if let Some(field) = quoted(message, "unknown field ") {
        return said("field-unknown", &[("field", field), ("possible", &possible(message))]);
    }
    if let Some(value) = quoted(message, "unknown variant ") {
        return said("value-unknown", &[("value", value), ("possible", &possible(message))]);
    }
    if message.starts_with("invalid type: ") {
        return said("value-kind", &[("expected", kind_of(message))]);
    }
    if message.starts_with("duplicate key") {
        return said("key-duplicate", &[]);
    }
    said("not-toml", &[("said", message)])
}

/// What stands in backquotes after `begin`.
fn quoted<'m>(message: &'m str, begin: &str) -> Option<&'m str> {
    message.strip_prefix(begin)?.strip_prefix('`')?.split('`').next()
}

/// What would be possible: all that stands in backquotes after "expected".
fn possible(message: &str) -> String {
    let expected = message.split_once(", expected").map_or("", |(_, expected)| expected);
    let names: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    names.join(", ")
}

/// One word for the kind of value that was expected.
fn kind_of(message: &str) -> &'static str {
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    match expected {
        "a string" | "a borrowed string" => "string",
        "a boolean" => "boolean",
        "a sequence" => "list",
        "u8" | "u32" | "u64" | "usize" | "i64" => "number",
        table if table == "a map" || table.starts_with("struct ") => "table",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_serde_says_is_told_by_kind() {
        for (message, kind, arguments) in [
            ("missing field `id`", "field-missing", &[("field", "id")][..]),
            (
                "unknown field `farbe`, expected one of `id`, `key`",
                "field-unknown",
                &[("field", "farbe"), ("possible", "id, key")],
            ),
            ("unknown variant `date`, expected `text`", "value-unknown", &[("value", "date"), ("possible", "text")]),
            ("invalid type: string \"x\", expected u32", "value-kind", &[("expected", "number")]),
            ("duplicate key", "key-duplicate", &[]),
            ("string values must be quoted", "not-toml", &[("said", "string values must be quoted")]),
        ] {
            let problem = problem(message);
            assert_eq!(problem, Problem::new(kind, arguments, message), "{message}");
            assert_eq!(problem.to_string(), message);
        }
    }
}
