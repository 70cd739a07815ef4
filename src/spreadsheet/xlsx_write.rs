//! Tables as XLSX (ECMA-376). A text is stored as a text: no program takes it for a formula.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use time::macros::date;
use time::{Date, Time};

use super::cell::Cell;
use super::place::Place;
use super::sheet_name::sheet_name;
use super::table::Table;

/// Characters that the format has for one cell.
const LONGEST: usize = 32_767;
/// The first day after which the format's count of days has no gap: it has a 29 February 1900.
const FIRST_DAY: Date = date!(1900 - 03 - 01);
/// How wide a column may become, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 9..=60;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// More text than the format has for one cell.
    #[error("{place} of the sheet {sheet}: at most {LONGEST} characters are possible")]
    TooLong { sheet: String, place: Place },
    /// More rows or columns than the format has, or what the writer says.
    #[error("no XLSX file can be made of it: {0}")]
    Writer(#[from] XlsxError),
}

/// The tables, a sheet each; `on` is the day that the file says it was made on.
///
/// # Errors
/// [`NotWritten`], which names the cell.
pub fn xlsx(tables: &[Table], on: Date) -> Result<Vec<u8>, NotWritten> {
    let mut book = Workbook::new();
    if let Some(day) = excel_day(on) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    }
    let (mut names, formats) = (Vec::new(), Formats::new());
    for table in tables {
        let name = sheet_name(&table.name, &names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        fill(sheet, table, &formats)?;
        names.push(name);
    }
    Ok(book.save_to_buffer()?)
}

struct Formats {
    heading: Format,
    text: Format,
    day: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            heading: top().set_bold().set_text_wrap(),
            text: top().set_text_wrap(),
            day: top().set_num_format("dd.mm.yyyy"),
            moment: top().set_num_format("dd.mm.yyyy hh:mm"),
        }
    }
}

fn fill(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), NotWritten> {
    let too_long = |place: Place| NotWritten::TooLong { sheet: table.name.clone(), place };
    for (column, heading) in (0_u16..).zip(&table.columns) {
        let place = Place { line: 1, column: column.into() };
        if heading.chars().count() > LONGEST {
            return Err(too_long(place));
        }
        sheet.write_string_with_format(0, column, heading, &formats.heading)?;
        let widest = table.rows.iter().map(|row| width(row.cell(column.into()))).max().unwrap_or(0);
        let width = widest.max(heading.chars().count() + 1).clamp(*WIDTHS.start(), *WIDTHS.end());
        sheet.set_column_width(column, u32::try_from(width).unwrap_or(u32::MAX))?;
    }
    for (line, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(&row.cells) {
            let place = Place { line: line as usize + 1, column: column.into() };
            match cell {
                Cell::Text(text) if text.chars().count() > LONGEST => return Err(too_long(place)),
                cell => write(sheet, (line, column), cell, formats)?,
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn write(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    let day = |day: Date| excel_day(day).ok_or_else(|| cell.text());
    let dated = match cell {
        Cell::Day(date) => day(*date).map(|day| (day, &formats.day)),
        Cell::Moment(moment) => day(moment.date()).map(|day| (at(day, moment.time()), &formats.moment)),
        Cell::Blank => return Ok(()),
        Cell::Number(number) => return sheet.write_number_with_format(row, column, *number, &formats.text).map(drop),
        Cell::Truth(truth) => return sheet.write_boolean_with_format(row, column, *truth, &formats.text).map(drop),
        Cell::Text(text) => Err(text.as_str().into()),
    };
    match dated {
        Ok((day, format)) => sheet.write_datetime_with_format(row, column, &day, format)?,
        // A day that the format does not count is a text, as it is in every other format.
        Err(text) => sheet.write_string_with_format(row, column, text, &formats.text)?,
    };
    Ok(())
}

fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|_| day >= FIRST_DAY)?;
    ExcelDateTime::from_ymd(year, day.month().into(), day.day()).ok()
}

fn at(day: ExcelDateTime, time: Time) -> ExcelDateTime {
    let minute = day.and_hms(time.hour().into(), time.minute(), 0);
    minute.expect("every minute of a day is a time that the format has")
}

/// Characters of the longest line.
fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0) + 1,
        Cell::Moment(_) => 17,
        Cell::Day(_) => 11,
        Cell::Blank | Cell::Number(_) | Cell::Truth(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_the_format_has_no_room_for_is_named_with_its_cell() {
        let cells = vec![Cell::Blank, Cell::of_text(&"x".repeat(LONGEST + 1))];
        let table = Table::new("Dienste", vec!["A".to_owned(), "B".to_owned()], vec![Vec::new(), cells]);
        let refused = xlsx(&[table], date!(2026 - 11 - 30)).unwrap_err();
        assert_eq!(refused.to_string(), "B3 of the sheet Dienste: at most 32767 characters are possible");
    }
}
