//! A value as a person types it, read by the type that reads it from the file.

use serde::Deserialize;
use toml::{Table, Value};

use super::{ProfileKey, ProfileKind};
use crate::casework::calendar::Land;
use crate::config::regime::Regime;
use crate::config::{EmailAddress, HttpUrl, Line, Settings};

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

/// A value that has a form for typing.
pub(super) trait Typed {
    fn text(&self) -> String;
}

impl Typed for String {
    fn text(&self) -> String {
        self.clone()
    }
}

impl Typed for u32 {
    fn text(&self) -> String {
        if *self == 0 { String::new() } else { self.to_string() }
    }
}

impl Typed for Regime {
    fn text(&self) -> String {
        self.name().to_owned()
    }
}

impl Typed for Land {
    fn text(&self) -> String {
        self.code().to_owned()
    }
}

impl Typed for Line {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl Typed for EmailAddress {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl Typed for HttpUrl {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl<T: Typed> Typed for Option<T> {
    fn text(&self) -> String {
        self.as_ref().map(T::text).unwrap_or_default()
    }
}

impl Typed for Vec<Line> {
    fn text(&self) -> String {
        self.iter().map(|line| &**line).collect::<Vec<_>>().join("\n")
    }
}
