//! From a row to what the form is filled in with.

use super::cell_reading::{filled, is_nothing};
use super::field::Field;
use super::matching::{Matching, Target};
use super::problem::{RowProblem, Wrong};
use super::references::References;
use crate::form::{Answers, FieldProblem};
use crate::spreadsheet::Row;

/// A field, its value, and the column it comes from.
pub(super) struct Value {
    pub(super) field: String,
    pub(super) value: String,
    pub(super) column: usize,
}

/// What a row says.
pub(super) struct ReadRow {
    pub(super) number: Option<(usize, String)>,
    pub(super) values: Vec<Value>,
    /// Targets of which the row says something, or all of them where a blank cell says something, too.
    pub(super) covered: Vec<Target>,
}

pub(super) fn read_row(
    row: &Row,
    fields: &[Field],
    matching: &Matching,
    references: &References,
    blank_clears: bool,
) -> (ReadRow, Vec<RowProblem>) {
    let mut read = ReadRow { number: None, values: Vec::new(), covered: Vec::new() };
    let mut problems = Vec::new();
    for (column, target) in matching.0.iter().enumerate() {
        let (cell, Some(target)) = (row.cell(column), target) else { continue };
        let Target::Field { id, row: of_row } = target else {
            read.number = Some((column, cell.text().trim().to_owned())).filter(|(_, text)| !text.is_empty());
            continue;
        };
        let Some(field) = fields.iter().find(|field| field.id == *id) else { continue };
        if blank_clears || !is_nothing(field, cell) {
            read.covered.push(target.clone());
        }
        match filled(field, *of_row, cell, references) {
            Ok(values) => {
                read.values.extend(values.into_iter().map(|(field, value)| Value { field, value, column }));
            }
            Err(wrong) => problems.push(RowProblem { line: row.line, column: Some(column), wrong }),
        }
    }
    (read, problems)
}

impl ReadRow {
    /// What the form is filled in with: what the record says already, but for what the row says.
    pub(super) fn pairs<'p>(&'p self, before: Option<&'p Answers>) -> Vec<(&'p str, &'p str)> {
        let kept = before.into_iter().flat_map(Answers::iter).filter(|(field, _)| !self.covers(field));
        let kept = kept.flat_map(|(field, answer)| answer.values().map(|value| (field.as_str(), value)));
        kept.chain(self.values.iter().map(|value| (value.field.as_str(), value.value.as_str()))).collect()
    }

    fn covers(&self, field: &str) -> bool {
        let id = field.split_once('.').map_or(field, |(id, _)| id);
        self.covered.iter().any(|target| match target {
            Target::Number => false,
            Target::Field { id: of, row: None } => of == id,
            Target::Field { .. } => target.name() == field,
        })
    }

    /// The column that a field comes from.
    pub(super) fn column_of(&self, field: &str) -> Option<usize> {
        self.values.iter().find(|value| value.field == field).map(|value| value.column)
    }
}

/// What the form refuses, as what is wrong with a cell.
pub(super) fn wrong(problem: FieldProblem) -> Wrong {
    match problem {
        FieldProblem::Missing => Wrong::NoTitle,
        FieldProblem::UnknownOption | FieldProblem::Torn => Wrong::NotAsked,
        FieldProblem::TooLong { found, allowed } | FieldProblem::TooMuch { found, allowed } => {
            Wrong::TooLong { found, allowed }
        }
        FieldProblem::NotADate => Wrong::NoDay,
        FieldProblem::TooLate { latest } => Wrong::TooLate { latest },
        FieldProblem::NotAMonth => Wrong::NoMonth,
        FieldProblem::NotAMoment => Wrong::NoMoment,
        FieldProblem::NotInBounds { min, max } => Wrong::OutOfBounds { min, max },
    }
}
