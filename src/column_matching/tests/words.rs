//! Every problem has words in every language.

use super::*;
use crate::language::Languages;

#[test]
fn every_problem_is_said_in_every_language_of_the_office_with_its_place() {
    let text = || "Wohnen".to_owned();
    let all = [
        Wrong::NoDay,
        Wrong::NoMonth,
        Wrong::NoMoment,
        Wrong::NoNumber,
        Wrong::OutOfBounds { min: 0, max: 9 },
        Wrong::TooLate { latest: TODAY },
        Wrong::NoOption { text: text() },
        Wrong::NoRecord { text: text() },
        Wrong::SeveralRecords { text: text() },
        Wrong::TooManyRows { most: 20 },
        Wrong::TooLong { found: 2_001, allowed: 2_000 },
        Wrong::NoTitle,
        Wrong::NotAsked,
        Wrong::NotANumberOfThisKind { text: text() },
        Wrong::UnknownNumber { text: text() },
        Wrong::NumberTwice { text: text(), line: 2 },
        Wrong::FieldTwice { column: 3 },
        Wrong::NoTitleColumn,
    ];
    assert_eq!(all.len() + 2, MESSAGES.len(), "two say where");
    let table = table("Name;Frist\na;b");
    for language in Languages::built_in().of_office() {
        for wrong in &all {
            let problem = RowProblem { line: 17, column: Some(1), wrong: wrong.clone() };
            let said = problem.said(&table, language).unwrap();
            assert!(said.contains("17") && said.contains("B (Frist)"), "{said}");
            assert!(!format!("{wrong:?}").contains("Wohnen") || said.contains("Wohnen"), "{said}");
        }
        let row = RowProblem { line: 17, column: None, wrong: Wrong::NoTitle };
        assert!(row.said(&table, language).unwrap().contains("17: "));
    }
}
