//! Reads the file and applies the environment to it. What a value may be, its type says.

use std::path::Path;

use serde::Deserialize;
use toml::{Table, Value};

use super::{ConfigError, Settings};
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
    let path = file.unwrap_or(Path::new("configuration"));
    let text = match file {
        Some(file) => std::fs::read_to_string(file)
            .map_err(|error| ConfigError::Unreadable { file: file.into(), reason: error.kind() })?,
        None => String::new(),
    };
    let name = path.display().to_string();
    let file = DataFile { name: &name, text: &text };
    let settings: Settings = file.parse()?;
    let variables: Vec<_> = environment.filter(|(variable, _)| variable.starts_with(PREFIX)).collect();
    let settings = if variables.is_empty() { settings } else { apply_env(file.parse()?, &variables)? };
    Ok(resolve_paths(settings, path.parent().unwrap_or(Path::new(""))))
}

/// The settings of a file, with what the variables say instead where they say something.
fn apply_env(mut table: Table, variables: &[(String, String)]) -> Result<Settings, ConfigError> {
    let mut settings = Settings::default();
    for (variable, value) in variables {
        let wrong = |message: String| ConfigError::InEnvironment { variable: variable.clone(), message };
        let lower = variable[PREFIX.len()..].to_lowercase();
        let (section, key) = lower
            .split_once('_')
            .ok_or_else(|| wrong("names no setting; the form is SIEGELPOST_SECTION_KEY".to_owned()))?;
        let value = fitting(section, key, value).map_err(wrong)?;
        if let Value::Table(entries) = table.entry(section).or_insert_with(|| Value::Table(Table::new())) {
            entries.insert(key.to_owned(), value);
        }
        settings = Settings::deserialize(table.clone()).map_err(|error| wrong(error.message().trim().to_owned()))?;
    }
    Ok(settings)
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
