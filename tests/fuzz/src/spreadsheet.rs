//! Whatever is sent as a table is refused with a reason, or is a table that comes in again as it went out.

use std::io::{Cursor, Write};

use siegelpost::spreadsheet::{Cell, Delimiter, Format, Reading, Table, csv, open, xlsx};
use time::macros::date;

const WORKBOOK: &[u8] = br#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>"#;
const RELATIONSHIPS: &[u8] = br#"<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

pub fn holds(data: &[u8]) {
    opened(data);
    // Nobody hits upon a packed file by chance: what begins like a sheet is packed as one.
    if data.starts_with(b"<") {
        opened(&packed(data));
    }
}

fn opened(data: &[u8]) {
    match open(data, &Reading::default()) {
        Ok(opened) => comes_in_again(&opened.table),
        Err(problems) => assert!(!problems.is_empty()),
    }
}

fn packed(sheet: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("[Content_Types].xml", &b"<Types/>"[..]),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONSHIPS),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn comes_in_again(table: &Table) {
    if table.columns.iter().all(String::is_empty) || table.rows.is_empty() {
        return;
    }
    let reading = |format| Reading { format: Some(format), headings: Some(1), ..Reading::default() };
    for delimiter in [Delimiter::Semicolon, Delimiter::Tab] {
        let written = csv(table, delimiter);
        assert!(written.lines().all(|line| !line.starts_with(['=', '+', '@'])));
        let read = open(written.as_bytes(), &Reading { delimiter: Some(delimiter), ..reading(Format::Csv) });
        assert_eq!(said(&read.unwrap().table), said(table));
    }
    // It has no room for a text of more than 32,767 characters.
    let Ok(written) = xlsx(std::slice::from_ref(table), date!(2026 - 11 - 30)) else { return };
    assert_eq!(said(&open(&written, &reading(Format::Xlsx)).unwrap().table), said(table));
}

fn said(table: &Table) -> Vec<Vec<String>> {
    let headings: Vec<Cell> = table.columns.iter().map(|heading| Cell::of_text(heading)).collect();
    let row = |cells: &Vec<Cell>| {
        let width = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        cells[..width].iter().map(|cell| cell.text().into_owned()).collect()
    };
    std::iter::once(&headings).chain(table.rows.iter().map(|row| &row.cells)).map(row).collect()
}
