//! Places in a message that a person fills in by hand: `[…]`.

use fluent_syntax::ast::{Pattern, PatternElement};

/// Whether a message has such places at all.
pub(super) fn has_places(pattern: &Pattern<&str>) -> bool {
    texts(pattern).any(|text| text.contains('['))
}

/// Why a place could not be told from other words, if one could not. What is put in by the program stands in none.
pub(super) fn flaw_of_places(pattern: &Pattern<&str>) -> Option<String> {
    texts(pattern).find_map(flaw_in)
}

fn texts<'p>(pattern: &'p Pattern<&str>) -> impl Iterator<Item = &'p str> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}

fn flaw_in(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']']) {
        let place = &rest[at..];
        if place.starts_with(']') {
            return Some("a \"]\" has no \"[\" before it".to_owned());
        }
        match place[1..].find(['[', ']', '\n']).map(|end| &place[1 + end..]) {
            Some(end) if end.starts_with(']') => rest = &end[1..],
            _ => {
                let shown: String = place.chars().take(30).collect();
                return Some(format!("\"{}\" has no \"]\" on its line", shown.trim_end()));
            }
        }
    }
    None
}
