//! Numbers that a setting may only have within bounds.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// A whole number from `LEAST` to `MOST`, both allowed. Reading any other one is an error that names both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounded<const LEAST: u32, const MOST: u32>(u32);

impl<const LEAST: u32, const MOST: u32> Bounded<LEAST, MOST> {
    /// The number `N`. One that is out of bounds does not compile.
    pub const fn of<const N: u32>() -> Self {
        const { assert!(LEAST <= N && N <= MOST, "out of bounds") };
        Self(N)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<'de, const LEAST: u32, const MOST: u32> Deserialize<'de> for Bounded<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(Within::<LEAST, MOST>)
    }
}

struct Within<const LEAST: u32, const MOST: u32>;

impl<const LEAST: u32, const MOST: u32> Visitor<'_> for Within<LEAST, MOST> {
    type Value = Bounded<LEAST, MOST>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number, {LEAST} to {MOST}")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        let within = u32::try_from(number).ok().filter(|number| (LEAST..=MOST).contains(number));
        within.map(Bounded).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Hours {
        hours: Bounded<1, 24>,
    }

    #[test]
    fn both_bounds_are_allowed_and_everything_else_is_told_them() {
        for fine in [1, 24] {
            assert_eq!(toml::from_str::<Hours>(&format!("hours = {fine}")).unwrap().hours.get(), fine);
        }
        for wrong in ["0", "25", "-1", "300", "4294967297", "9223372036854775807", "1.5", "true", "'1'", "[1]"] {
            let error = toml::from_str::<Hours>(&format!("hours = {wrong}")).unwrap_err();
            assert!(error.message().contains("expected a whole number, 1 to 24"), "{wrong}: {error}");
        }
    }
}
