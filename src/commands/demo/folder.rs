//! Where the demo keeps its things.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use rand::Rng;

use crate::commands::CliError;
use crate::rng;

/// A folder for this user alone. A temporary one is removed when it is dropped.
pub(super) struct Folder {
    path: PathBuf,
    temporary: bool,
}

impl Folder {
    /// The given folder, made if need be, or a new temporary one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(super) fn prepare(given: Option<&Path>) -> Result<Self, CliError> {
        let path = match given {
            Some(path) => path.to_owned(),
            None => std::env::temp_dir().join(format!("siegelpost-demo-{:016x}", rng::os().next_u64())),
        };
        for path in [&path, &path.join("data")] {
            let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
            made.map_err(|error| CliError::new(format!("cannot make the folder {}: {error}", path.display())))?;
        }
        Ok(Self { path: fs::canonicalize(&path)?, temporary: given.is_none() })
    }

    /// What the service stores: everything in here is sealed.
    pub(super) fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    /// The credentials that were made for this demo.
    pub(super) fn record(&self) -> PathBuf {
        self.path.join("demo.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.temporary {
            // Nobody is left to tell if it fails.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
