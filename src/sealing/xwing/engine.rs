//! What an engine is: an implementation of both halves, as two functions.

use std::fmt;

use super::halves::{PUBLIC, Pair, PublicHalves};

/// An implementation of ML-KEM-768 and X25519. A key stays with the engine that it was made on.
pub struct Engine {
    name: &'static str,
    public: fn(&[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>>,
    pair: fn(&[u8; 96]) -> Pair,
}

impl Engine {
    pub(super) const fn new(
        name: &'static str,
        public: fn(&[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>>,
        pair: fn(&[u8; 96]) -> Pair,
    ) -> Self {
        Self { name, public, pair }
    }

    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Checks and parses a public key. `None`: coefficients beyond the modulus, or a point of small order.
    pub(super) fn public(&self, bytes: &[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>> {
        (self.public)(bytes)
    }

    /// The keys that 96 bytes stand for: ML-KEM's `d` and `z`, then X25519's secret key.
    pub(super) fn pair(&self, expanded: &[u8; 96]) -> Pair {
        (self.pair)(expanded)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
