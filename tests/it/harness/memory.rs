//! How much memory the program takes.

use std::fs;

use super::Instance;

/// The most memory the program needs from a moment on.
pub struct Peak<'a> {
    instance: &'a Instance,
    before: usize,
}

impl<'a> Peak<'a> {
    /// From now on: what it once needed is forgotten.
    pub fn from_now(instance: &'a Instance) -> Self {
        fs::write(format!("/proc/{}/clear_refs", instance.pid()), "5").unwrap();
        Self { before: most(instance), instance }
    }

    /// Bytes beside those that it had at first.
    pub fn grown(&self) -> usize {
        most(self.instance).saturating_sub(self.before)
    }
}

fn most(instance: &Instance) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", instance.pid())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}
