//! What is left of something, on a disk or in a process's memory.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

use super::needles::Search;

/// How much is looked at in one go.
const BLOCK: usize = 4 * 1024 * 1024;

/// Needles that were found: how often, and where the first one stood.
#[derive(Default)]
pub struct Remains {
    found: BTreeMap<String, (usize, String)>,
    /// Bytes that were searched.
    pub searched: usize,
}

impl Remains {
    /// In every file under `folder`, whatever its name.
    pub fn in_files(folder: &Path, search: &Search) -> Self {
        let mut remains = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                } else {
                    remains.look_at_file(&entry.path(), search);
                }
            }
        }
        remains
    }

    fn look_at_file(&mut self, path: &Path, search: &Search) {
        self.look_at(&fs::read(path).unwrap(), path.file_name().unwrap().to_string_lossy().as_ref(), search);
    }

    /// In everything that a process can read of its own memory.
    pub fn in_memory(pid: u32, search: &Search) -> Self {
        let mut remains = Self::default();
        let memory = File::open(format!("/proc/{pid}/mem")).unwrap();
        let mut block = vec![0; BLOCK + search.longest()];
        for mapping in fs::read_to_string(format!("/proc/{pid}/maps")).unwrap().lines() {
            let mut columns = mapping.split_whitespace();
            let (range, rights) = (columns.next().unwrap(), columns.next().unwrap());
            let name = columns.nth(3).unwrap_or("anonymous");
            if !rights.starts_with('r') || ["[vvar]", "[vvar_vclock]", "[vsyscall]"].contains(&name) {
                continue;
            }
            let (start, end) = range.split_once('-').unwrap();
            let [start, end] = [start, end].map(|address| u64::from_str_radix(address, 16).unwrap());
            for from in (start..end).step_by(BLOCK) {
                let length = usize::try_from(end - from).unwrap().min(block.len());
                // A mapping may go away while we look, and a file may be shorter than its mapping.
                let Ok(read) = memory.read_at(&mut block[..length], from) else { continue };
                remains.look_at(&block[..read], &format!("{name} {from:x}"), search);
            }
        }
        remains
    }

    /// The same, once the process has had the time to tidy up: looks again until nothing is found or the time is over.
    pub fn in_memory_after(pid: u32, search: &Search, patience: Duration) -> Self {
        let deadline = Instant::now() + patience;
        loop {
            let remains = Self::in_memory(pid, search);
            if remains.is_empty() || Instant::now() > deadline {
                return remains;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// In these bytes.
    pub fn look_at(&mut self, bytes: &[u8], place: &str, search: &Search) {
        self.searched += bytes.len();
        for (name, at) in search.found_in(bytes) {
            let around = &bytes[at.saturating_sub(48)..bytes.len().min(at + 96)];
            let shown = String::from_utf8_lossy(around).replace(|c: char| c.is_control(), "·");
            let (count, _) =
                self.found.entry(name.to_owned()).or_insert_with(|| (0, format!("{place}+{at:x}: {shown}")));
            *count += 1;
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether something of this name was found.
    pub fn has(&self, name: &str) -> bool {
        self.found.keys().any(|found| found.starts_with(name))
    }

    /// Ends the test if anything was found, or if hardly anything was searched.
    #[track_caller]
    pub fn assert_none(&self) {
        assert!(self.searched > 10_000, "only {} bytes were searched", self.searched);
        let lines: Vec<_> =
            self.found.iter().map(|(name, (count, first))| format!("{count} x {name}, first {first}")).collect();
        assert!(lines.is_empty(), "left behind:\n{}", lines.join("\n"));
    }
}
