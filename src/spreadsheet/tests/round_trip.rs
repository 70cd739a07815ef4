//! What goes out comes in again.

use proptest::prelude::*;
use time::macros::date;
use time::{Date, Duration, PrimitiveDateTime, Time};

use crate::spreadsheet::{Cell, Delimiter, Format, Opened, Reading, Table, csv, json, open, xlsx};

const ON: Date = date!(2026 - 11 - 30);

fn text() -> impl Strategy<Value = Cell> {
    let tricky = "['=+@;,\"\t\n\\\\ -]{1,6}|_x000D_|sep=;|[{\\[<&>\\]}]{1,4}|\\PC{1,12}|[a-zß]{1,9}";
    tricky.prop_map(|text| Cell::of_text(&text))
}

fn cell() -> impl Strategy<Value = Cell> {
    let day = (0..3_000_000_i64).prop_map(|days| date!(1800 - 01 - 01).saturating_add(Duration::days(days)));
    let time = (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| Time::from_hms(hour, minute, 0).unwrap());
    prop_oneof![
        4 => text(),
        1 => Just(Cell::Blank),
        1 => any::<i32>().prop_map(|number| Cell::Number(number.into())),
        1 => (-1e9..1e9).prop_map(Cell::Number),
        1 => any::<bool>().prop_map(Cell::Truth),
        1 => day.clone().prop_map(Cell::Day),
        1 => (day, time).prop_map(|(day, time)| Cell::Moment(PrimitiveDateTime::new(day, time))),
    ]
}

/// A table with a heading over each column, and something in each row.
fn table() -> impl Strategy<Value = Table> {
    let filled = |cells: &Vec<Cell>| cells.iter().any(|cell| !cell.is_blank());
    let rows = move |columns: usize| {
        prop::collection::vec(prop::collection::vec(cell(), columns).prop_filter("blank", filled), 1..6)
    };
    let heading = "[a-zäöüß=@' ]{0,8}";
    (1..5_usize).prop_flat_map(move |columns| {
        (prop::collection::vec(heading, columns), rows(columns)).prop_map(|(headings, rows)| {
            // No two alike, and none blank.
            let apart = headings.iter().zip(1..).map(|(heading, place)| format!("{heading}{place}")).collect();
            Table::new("Dienste", apart, rows)
        })
    })
}

/// What the cells of a table say, with its headings; blank ones at the end of a row left out.
fn said(table: &Table) -> (Vec<String>, Vec<Vec<String>>) {
    let row = |cells: &Vec<Cell>| {
        let width = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        cells[..width].iter().map(|cell| cell.text().into_owned()).collect()
    };
    (table.columns.clone(), table.rows.iter().map(|row_of| row(&row_of.cells)).collect())
}

fn opened(bytes: &[u8], format: Format) -> Opened {
    let opened = open(bytes, &Reading { headings: (format != Format::Json).then_some(1), ..Reading::default() });
    let opened = opened.unwrap();
    assert_eq!(opened.format, format);
    opened
}

proptest! {
    #[test]
    fn csv_comes_in_again(table in table(), delimiter in prop::sample::select(vec![Delimiter::Semicolon, Delimiter::Comma, Delimiter::Tab])) {
        let written = csv(&table, delimiter);
        let read = open(written.as_bytes(), &Reading { delimiter: Some(delimiter), format: Some(Format::Csv), headings: Some(1), ..Reading::default() });
        prop_assert_eq!(said(&read.unwrap().table), said(&table));
    }

    #[test]
    fn csv_that_is_opened_without_a_word_comes_in_again(table in table()) {
        prop_assume!(table.columns.len() > 1);
        let read = opened(csv(&table, Delimiter::Semicolon).as_bytes(), Format::Csv);
        prop_assert_eq!(said(&read.table), said(&table));
    }

    #[test]
    fn xlsx_comes_in_again(table in table()) {
        let read = opened(&xlsx(std::slice::from_ref(&table), ON).unwrap(), Format::Xlsx);
        prop_assert_eq!(said(&read.table), said(&table));
    }

    #[test]
    fn json_comes_in_again(table in table()) {
        let read = opened(json(std::slice::from_ref(&table)).as_bytes(), Format::Json).table;
        // What is blank is left out, so columns stand in the order in which they are filled first.
        let by_name = |of: &Table| -> Vec<Vec<(String, String)>> {
            let row = |cells: &[Cell]| {
                let mut named: Vec<_> = of.columns.iter().zip(cells).filter(|(_, cell)| !cell.is_blank()).map(|(name, cell)| (name.trim().to_owned(), cell.text().into_owned())).collect();
                named.sort();
                named
            };
            of.rows.iter().map(|each| row(&each.cells)).collect()
        };
        prop_assert_eq!(by_name(&read), by_name(&table));
    }
}

#[test]
fn days_numbers_and_truth_are_what_they_are_in_xlsx() {
    let moment = PrimitiveDateTime::new(date!(2026 - 12 - 31), Time::from_hms(15, 10, 0).unwrap());
    let cells = vec![
        Cell::Day(date!(2026 - 12 - 31)),
        Cell::Moment(moment),
        Cell::Number(1.5),
        Cell::Truth(true),
        Cell::of_text("=1"),
    ];
    let columns = ["Tag", "Zeit", "Zahl", "ja", "Text"].map(str::to_owned).to_vec();
    let written = xlsx(&[Table::new("A", columns, vec![cells.clone()])], ON).unwrap();
    assert_eq!(opened(&written, Format::Xlsx).table.rows[0].cells, cells);
}

#[test]
fn several_tables_are_several_sheets() {
    let table = |name: &str| Table::new(name, vec!["a".to_owned()], vec![vec![Cell::of_text(name)]]);
    let tables = [table("Dienste"), table("Risiken")];
    for (bytes, format) in [(xlsx(&tables, ON).unwrap(), Format::Xlsx), (json(&tables).into_bytes(), Format::Json)] {
        let reading = Reading { sheet: Some("Risiken".to_owned()), ..Reading::default() };
        let read = open(&bytes, &reading).unwrap();
        assert_eq!((read.format, read.sheets), (format, vec!["Dienste".to_owned(), "Risiken".to_owned()]));
        assert_eq!(read.table.rows[0].cells, [Cell::of_text("Risiken")]);
    }
}

#[test]
fn a_hundred_thousand_rows_come_in_again_and_one_more_does_not() {
    let rows = |count: usize| {
        (0..count)
            .map(|row| vec![Cell::of_text("Gruppe"), Cell::Number(f64::from(u32::try_from(row).unwrap()))])
            .collect()
    };
    let table = |count| Table::new("A", vec!["Name".to_owned(), "Zahl".to_owned()], rows(count));
    let (most, more) = (table(100_000), table(100_001));
    for (fits, not) in [
        (csv(&most, Delimiter::Semicolon).into_bytes(), csv(&more, Delimiter::Semicolon).into_bytes()),
        (json(std::slice::from_ref(&most)).into_bytes(), json(std::slice::from_ref(&more)).into_bytes()),
        (xlsx(std::slice::from_ref(&most), ON).unwrap(), xlsx(std::slice::from_ref(&more), ON).unwrap()),
    ] {
        assert_eq!(open(&fits, &Reading::default()).unwrap().table.rows.len(), 100_000);
        let bound = crate::spreadsheet::Bound::Rows;
        assert_eq!(open(&not, &Reading::default()), Err(vec![crate::spreadsheet::Problem::TooMuch(bound)]));
    }
}
