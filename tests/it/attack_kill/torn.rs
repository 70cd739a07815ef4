//! A disk that lost the end of the write-ahead log, wherever that falls: then the last cases are gone as a whole.

use std::fs::{self, File};
use std::path::Path;

use crate::harness::Instance;

use super::whole;

#[test]
fn attack_kill_a_torn_log_loses_whole_cases_only() {
    let instance = Instance::fresh_demo();
    let mut reporter = instance.reporter();
    for number in 0..20 {
        reporter.reports(&format!("Bericht {number}."));
    }
    let record = instance.record.clone();
    let data = instance.data();
    instance.kill();

    let log = data.join("siegelpost.db-wal");
    let length = written(&log);
    assert!(length > 100_000, "there is a log to be torn: {length} bytes");
    let mut counts = Vec::new();
    // The accounts were there before any case: they are in the first quarter.
    for sixteenth in (4..=16).rev().step_by(2) {
        let torn = tempfile::tempdir().unwrap();
        for name in ["siegelpost.db", "siegelpost.db-wal"] {
            fs::copy(data.join(name), torn.path().join(name)).unwrap();
        }
        let end = (length * sixteenth / 16 + sixteenth * 97).min(length);
        File::options().write(true).open(torn.path().join("siegelpost.db-wal")).unwrap().set_len(end).unwrap();
        let database = format!("sqlite:{}", torn.path().join("siegelpost.db").display());
        counts.push(whole::check(&database, &record).len());
    }
    assert_eq!(counts[0], 32, "nothing is lost of a whole log");
    assert!(counts.is_sorted_by(|before, after| before >= after) && counts.last() < Some(&32), "{counts:?}");
}

/// The bytes of the log that count: since it began anew its file is longer, and behind them stands what was there before. A
/// frame counts whose salt is that of the log's header (SQLite, "WAL-mode File Format").
fn written(log: &Path) -> u64 {
    let bytes = fs::read(log).unwrap();
    let page = u32::from_be_bytes(bytes[8..12].try_into().unwrap()) as usize;
    let counts = |frame: &&[u8]| frame[8..16] == bytes[16..24];
    let frames = bytes[32..].chunks_exact(24 + page).take_while(counts).count();
    (32 + frames * (24 + page)) as u64
}
