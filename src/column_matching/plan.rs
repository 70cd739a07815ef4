//! What is to be done with a table: all of it, or nothing.

use super::preview::{Preview, Standing};
use crate::form::Answers;

/// What becomes of a table in which nothing is wrong. There is no other way to have one.
pub struct Plan {
    changes: Vec<Planned>,
    same: usize,
}

/// A record to be written.
pub struct Planned {
    /// The line it stands on, for whoever asks later where it came from.
    pub line: usize,
    /// The record that gets a new version; `None` is a new record.
    pub number: Option<String>,
    pub answers: Answers,
}

impl Preview {
    /// The plan.
    ///
    /// # Errors
    /// The preview, if anything is wrong in any row.
    pub fn plan(self) -> Result<Plan, Self> {
        if !self.problems.is_empty() || self.more > 0 {
            return Err(self);
        }
        let all = self.rows.len();
        let changed = self.rows.into_iter().filter(|row| row.standing != Standing::Same);
        let changes: Vec<Planned> =
            changed.map(|row| Planned { line: row.line, number: row.number, answers: row.answers }).collect();
        Ok(Plan { same: all - changes.len(), changes })
    }
}

impl Plan {
    /// What is to be written, in the order of the lines.
    pub fn changes(&self) -> &[Planned] {
        &self.changes
    }

    /// The same, to be taken out.
    pub fn into_changes(self) -> Vec<Planned> {
        self.changes
    }

    /// Rows of which nothing is to be written.
    pub fn same(&self) -> usize {
        self.same
    }
}
