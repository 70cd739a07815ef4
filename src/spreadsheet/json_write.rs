//! Tables as JSON: of each, a list of objects by the headings.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::cell::Cell;
use super::table::{Row, Table};

/// One table as a list of objects; several as an object of such lists by their names. Numbers and truth are what they
/// are, days are texts as `2026-12-31`; what is blank is left out. A heading that is there twice gets a number.
pub fn json(tables: &[Table]) -> String {
    let written = match tables {
        [table] => serde_json::to_string_pretty(&Rows::of(table)),
        several => serde_json::to_string_pretty(&Sheets(several)),
    };
    written.expect("names are texts, and numbers in cells are finite")
}

struct Sheets<'t>(&'t [Table]);
struct Rows<'t> {
    names: Vec<String>,
    rows: &'t [Row],
}
struct Object<'r>(&'r [String], &'r Row);
struct Value<'c>(&'c Cell);

impl<'t> Rows<'t> {
    fn of(table: &'t Table) -> Self {
        Self { names: told_apart(table.columns.iter().map(String::as_str)), rows: &table.rows }
    }
}

/// The names, with a number behind those that are there before.
pub(super) fn told_apart<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut apart: Vec<String> = Vec::new();
    for name in names {
        let numbered = (2..).map(|number| format!("{name} ({number})"));
        let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !apart.contains(name));
        apart.extend(free);
    }
    apart
}

impl Serialize for Sheets<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = told_apart(self.0.iter().map(|table| table.name.as_str()));
        serializer.collect_map(names.iter().zip(self.0.iter().map(Rows::of)))
    }
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(|row| Object(&self.names, row)))
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (name, cell) in self.0.iter().zip(&self.1.cells).filter(|(_, cell)| !cell.is_blank()) {
            object.serialize_entry(name, &Value(cell))?;
        }
        object.end()
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Blank => serializer.serialize_unit(),
            Cell::Truth(truth) => serializer.serialize_bool(*truth),
            // Without a point where it is whole: read again, it is the same number.
            Cell::Number(number) => match number.to_string().parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => serializer.serialize_f64(*number),
            },
            Cell::Text(_) | Cell::Day(_) | Cell::Moment(_) => serializer.serialize_str(&self.0.text()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_a_list_and_several_are_named() {
        let columns = ["Name", "Zahl", "Name"].map(str::to_owned).to_vec();
        let row = vec![Cell::of_text("=1"), Cell::Number(7.0), Cell::Truth(false)];
        let one = Table::new("A", columns, vec![row, vec![Cell::Blank, Cell::Number(0.5)]]);
        let rows = "[{\"Name\":\"=1\",\"Zahl\":7,\"Name (2)\":false},{\"Zahl\":0.5}]";
        let squeezed = |tables: &[Table]| json(tables).replace(['\n', ' '], "").replace("Name(2)", "Name (2)");
        assert_eq!(squeezed(std::slice::from_ref(&one)), rows);
        assert_eq!(
            squeezed(&[one.clone(), one]).replace("A(2)", "A (2)"),
            format!("{{\"A\":{rows},\"A (2)\":{rows}}}")
        );
    }
}
