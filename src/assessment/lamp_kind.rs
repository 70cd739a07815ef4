//! The four conditions that a use of a messenger meets together.

use serde::{Deserialize, Serialize};

/// One of the four lamps of a use.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, strum::EnumIter, strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LampKind {
    /// There is a legal basis for the communication.
    LegalBasis,
    /// The service is run in accordance with the law.
    Operation,
    /// A processing agreement is concluded, where one is needed.
    Contract,
    /// Technical and organisational measures are in place.
    Measures,
}
