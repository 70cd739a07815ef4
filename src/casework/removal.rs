//! That an entry of a case is to be removed, as one person says it in a sealed entry: Article 17 of Directive (EU)
//! 2019/1937 and Article 5(1)(c) GDPR. Two different people have to say it of the same entry.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use strum::{EnumString, IntoStaticStr, VariantArray};
use time::Date;

use super::calendar_day;

/// The highest number that every program that reads JSON knows exactly.
const LAST_SEQ: u64 = (1 << 53) - 1;

/// Announces the removal of one entry. The place and the digest say which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// BCP 47 tag of the language of the page.
    pub lang: String,
    /// The day it was sealed.
    #[serde(with = "calendar_day")]
    pub day: Date,
    /// The side of the entry.
    pub side: RemovedSide,
    /// Its number on that side.
    #[serde(deserialize_with = "seq")]
    pub seq: u64,
    /// The digest of the entry as it was stored.
    #[serde(serialize_with = "in_base64", deserialize_with = "from_base64")]
    pub digest: [u8; 32],
    /// What it was that nobody needs.
    pub category: RemovalCategory,
    /// Who in the office says so.
    pub author: String,
}

/// The side of an entry that is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum RemovedSide {
    Reporter,
    Office,
    File,
}

impl RemovedSide {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// What an entry held that was not needed. Its words are sealed into entries and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RemovalCategory {
    /// Names of, or facts about, people who are in the organisation's care (StGB § 203).
    Clients,
    /// What it says of people who have nothing to do with what was reported.
    ThirdPersons,
    /// What nobody needs for working on the case.
    NotNeeded,
    /// It was never meant for this place.
    SentByMistake,
    /// A category of a newer program.
    #[serde(other)]
    Other,
}

impl RemovalCategory {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

fn seq<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let seq = u64::deserialize(deserializer)?;
    let fits = (1..=LAST_SEQ).contains(&seq);
    if fits { Ok(seq) } else { Err(de::Error::custom("not a number of an entry")) }
}

fn in_base64<S: Serializer>(digest: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    STANDARD.encode(digest).serialize(serializer)
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
    let bytes = STANDARD.decode(String::deserialize(deserializer)?).ok();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| de::Error::custom("not a digest"))
}
