//! Every problem has words in every language.

use crate::language::Languages;
use crate::spreadsheet::{Bound, MESSAGES, Place, Problem};
use strum::IntoEnumIterator;

fn all() -> Vec<Problem> {
    let (place, name) = (Place { line: 7, column: 2 }, "Zweck".to_owned());
    let mut all = vec![
        Problem::NoText,
        Problem::Nothing,
        Problem::NoHeadings { line: 7 },
        Problem::NoSuchSheet { name: name.clone() },
        Problem::QuoteOpen { line: 7 },
        Problem::BehindQuote { line: 7 },
        Problem::Broken,
        Problem::OldOrLocked,
        Problem::OtherOffice,
        Problem::ErrorIn { place, error: "#REF!".to_owned() },
        Problem::NoValue { place },
        Problem::NoDay { place },
        Problem::NoJson { line: 7, column: 2 },
        Problem::NoRecords,
        Problem::NoRecord { entry: 7 },
        Problem::Nested { line: 7, name: name.clone() },
        Problem::Inexact { line: 7, name: name.clone() },
        Problem::Twice { line: 7, name },
    ];
    all.extend(Bound::iter().map(Problem::TooMuch));
    all
}

#[test]
fn every_problem_is_said_in_every_language_of_the_office_with_its_place() {
    assert_eq!(all().len(), MESSAGES.len());
    for language in Languages::built_in().of_office() {
        for problem in all() {
            let said = problem.said(language).unwrap();
            assert!(problem.line().is_none() || said.contains('7'), "{said}");
            assert!(!format!("{problem:?}").contains("Zweck") || said.contains("Zweck"), "{said}");
        }
        let too_many = Problem::TooMuch(Bound::Rows).said(language).unwrap();
        assert!(too_many.contains(&language.number(100_000)), "{too_many}");
    }
    let first = Languages::built_in().default_language();
    let said = Problem::NoValue { place: Place { line: 7, column: 2 } }.said(first);
    assert!(said.unwrap().starts_with("Zelle C7: "));
}
