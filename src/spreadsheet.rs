//! Tables in and out: the bytes of a file become rows of cells with the lines on which they stand, and rows become a file.
//! CSV, XLSX and JSON. Pure, and of whatever size the file is, bounded in time and memory ([`limits`]).
//!
//! [`open`] takes what somebody sends: it guesses what the file is, or is told. What cannot be read is a [`Problem`] that
//! names the line and, where there is one, the cell. Nothing of what a cell says is ever carried out: of a formula, its
//! value is read, and what is written is text to every program that opens it
//! ([decision 57](../../docs/decisions/0057-spreadsheets-are-strangers.md)).

mod budget;
mod cell;
mod csv_read;
mod csv_write;
mod encoding;
mod formula;
mod json_lines;
mod json_node;
mod json_read;
mod json_write;
pub mod limits;
mod opened;
mod place;
mod problem;
mod sheet_name;
mod table;
#[cfg(test)]
mod tests;
mod xlsx_cell;
mod xlsx_package;
mod xlsx_read;
mod xlsx_write;

pub use cell::Cell;
pub use csv_read::Delimiter;
pub use csv_write::csv;
pub use encoding::Encoding;
pub use json_write::json;
pub use opened::{Format, Opened, Reading, open};
pub use place::Place;
pub use problem::{Bound, MESSAGES, Problem};
pub use table::{Merged, Row, Table};
pub use xlsx_write::{NotWritten, xlsx};
