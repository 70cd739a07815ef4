//! What a reporter has seen and wants to send all the same: a digest of every find, so that a text with others is asked about
//! again, and one with the same or fewer is not.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use crate::casework::self_betrayal::Finding;

/// Bytes of a digest that are kept: it only has to tell apart what is in one text.
const KEPT: usize = 8;
const APART: char = ',';

/// What is in the value of the button.
pub(super) fn value<'f>(finds: impl Iterator<Item = &'f Finding<'f>>) -> String {
    let mut all: Vec<String> = finds.map(digest).collect();
    all.sort_unstable();
    all.dedup();
    all.join(&APART.to_string())
}

/// What was shown when a button with this value was pressed. Read once: both the value and the finds can be thousands.
pub(super) struct Confirmed<'v>(HashSet<&'v str>);

impl<'v> Confirmed<'v> {
    pub(super) fn read(value: &'v str) -> Self {
        Self(value.split(APART).collect())
    }

    pub(super) fn contains(&self, find: &Finding<'_>) -> bool {
        self.0.contains(&*digest(find))
    }
}

fn digest(find: &Finding<'_>) -> String {
    let whole = Sha256::new().chain_update([find.pattern as u8]).chain_update(find.words).finalize();
    whole.iter().take(KEPT).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::self_betrayal::{Rules, WarnPattern};

    fn finds(text: &str) -> Vec<Finding<'_>> {
        Rules::built_in().find(text, &WarnPattern::ALL)
    }

    #[test]
    fn what_was_shown_is_not_asked_again_and_anything_else_is() {
        let shown = value(finds("am 17. Oktober und am 18. Oktober, am 17. Oktober").iter());
        assert_eq!(shown.split(APART).count(), 2);
        for (text, known) in
            [("18. Oktober", true), ("bis 17. Oktober", true), ("19. Oktober", false), ("nur ich", false)]
        {
            assert!(finds(text).iter().all(|find| Confirmed::read(&shown).contains(find) == known), "{text}");
            assert!(!finds(text).is_empty());
        }
        assert!(finds("19. Oktober").iter().all(|find| !Confirmed::read("").contains(find)));
    }
}
