//! The section about the register.

use serde::Deserialize;

/// Whether there is a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterSettings {
    /// Whether its pages are there; what is stored stays, either way.
    pub enabled: bool,
}

impl Default for RegisterSettings {
    fn default() -> Self {
        Self { enabled: true }
    }
}
