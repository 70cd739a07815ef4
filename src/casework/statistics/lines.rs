//! The figures of a year line by line, by stable words: for files that programs read.

use super::report::AnnualReport;
use super::share::Share;
use super::suppression::{Cell, SMALLEST};

/// What a file says of itself, in the end.
pub const NOTE: &str = "counts of 1 to 4 are printed as <5; suppressed: not printed so that no such count can be computed; \
     reports that are not open to every handler of their channel are not counted";

/// One figure: in which table, of what, and as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub table: &'static str,
    pub row: &'static str,
    pub value: String,
}

/// What the three cells of a duty are.
const DUTY: [&str; 3] = ["in_time", "late", "not"];
const FEEDBACK: [&str; 3] = ["in_time", "late_or_missing", "not_owed"];

impl AnnualReport {
    /// Every figure, in the order in which it is printed.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = vec![line("year", "received", self.received), line("year", "closed", self.closed)];
        let median = self.median_days.map_or_else(String::new, |days| days.to_string());
        lines.push(Line { table: "year", row: "median_days_to_close", value: median });
        for (name, rows, table, share) in [
            ("acknowledged", DUTY, &self.acknowledged, Share::of_first(&self.acknowledged)),
            ("first_reply", DUTY, &self.first_reply, Share::of_first(&self.first_reply)),
            ("feedback", FEEDBACK, &self.feedback, Share::of_owed(&self.feedback)),
        ] {
            lines.extend(rows.into_iter().zip(&table.cells).map(|(row, cell)| line(name, row, *cell)));
            lines.push(Line { table: name, row: "in_time_percent", value: percent(share) });
        }
        if let Some(table) = &self.came_back {
            lines.extend(["yes", "no"].into_iter().zip(&table.cells).map(|(row, cell)| line("came_back", row, *cell)));
        }
        for stated in &self.stated {
            let answers = stated.question.answers().iter().copied().chain(["not_stated"]);
            let name = stated.question.as_str();
            lines.extend(answers.zip(&stated.table.cells).map(|(answer, cell)| line(name, answer, *cell)));
        }
        lines
    }

    /// The figures as a file of comma-separated values (RFC 4180), and what it does not tell.
    pub fn to_csv(&self) -> String {
        let year = self.year;
        let lines =
            self.lines().into_iter().map(|Line { table, row, value }| format!("{year},{table},{row},{value}\r\n"));
        let note = format!("{year},note,,\"{NOTE}\"\r\n");
        std::iter::once("year,table,row,value\r\n".to_owned()).chain(lines).chain([note]).collect()
    }
}

fn line(table: &'static str, row: &'static str, cell: Cell) -> Line {
    Line { table, row, value: printed(cell) }
}

fn printed(cell: Cell) -> String {
    match cell {
        Cell::Exactly(count) => count.to_string(),
        Cell::BelowFive => format!("<{SMALLEST}"),
        Cell::Hidden => "suppressed".to_owned(),
    }
}

fn percent(share: Option<Share>) -> String {
    match share {
        Some(Share::Exactly(percent)) => percent.to_string(),
        Some(Share::AtLeast(percent)) => format!(">={percent}"),
        Some(Share::AtMost(percent)) => format!("<={percent}"),
        None => String::new(),
    }
}
