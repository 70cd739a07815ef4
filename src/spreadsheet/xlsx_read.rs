//! XLSX: one sheet, cell by cell.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::budget::Budget;
use super::cell::Cell;
use super::limits;
use super::place::Place;
use super::problem::{Bound, Problem};
use super::table::{Merged, Row, Table};
use super::{xlsx_cell, xlsx_package};

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Rows that are kept while it is not known which are headings.
const ROWS: usize = limits::ROWS + 1_000;
/// Cells that are looked at, blank ones included: a sheet can have a colour in every one of them.
const LOOKED_AT: usize = 5 * limits::CELLS;
/// Merged places that are looked at.
const MERGED: usize = 20_000;

/// The table of the sheet that was chosen, or of the first that is shown, and the names of all that are shown.
pub(super) fn table(
    bytes: &[u8],
    sheet: Option<&str>,
    headings: Option<usize>,
) -> Result<(Table, Vec<String>), Vec<Problem>> {
    xlsx_package::check(bytes).map_err(|problem| vec![problem])?;
    // The parser subtracts what a file says from what it says elsewhere, and stops the program where that is less than
    // nothing and somebody has asked for such stops. A file that makes it stop is broken.
    catch_unwind(|| read(bytes, sheet, headings)).unwrap_or_else(|_| Err(vec![Problem::Broken]))
}

fn read(bytes: &[u8], sheet: Option<&str>, headings: Option<usize>) -> Result<(Table, Vec<String>), Vec<Problem>> {
    let mut book = Book::new(Cursor::new(bytes)).map_err(|error| vec![refused(&error)])?;
    let shown = book.sheets_metadata().iter();
    let shown = shown.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let name = match sheet {
        None => names.first().ok_or_else(|| vec![Problem::Nothing])?.clone(),
        Some(wanted) if names.iter().any(|name| name == wanted) => wanted.to_owned(),
        Some(wanted) => return Err(vec![Problem::NoSuchSheet { name: wanted.to_owned() }]),
    };
    let mut rows = rows(&mut book, &name)?;
    let merged = book.merge_cells_by_sheet_name(&name).map_err(|error| vec![refused(&error)])?;
    let merged = unmerge(&mut rows, &merged).map_err(|problem| vec![problem])?;
    let mut table = Table::of_rows(name, rows, headings).map_err(|problem| vec![problem])?;
    table.merged = merged.into_iter().filter(|merged| merged.last_line > table.headings).collect();
    Ok((table, names))
}

fn refused(error: &XlsxError) -> Problem {
    if matches!(error, XlsxError::Password) { Problem::OldOrLocked } else { Problem::Broken }
}

fn rows(book: &mut Book<'_>, name: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let broken = |error: XlsxError| vec![refused(&error)];
    let too_much = |bound| vec![Problem::TooMuch(bound)];
    let mut reader = book.worksheet_cells_reader(name).map_err(broken)?;
    let (mut rows, mut budget, mut problems) = (BTreeMap::<usize, Vec<Cell>>::new(), Budget::new(), Vec::new());
    let mut looked_at = 0;
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(broken)? {
        looked_at += 1;
        if looked_at > LOOKED_AT {
            return Err(too_much(Bound::Cells));
        }
        let place = Place { line: record.pos.0 as usize + 1, column: record.pos.1 as usize };
        budget.text(xlsx_cell::bytes(&record.value)).map_err(|problem| vec![problem])?;
        let valueless = record.formula.is_some() && record.value == calamine::DataRef::Empty;
        let cell = if valueless { Err(Problem::NoValue { place }) } else { xlsx_cell::cell(&record.value, place) };
        let cell = match cell {
            Ok(cell) if cell.is_blank() => continue,
            Ok(cell) => cell,
            Err(problem) => {
                problems.push(problem);
                if problems.len() == limits::PROBLEMS {
                    return Err(problems);
                }
                continue;
            }
        };
        if place.column >= limits::COLUMNS {
            return Err(too_much(Bound::Columns));
        }
        let row = rows.entry(place.line).or_default();
        if row.len() <= place.column {
            budget.cells(place.column + 1 - row.len()).map_err(|problem| vec![problem])?;
            row.resize(place.column + 1, Cell::Blank);
        }
        row[place.column] = cell;
        if rows.len() > ROWS {
            return Err(too_much(Bound::Rows));
        }
    }
    if problems.is_empty() {
        Ok(rows.into_iter().map(|(line, cells)| Row { line, cells }).collect())
    } else {
        Err(problems)
    }
}

/// Puts what was merged over several lines on each of them on which anything stands. Over several columns, it stays in
/// the first.
fn unmerge(rows: &mut [Row], merged: &[Dimensions]) -> Result<Vec<Merged>, Problem> {
    if merged.len() > MERGED {
        return Err(Problem::TooMuch(Bound::Cells));
    }
    let (mut budget, mut told) = (Budget::new(), Vec::new());
    for place in merged {
        let (first, last) = (place.start.0 as usize + 1, place.end.0 as usize + 1);
        let column = place.start.1 as usize;
        let from = rows.partition_point(|row| row.line < first);
        let to = rows.partition_point(|row| row.line <= last);
        let content = rows.get(from).filter(|row| row.line == first).map(|row| row.cell(column).clone());
        let Some(content) = content.filter(|content| !content.is_blank() && to > from + 1) else { continue };
        for row in &mut rows[from + 1..to] {
            budget.cells(1 + (column + 1).saturating_sub(row.cells.len()))?;
            budget.text(if let Cell::Text(text) = &content { text.len() } else { 0 })?;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Blank);
            }
            row.cells[column] = content.clone();
        }
        told.push(Merged { first: Place { line: first, column }, last_line: last });
    }
    Ok(told)
}
