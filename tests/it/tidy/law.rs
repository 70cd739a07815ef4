//! `docs/law.md` names each requirement of the law and each acceptance vector, with the tests that quote it. The tests are
//! collected here and never by hand: `WRITE_LAW=1 cargo test --test it tidy::law` writes them into the document.

mod quotes;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

use super::{Finding, report, tree};
use quotes::Quote;

const DOCUMENT: &str = "docs/law.md";
/// The ids that the domain rules have: a letter, and from which number to which. What the register of data processing
/// needs (66 to 78) is listed with the register.
const LISTS: [(&str, RangeInclusive<u8>); 4] = [("H", 1..=42), ("V", 1..=65), ("V", 79..=80), ("V", 81..=89)];
/// How a cell begins that names no test, before its reason. A requirement can be one that no program fulfils.
const REASONS: [&str; 2] = ["not software: ", "not yet: "];

#[test]
fn the_law_is_held_by_the_tests_that_quote_it() {
    let files = tree();
    let (_, document) = files.iter().find(|(path, _)| path == DOCUMENT).unwrap();
    let quotes: Vec<Quote> = files.iter().flat_map(|(path, text)| quotes::quotes(path, text)).collect();
    assert!(quotes.len() > 100, "ids are read as such");
    if std::env::var_os("WRITE_LAW").is_some() {
        let written = with_tests(document, &quotes);
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCUMENT), &written).unwrap();
        return report(wrong(&written, &quotes));
    }
    report(wrong(document, &quotes));
}

/// The tests of each id, as they stand in its cell.
fn cells(quotes: &[Quote]) -> BTreeMap<&str, String> {
    let mut tests: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for quote in quotes {
        let of_file = tests.entry(&quote.id).or_default().entry(&quote.file).or_default();
        // A vector names files: many stand in tables that one test walks through.
        let name = quote.test.as_deref().filter(|name| quote.id.starts_with('H') && !of_file.contains(name));
        of_file.extend(name);
    }
    let of_file = |(file, names): (&&str, &Vec<&str>)| match names.as_slice() {
        [] => format!("`{file}`"),
        _ => names.iter().map(|name| format!("`{file}::{name}`")).collect::<Vec<_>>().join("<br>"),
    };
    tests.iter().map(|(id, files)| (*id, files.iter().map(of_file).collect::<Vec<_>>().join("<br>"))).collect()
}

/// The id of a row, its last cell, and what stands before that.
fn row(line: &str) -> Option<(&str, &str, &str)> {
    let (before, cell) = line.strip_suffix(" |")?.rsplit_once(" | ")?;
    let id = before.strip_prefix("| ")?.split(" | ").next()?;
    let is_id = id.len() == 4 && ["H-", "V-"].iter().any(|letter| id.starts_with(letter));
    is_id.then_some((id, cell, before))
}

/// The document with the cells as they should be. A cell with a reason stays where no test was found.
fn with_tests(document: &str, quotes: &[Quote]) -> String {
    let cells = cells(quotes);
    let write = |line: &str| match row(line) {
        Some((id, cell, before)) => format!("{before} | {} |\n", cells.get(id).map_or(cell, String::as_str)),
        None => format!("{line}\n"),
    };
    document.lines().map(write).collect()
}

fn wrong(document: &str, quotes: &[Quote]) -> Vec<Finding> {
    let (cells, should) = (cells(quotes), with_tests(document, quotes));
    let rows = || document.lines().zip(should.lines()).enumerate().filter(|(_, (line, _))| row(line).is_some());
    let is_reason =
        |cell: &str| REASONS.iter().any(|begins| cell.strip_prefix(begins).is_some_and(|why| why.len() > 9));
    let other = rows().filter(|(_, (line, should))| line != should);
    let other = other.map(|(at, (_, should))| Finding::new(DOCUMENT, at + 1, format!("should be\n{should}")));
    let unsaid = rows()
        .filter(|(_, (line, _))| row(line).is_some_and(|(id, cell, _)| !cells.contains_key(id) && !is_reason(cell)));
    let unsaid =
        unsaid.map(|(at, _)| Finding::new(DOCUMENT, at + 1, "neither a test quotes it, nor is there a reason"));
    let listed: Vec<&str> = document.lines().filter_map(row).map(|(id, ..)| id).collect();
    let known: Vec<String> =
        LISTS.iter().flat_map(|(letter, numbers)| numbers.clone().map(move |n| format!("{letter}-{n:02}"))).collect();
    let order = (listed != known).then(|| Finding::new(DOCUMENT, 0, "its rows are not each id once, in order"));
    let unknown = quotes.iter().filter(|quote| !known.contains(&quote.id));
    let unknown = unknown.map(|quote| Finding::new(&quote.file, 0, format!("no such id: {}", quote.id)));
    other.chain(unsaid).chain(order).chain(unknown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(id: &str, file: &str, test: Option<&str>) -> Quote {
        Quote { id: id.to_owned(), file: file.to_owned(), test: test.map(str::to_owned) }
    }

    /// A document with a row for each id and a reason in each cell, but for some.
    fn document(cells: &[(&str, &str)]) -> String {
        let ids = LISTS.iter().flat_map(|(letter, numbers)| numbers.clone().map(move |n| format!("{letter}-{n:02}")));
        let cell = |id: &str| {
            cells.iter().find(|(other, _)| *other == id).map_or("not yet: nobody built it", |(_, cell)| cell)
        };
        ids.map(|id| format!("| {id} | § 1 | {} |\n", cell(&id))).collect()
    }

    #[test]
    fn a_cell_names_the_tests_that_quote_the_id() {
        let (h, v) = (concat!("H", "-02"), concat!("V", "-03"));
        let quotes = [
            quote(h, "a.rs", Some("one")),
            quote(h, "a.rs", Some("one")),
            quote(h, "a.rs", Some("two")),
            quote(h, "b.mjs", None),
            quote(v, "a.rs", Some("one")),
        ];
        let right = document(&[(h, "`a.rs::one`<br>`a.rs::two`<br>`b.mjs`"), (v, "`a.rs`")]);
        assert_eq!(wrong(&right, &quotes), []);
        assert_eq!(with_tests(&document(&[]), &quotes), right);
        let found = wrong(&document(&[]), &quotes);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2, 45]);
        assert!(found[0].what.ends_with(right.lines().nth(1).unwrap()), "the line as it should be: {}", found[0]);
        assert_eq!(wrong(&right, &quotes[..4]).len(), 1, "a test that is gone");
    }

    #[test]
    fn an_id_without_test_and_reason_is_caught_and_one_that_is_missing_or_made_up() {
        let h = concat!("H", "-02");
        for empty in ["", "`a.rs`", "not yet: ", "tested"] {
            assert_eq!(wrong(&document(&[(h, empty)]), &[]).len(), 1, "{empty}");
        }
        assert_eq!(wrong(&document(&[(h, "not software: people do that")]), &[]), []);
        let short: String = document(&[]).lines().skip(1).map(|line| format!("{line}\n")).collect();
        assert_eq!(wrong(&short, &[]).len(), 1);
        assert_eq!(wrong(&document(&[]), &[quote(concat!("H", "-43"), "a.rs", None)]).len(), 1);
    }
}
