//! A backup is restored that has cases again which were deleted since.

use std::fs;

use siegelpost::casework::deletions::ListFault;
use siegelpost::journal;
use siegelpost::upkeep::{Outcome, Replayed, replay};
use time::macros::date;

use super::stage::{CLOSED, GONE, Stage, is_there};
use crate::store::site::Site;

on_both! {
    what_a_backup_brings_back_goes_before_anybody_sees_it,
    a_list_that_was_altered_deletes_nothing_that_is_not_on_it,
}

// V-50
fn what_a_backup_brings_back_goes_before_anybody_sees_it(site: &Site) {
    let stage = Stage::on(site);
    let [gone, held] = [1, 2].map(|n| stage.closed(n, CLOSED));
    stage.open(3);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(2)));
    // As in a backup of 2029-06-10: the same ids, one of the two cases open again, one held.
    let backup = Site::like(site);
    let mut restored = Stage::on(&backup);
    restored.list = stage.list.clone();
    restored.brings_back(1, gone, Some(CLOSED));
    restored.brings_back(2, held, None);
    restored.open(3);
    assert_eq!(restored.cases(), 3);
    let today = date!(2029 - 07 - 01);
    let again = || replay(&restored.store, &restored.list, today).unwrap();
    assert_eq!(again(), Replayed { erased: 2, fault: None });
    assert_eq!([1, 2, 3].map(|n| is_there(&restored, n)), [false, false, true]);
    assert_eq!(again(), Replayed::default());
    restored.is_whole(today);
    let report = restored.store.read_now("report", journal::erasures).unwrap();
    assert_eq!(report.iter().map(|line| (&*line.reason, line.cases)).collect::<Vec<_>>(), [("restored", 2)]);
}

// V-50
fn a_list_that_was_altered_deletes_nothing_that_is_not_on_it(site: &Site) {
    let stage = Stage::on(site);
    let first = stage.closed(1, CLOSED);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    let second = stage.closed(2, CLOSED);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    stage.brings_back(1, first, Some(CLOSED));
    stage.brings_back(2, second, Some(CLOSED));
    stage.open(3);
    let whole = fs::read_to_string(stage.list.file()).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let mut altered = lines.clone();
    let other = lines[2].replacen("2029", "2028", 1);
    altered[2] = &other;
    fs::write(stage.list.file(), altered.join("\n") + "\n").unwrap();
    let replayed = replay(&stage.store, &stage.list, GONE).unwrap();
    assert_eq!(replayed, Replayed { erased: 1, fault: Some(ListFault::Altered { line: 3 }) });
    assert_eq!([1, 2, 3].map(|n| is_there(&stage, n)), [false, true, true]);
    // Under a key of somebody else's it says nothing at all.
    fs::write(stage.list.file(), &whole).unwrap();
    fs::write(stage.folder.path().join("key"), [9; 32]).unwrap();
    let replayed = replay(&stage.store, &stage.list, GONE).unwrap();
    assert_eq!(replayed, Replayed { erased: 0, fault: Some(ListFault::OtherKey) });
    assert_eq!(stage.cases(), 2);
}
