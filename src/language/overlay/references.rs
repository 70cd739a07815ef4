//! Where a message leads by the messages that it mentions, and those by what they mention. One that leads back to itself, or
//! to what lacks an argument, fails as it is shown.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Pattern;

use super::mentions::Mentions;

/// Most places of a message with everything that it leads to: the formatter gives up beyond
/// (`fluent_bundle::resolver`, `MAX_PLACEABLES`).
const MOST_PLACES: usize = 100;

/// Every message by its name, as far as it was followed.
pub(super) struct References<F> {
    found: F,
    /// In how many places something is put in, in all; none yet for what is being followed.
    places: BTreeMap<String, Option<usize>>,
}

impl<'p, F: Fn(&str) -> Option<&'p Pattern<&'p str>>> References<F> {
    /// `found` finds a message by its name.
    pub(super) fn to(found: F) -> Self {
        Self { found, places: BTreeMap::new() }
    }

    /// Why this message cannot be shown with these arguments, if it cannot.
    pub(super) fn flaw_of(mut self, key: &str, arguments: &BTreeSet<String>) -> Option<String> {
        match self.follow(key, arguments) {
            Ok(places) if places > MOST_PLACES => Some(format!(
                "it has {places} places where something is put in, and at most {MOST_PLACES} are possible"
            )),
            Ok(_) => None,
            Err(flaw) => Some(flaw),
        }
    }

    /// The places of a message, in all.
    fn follow(&mut self, key: &str, arguments: &BTreeSet<String>) -> Result<usize, String> {
        match self.places.get(key) {
            Some(Some(places)) => return Ok(*places),
            Some(None) => return Err(format!("it leads back to {key}")),
            None => {}
        }
        let pattern = (self.found)(key).ok_or_else(|| format!("it refers to {key}, which is not there"))?;
        let mentions = Mentions::of(pattern);
        if mentions.lacks_default {
            return Err("one of its choices has no variant marked with *, for when none fits".to_owned());
        }
        if let Some(lacking) = mentions.arguments.difference(arguments).next() {
            return Err(format!("it refers to {key}, which needs {{ ${lacking} }}"));
        }
        self.places.insert(key.to_owned(), None);
        let mut places = mentions.places;
        for (other, times) in &mentions.others {
            places = places.saturating_add(self.follow(other, arguments)?.saturating_mul(*times));
        }
        self.places.insert(key.to_owned(), Some(places));
        Ok(places)
    }
}
