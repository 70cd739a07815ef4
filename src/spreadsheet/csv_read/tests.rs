use super::*;

fn read(text: &str) -> Vec<(usize, Vec<String>)> {
    let said = |row: Row| (row.line, row.cells.iter().map(|cell| cell.text().into_owned()).collect());
    rows(text, None).unwrap().0.into_iter().map(said).collect()
}

fn cells(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

#[test]
fn cells_have_the_lines_on_which_they_stand() {
    let text = "Name;Zweck\r\n\"Zwei\r\nZeilen\";\"sagt \"\"ja\"\"\"\n\nC;D\rE;F";
    let expected = vec![
        (1, cells(&["Name", "Zweck"])),
        (2, cells(&["Zwei\nZeilen", "sagt \"ja\""])),
        (5, cells(&["C", "D"])),
        (6, cells(&["E", "F"])),
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn the_delimiter_is_guessed_told_or_chosen() {
    let guessed = |text: &str| rows(text, None).unwrap().1;
    assert_eq!(guessed("Name;Zweck, kurz\nA;b, c, d\nB;e"), Delimiter::Semicolon);
    assert_eq!(guessed("Name,Zweck; kurz\n\"A, B\",c\nB,e;f;g"), Delimiter::Comma);
    assert_eq!(guessed("Name\tZweck, kurz\nA\tb, c"), Delimiter::Tab);
    assert_eq!(guessed("Name\nA"), Delimiter::Semicolon);
    assert_eq!(guessed("sep=,\r\nName;x,Zweck;x\r\n"), Delimiter::Comma);
    assert_eq!(rows("sep=,\r\nName,x", None).unwrap().0[0].line, 2);
    let (wrong, _) = rows("Name;Zweck", Some(Delimiter::Comma)).unwrap();
    assert_eq!(wrong[0].cells, [Cell::Text("Name;Zweck".to_owned())]);
}

#[test]
fn wrong_quotation_marks_are_named_with_their_line() {
    let refused = |text: &str| rows(text, None).unwrap_err();
    assert_eq!(refused("a;b\nc;d\n\"e;f\ng;h\n"), Problem::QuoteOpen { line: 3 });
    assert_eq!(refused("a;b\n\"c\nd\" e;f"), Problem::BehindQuote { line: 3 });
    // One within a cell that does not begin with one is what it is.
    assert_eq!(read("a;5\" Bild"), [(1, cells(&["a", "5\" Bild"]))]);
}

#[test]
fn an_apostrophe_before_a_formula_is_taken_away_again() {
    assert_eq!(read("'=1+1;'tis;\"'-5\";-5"), [(1, cells(&["=1+1", "'tis", "-5", "-5"]))]);
}

#[test]
fn more_than_is_read_is_refused() {
    let columns = ";".repeat(limits::CELLS + 1);
    assert_eq!(rows(&columns, None), Err(Problem::TooMuch(Bound::Cells)));
    let rows_of = "a\n".repeat(2 * limits::ROWS + 1);
    assert_eq!(rows(&rows_of, None), Err(Problem::TooMuch(Bound::Rows)));
}
