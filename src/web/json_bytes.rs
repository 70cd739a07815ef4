//! Bytes in JSON: the standard alphabet with padding (RFC 4648, section 4).

use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Bytes that a script sent as base64.
pub(super) struct Base64(pub Vec<u8>);

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(|_| D::Error::custom("not base64"))
    }
}

/// Base64Array so many bytes that a script sent as base64.
pub(super) struct Base64Array<const N: usize>(pub [u8; N]);

impl<'de, const N: usize> Deserialize<'de> for Base64Array<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Base64(bytes) = Base64::deserialize(deserializer)?;
        bytes.try_into().map(Self).map_err(|_| D::Error::custom("not of the right length"))
    }
}
