//! The matrix of risks.

use super::*;
use crate::assessment::risk::{
    Acceptance, AcceptanceRefused, RatedRisk, Rating, RiskLevel, RiskMatrix, check_acceptance,
};
use crate::data_file::DataFile;

const MATRIX: &str = include_str!("../../../config/risks.toml");

fn rated(severity: u8, likelihood: u8) -> Rating {
    Rating { severity, likelihood }
}

fn refused(text: &str) -> String {
    RiskMatrix::read(&DataFile { name: "risks.toml", text }).unwrap_err().to_string()
}

// V-77
#[test]
fn a_rating_has_the_level_of_the_matrix() {
    let matrix = RiskMatrix::built_in();
    let name =
        |severity, likelihood| matrix.name(matrix.level(rated(severity, likelihood)).unwrap(), german()).to_owned();
    assert_eq!([(4, 1), (2, 2), (1, 4), (3, 2)].map(|(s, l)| name(s, l)), ["hoch", "mittel", "mittel", "hoch"]);
    let rows = [4, 3, 2, 1].map(|severity| [1, 2, 3, 4].map(|likelihood| name(severity, likelihood)).join(" "));
    let expected = [
        "hoch hoch sehr hoch sehr hoch",
        "mittel hoch sehr hoch sehr hoch",
        "gering mittel hoch hoch",
        "gering gering mittel mittel",
    ];
    assert_eq!(rows, expected);
    for (severity, likelihood) in [(0, 1), (1, 0), (5, 1), (1, 5), (255, 255)] {
        let outside = matrix.level(rated(severity, likelihood)).unwrap_err().to_string();
        assert_eq!(outside, "the matrix goes up to severity 4 and likelihood 4");
    }
    assert_eq!(matrix.severity(german()).collect::<Vec<_>>(), ["geringfügig", "überschaubar", "substanziell", "groß"]);
    assert_eq!(matrix.likelihood(german()).count(), 4);
}

#[test]
fn a_risk_is_rated_without_with_planned_and_with_present_measures() {
    let levels = |target, net| {
        let risk = RatedRisk { gross: rated(4, 3), target, net };
        let levels = RiskMatrix::built_in().levels(&risk).unwrap();
        (levels.gross, levels.target, levels.net)
    };
    use RiskLevel::{High, Medium, VeryHigh};
    assert_eq!(levels(None, None), (VeryHigh, VeryHigh, VeryHigh));
    assert_eq!(levels(Some(rated(2, 2)), None), (VeryHigh, Medium, VeryHigh), "a plan mends nothing yet");
    assert_eq!(levels(None, Some(rated(4, 1))), (VeryHigh, High, High));
    let outside = RatedRisk { gross: rated(1, 1), target: None, net: Some(rated(5, 5)) };
    assert!(RiskMatrix::built_in().levels(&outside).is_err());
}

#[test]
fn only_the_management_accepts_a_risk_and_until_a_day() {
    let whole = Acceptance { by_management: true, officer_stated: true, on: TODAY, until: Some(date!(2027 - 05 - 31)) };
    assert_eq!(check_acceptance(RiskLevel::VeryHigh, &whole), Ok(()));
    let unstated = Acceptance { officer_stated: false, ..whole };
    assert_eq!(check_acceptance(RiskLevel::Medium, &unstated), Ok(()));
    assert_eq!(check_acceptance(RiskLevel::High, &unstated), Err(AcceptanceRefused::NoStatement));
    for (acceptance, problem) in [
        (Acceptance { by_management: false, ..whole }, AcceptanceRefused::NotByManagement),
        (Acceptance { until: None, ..whole }, AcceptanceRefused::NoDay),
        (Acceptance { until: Some(date!(2026 - 11 - 29)), ..whole }, AcceptanceRefused::NoDay),
    ] {
        assert_eq!(check_acceptance(RiskLevel::Low, &acceptance), Err(problem));
    }
}

// V-77
#[test]
fn a_matrix_with_a_gap_or_against_reason_is_refused_with_its_line() {
    let line = |words: &str| 1 + MATRIX.lines().position(|line| line.contains(words)).unwrap();
    for (from, to, words, problem) in [
        (
            "[\"low\", \"medium\", \"high\", \"high\"]",
            "[\"low\", \"medium\", \"high\"]",
            "\"low\", \"medium\"",
            "severity 2 has 3 levels; it takes 4",
        ),
        (
            "[[row]]\nseverity = 4\nlevels = [\"high\", \"high\", \"very-high\", \"very-high\"]\n",
            "",
            "severity = [",
            "there is no row for severity 4",
        ),
        ("severity = 3\n", "severity = 4\n", "severity = 3", "severity 4 is there twice"),
        ("severity = 3\n", "severity = 5\n", "severity = 3", "there is no severity 5; there are 1 to 4"),
        (
            "\"medium\", \"high\", \"high\"]",
            "\"medium\", \"high\", \"low\"]",
            "\"low\", \"medium\"",
            "a likelier risk counts less",
        ),
        ("[\"low\", \"medium\", \"high\", \"high\"]", "[\"low\", \"medium\", \"very-high\", \"very-high\"]", "zzz", ""),
        (
            "[\"medium\", \"high\", \"very-high\", \"very-high\"]",
            "[\"low\", \"low\", \"low\", \"low\"]",
            "\"medium\", \"high\", \"very",
            "a graver risk counts less",
        ),
    ] {
        let spoilt = MATRIX.replacen(from, to, 1);
        assert_ne!(spoilt, MATRIX, "{from}");
        if problem.is_empty() {
            assert!(
                RiskMatrix::read(&DataFile { name: "risks.toml", text: &spoilt }).is_ok(),
                "another matrix is fine"
            );
            continue;
        }
        let error = refused(&spoilt);
        assert!(
            error.starts_with(&format!("risks.toml, line {}: ", line(words))) && error.contains(problem),
            "{error}"
        );
    }
    assert!(
        refused(&MATRIX.replacen(
            "\"low\", \"medium\", \"high\", \"high\"",
            "\"low\", \"medium\", \"big\", \"high\"",
            1
        ))
        .contains("unknown variant `big`")
    );
    assert!(refused(&MATRIX.replacen("\nlow = {", "\nlowest = {", 1)).contains("unknown variant `lowest`"));
    let nameless: String =
        MATRIX.lines().filter(|line| !line.starts_with("medium =")).map(|line| format!("{line}\n")).collect();
    assert!(refused(&nameless).contains("the name of medium is missing"));
    let small = MATRIX.replacen("severity = [\n", "severity = [] # [\n", 1);
    assert!(refused(&small).starts_with("risks.toml, line "));
}
