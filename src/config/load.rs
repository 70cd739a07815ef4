//! Reads the file and applies the environment to it. What a value may be, its type says.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use toml::{Table, Value};

use super::{ConfigError, Configuration, Settings};
use crate::data_file::DataFile;

/// What environment variables that change a setting begin with: `SIEGELPOST_PUBLIC_BIND` is `bind` in `[public]`.
const PREFIX: &str = "SIEGELPOST_";

/// Loads the settings from `file` (or the defaults, without one), overridden by `environment`.
///
/// Relative paths in the result are resolved against the folder of the file.
///
/// # Errors
/// [`ConfigError`], naming file and line or the variable, and what would be allowed.
pub fn load(file: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Result<Settings, ConfigError> {
    Ok(load_configuration(file, environment)?.settings)
}

/// The same, and which of the organisation's settings it sets, so that no page can.
///
/// # Errors
/// As [`load`].
pub fn load_configuration(
    file: Option<&Path>,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Configuration, ConfigError> {
    let path = file.unwrap_or(Path::new("configuration"));
    let text = match file {
        Some(file) => std::fs::read_to_string(file)
            .map_err(|error| ConfigError::Unreadable { file: file.into(), reason: error.kind() })?,
        None => String::new(),
    };
    let name = path.display().to_string();
    let file = DataFile { name: &name, text: &text };
    let mut settings: Settings = file.parse()?;
    let mut table: Table = file.parse()?;
    let mut named = BTreeSet::new();
    for (variable, value) in environment.filter(|(variable, _)| variable.starts_with(PREFIX)) {
        let place = place_of(&variable)?;
        settings = with_variable(&mut table, &place, (&variable, &value))?;
        named.insert(place);
    }
    let settings = resolve_paths(settings, path.parent().unwrap_or(Path::new("")));
    let by_environment = |section: &str, key: &str| named.contains(&(section.to_owned(), key.to_owned()));
    Ok(Configuration::of(settings, &table, by_environment))
}

/// The section and the key that a variable names.
fn place_of(variable: &str) -> Result<(String, String), ConfigError> {
    let lower = variable[PREFIX.len()..].to_lowercase();
    let place = lower.split_once('_').map(|(section, key)| (section.to_owned(), key.to_owned()));
    place.ok_or_else(|| wrong(variable, "names no setting; the form is SIEGELPOST_SECTION_KEY".to_owned()))
}

/// The settings with what a variable says, which is put into the table.
fn with_variable(
    table: &mut Table,
    (section, key): &(String, String),
    (variable, text): (&str, &str),
) -> Result<Settings, ConfigError> {
    let value = fitting(section, key, text).map_err(|message| wrong(variable, message))?;
    if let Value::Table(entries) = table.entry(section).or_insert_with(|| Value::Table(Table::new())) {
        entries.insert(key.clone(), value);
    }
    Settings::deserialize(table.clone()).map_err(|error| wrong(variable, error.message().trim().to_owned()))
}

fn wrong(variable: &str, message: String) -> ConfigError {
    ConfigError::InEnvironment { variable: variable.to_owned(), message }
}

/// A variable's text as the value its setting needs: as TOML (a number, `true`, a list) if that fits, else as a string.
fn fitting(section: &str, key: &str, text: &str) -> Result<Value, String> {
    let tried = |value: Value| {
        let alone = Table::from_iter([(key.to_owned(), value.clone())]);
        let alone = Table::from_iter([(section.to_owned(), Value::Table(alone))]);
        Settings::deserialize(alone).map(|_| value).map_err(|error| error.message().trim().to_owned())
    };
    let as_string = || tried(Value::String(text.to_owned()));
    match text.parse::<Value>() {
        Ok(literal) => tried(literal).or_else(|problem| as_string().map_err(|_| problem)),
        Err(_) => as_string(),
    }
}

fn resolve_paths(mut settings: Settings, folder: &Path) -> Settings {
    settings.database.url = settings.database.url.resolved(folder);
    settings.resolve_deletions(folder);
    let content = &mut settings.content;
    let files = content.questionnaires.iter_mut().chain(&mut content.texts).chain(&mut content.external_offices);
    let notices = &mut settings.notices;
    for file in notices.password_file.iter_mut().chain(&mut notices.ca_file) {
        *file = folder.join(&*file);
    }
    for file in files.chain(&mut content.replies).chain(&mut content.units).chain(&mut settings.secrets.cookie_key_file)
    {
        *file = folder.join(&*file);
    }
    settings
}
