//! How much memory the program holds: before it had anything to do, and after all the load.

use super::Outcome;
use super::instance::Serving;
use super::process::{Resident, resident};
use super::table::{Row, Table};

/// Most resident memory of the idle program: 30 MB.
const TARGET: u64 = 30_000_000;

pub fn look(serving: &Serving) -> Outcome<Resident> {
    resident(serving.pid())
}

/// Adds the rows.
pub fn figures(table: &mut Table, idle: &Resident, loaded: &Resident) {
    table.row(Row {
        figure: "Memory, idle after start".to_owned(),
        measured: megabytes(idle.all),
        bare: format!("{}: pages of the program file", megabytes(idle.files)),
        target: format!("at most {}", megabytes(TARGET)),
        met: Some(idle.all <= TARGET),
    });
    table.row(Row {
        figure: "Memory, idle after all the load".to_owned(),
        measured: megabytes(loaded.all),
        bare: format!("{}: pages of the program file", megabytes(loaded.files)),
        target: String::new(),
        met: None,
    });
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
