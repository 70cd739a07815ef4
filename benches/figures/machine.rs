//! On what the figures were taken, and how busy it was with other things.

use std::fs;
use std::process::Command;
use std::time::Duration;

use super::Outcome;

/// Cores that may be used.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}

/// One line: cores, processor, kernel, compiler.
pub fn description() -> String {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("processor unknown", |(_, name)| name.trim());
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    format!("Machine: {} cores, {model}, Linux {}, {rustc}.", cores(), kernel.trim())
}

/// The load average of the last minute.
pub fn load_average() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("unknown").to_owned()
}

/// The time all cores together have been busy, with whatever, and the time a hypervisor kept from them.
pub fn busy() -> Outcome<Duration> {
    let stat = fs::read_to_string("/proc/stat")?;
    let fields: Vec<u64> =
        stat.lines().next().unwrap_or_default().split_whitespace().skip(1).flat_map(str::parse).collect();
    // user nice system idle iowait irq softirq steal: all but the two in which nothing runs.
    let [user, nice, system, _idle, _iowait, irq, softirq, steal, ..] = fields[..] else {
        return Err("/proc/stat has another form".into());
    };
    Ok(Duration::from_millis(10 * (user + nice + system + irq + softirq + steal)))
}
