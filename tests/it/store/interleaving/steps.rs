//! What reporters and the operator can do.

use std::ops::Range;

use proptest::collection::vec;
use proptest::prelude::*;

/// Case keys, handlers and texts: few, so that steps meet.
pub const KEYS: usize = 2;
pub const HANDLERS: usize = 3;
pub const TEXTS: usize = 2;
/// Steps of one order.
const LENGTH: Range<usize> = 8..28;

/// One step. Handlers who are taken out are bits.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// The form is posted, and sealed here.
    Submit { key: usize, text: usize, without: u8 },
    /// A report is posted that was sealed in the browser.
    Deposit { key: usize, text: usize, without: u8 },
    /// The same bytes of an earlier deposit are posted once more.
    Repeat { deposit: usize },
    /// A message is posted, with the number the page promised it, or with one that is in use.
    Message { key: usize, text: usize, back: u64 },
    /// The reporter destroys their access.
    Destroy { key: usize },
    /// The operator takes a handler off the channel, or puts one on it again.
    Change { handler: usize },
}

/// An order of steps.
pub fn in_any_order() -> impl Strategy<Value = Vec<Step>> {
    let without = || prop_oneof![4 => Just(0_u8), 3 => 0_u8..1 << HANDLERS];
    let step = prop_oneof![
        4 => (0..KEYS, 0..TEXTS, without()).prop_map(|(key, text, without)| Step::Submit { key, text, without }),
        4 => (0..KEYS, 0..TEXTS, without()).prop_map(|(key, text, without)| Step::Deposit { key, text, without }),
        4 => (0..8_usize).prop_map(|deposit| Step::Repeat { deposit }),
        8 => (0..KEYS, 0..TEXTS, 0..3_u64).prop_map(|(key, text, back)| Step::Message { key, text, back }),
        2 => (0..KEYS).prop_map(|key| Step::Destroy { key }),
        2 => (0..HANDLERS).prop_map(|handler| Step::Change { handler }),
    ];
    vec(step, LENGTH)
}
