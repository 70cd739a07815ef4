//! What the kernel knows of a process: its CPU time and its memory.

use std::fs;
use std::time::Duration;

use super::Outcome;

/// Ticks of `/proc` per second, as Linux counts them for programs on every architecture.
const TICKS: u32 = 100;

/// User and system time of all threads of a process so far, ended ones too.
pub fn cpu_of(pid: u32) -> Outcome<Duration> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name in brackets may hold anything: what counts stands behind it. `utime` and `stime` are fields 14 and 15.
    let behind_name = stat.rsplit_once(')').ok_or("/proc/PID/stat has another form")?.1;
    let ticks = behind_name.split_whitespace().skip(11).take(2).map(str::parse::<u32>);
    Ok(Duration::from_secs(1) / TICKS * ticks.sum::<Result<u32, _>>()?)
}

/// User and system time of this process so far.
pub fn own_cpu() -> Outcome<Duration> {
    cpu_of(std::process::id())
}

/// Resident memory of a process.
pub struct Resident {
    /// All of it, in bytes.
    pub all: u64,
    /// The part that is pages of files: the program itself and its libraries.
    pub files: u64,
}

pub fn resident(pid: u32) -> Outcome<Resident> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let bytes = |name: &str| -> Outcome<u64> {
        let line =
            status.lines().find_map(|line| line.strip_prefix(name)).ok_or("/proc/PID/status has another form")?;
        Ok(line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
    };
    Ok(Resident { all: bytes("VmRSS")?, files: bytes("RssFile")? })
}
