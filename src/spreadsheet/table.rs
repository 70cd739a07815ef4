//! A table without the file that it came from: headings, and rows of cells with their lines.

use super::cell::Cell;
use super::limits;
use super::place::Place;
use super::problem::{Bound, Problem};

/// A table with headings. Its rows have at most as many cells as it has columns; what is not there is blank.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The sheet's name; empty where a file has none.
    pub name: String,
    /// The line on which the headings stand, from 1; 0 where the file has none (JSON).
    pub headings: usize,
    /// The headings. A column without one is there, with an empty text, if anything stands in it.
    pub columns: Vec<String>,
    /// Rows in which anything stands.
    pub rows: Vec<Row>,
    /// What was merged over several lines, and stands on each of them now.
    pub merged: Vec<Merged>,
}

/// One row of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// The line on which it begins, from 1.
    pub line: usize,
    pub cells: Vec<Cell>,
}

/// Cells that are one in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// The first cell, in which the content stood.
    pub first: Place,
    /// The last line of it.
    pub last_line: usize,
}

impl Table {
    /// A table to be written. Its lines are those that it will have.
    pub fn new(name: &str, columns: Vec<String>, rows: Vec<Vec<Cell>>) -> Self {
        let rows = rows.into_iter().zip(2..).map(|(cells, line)| Row { line, cells }).collect();
        Self { name: name.to_owned(), headings: 1, columns, rows, merged: Vec::new() }
    }

    /// The table in the rows of a file: the headings on the line that was chosen, else in the first row with two filled
    /// cells, for above it often stands a title. What is above the headings is left out, and so are blank rows.
    pub(super) fn of_rows(name: String, mut rows: Vec<Row>, chosen: Option<usize>) -> Result<Self, Problem> {
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_blank()));
        if rows.is_empty() {
            return Err(Problem::Nothing);
        }
        let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_blank()).count();
        let at = match chosen {
            Some(line) => rows.iter().position(|row| row.line == line).ok_or(Problem::NoHeadings { line })?,
            None => rows.iter().position(|row| filled(row) > 1).unwrap_or(0),
        };
        let below = rows.split_off(at + 1);
        let Some(headings) = rows.pop() else { return Err(Problem::Nothing) };
        let width = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        let columns = below.iter().chain([&headings]).map(width).max().unwrap_or(0);
        if columns > limits::COLUMNS {
            return Err(Problem::TooMuch(Bound::Columns));
        }
        if below.len() > limits::ROWS {
            return Err(Problem::TooMuch(Bound::Rows));
        }
        let mut below = below;
        for row in &mut below {
            row.cells.truncate(width(row));
        }
        let heading = |column: usize| headings.cells.get(column).map_or_else(String::new, |cell| cell.text().into());
        Ok(Self {
            name,
            headings: headings.line,
            columns: (0..columns).map(heading).collect(),
            rows: below,
            merged: Vec::new(),
        })
    }
}

impl Row {
    /// The cell of a column, counted from 0.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Blank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[(usize, &[&str])]) -> Vec<Row> {
        let row = |(line, cells): &(usize, &[&str])| Row {
            line: *line,
            cells: cells.iter().map(|text| Cell::of_text(text)).collect(),
        };
        lines.iter().map(row).collect()
    }

    #[test]
    fn the_headings_are_found_below_a_title() {
        let given = rows(&[(1, &["Stand 2026"]), (2, &["", " "]), (3, &["Name", "Zweck"]), (5, &["A", "", "x", ""])]);
        let table = Table::of_rows(String::new(), given.clone(), None).unwrap();
        assert_eq!(
            (table.headings, &table.columns[..]),
            (3, &["Name".to_owned(), "Zweck".to_owned(), String::new()][..])
        );
        assert_eq!((table.rows[0].line, table.rows[0].cells.len()), (5, 3));
        assert_eq!(Table::of_rows(String::new(), given.clone(), Some(1)).unwrap().columns[0], "Stand 2026");
        assert_eq!(Table::of_rows(String::new(), given, Some(2)), Err(Problem::NoHeadings { line: 2 }));
        assert_eq!(Table::of_rows(String::new(), rows(&[(1, &[" "])]), None), Err(Problem::Nothing));
    }
}
