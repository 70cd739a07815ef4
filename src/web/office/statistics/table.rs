//! A table of figures, and the bars of its chart.

use serde::Serialize;

use crate::casework::statistics::{Cell, Published, Share};

/// As a page says it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Figure {
    /// `exactly`, `below` or `hidden`.
    kind: &'static str,
    count: u32,
}

/// A row of a table, with the bar of the chart.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    /// The message that names it.
    key: String,
    figure: Figure,
    /// Its length, in percent of the longest; nothing where the figure is not printed.
    bar: Option<u32>,
    /// The upper edge of its line in the chart.
    y: usize,
}

/// A percentage: `exactly`, `least` or `most`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Percent {
    kind: &'static str,
    percent: u32,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Table {
    /// The message that names it is `stat-…`.
    name: &'static str,
    rows: Vec<Row>,
    total: Figure,
    /// Of the first row, where it says whether something was done in time.
    percent: Option<Percent>,
    /// The height of the chart.
    height: usize,
}

/// The height of a line of the chart: a name, and a bar below it.
const LINE: usize = 40;

impl Figure {
    pub(super) fn of(cell: Cell) -> Self {
        let (kind, count) = match cell {
            Cell::Exactly(count) => ("exactly", count),
            Cell::BelowFive => ("below", 0),
            Cell::Hidden => ("hidden", 0),
        };
        Self { kind, count }
    }
}

impl Table {
    /// A table whose rows are named by these messages.
    pub(super) fn of(name: &'static str, keys: impl IntoIterator<Item = String>, table: &Published) -> Self {
        let longest = table.cells.iter().filter_map(|cell| cell.exactly()).max().unwrap_or(0).max(1);
        let bar = |cell: &Cell| cell.exactly().map(|count| count * 100 / longest);
        let row = |(place, (key, cell)): (usize, (String, &Cell))| Row {
            key,
            figure: Figure::of(*cell),
            bar: bar(cell),
            y: place * LINE,
        };
        let rows: Vec<Row> = keys.into_iter().zip(&table.cells).enumerate().map(row).collect();
        Self { name, height: rows.len() * LINE, rows, total: Figure::of(table.total), percent: None }
    }

    /// With the percentage of its first row.
    pub(super) fn with_percent(self, share: Option<Share>) -> Self {
        let percent = share.map(|share| match share {
            Share::Exactly(percent) => Percent { kind: "exactly", percent },
            Share::AtLeast(percent) => Percent { kind: "least", percent },
            Share::AtMost(percent) => Percent { kind: "most", percent },
        });
        Self { percent, ..self }
    }
}
