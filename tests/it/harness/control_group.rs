//! A control group with the memory that the service unit allows: what does not fit is killed, as it would be there.

use std::fs;
use std::path::{Path, PathBuf};

use super::Instance;

const UNIT: &str = include_str!("../../../deploy/systemd/siegelpost.service");

/// The program of an instance, in a group of its own. The group is removed when the instance has ended.
pub struct ControlGroup {
    folder: PathBuf,
    is_unified: bool,
}

impl ControlGroup {
    /// Puts an instance into one, where this machine lets us make one.
    pub fn around(instance: &Instance) -> Option<Self> {
        let groups = [("/sys/fs/cgroup", true), ("/sys/fs/cgroup/memory", false)];
        let (above, is_unified) = groups.into_iter().find(|(above, is_unified)| has_memory(above, *is_unified))?;
        let folder = Path::new(above).join(format!("siegelpost-{}", instance.pid()));
        fs::create_dir(&folder).ok()?;
        let group = Self { folder, is_unified };
        let limit = if is_unified { "memory.max" } else { "memory.limit_in_bytes" };
        group.write(limit, &memory_max().to_string())?;
        group.write("cgroup.procs", &instance.pid().to_string())?;
        Some(group)
    }

    /// How often the kernel has killed something in it for want of memory.
    pub fn kills(&self) -> u64 {
        let file = if self.is_unified { "memory.events" } else { "memory.oom_control" };
        let told = fs::read_to_string(self.folder.join(file)).unwrap();
        let line = told.lines().find_map(|line| line.strip_prefix("oom_kill "));
        line.unwrap().trim().parse().unwrap()
    }

    fn write(&self, file: &str, text: &str) -> Option<()> {
        fs::write(self.folder.join(file), text).ok()
    }
}

impl Drop for ControlGroup {
    fn drop(&mut self) {
        // As long as the program runs, it cannot be removed: an empty group that is left behind limits nobody.
        let _ = fs::remove_dir(&self.folder);
    }
}

fn has_memory(above: &str, is_unified: bool) -> bool {
    match is_unified {
        true => fs::read_to_string(format!("{above}/cgroup.subtree_control")).is_ok_and(|all| all.contains("memory")),
        false => Path::new(above).join("memory.limit_in_bytes").exists(),
    }
}

/// Bytes that the unit allows.
pub fn memory_max() -> u64 {
    let line = UNIT.lines().find_map(|line| line.strip_prefix("MemoryMax=")).unwrap();
    line.strip_suffix('M').unwrap().parse::<u64>().unwrap() << 20
}
