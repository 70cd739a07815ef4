//! How much the file system of the database still takes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::fs::statvfs;
use time::{Duration, OffsetDateTime};

use crate::clock::Clock;

/// After this time it is looked anew.
const GOOD_FOR: Duration = Duration::seconds(1);

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// More than the floor.
    Plenty,
    /// Less.
    Scarce,
    /// Less than a quarter of the floor.
    Full,
}

/// Looks at a file system, once a second at most.
pub struct FreeSpace {
    /// The file to look beside; `None` where the database is elsewhere, and only its own errors tell.
    database: Option<PathBuf>,
    /// Bytes.
    floor: u64,
    clock: Arc<dyn Clock>,
    last: Mutex<Option<(OffsetDateTime, Space)>>,
}

impl FreeSpace {
    /// Looks at the file system of `database`, a file. The floor is in bytes; 0 is none.
    pub fn beside(database: Option<&Path>, floor: u64, clock: Arc<dyn Clock>) -> Self {
        Self { database: database.map(Path::to_owned), floor, clock, last: Mutex::default() }
    }

    /// How much room there is. What cannot be looked at has plenty: the database will tell.
    pub fn look(&self) -> Space {
        let Some(database) = self.database.as_ref().filter(|_| self.floor > 0) else { return Space::Plenty };
        let now = self.clock.now();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match *last {
            Some((at, space)) if (at..at + GOOD_FOR).contains(&now) => space,
            _ => {
                let space = bytes_free_beside(database).map_or(Space::Plenty, |free| self.judge(free));
                *last = Some((now, space));
                space
            }
        }
    }

    fn judge(&self, free: u64) -> Space {
        match free {
            free if free >= self.floor => Space::Plenty,
            free if free >= self.floor / 4 => Space::Scarce,
            _ => Space::Full,
        }
    }
}

/// Bytes that the file system of a file still takes from those who are not root (`f_bavail`, `statvfs(3)`).
pub fn bytes_free_beside(file: &Path) -> Option<u64> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let found = statvfs(folder).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize))
}
