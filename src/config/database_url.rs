//! The address of the database.

use std::fmt;
use std::ops::Deref;
use std::path::Path;

use serde::Deserialize;

/// `sqlite:PATH` or `postgres://...`, checked for its form only.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct DatabaseUrl(String);

/// A text that is no address of a database. It may hold a password, so it is not repeated.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this address is not possible; allowed is sqlite:PATH or postgres://USER@/NAME?host=/run/postgresql")]
pub struct NotADatabaseUrl;

impl DatabaseUrl {
    /// The SQLite file at `path`.
    pub fn sqlite(path: &Path) -> Self {
        Self(format!("sqlite:{}", path.display()))
    }

    /// The file, if it is an SQLite database.
    pub fn sqlite_file(&self) -> Option<&Path> {
        let path = self.0.strip_prefix("sqlite:")?;
        // A third slash is the path's own.
        Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
    }

    /// The same address, with a relative path counted from `folder`.
    pub(super) fn resolved(&self, folder: &Path) -> Self {
        match self.0.strip_prefix("sqlite:") {
            Some(path) => Self::sqlite(&folder.join(path)),
            None => self.clone(),
        }
    }
}

impl TryFrom<String> for DatabaseUrl {
    type Error = NotADatabaseUrl;

    fn try_from(text: String) -> Result<Self, NotADatabaseUrl> {
        let is_postgres = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        let is_sqlite = text.strip_prefix("sqlite:").is_some_and(|path| !path.is_empty() && !path.starts_with(':'));
        if is_postgres || is_sqlite { Ok(Self(text)) } else { Err(NotADatabaseUrl) }
    }
}

impl Deref for DatabaseUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A PostgreSQL address may hold a password.
impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = if self.0.starts_with("sqlite:") { &self.0 } else { "postgres://..." };
        write!(f, "DatabaseUrl({shown})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> DatabaseUrl {
        DatabaseUrl::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn a_relative_path_counts_from_the_folder_of_the_configuration() {
        let folder = Path::new("/etc/siegelpost");
        assert_eq!(&*url("sqlite:s.db").resolved(folder), "sqlite:/etc/siegelpost/s.db");
        assert_eq!(&*url("sqlite:/var/s.db").resolved(folder), "sqlite:/var/s.db");
        assert_eq!(&*url("sqlite:///var/s.db").resolved(folder), "sqlite:///var/s.db");
        assert_eq!(&*url("postgres://u@/s").resolved(folder), "postgres://u@/s");
    }

    #[test]
    fn only_sqlite_has_a_file() {
        assert_eq!(url("sqlite:s.db").sqlite_file(), Some(Path::new("s.db")));
        assert_eq!(url("sqlite:/var/s.db").sqlite_file(), Some(Path::new("/var/s.db")));
        assert_eq!(url("sqlite:///var/s.db").sqlite_file(), Some(Path::new("/var/s.db")));
        assert_eq!(url("postgres://u@/s").sqlite_file(), None);
    }

    #[test]
    fn a_password_is_never_shown() {
        assert!(!format!("{:?}", url("postgres://u:geheim@db/s")).contains("geheim"));
        let error = DatabaseUrl::try_from("mysql://u:geheim@db/s".to_owned()).unwrap_err().to_string();
        assert!(!error.contains("geheim") && error.contains("sqlite:PATH or postgres://"));
        assert!(DatabaseUrl::try_from("sqlite:".to_owned()).is_err());
        assert!(DatabaseUrl::try_from("sqlite::memory:".to_owned()).is_err());
    }
}
