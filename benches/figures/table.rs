//! The result, for people at a terminal and for the README.

/// One figure.
pub struct Row {
    pub figure: String,
    pub measured: String,
    /// What the same costs without the program, or what limits it; empty if there is nothing to compare with.
    pub bare: String,
    /// The target; empty if there is none.
    pub target: String,
    pub met: Option<bool>,
}

/// All figures, and what has to be known about them.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
    notes: Vec<String>,
}

const HEAD: [&str; 5] = ["Figure", "Measured", "Bare limit, same run", "Target", ""];

impl Table {
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Columns under each other.
    pub fn plain(&self) -> String {
        let cells: Vec<[&str; 5]> = std::iter::once(HEAD).chain(self.rows.iter().map(Row::cells)).collect();
        let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..HEAD.len()).map(width).collect();
        let line = |row: &[&str; 5]| {
            let padded: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            padded.join("  ").trim_end().to_owned()
        };
        let mut lines: Vec<String> = cells.iter().map(line).collect();
        lines.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("  "));
        lines.push(String::new());
        lines.extend(self.notes.iter().cloned());
        lines.join("\n")
    }

    /// A table of Markdown.
    pub fn markdown(&self) -> String {
        let line = |row: [&str; 5]| format!("| {} |", row.join(" | "));
        let mut lines = vec![line(HEAD), line(["---"; 5])];
        lines.extend(self.rows.iter().map(|row| line(row.cells())));
        lines.push(String::new());
        lines.extend(self.notes.iter().map(|note| format!("- {note}")));
        lines.join("\n")
    }
}

impl Row {
    fn cells(&self) -> [&str; 5] {
        let verdict = match self.met {
            Some(true) => "met",
            Some(false) => "not met",
            None => "",
        };
        [&self.figure, &self.measured, &self.bare, &self.target, verdict]
    }
}
