//! What a row is beside the records that are there, and what is wrong with it.

use super::*;
use crate::record::ChangeKind;

fn of_cell(line: usize, column: usize, wrong: Wrong) -> RowProblem {
    RowProblem { line, column: Some(column), wrong }
}

#[test]
fn a_row_is_new_changed_or_the_same() {
    let kind = kind("measure");
    let one = answers(kind, &[("name", "Gruppen bereinigen"), ("due", "2026-12-31"), ("owner", "Leitung")]);
    let existing = [Existing { number: "M-2026-001", title: "Gruppen bereinigen", answers: &one }];
    let csv = |rows: &str| format!("Nummer;Aufgabe;Frist;Zuständig\n{rows}");
    let standing = |rows: &str, blank| {
        let preview = previewed(kind, &csv(rows), &existing, blank);
        assert_eq!(preview.problems, []);
        preview.rows.into_iter().next().unwrap()
    };
    let same = standing("M-2026-001;Gruppen bereinigen;31.12.2026;", BlankCells::Keep);
    assert_eq!((same.standing, same.number.as_deref()), (Standing::Same, Some("M-2026-001")));
    let cleared = standing("M-2026-001;Gruppen bereinigen;31.12.2026;", BlankCells::Clear);
    let Standing::Changed(changes) = cleared.standing else { panic!("the owner is gone") };
    assert_eq!((changes.len(), changes[0].field.as_str(), changes[0].kind), (1, "owner", ChangeKind::Removed));
    let moved = standing("M-2026-001;;1.2.2027;", BlankCells::Keep);
    let expected = pairs(&[("due", "2027-02-01"), ("name", "Gruppen bereinigen"), ("owner", "Leitung")]);
    assert_eq!(said(&moved.answers), expected);
    let like = standing(";GRUPPEN BEREINIGEN;;", BlankCells::Keep);
    assert_eq!(like.standing, Standing::New { like: Some("M-2026-001".to_owned()) });
}

#[test]
fn numbers_are_of_records_that_are_there_and_stand_on_one_line() {
    let kind = kind("measure");
    let one = answers(kind, &[("name", "A")]);
    let existing = [Existing { number: "M-2026-001", title: "A", answers: &one }];
    let csv = "Nummer;Aufgabe\nM-2026-001;A\nM-2026-001;B\nM-2026-002;C\nVVT-2026-001;D\n7;E\n";
    let preview = previewed(kind, csv, &existing, BlankCells::Keep);
    let text = |text: &str| text.to_owned();
    assert_eq!(
        preview.problems,
        [
            of_cell(3, 0, Wrong::NumberTwice { text: text("M-2026-001"), line: 2 }),
            of_cell(4, 0, Wrong::UnknownNumber { text: text("M-2026-002") }),
            of_cell(5, 0, Wrong::NotANumberOfThisKind { text: text("VVT-2026-001") }),
            of_cell(6, 0, Wrong::NotANumberOfThisKind { text: text("7") }),
        ]
    );
    assert!(preview.plan().is_err(), "one wrong row is enough");
}

#[test]
fn every_problem_of_every_row_has_its_line_and_column() {
    let csv = format!(
        "Aufgabe;Frist;Status;Erledigt am;Zuständig\n;1.2.26;fast;;x\nB;31.11.2026;planned;2026-01-01;{}\nC;;done;2026-01-01;\n",
        "x".repeat(201)
    );
    let preview = previewed(kind("measure"), &csv, &[], BlankCells::Keep);
    assert_eq!(
        preview.problems,
        [
            of_cell(2, 1, Wrong::NoDay),
            of_cell(2, 2, Wrong::NoOption { text: "fast".to_owned() }),
            of_cell(2, 0, Wrong::NoTitle),
            of_cell(3, 1, Wrong::NoDay),
            of_cell(3, 4, Wrong::TooLong { found: 201, allowed: 200 }),
        ]
    );
    assert_eq!((preview.rows.len(), preview.rows[0].line), (1, 4));
    // Nothing else in the way, what the form does not ask is told instead of dropped.
    let preview =
        previewed(kind("measure"), "Aufgabe;Status;Erledigt am\nB;planned;2026-01-01\n", &[], BlankCells::Keep);
    assert_eq!(preview.problems, [of_cell(2, 2, Wrong::NotAsked)]);
}

#[test]
fn a_matching_without_a_title_or_with_a_field_twice_is_refused() {
    let kind = kind("measure");
    let table = table("a;b\nx;y");
    let due = || Some(Target::Field { id: "due".to_owned(), row: None });
    let matching = Matching(vec![due(), due()]);
    let import = Import {
        kind,
        table: &table,
        matching: &matching,
        existing: &[],
        references: &References::default(),
        blank: BlankCells::Keep,
        today: TODAY,
    };
    let problems = preview(&import).problems;
    assert_eq!(problems[0], of_cell(1, 1, Wrong::FieldTwice { column: 0 }));
    assert_eq!(problems[1], RowProblem { line: 1, column: None, wrong: Wrong::NoTitleColumn });
}

#[test]
fn a_plan_has_what_is_to_be_written_and_nothing_else() {
    let kind = kind("measure");
    let one = answers(kind, &[("name", "A")]);
    let existing = [Existing { number: "M-2026-001", title: "A", answers: &one }];
    let preview = previewed(kind, "Nr.;Aufgabe\nM-2026-001;A\n;B\n", &existing, BlankCells::Keep);
    let plan = preview.plan().ok().unwrap();
    assert_eq!((plan.same(), plan.changes().len()), (1, 1));
    let [new] = &plan.into_changes()[..] else { panic!("one is new") };
    assert_eq!((new.line, &new.number, said(&new.answers)), (3, &None, pairs(&[("name", "B")])));
}

#[test]
fn of_many_problems_the_first_are_told_and_the_rest_are_counted() {
    let rows = "A;morgen\n".repeat(5_000);
    let preview = previewed(kind("measure"), &format!("Aufgabe;Frist\n{rows}"), &[], BlankCells::Keep);
    assert_eq!((preview.problems.len(), preview.more), (200, 4_800));
    let rows = "A;31.12.2026\n".repeat(5_000);
    assert_eq!(previewed(kind("measure"), &format!("Aufgabe;Frist\n{rows}"), &[], BlankCells::Keep).rows.len(), 5_000);
}
