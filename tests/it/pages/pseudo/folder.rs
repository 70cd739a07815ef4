//! Writes the folder: the English files, changed.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::fs;
use std::path::Path;

/// How much longer words become, in hundredths.
const LONGER: usize = 40;
const PLAIN: &str = "abcdefghijklmnoprstuwyzACDEGIKLNOSTUWYZ";
const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþŕšţûŵýžÅÇÐÉĜÎĶĻÑÖŠŢÛŴÝŽ";

/// Makes the folder at `path`.
pub fn write(path: &Path) {
    fs::create_dir(path).unwrap();
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/locales/en");
    for entry in fs::read_dir(english).unwrap() {
        let from = entry.unwrap().path();
        let text = fs::read_to_string(&from).unwrap();
        let changed = match from.file_name().unwrap().to_str().unwrap() {
            "language.toml" => description(&text),
            name if name.ends_with(".ftl") => messages(&text),
            _ => text,
        };
        fs::write(path.join(from.file_name().unwrap()), changed).unwrap();
    }
}

fn description(text: &str) -> String {
    let mut table: toml::Table = text.parse().unwrap();
    let mut set = |key: &str, value: toml::Value| table.insert(key.to_owned(), value);
    set("name", accented("Pseudo").into());
    set("order", 9.into());
    set("direction", "rtl".into());
    set("fallback", "en".into());
    set("thousands", "’".into());
    set("list_separator", "، ".into());
    let days = table["days"].as_table_mut().unwrap();
    days.insert("long".to_owned(), "{year}/{month}/{day}".into());
    for names in ["months", "months_short", "weekdays"] {
        for name in days[names].as_array_mut().unwrap() {
            *name = accented(name.as_str().unwrap()).into();
        }
    }
    toml::to_string(&table).unwrap()
}

/// The file with each message in brackets; what is not text stays as it is.
fn messages(text: &str) -> String {
    let mut file = parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    for entry in &mut file.body {
        if let Entry::Message(message) = entry {
            change(message.value.as_mut().unwrap(), true);
        }
    }
    serializer::serialize(&file)
}

fn change(pattern: &mut Pattern<String>, in_brackets: bool) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(&accented(value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change(&mut variant.value, false));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    if in_brackets {
        pattern.elements.insert(0, PatternElement::Placeable { expression: literal("[") });
        pattern.elements.push(PatternElement::Placeable { expression: literal("]") });
    }
}

/// A bracket as a literal: as text it would begin a variant.
fn literal(text: &str) -> Expression<String> {
    Expression::Inline(fluent_syntax::ast::InlineExpression::StringLiteral { value: text.to_owned() })
}

fn accented(text: &str) -> String {
    let accent = |plain: char| PLAIN.chars().zip(ACCENTED.chars()).find(|(known, _)| *known == plain);
    text.chars().map(|plain| accent(plain).map_or(plain, |(_, accented)| accented)).collect()
}

/// Makes each word longer at its end.
fn longer(text: &str) -> String {
    let word = |word: &str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        let last = word.rfind(char::is_alphabetic).map(|at| at + word[at..].chars().next().unwrap().len_utf8());
        match last {
            Some(end) => format!("{}{}{}", &word[..end], "ö".repeat((letters * LONGER).div_ceil(100)), &word[end..]),
            None => word.to_owned(),
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
