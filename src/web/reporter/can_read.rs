//! Who can read a report, in words for its reporter: by name, and by what they are.

use serde::Serialize;

use crate::intake::{Reader, set_fingerprint};
use crate::sealing::Fingerprint;

/// Those who can, and those who were taken out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct CanRead {
    pub names: Vec<String>,
    pub taken_out: Vec<String>,
}

impl CanRead {
    /// Of a case: those who hold a slot of it.
    pub(super) fn of(holders: &[(String, String)]) -> Self {
        Self { names: holders.iter().map(|(name, function)| named(name, function)).collect(), taken_out: Vec::new() }
    }

    /// The same while the channel's readers are those among whom it was sealed: then whoever of them holds no slot was taken
    /// out. Where others have come or gone since, that cannot be told any more, and nothing is said of it.
    pub(super) fn just_sealed(holders: &[(String, String)], among: Fingerprint, readers: &[Reader]) -> Self {
        let mut can_read = Self::of(holders);
        if among != set_fingerprint(readers) {
            return can_read;
        }
        let all = readers.iter().map(|reader| named(&reader.name, &reader.function));
        can_read.taken_out = all.filter(|name| !can_read.names.contains(name)).collect();
        can_read.taken_out.sort();
        can_read
    }
}

/// A name, and what its owner is if that is known.
pub(super) fn named(name: &str, function: &str) -> String {
    if function.is_empty() { name.to_owned() } else { format!("{name} ({function})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_stands_behind_the_name() {
        let holders = [("A. Berger".to_owned(), "Meldestelle".to_owned()), ("T. Okafor".to_owned(), String::new())];
        assert_eq!(CanRead::of(&holders).names, ["A. Berger (Meldestelle)", "T. Okafor"]);
    }
}
