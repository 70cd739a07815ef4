//! Files that are refused, each with its line.

use super::*;
use crate::assessment::sign_off::digest_of;
use crate::data_file::DataFile;

const CRITERIA: &str = include_str!("../../../config/messengers/criteria.toml");
const SIGNAL: &str = include_str!("../../../config/messengers/signal-mdm.toml");
const SMS: &str = include_str!("../../../config/messengers/sms.toml");

fn signed(text: &str) -> String {
    let old = text.lines().find_map(|line| line.strip_prefix("digest = \"")).unwrap().trim_end_matches('"');
    text.replace(old, &digest_of(text))
}

fn read(text: &str) -> Result<(), String> {
    let file = DataFile { name: "f.toml", text };
    Services::read(&[file], catalogue()).map(|_| ()).map_err(|error| error.to_string())
}

#[test]
fn what_changed_since_somebody_signed_it_off_is_refused() {
    assert_eq!(read(SIGNAL), Ok(()));
    let changed = SIGNAL.replacen("answer = \"not-fulfilled\"", "answer = \"fulfilled\"", 1);
    let line = 1 + SIGNAL.lines().position(|line| line.starts_with("digest")).unwrap();
    let error = read(&changed).unwrap_err();
    let words = format!("f.toml, line {line}: it has changed since Projekt Siegelpost signed it off on 2026-11-30.");
    assert!(error.starts_with(&words) && error.contains("`siegelpost register digest`"), "{error}");
    assert_eq!(read(&signed(&changed)), Ok(()), "signed off anew");
    // Who signed and when is part of what is signed.
    let other = SIGNAL.replacen("by = \"Projekt Siegelpost\"", "by = \"A. Berger\"", 1);
    assert!(read(&other).unwrap_err().contains("since A. Berger signed"));
    let nobody = signed(&SIGNAL.replacen("by = \"Projekt Siegelpost\"", "by = \"\"", 1));
    assert!(read(&nobody).unwrap_err().contains("nobody has signed it off"));
}

#[test]
fn a_service_that_would_mislead_is_refused_with_its_line() {
    let spoil = |text: &str, from: &str, to: &str| {
        let spoilt = text.replacen(from, to, 1);
        assert_ne!(spoilt, text, "{from}");
        read(&signed(&spoilt)).unwrap_err()
    };
    for (from, to, problem) in [
        ("criterion = \"M02\"", "criterion = \"M39\"", "there is no criterion M39"),
        ("criterion = \"M02\"", "criterion = \"M1\"", "\"M1\" is no criterion; allowed are M and two digits"),
        ("criterion = \"M02\"", "criterion = \"M06\"", "M06: it is answered twice"),
        ("answer = \"fulfilled\"", "answer = \"yes\"", "unknown variant `yes`"),
        ("checked = \"2026-11-24\"", "checked = \"24.11.2026\"", "\"24.11.2026\" is not a day"),
        ("checked = \"2026-11-24\"", "checked = \"1969-11-24\"", "\"1969-11-24\" is not a day"),
        ("checked = \"2026-11-24\"", "checked = \"12026-11-24\"", "is not a day"),
        ("checked = \"2026-11-24\"", "checked = \"2026-11-24\"\nvalid_until = \"2026-11-23\"", "before it was checked"),
        ("source = \"Nutzungsbedingungen Signal\"", "source = \" \"", "M02: its source is missing"),
        ("id = \"signal-mdm\"", "id = \"Signal\"", "an id has the characters"),
        ("role = \"telecom-service\"", "role = \"friend\"", "unknown variant `friend`"),
        ("milder_because = {", "milder = {", "unknown field `milder`"),
        ("regime = \"kdg\"", "regime = \"kdx\"", "unknown variant `kdx`"),
    ] {
        let error = spoil(SIGNAL, from, to);
        assert!(error.starts_with("f.toml, line ") && error.contains(problem), "{error}");
    }
    let line = SIGNAL.lines().find(|line| line.starts_with("milder_because")).unwrap();
    let error = spoil(SIGNAL, line, "");
    assert!(error.contains("the verdict for M1 is milder than what the authority (kdg, 2021-09-15) says"), "{error}");
    let error = spoil(SMS, "[judged.not_applicable]", "[judged.not_applicable]\nM02 = { de = \"a\", en = \"b\" }");
    assert!(error.contains("M02: it is answered twice"), "{error}");
    let twice = DataFile { name: "f.toml", text: SMS };
    let error = Services::read(&[twice, twice], catalogue()).unwrap_err().to_string();
    assert!(error.contains("there is another service \"SMS\""), "{error}");
}

#[test]
fn a_catalogue_that_would_mislead_is_refused_with_its_line() {
    assert_eq!(catalogue().criteria().len(), 38);
    let refused = |text: &str| Catalogue::read(&DataFile { name: "c.toml", text }).unwrap_err().to_string();
    for (from, to, problem) in [
        ("id = \"M02\"", "id = \"M03\"", "M03: the numbers go up one by one"),
        ("weight = 5", "weight = 6", "M08: its weight is 6; possible are 1 to 5"),
        ("is_condition = true", "is_condition = false", "M37: the first 36 decide verdicts"),
        ("is_condition = true", "is_condition = true\nweight = 1", "M37: a condition has neither"),
        (
            "knock_out = { from = \"M1\" }\nlamp = \"legal-basis\"",
            "never_waived_from = \"M1\"",
            "M01: it has no knock-out",
        ),
        ("from = \"M1\"", "from = \"M7\"", "unknown variant `M7`"),
        ("norms = [\"principles\"]", "norms = [\"principle\"]", "unknown variant `principle`"),
    ] {
        let spoilt = CRITERIA.replacen(from, to, 1);
        assert_ne!(spoilt, CRITERIA, "{from}");
        let error = refused(&spoilt);
        assert!(error.starts_with("c.toml, line ") && error.contains(problem), "{from}: {error}");
    }
    let cut = CRITERIA.find("\n[[criterion]]\nid = \"M36\"").unwrap();
    assert!(refused(&CRITERIA[..cut]).contains("it has 35 criteria of 36"));
    let questionless = CRITERIA.lines().position(|line| line.starts_with("question")).unwrap();
    let without: Vec<&str> =
        CRITERIA.lines().enumerate().filter(|(at, _)| *at != questionless).map(|(_, l)| l).collect();
    assert!(refused(&without.join("\n")).contains("M02: it has a question for vendors exactly if"));
}
