//! Finding and reading the files that the settings name.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::ContentError;
use crate::data_file::DataFileError;

/// Bytes. The shipped questionnaire has a fortieth of it.
const MAX_FILE: u64 = 1 << 20;

/// The named files, and for each `FOLDER/*.ENDING` those of the folder in alphabetical order.
///
/// # Errors
/// A name with another ending or another `*`, and a folder that cannot be read.
pub(super) fn all(named: &[PathBuf], ending: &str) -> Result<Vec<PathBuf>, ContentError> {
    let mut files = Vec::new();
    for path in named {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.parent().unwrap_or(Path::new(""));
        if name == format!("*.{ending}") {
            files.extend(of_folder(folder, ending)?);
        } else if path.to_string_lossy().contains('*') || !has_ending(path, ending) {
            let problem = format!("this is not possible; allowed is a file NAME.{ending}, or FOLDER/*.{ending}");
            return Err(ContentError::Unusable { file: path.clone(), problem });
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn of_folder(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, ContentError> {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let failed = |error: std::io::Error| unreadable(folder, &error);
    let listed = std::fs::read_dir(here).map_err(failed)?;
    let mut files = Vec::new();
    for entry in listed {
        let file = folder.join(entry.map_err(failed)?.file_name());
        // Editors keep their own beside a file, under a name that begins with a dot.
        if has_ending(&file, ending) && !file.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
        {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension == ending)
}

/// The text of a file.
///
/// # Errors
/// It is not there, is a folder or a device, is too large, or is not UTF-8.
pub(super) fn read(file: &Path) -> Result<String, ContentError> {
    let unusable = |problem: String| ContentError::Unusable { file: file.to_owned(), problem };
    // Opening a pipe would wait for somebody to write into it.
    let metadata = std::fs::metadata(file).map_err(|error| unreadable(file, &error))?;
    if !metadata.is_file() {
        return Err(unusable("this is no file".to_owned()));
    }
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).map_err(|error| unreadable(file, &error))?;
    opened.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(|error| unreadable(file, &error))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(unusable(format!("it has more than {MAX_FILE} bytes")));
    }
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let problem = "this is not UTF-8; save the file in that encoding".to_owned();
        DataFileError { file: file.display().to_string(), line, problem: Box::new(problem.into()) }.into()
    })
}

fn unreadable(file: &Path, error: &std::io::Error) -> ContentError {
    ContentError::Unusable { file: file.to_owned(), problem: format!("it cannot be read: {}", error.kind()) }
}
