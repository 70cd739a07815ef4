//! A statement as a text, with its proof in the last line.

use std::fmt;

use super::{Statement, StatementKey};

/// The first line: what this is, and the version of its form.
pub(super) const FIRST_LINE: &str = "siegelpost statement 1";
/// The names of the lines behind it, in their order.
pub(super) const NAMES: [&str; 6] = ["report", "received", "acknowledged", "journal-entry", "month-head", "proof"];
/// Stands for a day or a digest that there was not yet.
pub(super) const NOT_YET: &str = "not yet";

/// A statement with the proof of whoever made it. Each has one text only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementFile {
    /// What is stated.
    pub statement: Statement,
    pub(super) proof: [u8; 32],
}

impl StatementFile {
    /// States it under this key.
    pub fn new(statement: Statement, key: &StatementKey) -> Self {
        Self { statement, proof: key.proof(&stated(&statement)) }
    }

    /// Whether it was made under this key, and is as it was then.
    pub fn is_genuine(&self, key: &StatementKey) -> bool {
        key.is_proof(&stated(&self.statement), &self.proof)
    }
}

impl fmt::Display for StatementFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}{}: {}", stated(&self.statement), NAMES[5], hex(&self.proof))
    }
}

/// Everything before the proof, with the end of its last line.
fn stated(statement: &Statement) -> String {
    let Statement { report, received, acknowledged, journal_entry, month_head } = statement;
    let values = [
        hex(report),
        received.to_string(),
        acknowledged.map_or_else(|| NOT_YET.to_owned(), |day| day.to_string()),
        hex(journal_entry),
        month_head.map_or_else(|| NOT_YET.to_owned(), |head| hex(&head)),
    ];
    let lines = NAMES.iter().zip(values).map(|(name, value)| format!("{name}: {value}\n"));
    format!("{FIRST_LINE}\n{}", lines.collect::<String>())
}

fn hex(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
