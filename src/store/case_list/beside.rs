//! Where a case stands in a list, as far as one can count at a glance.

use serde::Serialize;

/// Cases that are counted to either side: what it costs does not grow with the list.
pub(super) const COUNTED: u32 = 50;

/// What stands before and after a case, and which it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The numbers of the cases.
    pub previous: Option<String>,
    pub next: Option<String>,
    /// `None` if the case is not in the list, or has more than fifty before it.
    pub place: Option<Place>,
}

/// The third of nine, or of more than fifty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Place {
    /// From 1.
    pub at: u32,
    /// How many there are, as far as they were counted.
    pub of: u32,
    /// Whether there are more.
    pub is_more: bool,
}

impl Place {
    /// With this many counted before and after it, one more than [`COUNTED`] at most.
    pub(super) fn between(before: usize, after: usize) -> Option<Self> {
        let [before, after] = [before, after].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let (counted, is_more) = (after.min(COUNTED), after > COUNTED);
        (before <= COUNTED).then_some(Self { at: before + 1, of: before + 1 + counted, is_more })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_said_as_far_as_it_was_counted() {
        assert_eq!(Place::between(2, 6), Some(Place { at: 3, of: 9, is_more: false }));
        assert_eq!(Place::between(0, 0), Some(Place { at: 1, of: 1, is_more: false }));
        assert_eq!(Place::between(2, 51), Some(Place { at: 3, of: 53, is_more: true }));
        assert_eq!(Place::between(50, 0), Some(Place { at: 51, of: 51, is_more: false }));
        assert_eq!(Place::between(51, 0), None);
    }
}
