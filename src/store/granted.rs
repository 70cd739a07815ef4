//! Proof that somebody may have a row: only looking it up for them makes one.

/// An id that was looked up for somebody who may have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted<T>(T);

impl<T: Copy> Granted<T> {
    pub(super) fn new(id: T) -> Self {
        Self(id)
    }

    /// The id.
    pub fn id(self) -> T {
        self.0
    }
}
