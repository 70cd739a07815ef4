//! Bytes in JSON: the standard alphabet with padding (RFC 4648, section 4).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Bytes that a script sent as base64.
pub struct Octets(pub Vec<u8>);

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(|_| D::Error::custom("not base64"))
    }
}

/// Exactly so many bytes that a script sent as base64.
pub struct Exactly<const N: usize>(pub [u8; N]);

impl<'de, const N: usize> Deserialize<'de> for Exactly<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Octets(bytes) = Octets::deserialize(deserializer)?;
        bytes.try_into().map(Self).map_err(|_| D::Error::custom("not of the right length"))
    }
}
