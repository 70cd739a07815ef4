//! An operator restores a backup from before a deletion, and loses the list.

use std::fs;
use std::path::PathBuf;

use super::{Closed, retention};
use crate::harness::{Instance, Tables};

/// The database as a backup has it, beside the one in use.
fn backup(instance: &Instance) -> PathBuf {
    let file = instance.folder().join("backup.db");
    Tables::of(&instance.data()).execute(&format!("VACUUM INTO '{}'", file.display()));
    file
}

/// Puts the backup in the place of the database, of a program that is killed.
fn restore(instance: &Instance, backup: &PathBuf) {
    let database = instance.data().join("siegelpost.db");
    for companion in ["siegelpost.db-wal", "siegelpost.db-shm"] {
        // There is none after a clean end.
        let _ = fs::remove_file(instance.data().join(companion));
    }
    fs::copy(backup, database).unwrap();
}

// V-50
#[test]
fn what_a_restored_backup_brings_back_is_gone_before_the_first_answer() {
    let instance = Instance::demo();
    let mut closed = Closed::on(&instance);
    let case = format!("case_file WHERE number = '{}'", closed.number);
    // Not yet due in the backup: it is the list that tells.
    let kept = backup(&instance);
    closed.three_years_later(&instance);
    assert_eq!(retention(&instance, &[]), "deleted: 1\nheld: 0\nin retaliation: 0\n");
    instance.kill();
    restore(&instance, &kept);
    assert_eq!(Tables::of(&instance.data()).count(&case), 1, "it is back");
    let instance = instance.served_with(&[]);
    // It answers, so it is gone.
    assert_eq!(Tables::of(&instance.data()).count(&case), 0);
    closed.reporter.browser = crate::harness::Visitor::of(instance.public());
    closed.reporter.comes_back().expect(404);
    assert!(retention(&instance, &["--report"]).ends_with(" 1 restored\n"));
    let verified = instance.command(&["verify"], "");
    assert!(verified.contains("each follows from the one before"), "{verified}");
    let log = fs::read_to_string(instance.log()).unwrap();
    assert!(log.contains("a backup was restored") && !log.contains(&closed.number), "{log}");
}

// V-50
#[test]
fn a_list_that_is_missing_cut_off_or_altered_is_told_of() {
    let instance = Instance::demo();
    for _ in 0..2 {
        Closed::on(&instance).three_years_later(&instance);
        assert!(retention(&instance, &[]).starts_with("deleted: 1\n"));
    }
    let list = instance.data().join("siegelpost.db.deletions");
    let whole = fs::read_to_string(&list).unwrap();
    let says = |told: &str| {
        for command in ["check", "verify"] {
            let (fine, said) = instance.tries(&[command], &[]);
            assert!(!fine && said.contains(told), "{command}: {said}");
        }
    };
    let cut: String = whole.split_inclusive('\n').take(2).collect();
    fs::write(&list, cut).unwrap();
    says("has 1 cases; the journal says that 2 were deleted");
    fs::write(&list, whole.replacen('a', "b", 3)).unwrap();
    says("the list of deletions ");
    fs::remove_file(&list).unwrap();
    says("is missing; the journal says that 2 cases were deleted");
    fs::write(&list, &whole).unwrap();
    assert!(instance.command(&["verify"], "").contains("has 2 cases"));
    fs::remove_file(instance.data().join("siegelpost.db.deletions.key")).unwrap();
    says("the key of the list of deletions");
    // None of this keeps reporters from reporting.
    let instance = instance.served_with(&[]);
    instance.reporter().reports("Ein Bericht.");
}
