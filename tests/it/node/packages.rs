//! The folder in which scripts run, below the target folder: they are copied there, and the packages that their lock
//! file names are installed beside them.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Prepares the scripts of `tests/NAME`. Whoever needs them may be a process of its own: the first one installs, the
/// others wait.
pub fn prepared(name: &str) -> io::Result<PathBuf> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder)?;
    let lock = File::create(folder.join("lock"))?;
    lock.lock()?;
    for entry in fs::read_dir(&sources)? {
        let name = entry?.file_name();
        if Path::new(&name).extension().is_some_and(|extension| extension == "mjs") {
            copy_if_changed(&sources.join(&name), &folder.join(&name))?;
        }
    }
    let mut changed = false;
    for name in MANIFEST {
        changed |= copy_if_changed(&sources.join(name), &folder.join(name))?;
    }
    let installed = folder.join("installed");
    if changed || !installed.exists() {
        let _ = fs::remove_file(&installed);
        let npm = Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(&folder).output()?;
        if !npm.status.success() {
            return Err(io::Error::other(format!("npm ci: {}", String::from_utf8_lossy(&npm.stderr))));
        }
        File::create(installed)?;
    }
    Ok(folder)
}

/// Whether the copy had to be renewed.
fn copy_if_changed(source: &Path, copy: &Path) -> io::Result<bool> {
    let current = fs::read(source)?;
    let changed = fs::read(copy).ok().as_ref() != Some(&current);
    if changed {
        fs::write(copy, current)?;
    }
    Ok(changed)
}
