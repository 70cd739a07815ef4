//! Reading the folder of a further language, one that is not compiled in.

use std::fs;
use std::path::Path;

use super::ConfigError;
use crate::language::LanguageFolder;

/// The files of a language, as they are: what is in them is checked when the registry is built. The folder's name is
/// the language's tag.
///
/// # Errors
/// [`ConfigError::Language`] for the folder, or a file in it that is not text.
pub fn read_language_folder(folder: &Path) -> Result<LanguageFolder, ConfigError> {
    let unreadable = |path: &Path| {
        let file = path.to_owned();
        move |error: std::io::Error| ConfigError::Language { file, reason: error.kind() }
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let text = fs::read_to_string(&path).map_err(unreadable(&path))?;
        files.push((name_of(&path), text));
    }
    files.sort();
    Ok(LanguageFolder { tag: name_of(folder), files })
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
