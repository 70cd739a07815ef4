//! That the entries that come along are whole under every regime, and what a file is refused for.

use time::macros::date;

use super::*;
use crate::record::Laws;

const TODAY: Date = date!(2026 - 11 - 30);

fn ids(kind: &str) -> Vec<&str> {
    Ready::built_in().of_kind(kind).map(|entry| entry.id.as_str()).collect()
}

fn numbered(letter: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("{letter}{number:02}")).collect()
}

#[test]
fn every_file_that_comes_along_is_read_and_whole() {
    assert_eq!(ids("processing-activity"), ["VVT-MSG-01", "VVT-MSG-02", "VVT-MSG-03", "VVT-MSG-04", "VVT-HIN-01"]);
    assert_eq!(ids("safeguard"), numbered("T", 26));
    assert_eq!(ids("risk"), numbered("R", 15));
    assert_eq!(ids("training"), ["S1", "S2", "S3", "S4", "S5", "S6"]);
    assert_eq!(ids("deletion-class").len(), 12);
    assert_eq!(ids("measure").len(), 12);
}

#[test]
fn little_is_left_to_the_organisation() {
    for entry in Ready::built_in().iter() {
        let open: &[&str] = match entry.kind.as_str() {
            "processing-activity" => &["officer", "third_country"],
            "safeguard" => &["status"],
            "risk" => &["net_severity", "net_likelihood"],
            _ => &[],
        };
        assert!(entry.open.iter().all(|id| open.contains(&id.as_str())), "{}: {:?}", entry.id, entry.open);
    }
    assert_eq!(Ready::built_in().by_id("VVT-HIN-01").unwrap().open, ["officer"]);
}

#[test]
fn no_entry_cites_the_law_of_another_regime() {
    let kinds = Kinds::built_in();
    for entry in Ready::built_in().iter() {
        let kind = kinds.by_id(&entry.kind).unwrap();
        for regime in &Laws::built_in().regimes {
            let answers = entry.answers(kind, regime, TODAY, |_| None);
            let texts: Vec<_> = answers.iter().flat_map(|(_, answer)| answer.values()).collect();
            for (law, of) in
                [("DSGVO", "dsgvo"), ("BDSG", "dsgvo"), (" KDG", "kdg"), ("DSG-EKD", "dsg-ekd"), ("KDR-OG", "kdr-og")]
            {
                let cited = texts.iter().find(|text| text.contains(law));
                assert!(of == regime || cited.is_none(), "{} under {regime}: {cited:?}", entry.id);
            }
        }
    }
}

#[test]
fn days_are_counted_from_today_and_references_are_to_what_is_there() {
    let entry = Ready::built_in().by_id("MN08").unwrap();
    let kind = Kinds::built_in().by_id("measure").unwrap();
    let number = |id: &str| (id == "R04").then(|| RecordNumber::new("RIS", 2026, 3).unwrap());
    let answers = entry.answers(kind, "dsgvo", TODAY, number);
    assert_eq!(answers.text("due"), Some("2027-01-14"));
    assert_eq!((answers.text("to_risk.2"), answers.text("to_safeguard.1")), (Some("RIS-2026-003"), None));
    assert_eq!(entry.title(kind, "dsgvo", TODAY), "Ausscheiden regeln: sperren, löschen, belegen");
}

const SMALL: &str = r#"
[[entry]]
id = "A1"
kind = "measure"
[entry.answers]
name = "Gruppen prüfen"
owner = "Leitung"
due = { ago = -30 }
state = "planned"
"for.1" = "risk"
"to_risk.1" = "B1"
[[entry]]
id = "B1"
kind = "risk"
open = ["net_severity", "net_likelihood"]
[entry.answers]
name = "Ehemalige lesen mit"
scenario = "Sie lesen weiter."
gross_severity = "s3"
gross_likelihood = "l3"
treatment = "avoid"
[entry.regime.kdg]
scenario = "Sie lesen weiter mit."
"#;

#[test]
fn a_file_that_gives_half_a_record_is_refused_with_its_line() {
    let read = |text: &str| Ready::read(&[("small.toml", text)], Kinds::built_in()).map_err(|error| error.to_string());
    assert!(read(SMALL).is_ok());
    for (from, to, told) in [
        ("kind = \"measure\"", "kind = \"task\"", "line 4: A1: there is no kind \"task\""),
        ("id = \"B1\"", "id = \"A1\"", "line 13: A1: it is there twice"),
        ("owner = \"Leitung\"\n", "", "line 3: A1: owner: dsgvo wants it"),
        ("state = \"planned\"", "state = \"later\"", "line 9: A1: state: UnknownOption"),
        ("state = \"planned\"", "status = \"planned\"", "line 9: A1: status: nothing is asked there"),
        ("due = { ago = -30 }", "due = \"soon\"", "line 8: A1: due: NotADate"),
        ("due = { ago = -30 }", "due = { ago = -30, at = \"10:00\" }", "line 8: A1: due: NotADate"),
        ("due = { ago = -30 }", "due = { in = 30 }", "did not match any variant"),
        ("\"for.1\" = \"risk\"", "\"for.1\" = \"service\"", "line 11: A1: to_risk.1: nothing is asked there"),
        ("\"to_risk.1\" = \"B1\"", "\"to_risk.1\" = \"A1\"", "line 11: A1: to_risk.1: there is no risk \"A1\" here"),
        ("\"net_likelihood\"]", "\"net\"]", "line 15: B1: \"net\" is open: no rule asks for it"),
        ("\"net_likelihood\"]", "\"scenario\"]", "line 15: B1: \"scenario\" is open: no rule asks for it"),
        ("[entry.regime.kdg]\nscenario = \"Sie", "[entry.regime.kgd]\nscenario = \"Sie", "there is no regime \"kgd\""),
        ("scenario = \"Sie lesen weiter mit.\"", "scenario = \"\"", "line 13: B1: scenario: kdg wants it"),
    ] {
        assert!(SMALL.contains(from), "{from}");
        let error = read(&SMALL.replacen(from, to, 1)).map(|_| ()).unwrap_err();
        assert!(error.starts_with("small.toml, line ") && error.contains(told), "{error}");
    }
}
