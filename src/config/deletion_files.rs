//! Where it is kept which cases were deleted.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Settings;

/// The name of the list beside the configuration, where the database is no file.
const LIST: &str = "siegelpost.deletions";

impl Settings {
    /// The file of the list of deletions: beside the SQLite file, if no other is named, or else beside the configuration.
    pub fn deletion_list(&self) -> PathBuf {
        let beside = || self.database.url.sqlite_file().map(|file| appended(file, ".deletions"));
        self.retention.deletions.clone().or_else(beside).unwrap_or_else(|| LIST.into())
    }

    /// The file of its key: beside it, if no other is named.
    pub fn deletions_key(&self) -> PathBuf {
        self.secrets.deletions_key_file.clone().unwrap_or_else(|| appended(&self.deletion_list(), ".key"))
    }

    /// Counts relative paths from the folder of the configuration.
    pub(super) fn resolve_deletions(&mut self, folder: &Path) {
        if self.database.url.sqlite_file().is_none() {
            self.retention.deletions.get_or_insert_with(|| LIST.into());
        }
        for file in self.retention.deletions.iter_mut().chain(&mut self.secrets.deletions_key_file) {
            *file = folder.join(&*file);
        }
    }
}

fn appended(file: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> (String, String) {
        let mut settings: Settings = toml::from_str(text).unwrap();
        settings.database.url = settings.database.url.resolved(Path::new("/etc/s"));
        settings.resolve_deletions(Path::new("/etc/s"));
        (settings.deletion_list().display().to_string(), settings.deletions_key().display().to_string())
    }

    #[test]
    fn the_list_is_beside_the_database_and_its_key_beside_the_list() {
        let both = |list: &str, key: &str| (list.to_owned(), key.to_owned());
        let sqlite = "[database]\nurl = \"sqlite:/var/s.db\"\n";
        let postgres = "[database]\nurl = \"postgres://s@/s\"\n";
        assert_eq!(files(sqlite), both("/var/s.db.deletions", "/var/s.db.deletions.key"));
        assert_eq!(files(""), both("/etc/s/siegelpost.db.deletions", "/etc/s/siegelpost.db.deletions.key"));
        assert_eq!(files(postgres), both("/etc/s/siegelpost.deletions", "/etc/s/siegelpost.deletions.key"));
        let named = "[retention]\ndeletions = \"kept/list\"\n[secrets]\ndeletions_key_file = \"/safe/key\"\n";
        assert_eq!(files(named), both("/etc/s/kept/list", "/safe/key"));
    }
}
