//! Reads the file, lays the environment over it, checks the result.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::{Table, Value};
use zeroize::Zeroizing;

use super::{ConfigError, Settings};

/// What environment variables that change a setting begin with: `SIEGELPOST_PUBLIC_BIND` is `bind` in `[public]`.
const PREFIX: &str = "SIEGELPOST_";

/// Loads the settings from `file` (or the defaults, without one), overridden by `environment`.
///
/// Relative paths in the result are resolved against the folder of the file.
///
/// # Errors
/// [`ConfigError`], naming file and line or the variable, and what would be allowed.
pub fn load(file: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Result<Settings, ConfigError> {
    let text = match file {
        Some(file) => {
            std::fs::read_to_string(file).map_err(|source| ConfigError::Unreadable { file: file.into(), source })?
        }
        None => String::new(),
    };
    let name = file.unwrap_or(Path::new("configuration"));
    let in_file = |error: toml::de::Error| ConfigError::InFile {
        file: name.into(),
        line: error.span().map_or(1, |span| 1 + text[..span.start.min(text.len())].matches('\n').count()),
        message: error.message().trim().to_owned(),
    };
    toml::from_str::<Settings>(&text).map_err(in_file)?;
    let mut table: Table = toml::from_str(&text).map_err(in_file)?;
    let mut from_environment = Vec::new();
    for (variable, value) in environment.filter(|(variable, _)| variable.starts_with(PREFIX)) {
        from_environment.push(lay_over(&mut table, &variable, &value)?);
    }
    let mut settings = Settings::deserialize(table).map_err(in_file)?;
    let place = |key: &'static str| {
        if let Some(variable) = from_environment.iter().find(|variable| **variable == variable_for(key)) {
            format!("environment variable {variable}")
        } else {
            format!("{}, line {}", name.display(), line_of(&text, key))
        }
    };
    check(&settings, place)?;
    settle_paths(&mut settings, name.parent().unwrap_or(Path::new("")));
    Ok(settings)
}

/// Reads a file that holds nothing but a secret of at least `least` bytes.
///
/// # Errors
/// [`ConfigError::Secret`] when it cannot be read, is too short, or other users may read it.
pub fn read_key_file(file: &Path, least: usize) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    use std::os::unix::fs::PermissionsExt;
    let wrong = |message: String| ConfigError::Secret { file: file.into(), message };
    let metadata = std::fs::metadata(file).map_err(|error| wrong(error.to_string()))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(wrong("other users may read it; run: chmod 600".to_owned()));
    }
    let secret = Zeroizing::new(std::fs::read(file).map_err(|error| wrong(error.to_string()))?);
    if secret.len() < least {
        return Err(wrong(format!("holds {} bytes, at least {least} are needed", secret.len())));
    }
    Ok(secret)
}

/// Puts one variable's value into the table and returns the variable's name.
fn lay_over(table: &mut Table, variable: &str, value: &str) -> Result<String, ConfigError> {
    let wrong = |message: String| ConfigError::InEnvironment { variable: variable.to_owned(), message };
    let lower = variable[PREFIX.len()..].to_lowercase();
    let (section, key) = lower
        .split_once('_')
        .ok_or_else(|| wrong("names no setting; the form is SIEGELPOST_SECTION_KEY".to_owned()))?;
    let alone = |value: Value| {
        Table::from_iter([(section.to_owned(), Value::Table(Table::from_iter([(key.to_owned(), value)])))])
    };
    let as_text = Value::String(value.to_owned());
    let as_literal = value.parse::<toml::Value>().ok();
    let fitting = as_literal
        .into_iter()
        .chain([as_text])
        .map(|value| Settings::deserialize(alone(value.clone())).map(|_| value))
        .reduce(|first, second| first.or(second))
        .expect("there is at least the text form");
    let value = fitting.map_err(|error| wrong(error.message().trim().to_owned()))?;
    table
        .entry(section)
        .or_insert_with(|| Value::Table(Table::new()))
        .as_table_mut()
        .ok_or_else(|| wrong(format!("{section} is not a section")))?
        .insert(key.to_owned(), value);
    Ok(variable.to_owned())
}

fn variable_for(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "_").to_uppercase())
}

/// The line, from 1, on which `section.key` is set in `text`; 1 if it is nowhere (a default is never out of range).
fn line_of(text: &str, section_and_key: &str) -> usize {
    let (section, key) = section_and_key.split_once('.').unwrap_or(("", section_and_key));
    let mut inside = section.is_empty();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(header) = line.strip_prefix('[') {
            inside = header.split(']').next() == Some(section);
        } else if inside && line.split('=').next().map(str::trim) == Some(key) {
            return index + 1;
        }
    }
    1
}

fn check(settings: &Settings, place: impl Fn(&'static str) -> String) -> Result<(), ConfigError> {
    let within = |key, value: u32, range: RangeInclusive<u32>, allowed| {
        if range.contains(&value) {
            Ok(())
        } else {
            Err(ConfigError::OutOfRange { place: place(key), key, value: value.to_string(), allowed })
        }
    };
    let pace = &settings.pace;
    within("office.session_hours", settings.office.session_hours.into(), 1..=24, "1 to 24")?;
    within("database.queue", settings.database.queue, 1..=65_536, "1 to 65536")?;
    within("mailbox.session_minutes", settings.mailbox.session_minutes.into(), 5..=1440, "5 to 1440")?;
    within("process.workers", settings.process.workers.into(), 1..=64, "1 to 64")?;
    within("pace.longest_wait_seconds", pace.longest_wait_seconds.into(), 1..=30, "1 to 30")?;
    for (key, value) in [
        ("pace.reports_per_second", pace.reports_per_second),
        ("pace.reports_burst", pace.reports_burst),
        ("pace.visits_per_second", pace.visits_per_second),
        ("pace.visits_burst", pace.visits_burst),
        ("pace.per_address_per_minute", pace.per_address_per_minute),
        ("pace.sign_ins_per_minute", pace.sign_ins_per_minute),
    ] {
        within(key, value, 1..=1_000_000, "1 to 1000000")?;
    }
    let address = |key, value: &str, may_be_empty| {
        if (may_be_empty && value.is_empty()) || value.starts_with("https://") || value.starts_with("http://") {
            return Ok(());
        }
        let allowed = "an address that begins with https:// or http://";
        Err(ConfigError::OutOfRange { place: place(key), key, value: format!("{value:?}"), allowed })
    };
    address("public.url", &settings.public.url, false)?;
    address("office.url", &settings.office.url, false)?;
    address("public.exit_url", &settings.public.exit_url, false)?;
    address("organisation.imprint_url", &settings.organisation.imprint_url, true)?;
    address("organisation.privacy_url", &settings.organisation.privacy_url, true)?;
    address("organisation.accessibility_url", &settings.organisation.accessibility_url, true)?;
    let url = &settings.database.url;
    if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
        let key = "database.url";
        let allowed = "sqlite:PATH or postgres://...";
        return Err(ConfigError::OutOfRange { place: place(key), key, value: format!("{url:?}"), allowed });
    }
    Ok(())
}

fn settle_paths(settings: &mut Settings, folder: &Path) {
    let settled = |path: &Path| -> PathBuf { folder.join(path) };
    if let Some(path) = settings.database.url.strip_prefix("sqlite:") {
        settings.database.url = format!("sqlite:{}", settled(Path::new(path)).display());
    }
    if !settings.secrets.cookie_key_file.as_os_str().is_empty() {
        settings.secrets.cookie_key_file = settled(&settings.secrets.cookie_key_file);
    }
}
