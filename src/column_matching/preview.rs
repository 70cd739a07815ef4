//! What would become of each row, before anything does.

use std::collections::HashMap;

use time::Date;

use super::field::{Field, fields};
use super::folding::folded;
use super::matching::{Matching, Target};
use super::problem::{RowProblem, Wrong};
use super::references::References;
use super::row_reading::{ReadRow, read_row, wrong};
use crate::form::{Answers, Refused};
use crate::record::{Change, Kind, RecordNumber, changes};
use crate::spreadsheet::limits::PROBLEMS;
use crate::spreadsheet::{Row, Table};

/// A record that is there.
#[derive(Clone, Copy)]
pub struct Existing<'a> {
    pub number: &'a str,
    pub title: &'a str,
    pub answers: &'a Answers,
}

/// What a blank cell means for a record that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BlankCells {
    /// Nothing: what the record says stays.
    #[default]
    Keep,
    /// That the record no longer says anything there.
    Clear,
}

/// A table to be taken over as records of a kind.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    pub kind: &'a Kind,
    pub table: &'a Table,
    pub matching: &'a Matching,
    pub existing: &'a [Existing<'a>],
    pub references: &'a References,
    pub blank: BlankCells,
    pub today: Date,
}

/// What would become of a table.
pub struct Preview {
    /// The rows in which nothing is wrong.
    pub rows: Vec<PreviewedRow>,
    /// The first problems, in the order of the lines.
    pub problems: Vec<RowProblem>,
    /// How many more there are.
    pub more: usize,
}

/// What would become of a row.
pub struct PreviewedRow {
    pub line: usize,
    pub number: Option<String>,
    pub title: String,
    pub standing: Standing,
    /// What the record would say, all of it.
    pub answers: Answers,
}

/// What a row is beside the records that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A new record; `like` is the number of one that is there with the same title.
    New {
        like: Option<String>,
    },
    Changed(Vec<Change>),
    Same,
}

/// Reads every row.
pub fn preview(import: &Import<'_>) -> Preview {
    let mut reader = Reader {
        fields: fields(import.kind),
        numbers: import.existing.iter().map(|record| (record.number, *record)).collect(),
        titles: import.existing.iter().map(|record| (folded(record.title), record.number)).collect(),
        seen: HashMap::new(),
        import,
    };
    let mut preview = Preview { rows: Vec::new(), problems: Vec::new(), more: 0 };
    preview.note(reader.of_columns());
    for row in &import.table.rows {
        match reader.row(row) {
            Ok(row) => preview.rows.push(row),
            Err(problems) => preview.note(problems),
        }
    }
    preview
}

impl Preview {
    fn note(&mut self, problems: Vec<RowProblem>) {
        let room = PROBLEMS - self.problems.len();
        self.more += problems.len().saturating_sub(room);
        self.problems.extend(problems.into_iter().take(room));
    }
}

struct Reader<'a> {
    import: &'a Import<'a>,
    fields: Vec<Field>,
    numbers: HashMap<&'a str, Existing<'a>>,
    titles: HashMap<String, &'a str>,
    /// The line of each number that was there before.
    seen: HashMap<String, usize>,
}

impl<'a> Reader<'a> {
    /// What is wrong with the matching as a whole.
    fn of_columns(&self) -> Vec<RowProblem> {
        let (line, columns) = (self.import.table.headings, &self.import.matching.0);
        let mut problems = Vec::new();
        for (column, target) in columns.iter().enumerate() {
            let clashes =
                |other: &Option<Target>| other.as_ref().zip(target.as_ref()).is_some_and(|(a, b)| a.clashes(b));
            if let Some(earlier) = columns[..column].iter().position(clashes) {
                problems.push(RowProblem { line, column: Some(column), wrong: Wrong::FieldTwice { column: earlier } });
            }
        }
        let names_it = |target: &Target| match target {
            Target::Number => true,
            Target::Field { id, .. } => *id == self.import.kind.title,
        };
        if !columns.iter().flatten().any(names_it) {
            problems.push(RowProblem { line, column: None, wrong: Wrong::NoTitleColumn });
        }
        problems
    }

    fn row(&mut self, row: &Row) -> Result<PreviewedRow, Vec<RowProblem>> {
        let Import { kind, matching, references, blank, today, .. } = *self.import;
        let (read, mut problems) = read_row(row, &self.fields, matching, references, blank == BlankCells::Clear);
        let at = |column, wrong| RowProblem { line: row.line, column, wrong };
        let before = match self.record(row.line, &read) {
            Ok(before) => before,
            Err((column, wrong)) => {
                problems.push(at(Some(column), wrong));
                None
            }
        };
        let pairs = read.pairs(before.map(|record| record.answers));
        let answers = match kind.form.read_draft(today, &kind.title, pairs.iter().copied()) {
            Ok(answers) => answers,
            Err(Refused { errors, .. }) => {
                // A title that could not be read is a problem already; and so is a number that nobody has.
                let told = |field: &str| problems.iter().any(|problem| problem.column == self.column_for(&read, field));
                let new: Vec<_> = errors.iter().filter(|error| problems.is_empty() || !told(&error.question)).collect();
                let new: Vec<_> =
                    new.iter().map(|error| at(self.column_for(&read, &error.question), wrong(error.problem))).collect();
                problems.extend(new);
                return Err(problems);
            }
        };
        let lost = read.values.iter().filter(|value| answers.get(&value.field).is_none());
        problems.extend(lost.map(|value| at(Some(value.column), Wrong::NotAsked)));
        if !problems.is_empty() {
            problems.dedup();
            return Err(problems);
        }
        let title = answers.text(&kind.title).unwrap_or_default().to_owned();
        let standing = match before {
            None => Standing::New { like: self.titles.get(&folded(&title)).map(|number| (*number).to_owned()) },
            Some(record) if record.answers.same_as(&answers) => Standing::Same,
            Some(record) => Standing::Changed(changes(kind, record.answers, &answers)),
        };
        let number = before.map(|record| record.number.to_owned());
        Ok(PreviewedRow { line: row.line, number, title, standing, answers })
    }

    /// The record whose number stands in a row.
    fn record(&mut self, line: usize, read: &ReadRow) -> Result<Option<Existing<'a>>, (usize, Wrong)> {
        let Some((column, text)) = &read.number else { return Ok(None) };
        let (column, text) = (*column, text.clone());
        let number = text.parse::<RecordNumber>().ok().filter(|number| number.prefix() == self.import.kind.prefix);
        if number.is_none() {
            return Err((column, Wrong::NotANumberOfThisKind { text }));
        }
        if let Some(earlier) = self.seen.get(&text) {
            return Err((column, Wrong::NumberTwice { text, line: *earlier }));
        }
        self.seen.insert(text.clone(), line);
        self.numbers.get(text.as_str()).copied().map(Some).ok_or((column, Wrong::UnknownNumber { text }))
    }

    /// The column that a field comes from, or would come from.
    fn column_for(&self, read: &ReadRow, field: &str) -> Option<usize> {
        let id = field.split_once('.').map_or(field, |(id, _)| id);
        let is_it = |target: &Option<Target>| matches!(target, Some(Target::Field { id: of, .. }) if of == id);
        read.column_of(field).or_else(|| self.import.matching.0.iter().position(is_it))
    }
}
