//! Lists on the terminal: columns under a header, each as wide as it has to be.

/// The lines of a table, the header first.
pub(super) fn lines<const N: usize>(header: [&str; N], rows: &[[String; N]]) -> Vec<String> {
    let shown: Vec<[String; N]> = rows.iter().map(|row| row.each_ref().map(|cell| harmless(cell))).collect();
    let header = header.map(str::to_owned);
    let all = || [&header].into_iter().chain(&shown);
    let width = |column: usize| all().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |row: &[String; N]| {
        let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    all().map(line).collect()
}

/// Control characters would be commands to the terminal that shows them.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(|ch| if ch.is_control() && ch != '\t' { char::REPLACEMENT_CHARACTER } else { ch }).collect()
}

/// The same for several lines.
pub(super) fn harmless_lines(text: &str) -> String {
    text.lines().map(|line| harmless(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["Öhm".to_owned(), "a".to_owned()], ["x".to_owned(), "\u{1b}[2J".to_owned()]];
        assert_eq!(lines(["A", "B"], &rows), ["A    B", "Öhm  a", "x    \u{fffd}[2J"]);
    }
}
