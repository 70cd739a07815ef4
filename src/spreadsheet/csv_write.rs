//! A table as CSV (RFC 4180), as programs in Germany open it with a click: UTF-8 with a mark, and no formula in it.

use super::cell::Cell;
use super::csv_read::Delimiter;
use super::formula::neutralised;
use super::table::Table;

/// The table as text. Every text stands in quotation marks: so no program that splits at another sign finds a formula in
/// the middle of one.
pub fn csv(table: &Table, delimiter: Delimiter) -> String {
    let mut text = String::from('\u{feff}');
    let headings: Vec<Cell> = table.columns.iter().map(|heading| Cell::of_text(heading)).collect();
    for cells in std::iter::once(&headings).chain(table.rows.iter().map(|row| &row.cells)) {
        for column in 0..table.columns.len() {
            if column > 0 {
                text.push(char::from(delimiter.byte()));
            }
            push(&mut text, cells.get(column).unwrap_or(&Cell::Blank));
        }
        text.push_str("\r\n");
    }
    text
}

fn push(text: &mut String, cell: &Cell) {
    match cell {
        Cell::Blank => {}
        Cell::Number(_) | Cell::Truth(_) | Cell::Day(_) | Cell::Moment(_) => text.push_str(&cell.text()),
        Cell::Text(words) => {
            text.push('"');
            text.push_str(&neutralised(words).replace('"', "\"\""));
            text.push('"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_numbers_are_numbers() {
        let cells =
            vec![Cell::of_text("=cmd|' /C calc'!A0"), Cell::Number(-5.0), Cell::of_text("a;\"=1\""), Cell::Blank];
        let columns = ["Name", "Zahl", "Text", "@x"].map(str::to_owned).to_vec();
        let written = csv(&Table::new("", columns, vec![cells]), Delimiter::Semicolon);
        let expected = "\u{feff}\"Name\";\"Zahl\";\"Text\";\"'@x\"\r\n\"'=cmd|' /C calc'!A0\";-5;\"a;\"\"=1\"\"\";\r\n";
        assert_eq!(written, expected);
    }
}
