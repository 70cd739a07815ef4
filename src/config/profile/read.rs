//! A value as a person types it, read by the type that reads it from the file.

use serde::Deserialize;
use toml::{Table, Value};

use super::{ProfileKey, ProfileKind};
use crate::config::Settings;

/// Bytes of a value, all its lines together.
const MAX_BYTES: usize = 4000;

/// A text that the setting cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not possible")]
pub struct NotPossible;

impl ProfileKey {
    /// The value that was typed, as it is stored; empty: it is not said. Spaces at the ends do not count, nor do empty lines.
    ///
    /// # Errors
    /// The type of the setting refuses it, or it is too long for a page.
    pub fn read(self, typed: &str) -> Result<String, NotPossible> {
        let mut read = Settings::default();
        self.set(typed, &mut read)?;
        Ok(if typed.trim().is_empty() { String::new() } else { self.text(&read) })
    }

    /// Puts a value into settings. An empty one leaves them as they are.
    pub(super) fn set(self, typed: &str, settings: &mut Settings) -> Result<(), NotPossible> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(());
        }
        if typed.len() > MAX_BYTES {
            return Err(NotPossible);
        }
        let value = match self.kind() {
            ProfileKind::Lines => {
                let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
                Value::Array(lines.map(|line| Value::String(line.to_owned())).collect())
            }
            ProfileKind::Number => Value::Integer(typed.parse().map_err(|_| NotPossible)?),
            _ => Value::String(typed.to_owned()),
        };
        let (section, key) = self.place();
        let alone = Table::from_iter([(key.to_owned(), value)]);
        let alone = Table::from_iter([(section.to_owned(), Value::Table(alone))]);
        self.take(Settings::deserialize(alone).map_err(|_| NotPossible)?, settings);
        Ok(())
    }
}
