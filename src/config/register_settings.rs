//! The section about the register.

use serde::{Deserialize, Deserializer};

use crate::assessment::encryption_rule::EncryptionRule;

/// Whether there is a register, and what it asks of messengers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterSettings {
    /// Whether its pages are there; what is stored stays, either way.
    pub enabled: bool,
    /// From which class of data on a messenger has to encrypt end to end.
    #[serde(deserialize_with = "moved_by_a_reason")]
    pub encryption_from_m3_because: EncryptionRule,
}

impl Default for RegisterSettings {
    fn default() -> Self {
        Self { enabled: true, encryption_from_m3_because: EncryptionRule::default() }
    }
}

/// It begins at M2 unless there is a reason.
fn moved_by_a_reason<'de, D: Deserializer<'de>>(deserializer: D) -> Result<EncryptionRule, D::Error> {
    let reason = String::deserialize(deserializer)?;
    Ok(EncryptionRule::from_m3(&reason).unwrap_or_default())
}
