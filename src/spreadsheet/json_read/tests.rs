use super::*;

fn read(json: &str) -> Table {
    table(json, None).unwrap().0
}

fn refused(json: &str) -> Vec<Problem> {
    table(json, None).unwrap_err()
}

#[test]
fn objects_are_rows_and_their_names_columns() {
    let read = read("[\n {\"Name\": \"A\", \"Zahl\": 7, \"ja\": true},\n {\"neu\": [\"x\", \"y\"], \"Name\": null}]");
    assert_eq!(read.columns, ["Name", "Zahl", "ja", "neu"]);
    assert_eq!(
        read.rows[0],
        Row { line: 2, cells: vec![Cell::Text("A".to_owned()), Cell::Number(7.0), Cell::Truth(true)] }
    );
    assert_eq!((read.rows[1].line, read.rows[1].cell(3)), (3, &Cell::Text("x\ny".to_owned())));
}

#[test]
fn a_sheet_is_chosen_by_its_name_and_keeps_its_lines() {
    let json = "{\"Dienste\": [{\"a\": {}},\n {\"a\": 2}],\n \"Risiken\": [\n{\"b\": 1}]}";
    let (table, sheets) = table(json, Some("Risiken")).unwrap();
    assert_eq!((&table.name[..], table.rows[0].line, sheets), ("Risiken", 4, vec!["Dienste".into(), "Risiken".into()]));
    assert_eq!(refused(json), [Problem::Nested { line: 1, name: "a".to_owned() }]);
    let absent = super::table(json, Some("X")).unwrap_err();
    assert_eq!(absent, [Problem::NoSuchSheet { name: "X".to_owned() }]);
}

#[test]
fn what_would_be_lost_is_refused_with_its_line() {
    let json = "[{\"a\": 1},\n{\"a\": 12345678901234567890123},\n{\"a\": 1, \"a\": 2}, {\"b\": [[1]]}, {\"c\": 9007199254740993}]";
    let name = |name: &str| name.to_owned();
    assert_eq!(
        refused(json),
        [
            Problem::Inexact { line: 2, name: name("a") },
            Problem::Twice { line: 3, name: name("a") },
            Problem::Nested { line: 3, name: name("b") },
            Problem::Inexact { line: 3, name: name("c") },
        ]
    );
}

#[test]
fn what_is_no_list_of_objects_is_refused() {
    assert_eq!(refused("[1,\n2"), [Problem::NoJson { line: 2, column: 1 }]);
    assert_eq!(refused("\"a\""), [Problem::NoRecords]);
    assert_eq!(refused("{\"a\": 1}"), [Problem::NoRecords]);
    assert_eq!(refused("[{\"a\": 1}, 2]"), [Problem::NoRecord { entry: 2 }]);
    assert_eq!(refused("[]"), [Problem::Nothing]);
    assert_eq!(refused("{}"), [Problem::Nothing]);
    let deep = "[".repeat(200_000);
    assert!(matches!(refused(&deep)[..], [Problem::NoJson { line: 1, .. }]));
    let many = format!("[{{\"a\": [{}1]}}]", "1,".repeat(2 * limits::CELLS));
    assert_eq!(refused(&many), [Problem::TooMuch(Bound::Cells)]);
}
