//! The rules of a service, read when they are first needed: a start waits for none of them.

use std::sync::OnceLock;

use super::file::NotRules;
use super::rules::Rules;
use super::units::UnitNames;

/// The rules of this service, with those for the names of its units.
pub struct LazyRules {
    /// Set from the beginning if there are names of units, as only those can be wrong.
    with_units: Option<Rules>,
    json: OnceLock<String>,
}

impl LazyRules {
    /// # Errors
    /// [`NotRules`], of which a test would have told: a name means nothing but itself.
    pub fn new(units: &UnitNames) -> Result<Self, NotRules> {
        let with_units = (units.count() > 0).then(|| Rules::with_units(units)).transpose()?;
        Ok(Self { with_units, json: OnceLock::new() })
    }

    pub fn get(&self) -> &Rules {
        self.with_units.as_ref().unwrap_or_else(|| Rules::built_in())
    }

    /// What the browser's script reads.
    pub fn json(&self) -> &str {
        self.json.get_or_init(|| serde_json::to_string(self.get()).expect("strings and lists have a JSON form"))
    }
}
