//! Reading and writing the two files. What is written is on disk when a function returns.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rand::Rng;
use zeroize::Zeroizing;

use super::DeletionsError;
use crate::casework::deletions::DeletionKey;
use crate::rng;

pub(super) fn failed(file: &Path, error: &std::io::Error) -> DeletionsError {
    DeletionsError::File { file: file.display().to_string(), reason: error.kind() }
}

/// Opens a file for reading; `None` if it is not there.
pub(super) fn open(file: &Path) -> Result<Option<File>, DeletionsError> {
    match File::open(file) {
        Ok(opened) => Ok(Some(opened)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(file, &error)),
    }
}

/// Bytes of a file; `None` if it is not there.
pub(super) fn length(file: &Path) -> Result<Option<u64>, DeletionsError> {
    match std::fs::metadata(file) {
        Ok(data) => Ok(Some(data.len())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(file, &error)),
    }
}

pub(super) fn read_key(file: &Path) -> Result<DeletionKey, DeletionsError> {
    let missing = || DeletionsError::Key { file: file.display().to_string() };
    let mut opened = open(file)?.ok_or_else(missing)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(DeletionKey::BYTES + 1));
    let most = DeletionKey::BYTES as u64 + 1;
    Read::by_ref(&mut opened).take(most).read_to_end(&mut bytes).map_err(|error| failed(file, &error))?;
    DeletionKey::from_slice(&bytes).ok_or_else(missing)
}

/// The key in this file; a new one, for its owner alone, if the file is not there.
pub(super) fn read_or_make_key(file: &Path) -> Result<DeletionKey, DeletionsError> {
    if length(file)?.is_none() {
        let mut bytes = Zeroizing::new([0_u8; DeletionKey::BYTES]);
        rng::os().fill_bytes(&mut *bytes);
        create(file, &*bytes)?;
    }
    read_key(file)
}

/// Makes a file that was not there, for its owner alone.
pub(super) fn create(file: &Path, bytes: &[u8]) -> Result<(), DeletionsError> {
    let write = || {
        let mut opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
        opened.write_all(bytes)?;
        opened.sync_all()?;
        // Its name has to be on disk, too.
        File::open(folder(file))?.sync_all()
    };
    write().map_err(|error| failed(file, &error))
}

/// Puts bytes behind the first `length` of a file, in the place of what may stand there.
pub(super) fn write_at(file: &Path, length: u64, bytes: &[u8]) -> Result<(), DeletionsError> {
    let write = || {
        let mut opened = OpenOptions::new().write(true).open(file)?;
        opened.set_len(length)?;
        opened.seek(SeekFrom::Start(length))?;
        opened.write_all(bytes)?;
        opened.sync_all()
    };
    write().map_err(|error| failed(file, &error))
}

/// Whether a file is there for writing, or could be made.
pub(super) fn try_beside(file: &Path) -> Result<(), DeletionsError> {
    let tried = match length(file)? {
        Some(_) => OpenOptions::new().write(true).open(file).map(drop),
        None => rustix::fs::access(folder(file), rustix::fs::Access::WRITE_OK).map_err(Into::into),
    };
    tried.map_err(|error| failed(file, &error))
}

fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
