//! What a look at the queue led to.

use crate::mail::Step;

/// How many notices went out, and how many did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Round {
    pub sent: usize,
    /// Not sent, whether or not they are tried again.
    pub failed: usize,
    /// Why the last one was not.
    pub fault: Option<Step>,
}
