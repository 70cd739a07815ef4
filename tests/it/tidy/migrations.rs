//! The same steps under the same names in both dialects.

use super::{Finding, hold_paths};

#[test]
fn every_step_exists_in_both_dialects() {
    hold_paths(unpaired);
}

fn unpaired(paths: &[&str]) -> Vec<Finding> {
    let twin = |path: &str| {
        let (dialect, step) = path.strip_prefix("migrations/")?.split_once('/')?;
        Some(format!("migrations/{}/{step}", if dialect == "sqlite" { "postgres" } else { "sqlite" }))
    };
    let lonely = |path: &&str| {
        Some((path.to_owned().to_owned(), twin(path)?)).filter(|(_, twin)| !paths.contains(&twin.as_str()))
    };
    paths.iter().filter_map(lonely).map(|(path, twin)| Finding::new(&path, 0, format!("has no {twin}"))).collect()
}

#[test]
fn a_step_in_one_dialect_only_is_caught() {
    let both = ["migrations/sqlite/1_cases/up.sql", "migrations/postgres/1_cases/up.sql", "src/main.rs"];
    assert_eq!(unpaired(&both), []);
    assert_eq!(unpaired(&both[..1]).len(), 1);
    assert_eq!(unpaired(&both[1..]).len(), 1);
}
