//! JSON: a list of objects, or an object of such lists, each with the name of a sheet.

use std::cell::Cell as Counter;
use std::collections::HashMap;

use super::budget::Budget;
use super::cell::Cell;
use super::json_lines::lines_of_objects;
use super::json_node::{Counted, Node};
use super::limits;
use super::problem::{Bound, Problem};
use super::table::{Row, Table};
use serde::de::DeserializeSeed;

/// The table of the sheet that was chosen, or of the first, and the names of all.
pub(super) fn table(json: &str, sheet: Option<&str>) -> Result<(Table, Vec<String>), Vec<Problem>> {
    let root = node(json).map_err(|problem| vec![problem])?;
    let (sheets, within) = match root {
        Node::List(entries) => (vec![(String::new(), entries)], 1),
        Node::Object(members) => (lists(members).map_err(|problem| vec![problem])?, 2),
        _ => return Err(vec![Problem::NoRecords]),
    };
    let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).filter(|name| !name.is_empty()).collect();
    let mut lines = lines_of_objects(json, within).into_iter();
    for (place, (name, entries)) in sheets.into_iter().enumerate() {
        let no_record = entries.iter().position(|entry| !matches!(entry, Node::Object(_)));
        let is_it = sheet.map_or(place == 0, |wanted| wanted == name);
        match (is_it, no_record) {
            // Of another sheet, only as many lines are wanted as are to be passed over.
            (false, _) => lines.by_ref().take(entries.iter().filter(|entry| is_object(entry)).count()).for_each(drop),
            (true, Some(entry)) => return Err(vec![Problem::NoRecord { entry: entry + 1 }]),
            (true, None) => return Records::default().table(name, entries, lines).map(|table| (table, names)),
        }
    }
    Err(vec![sheet.map_or(Problem::Nothing, |name| Problem::NoSuchSheet { name: name.to_owned() })])
}

fn is_object(node: &Node) -> bool {
    matches!(node, Node::Object(_))
}

fn node(json: &str) -> Result<Node, Problem> {
    let left = Counter::new(2 * limits::CELLS);
    let mut reader = serde_json::Deserializer::from_str(json);
    let read = Counted(&left).deserialize(&mut reader).and_then(|node| reader.end().map(|()| node));
    read.map_err(|error| match left.get() {
        0 => Problem::TooMuch(Bound::Cells),
        _ => Problem::NoJson { line: error.line().max(1), column: error.column() },
    })
}

fn lists(members: Vec<(String, Node)>) -> Result<Vec<(String, Vec<Node>)>, Problem> {
    let list = |(name, node)| match node {
        Node::List(entries) => Ok((name, entries)),
        _ => Err(Problem::NoRecords),
    };
    members.into_iter().map(list).collect()
}

#[derive(Default)]
struct Records {
    columns: Vec<String>,
    /// The place of each column, by its name.
    places: HashMap<String, usize>,
    problems: Vec<Problem>,
}

impl Records {
    fn table(
        mut self,
        name: String,
        entries: Vec<Node>,
        lines: impl Iterator<Item = usize>,
    ) -> Result<Table, Vec<Problem>> {
        if entries.len() > limits::ROWS {
            return Err(vec![Problem::TooMuch(Bound::Rows)]);
        }
        let (mut budget, mut rows) = (Budget::new(), Vec::with_capacity(entries.len()));
        for (entry, line) in entries.into_iter().zip(lines) {
            let Node::Object(members) = entry else { continue };
            let row = self.row(members, line, &mut budget).map_err(|problem| vec![problem])?;
            if row.cells.iter().any(|cell| !cell.is_blank()) {
                rows.push(row);
            }
            if self.problems.len() >= limits::PROBLEMS {
                break;
            }
        }
        match (self.problems.is_empty(), rows.is_empty()) {
            (false, _) => Err(self.problems),
            (true, true) => Err(vec![Problem::Nothing]),
            (true, false) => Ok(Table { name, headings: 0, columns: self.columns, rows, merged: Vec::new() }),
        }
    }

    fn row(&mut self, members: Vec<(String, Node)>, line: usize, budget: &mut Budget) -> Result<Row, Problem> {
        let mut row = Row { line, cells: Vec::new() };
        let mut there = vec![false; self.columns.len() + members.len()];
        for (name, node) in members {
            let column = self.column(&name)?;
            if std::mem::replace(&mut there[column], true) {
                self.problems.push(Problem::Twice { line, name });
                continue;
            }
            if row.cells.len() <= column {
                budget.cells(column + 1 - row.cells.len())?;
                row.cells.resize(column + 1, Cell::Blank);
            }
            match cell(node) {
                Ok(cell) => {
                    budget.text(if let Cell::Text(text) = &cell { text.len() } else { 0 })?;
                    row.cells[column] = cell;
                }
                Err(NoCell::Nested) => self.problems.push(Problem::Nested { line, name }),
                Err(NoCell::Inexact) => self.problems.push(Problem::Inexact { line, name }),
            }
        }
        Ok(row)
    }

    fn column(&mut self, name: &str) -> Result<usize, Problem> {
        if let Some(place) = self.places.get(name) {
            return Ok(*place);
        }
        let place = self.columns.len();
        if place == limits::COLUMNS {
            return Err(Problem::TooMuch(Bound::Columns));
        }
        self.columns.push(Cell::of_text(name).text().into_owned());
        self.places.insert(name.to_owned(), place);
        Ok(place)
    }
}

enum NoCell {
    Nested,
    Inexact,
}

/// A value as a cell. Several values stand on a line each.
fn cell(node: Node) -> Result<Cell, NoCell> {
    Ok(match node {
        Node::Nothing => Cell::Blank,
        Node::Truth(truth) => Cell::Truth(truth),
        Node::Number(number) => Cell::Number(number),
        Node::Inexact => return Err(NoCell::Inexact),
        Node::Text(text) => Cell::of_text(&text),
        Node::Object(_) => return Err(NoCell::Nested),
        Node::List(nodes) => {
            let value = |node| match node {
                Node::List(_) => Err(NoCell::Nested),
                other => cell(other).map(|cell| cell.text().into_owned()),
            };
            let values = nodes.into_iter().map(value).collect::<Result<Vec<_>, _>>()?;
            Cell::of_text(&values.join("\n"))
        }
    })
}

#[cfg(test)]
mod tests;
