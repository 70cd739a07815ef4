//! The settings of file and environment, and which of the organisation's they leave open.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::ProfileKey;
use crate::config::Settings;

/// What sets a setting so that no page can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FixedBy {
    /// The file.
    File,
    /// A variable of the environment.
    Environment,
}

/// The settings as file and environment say them.
#[derive(Debug, Clone, Default)]
pub struct Configuration {
    pub settings: Settings,
    /// Which of the organisation's they set.
    pub fixed: BTreeMap<ProfileKey, FixedBy>,
}

/// Settings that no file has said: nothing of the organisation's is fixed.
impl From<Settings> for Configuration {
    fn from(settings: Settings) -> Self {
        Self { settings, fixed: BTreeMap::new() }
    }
}

impl Configuration {
    /// `table` is what the file says with what the environment says in its place, and `by_environment` tells for section
    /// and key whether the latter did.
    pub(in crate::config) fn of(
        settings: Settings,
        table: &Table,
        by_environment: impl Fn(&str, &str) -> bool,
    ) -> Self {
        let fixed = ProfileKey::ALL.iter().filter_map(|key| {
            let (section, name) = key.place();
            let said = table.get(section)?.get(name)?;
            let by = if by_environment(section, name) { FixedBy::Environment } else { FixedBy::File };
            (!is_blank(said)).then_some((*key, by))
        });
        Self { fixed: fixed.collect(), settings }
    }
}

/// Whether a value says that nothing is said: the file explains it so for each of these settings.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Integer(number) => *number == 0,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
