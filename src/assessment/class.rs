//! How much protection the data need that a message carries.

use serde::{Deserialize, Serialize};

/// A class of data for messaging; the later, the more protection it needs.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
)]
pub enum DataClass {
    /// No personal data.
    M0,
    /// Contact and organisational data of staff.
    M1,
    /// Client data without special need of protection, minimised.
    M2,
    /// Special categories, professional secrets, social data, data of minors, images and voice, what was entrusted.
    M3,
    /// Confession and pastoral secrecy, criminal investigations, the identity of a reporter: never by messenger.
    #[serde(rename = "MX")]
    #[strum(serialize = "MX")]
    Mx,
}

impl DataClass {
    /// Those for which a service is judged.
    pub const JUDGED: [Self; 3] = [Self::M1, Self::M2, Self::M3];

    /// The highest of those that a use has to do with; `M0` if none.
    pub fn highest(ticked: impl IntoIterator<Item = Self>) -> Self {
        ticked.into_iter().max().unwrap_or(Self::M0)
    }
}
