//! From a cell to the values of a field.

use super::dates;
use super::field::{Field, FieldKind, FieldOption};
use super::folding::folded;
use super::numbers::whole_number;
use super::problem::Wrong;
use super::references::References;
use crate::form::field_name;
use crate::spreadsheet::Cell;

/// The fields of a form that a cell fills in, with their values. In rows, a cell for all of them has a value on each line.
pub(super) fn filled(
    field: &Field,
    row: Option<u32>,
    cell: &Cell,
    references: &References,
) -> Result<Vec<(String, String)>, Wrong> {
    let (Some(most), None) = (field.rows, row) else {
        return named(&field_name(&field.id, row), values(field, cell, references)?);
    };
    // One value is read as what it is; several are texts.
    let pieces = match cell {
        Cell::Text(text) => pieces(text, splits(&field.kind)),
        other => vec![other.clone()],
    };
    let mut all = Vec::new();
    for (row, piece) in (1..).zip(pieces) {
        if row > most {
            return Err(Wrong::TooManyRows { most });
        }
        all.extend(named(&field_name(&field.id, Some(row)), values(field, &piece, references)?)?);
    }
    Ok(all)
}

fn named(name: &str, values: Vec<String>) -> Result<Vec<(String, String)>, Wrong> {
    Ok(values.into_iter().map(|value| (name.to_owned(), value)).collect())
}

/// What stands between the rows of a cell. Texts have semicolons, and a choice of several has them between its options.
fn splits(kind: &FieldKind) -> &'static [char] {
    match kind {
        FieldKind::Text | FieldKind::Choice { many: true, .. } => &['\n'],
        _ => &['\n', ';'],
    }
}

fn pieces(text: &str, splits: &[char]) -> Vec<Cell> {
    text.split(splits).map(|piece| Cell::of_text(piece.trim())).filter(|piece| !piece.is_blank()).collect()
}

/// Whether a cell says that there is nothing.
pub(super) fn is_nothing(field: &Field, cell: &Cell) -> bool {
    let dash = |text: &str| matches!(text.trim(), "-" | "–" | "—" | "/" | "./.");
    cell.is_blank() || !matches!(field.kind, FieldKind::Text) && matches!(cell, Cell::Text(text) if dash(text))
}

fn values(field: &Field, cell: &Cell, references: &References) -> Result<Vec<String>, Wrong> {
    if is_nothing(field, cell) {
        return Ok(Vec::new());
    }
    let one = |value: Option<String>, wrong| value.map(|value| vec![value]).ok_or(wrong);
    match &field.kind {
        FieldKind::Text => Ok(vec![cell.text().into_owned()]),
        FieldKind::Day => one(dates::day(cell), Wrong::NoDay),
        FieldKind::Month => one(dates::month(cell), Wrong::NoMonth),
        FieldKind::Moment => one(dates::moment(cell), Wrong::NoMoment),
        FieldKind::Number => one(whole_number(cell), Wrong::NoNumber),
        FieldKind::Reference { is_row: true, .. } => one(whole_number(cell), Wrong::NoNumber),
        FieldKind::Reference { list, is_row: false } => references.find(list, cell.text().trim()).map(|id| vec![id]),
        FieldKind::Choice { many, options } => chosen(options, &cell.text(), *many),
    }
}

/// The options that a text names: as a whole first, for a label can have a semicolon; then what stands between them.
fn chosen(options: &[FieldOption], text: &str, many: bool) -> Result<Vec<String>, Wrong> {
    let named = |text: &str| {
        let folded = folded(text);
        let mut found = options.iter().filter(|option| option.names.contains(&folded));
        // Two that are called alike are not told apart here.
        found.next().filter(|_| found.next().is_none()).map(|option| option.id.clone())
    };
    if let Some(id) = named(text) {
        return Ok(vec![id]);
    }
    let unknown = |text: &str| Wrong::NoOption { text: text.trim().to_owned() };
    if !many {
        return Err(unknown(text));
    }
    let pieces = text.split(['\n', ';']).filter(|piece| !piece.trim().is_empty());
    pieces.map(|piece| named(piece).ok_or_else(|| unknown(piece))).collect()
}
