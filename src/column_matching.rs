//! From the columns of somebody's table to the fields of a kind of record, and what would become of each row. Pure.
//!
//! [`Matching::proposed`] finds the field of each column by its heading; people change that. [`preview`] reads every row:
//! what is wrong, with line and column, and whether it is a new record, a changed one or the same. Only a table in which
//! nothing is wrong becomes a [`Plan`], so that a file is taken over as a whole or not at all.

mod cell_reading;
mod dates;
mod field;
mod folding;
mod matching;
mod numbers;
mod plan;
mod preview;
mod problem;
mod references;
mod row_reading;
mod synonyms;
#[cfg(test)]
mod tests;

pub use field::{Field, FieldKind, FieldOption, fields};
pub use matching::{Fit, Matching, Proposed, Target};
pub use plan::{Plan, Planned};
pub use preview::{BlankCells, Existing, Import, Preview, PreviewedRow, Standing, preview};
pub use problem::{MESSAGES, RowProblem, Wrong};
pub use references::{References, Referred};
