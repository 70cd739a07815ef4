//! Where the database is: an address as it stands in the configuration.

use std::path::PathBuf;

use super::StoreError;

/// A database address, checked for its form only.
///
/// It has no `Debug`: a PostgreSQL address may carry a password.
#[derive(Clone)]
pub(super) enum Address {
    /// An absolute path.
    Sqlite(PathBuf),
    /// A libpq connection URI, handed on as it is.
    Postgres(String),
}

impl Address {
    /// Reads `sqlite:PATH` or `postgres://...`. A relative path counts from the working directory.
    pub(super) fn parse(text: &str) -> Result<Self, StoreError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite:").ok_or(StoreError::Address)?;
        let path = match path.strip_prefix("//") {
            // sqlite:///path has an empty host; sqlite://path would have a host, which no file has
            Some(rest) if rest.starts_with('/') => rest,
            Some(_) => return Err(StoreError::Address),
            None => path,
        };
        if path.is_empty() || path.starts_with(':') {
            // `:memory:` would be another, empty database for each connection
            return Err(StoreError::Address);
        }
        // Absolute, so that SQLite cannot take a name such as `file:x?mode=ro` for a URI.
        std::path::absolute(path).map(Self::Sqlite).map_err(|_| StoreError::Address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_of(text: &str) -> Option<PathBuf> {
        match Address::parse(text) {
            Ok(Address::Sqlite(path)) => Some(path),
            _ => None,
        }
    }

    #[test]
    fn the_two_forms_are_understood() {
        assert_eq!(path_of("sqlite:/var/lib/s.db"), Some("/var/lib/s.db".into()));
        assert_eq!(path_of("sqlite:///var/lib/s.db"), Some("/var/lib/s.db".into()));
        let here = std::env::current_dir().unwrap();
        assert_eq!(path_of("sqlite:s.db"), Some(here.join("s.db")));
        assert_eq!(path_of("sqlite:file:s.db"), Some(here.join("file:s.db")));
        let postgres = "postgres:///siegelpost?host=/run/postgresql";
        assert!(matches!(Address::parse(postgres), Ok(Address::Postgres(text)) if text == postgres));
    }

    #[test]
    fn everything_else_is_refused_with_both_forms_named() {
        for text in
            ["", "s.db", "/var/s.db", "sqlite:", "sqlite::memory:", "sqlite://s.db", "mysql://x", "Postgres://x"]
        {
            let refusal = Address::parse(text).err().unwrap_or_else(|| panic!("{text} was taken"));
            let words = refusal.to_string();
            assert!(words.contains("sqlite:PATH") && words.contains("postgres://"), "{text}: {words}");
        }
    }
}
