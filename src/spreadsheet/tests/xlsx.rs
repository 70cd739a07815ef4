use super::files::{book, packed, sheet, text};
use crate::spreadsheet::{Bound, Cell, Merged, Opened, Place, Problem, Reading, limits, open};

fn read(bytes: &[u8]) -> Result<Opened, Vec<Problem>> {
    open(bytes, &Reading::default())
}

fn rows(rows: &str) -> Vec<u8> {
    book(&sheet(rows, ""), &[])
}

#[test]
fn a_formula_has_its_value_and_without_one_its_cell_is_named() {
    let heading = format!("<row r=\"1\">{}{}</row>", text("A1", "Name"), text("B1", "Summe"));
    let value = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>Name</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>";
    let opened = read(&rows(&format!("{heading}{value}"))).unwrap();
    assert_eq!(opened.table.rows[0].cells, [Cell::of_text("Name"), Cell::Number(2.0)]);
    let empty = "<row r=\"3\"><c r=\"B3\"><f>1+1</f></c><c r=\"C3\" t=\"e\"><v>#REF!</v></c></row>";
    let problems = read(&rows(&format!("{heading}{value}{empty}"))).unwrap_err();
    let place = |column| Place { line: 3, column };
    let error = "#REF!".to_owned();
    assert_eq!(problems, [Problem::NoValue { place: place(1) }, Problem::ErrorIn { place: place(2), error }]);
}

#[test]
fn what_is_merged_over_lines_stands_on_each() {
    let cells = [
        format!("<row r=\"1\">{}{}</row>", text("A1", "Bereich"), text("B1", "Dienst")),
        format!("<row r=\"2\">{}{}</row>", text("A2", "Wohnen"), text("B2", "Signal")),
        format!("<row r=\"3\">{}</row>", text("B3", "Threema")),
        format!("<row r=\"9\">{}</row>", text("B9", "Teamwire")),
    ];
    let merged = "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B9:XFD1048576\"/></mergeCells>";
    let table = read(&book(&sheet(&cells.concat(), merged), &[])).unwrap().table;
    assert_eq!(table.rows[1].cells, [Cell::of_text("Wohnen"), Cell::of_text("Threema")]);
    assert_eq!((table.rows[2].line, table.rows[2].cell(0)), (9, &Cell::Blank));
    assert_eq!(table.merged, [Merged { first: Place { line: 2, column: 0 }, last_line: 4 }]);
}

#[test]
fn a_sheet_of_a_cell_at_the_far_end_takes_no_room() {
    let far = format!("<row r=\"1\">{}</row><row r=\"1048576\">{}</row>", text("A1", "Name"), text("A1048576", "x"));
    assert_eq!(read(&rows(&far)).unwrap().table.rows[0].line, 1_048_576);
    let wide = format!("<row r=\"1\">{}</row>", text("XFD1", "x"));
    assert_eq!(read(&rows(&wide)), Err(vec![Problem::TooMuch(Bound::Columns)]));
}

#[test]
fn a_bomb_is_refused_before_it_is_read() {
    let zeroes = vec![b' '; usize::try_from(limits::PART).unwrap() + 1];
    let bomb = book(&sheet("", ""), &[("xl/media/image1.png", &zeroes)]);
    assert!(bomb.len() < 200_000, "it is small as it is sent");
    assert_eq!(read(&bomb), Err(vec![Problem::TooMuch(Bound::Unpacked)]));
    let boast = b"<sst uniqueCount=\"9999999999999\"><si><t>a</t></si></sst>";
    assert_eq!(read(&book(&sheet("", ""), &[("xl/sharedStrings.xml", boast)])), Err(vec![Problem::Broken]));
    let names: Vec<String> = (0..=limits::PARTS).map(|part| format!("{part}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"<a/>"[..])).collect();
    assert_eq!(read(&packed(&parts)), Err(vec![Problem::TooMuch(Bound::Unpacked)]));
}

#[test]
fn a_size_that_is_a_lie_changes_nothing() {
    let blanks = vec![b' '; usize::try_from(limits::PART).unwrap() + 1];
    let mut bomb = packed(&[("[Content_Types].xml", b"<Types/>"), ("xl/a.xml", &blanks)]);
    let size = u32::try_from(blanks.len()).unwrap().to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4).filter(|at| bomb[*at..*at + 4] == size).collect();
    assert_eq!(places.len(), 2, "before the part, and in the list of parts");
    for at in places {
        bomb[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    assert_ne!(read(&bomb).unwrap_err(), [Problem::Nothing]);
}

#[test]
fn a_file_that_makes_the_parser_stop_is_broken() {
    let upside_down = "<worksheet><dimension ref=\"B2:A1\"/><sheetData/></worksheet>";
    let refused = read(&book(upside_down, &[])).unwrap_err();
    assert!([Problem::Broken, Problem::Nothing].contains(&refused[0]), "{refused:?}");
    let sizes = "<worksheet><sheetData><row r=\"99999999999\"><c r=\"A0\"/></row></sheetData></worksheet>";
    assert_eq!(read(&book(sizes, &[])), Err(vec![Problem::Broken]));
}

#[test]
fn what_is_no_xlsx_file_is_told_by_what_it_is() {
    assert_eq!(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), Err(vec![Problem::OldOrLocked]));
    let ods = packed(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")]);
    assert_eq!(read(&ods), Err(vec![Problem::OtherOffice]));
    assert_eq!(read(b"PK\x03\x04 and no more"), Err(vec![Problem::Broken]));
    let whole = rows(&format!("<row r=\"1\">{}</row>", text("A1", "Name")));
    assert!(read(&whole).is_ok());
    for end in [30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(read(&whole[..end]), Err(vec![Problem::Broken]), "{end}");
    }
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let file = rows(&format!("<row r=\"1\">{}</row>", text("A1", "Name")));
    let of = |name: &str| open(&file, &Reading { sheet: Some(name.to_owned()), ..Reading::default() });
    assert_eq!(of("Dienste").unwrap().sheets, ["Dienste"]);
    assert_eq!(of("Risiken"), Err(vec![Problem::NoSuchSheet { name: "Risiken".to_owned() }]));
}
