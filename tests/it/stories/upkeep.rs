//! An operator lets upkeep happen, by hand and by itself, and cuts it off.

use std::path::Path;
use std::process::{Child, Stdio};

use super::commands::{init, says, siegelpost};
use crate::harness::{Instance, Tables};

/// Puts `expired` sessions that are over into the database, and three that are not.
fn fill(tables: &mut Tables, expired: usize) {
    for (rows, until) in [(expired, "2020-01-01 00:00:00.0"), (3, "2999-01-01 00:00:00.0")] {
        tables.execute(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
             INSERT INTO session (token_hash, staff_id, expires_at, opened_on, browser)
             SELECT randomblob(32), (SELECT min(id) FROM staff), '{until}', '2020-01-01', '' FROM n"
        ));
    }
}

fn upkeep(folder: &Path, arguments: &[&str], fine: bool) -> String {
    says(&siegelpost(folder, &[&["upkeep"], arguments].concat()).output().unwrap(), fine)
}

#[test]
fn upkeep_by_hand_says_what_it_did() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let mut tables = Tables::of(folder.path());
    fill(&mut tables, 12);
    let dry = upkeep(folder.path(), &["--dry-run"], true);
    assert!(dry.contains("expired-sessions: 12 would be removed") && dry.contains("expired-leases: 0 would"), "{dry}");
    assert_eq!((tables.count("session"), tables.count("job")), (15, 0), "nothing was changed");
    let told = upkeep(folder.path(), &["--job", "expired-session"], false);
    let all = [
        "expired-sessions",
        "expired-looks",
        "expired-absences",
        "expired-notices",
        "expired-invitations",
        "used-codes",
        "annual-reports",
        "expired-cases",
        "trials",
        "expired-leases",
    ];
    assert!(told.contains(&all.join(", ")), "{told}");
    assert_eq!(
        upkeep(folder.path(), &[], true),
        all.map(|job| format!("{job}: {} removed\n", if job == "expired-sessions" { 12 } else { 0 })).concat()
    );
    assert_eq!(tables.count("session"), 3);
    let again = upkeep(folder.path(), &[], true);
    assert!(again.contains("expired-sessions: not due") && again.contains("expired-leases: not due"), "{again}");
    assert_eq!(upkeep(folder.path(), &["--job", "expired-sessions"], true), "expired-sessions: 0 removed\n");
    let stayed = "job WHERE finished_on IS NULL OR length(finished_on) > 10 OR lease_until IS NOT NULL";
    assert_eq!((tables.count("job"), tables.count(stayed)), (10, 0), "days, and no trace of a lease");
}

/// A child that is ended even if the test fails.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn upkeep_that_was_killed_is_gone_on_with() {
    const EXPIRED: usize = 60_000;
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let mut tables = Tables::of(folder.path());
    fill(&mut tables, EXPIRED);
    let untouched =
        |tables: &mut Tables| ["staff", "staff_role", "channel", "office_journal"].map(|name| tables.count(name));
    let before = untouched(&mut tables);
    let mut running = Ended(siegelpost(folder.path(), &["upkeep"]).stdout(Stdio::null()).spawn().unwrap());
    while tables.count("session") == EXPIRED + 3 {
        assert!(running.0.try_wait().unwrap().is_none(), "it ended without doing anything");
    }
    running.0.kill().unwrap();
    running.0.wait().unwrap();
    let left = tables.count("session") - 3;
    assert!(0 < left && left < EXPIRED, "killed in the middle: {left}");

    let held = upkeep(folder.path(), &[], true);
    assert!(held.contains("expired-sessions: another program is at it"), "{held}");
    let on_the_hour = "job WHERE name = 'expired-sessions' AND lease_until LIKE '____-__-__ __:00:00%'";
    assert_eq!((tables.count("session") - 3, tables.count(on_the_hour)), (left, 1));
    tables.execute("UPDATE job SET lease_until = '2020-01-01 00:00:00.0' WHERE lease_until IS NOT NULL");
    let done = upkeep(folder.path(), &[], true);
    assert!(done.contains(&format!("expired-sessions: {left} removed")), "{done}");
    assert_eq!(tables.count("session WHERE expires_at > '2026'"), 3);
    assert_eq!((tables.count("session"), untouched(&mut tables)), (3, before));
}

#[test]
fn a_running_service_does_its_upkeep() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    fill(&mut tables, 500);
    tables.execute("DELETE FROM job");
    let instance = instance.served_with(&[]);
    while tables.count("session") > 3 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let by_hand = instance.command(&["upkeep"], "");
    assert!(by_hand.contains("expired-sessions: not due"), "{by_hand}");
}
