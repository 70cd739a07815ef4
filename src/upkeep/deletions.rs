//! The list of deletions as a file, and the file of its key. What is on a line is said in `casework::deletions`.

mod check;
mod files;

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use time::Date;

use crate::casework::deletions::{Chain, DeletionKey, ListFault};
use crate::config::Settings;
use crate::store::{CaseId, StoreError};

pub use check::ListCheck;

/// Where the list is. Cloning it is cheap; clones know of each other's lines.
#[derive(Clone)]
pub struct DeletionList(Arc<Inner>);

struct Inner {
    list: PathBuf,
    key: PathBuf,
    /// Where the next line goes; `None` before the first was written.
    end: Mutex<Option<End>>,
}

struct End {
    key: DeletionKey,
    chain: Chain,
    /// Bytes up to the end of the last whole line.
    length: u64,
}

/// Why a list is of no use.
#[derive(Debug, thiserror::Error)]
pub enum DeletionsError {
    /// Its file, or that of its key, cannot be read or written.
    #[error("{file} cannot be used: {reason}")]
    File {
        /// Which.
        file: String,
        /// The system's reason.
        reason: std::io::ErrorKind,
    },
    /// The key is not there, or is none.
    #[error("the key of the list of deletions, {file}, is missing or is none")]
    Key {
        /// Where it should be.
        file: String,
    },
    /// The list does not hold.
    #[error("the list of deletions {0}")]
    List(#[from] ListFault),
}

/// What a list says.
pub struct Deletions {
    key: DeletionKey,
    /// The digests of cases, in order, each once.
    cases: Vec<[u8; 32]>,
    /// From where on it cannot be read.
    pub fault: Option<ListFault>,
}

impl Deletions {
    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// Whether this case is among them.
    pub fn contains(&self, case: CaseId) -> bool {
        self.cases.binary_search(&self.key.digest(case.number())).is_ok()
    }
}

impl DeletionList {
    /// The list in this file, under the key in that one. Neither has to be there yet.
    pub fn at(list: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self(Arc::new(Inner { list: list.into(), key: key.into(), end: Mutex::default() }))
    }

    /// The list where these settings have it.
    pub fn of(settings: &Settings) -> Self {
        Self::at(settings.deletion_list(), settings.deletions_key())
    }

    /// Its file.
    pub fn file(&self) -> &Path {
        &self.0.list
    }

    /// Reads all of it, as far as it holds; `None` if it is not there.
    ///
    /// # Errors
    /// [`DeletionsError`].
    pub fn read(&self) -> Result<Option<Deletions>, DeletionsError> {
        let Some(file) = files::open(&self.0.list)? else { return Ok(None) };
        let key = files::read_key(&self.0.key)?;
        let mut cases = Vec::new();
        let walked = self.walk(file, &key, |case| cases.push(case))?;
        cases.sort_unstable();
        cases.dedup();
        Ok(Some(Deletions { key, cases, fault: walked.fault }))
    }

    /// Writes these cases to the end of the list, on disk when this returns. Begins the list and makes its key where there
    /// is none. An end that was torn off in writing is taken away: nothing was deleted for it.
    ///
    /// # Errors
    /// [`DeletionsError`]; a list that does not hold is not gone on with.
    pub fn append(&self, day: Date, cases: &[CaseId]) -> Result<(), DeletionsError> {
        let mut guard = self.0.end.lock().unwrap_or_else(PoisonError::into_inner);
        let length = files::length(&self.0.list)?;
        let known = guard.take().filter(|end| Some(end.length) == length);
        let mut end = match known {
            Some(end) => end,
            None => self.end(length.is_some())?,
        };
        let mut lines = String::new();
        for case in cases {
            lines += &end.chain.next(&end.key, day, &end.key.digest(case.number()));
            lines.push('\n');
        }
        files::write_at(&self.0.list, end.length, lines.as_bytes())?;
        end.length += lines.len() as u64;
        *guard = Some(end);
        Ok(())
    }

    /// Whether lines could be written.
    ///
    /// # Errors
    /// [`DeletionsError`].
    pub fn is_writable(&self) -> Result<(), DeletionsError> {
        files::try_beside(&self.0.list)
    }

    fn end(&self, is_there: bool) -> Result<End, DeletionsError> {
        if !is_there {
            let key = files::read_or_make_key(&self.0.key)?;
            let (first, chain) = Chain::begin(&key);
            let first = first + "\n";
            files::create(&self.0.list, first.as_bytes())?;
            return Ok(End { key, chain, length: first.len() as u64 });
        }
        let key = files::read_key(&self.0.key)?;
        let file = files::open(&self.0.list)?.ok_or(ListFault::NoList)?;
        let walked = self.walk(file, &key, |_| {})?;
        match (walked.chain, walked.fault) {
            (Some(chain), None) => Ok(End { key, chain, length: walked.length }),
            (_, fault) => Err(fault.unwrap_or(ListFault::NoList).into()),
        }
    }

    fn walk(&self, file: File, key: &DeletionKey, mut found: impl FnMut([u8; 32])) -> Result<Walked, DeletionsError> {
        let mut walked = Walked { chain: None, length: 0, fault: None };
        let (mut reader, mut line) = (BufReader::new(file), Vec::new());
        loop {
            line.clear();
            reader.read_until(b'\n', &mut line).map_err(|error| files::failed(&self.0.list, &error))?;
            // Without its end, a line was torn off while it was written.
            let Some(text) = line.strip_suffix(b"\n") else { return Ok(walked) };
            let text = String::from_utf8_lossy(text);
            let read = match &mut walked.chain {
                None => Chain::read_begin(key, &text).map(|chain| walked.chain = Some(chain)),
                Some(chain) => chain.read_next(key, &text).map(|listed| found(listed.case)),
            };
            if let Err(fault) = read {
                walked.fault = Some(fault);
                return Ok(walked);
            }
            walked.length += line.len() as u64;
        }
    }
}

/// How far a list was read.
struct Walked {
    chain: Option<Chain>,
    length: u64,
    fault: Option<ListFault>,
}

/// A change of the database that waits for the list did not happen.
impl From<DeletionsError> for StoreError {
    fn from(error: DeletionsError) -> Self {
        Self::Beside(error.to_string())
    }
}
