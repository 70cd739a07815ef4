//! What was found in a text as the page shows it: by kind, each with its words in their place.

use serde::Serialize;

use crate::casework::self_betrayal::{Excerpt, Finding, WarnPattern};

/// Places of one kind that are shown; of the others only how many there are.
const SHOWN: usize = 5;

/// Everything of one kind in a text.
#[derive(Serialize)]
pub(super) struct Kind<'t> {
    /// Names the messages, with hyphens: `betrayal-…`.
    name: String,
    places: Vec<Excerpt<'t>>,
    /// How many more there are.
    more: usize,
}

/// The finds by their kind, in the order in which the kinds first appear.
pub(super) fn by_kind<'t>(text: &str, finds: &[Finding<'t>]) -> Vec<Kind<'t>> {
    let mut patterns: Vec<WarnPattern> = Vec::new();
    for find in finds {
        if !patterns.contains(&find.pattern) {
            patterns.push(find.pattern);
        }
    }
    patterns.into_iter().map(|pattern| kind(text, finds, pattern)).collect()
}

fn kind<'t>(text: &str, finds: &[Finding<'t>], pattern: WarnPattern) -> Kind<'t> {
    let of_kind: Vec<_> = finds.iter().filter(|find| find.pattern == pattern).collect();
    Kind {
        name: pattern.name().replace('_', "-"),
        places: of_kind.iter().take(SHOWN).map(|find| Excerpt::of(text, find)).collect(),
        more: of_kind.len().saturating_sub(SHOWN),
    }
}
