//! Which files are taken. What a form's file may have in it is tested with the forms; what becomes of a sent one is in
//! `tests/vectors/form.json`.

use super::*;
use crate::language::Languages;

fn language(tag: &str) -> Language {
    Languages::built_in().from_tag(tag).unwrap()
}

/// What is said of the shipped file after a change, without the file's name.
fn error_with(before: &str, after: &str) -> String {
    let text = Questionnaire::SHIPPED.replacen(before, after, 1);
    assert_ne!(text, Questionnaire::SHIPPED, "{before}");
    let error = Questionnaire::from_toml("f.toml", &text, Languages::built_in()).unwrap_err();
    format!("line {}: {}", error.line, error.problem)
}

#[test]
fn the_shipped_questionnaire_is_in_order() {
    let shipped = Questionnaire::built_in().unwrap();
    assert_eq!((shipped.id(), shipped.form.version, shipped.form.questions.len()), (Questionnaire::SHIPPED_ID, 1, 17));
    let required: Vec<&str> = shipped.form.questions.iter().filter(|q| q.required).map(|q| q.id.as_str()).collect();
    assert_eq!(required, ["F14"]);
    let general = Questionnaire::all_built_in().unwrap().into_iter().next_back().unwrap();
    let de = language("de");
    let same = |one: &crate::form::Question| {
        shipped.form.question(&one.id).is_none_or(|other| other.title.get(de) == one.title.get(de))
    };
    assert_eq!((general.id(), general.form.questions.len()), ("general", 9));
    assert!(general.form.questions.iter().all(same), "an id has one meaning in both");
    assert_eq!(shipped.topics.iter().filter(|topic| topic.questionnaire.as_deref() == Some("general")).count(), 3);
    assert!(shipped.form.text("emergency", language("de-simple")).unwrap().contains("**kein** Notruf"));
}

#[test]
fn what_reporting_adds_is_checked_with_its_line() {
    let line_of = |words: &str| {
        let at = Questionnaire::SHIPPED.find(words).unwrap();
        1 + Questionnaire::SHIPPED[..at].matches('\n').count()
    };
    let error = error_with("concerns_office = \"meldestelle\"", "concerns_office = \"z\"");
    let line = line_of("concerns_office = \"meldestelle\"");
    let refers = "concerns_office refers to the option \"z\", which is not there";
    assert_eq!(error, format!("line {line}: question F16: {refers}"));
    let error = error_with("asks_meeting = \"gespraech\"", "asks_meeting = \"z\"");
    assert!(error.contains("question F16: asks_meeting refers to the option \"z\", which is not there"), "{error}");
    assert!(error_with("warn_patterns = [", "warn_patterns = [\"x\", ").contains("unknown variant `x`"));
    assert!(error_with("identity_risk = \"medium\"", "identity_risk = \"huge\"").contains("unknown variant `huge`"));
    let error = error_with("no_skip = true\nmax_chars", "no_skip = true\ngroup = \"schutz\"\nmax_chars");
    assert!(error.contains("question F14: a required question cannot be folded into a group"), "{error}");
    for key in ["reason", "required_if", "repeat", "min"] {
        let error = error_with("no_skip = true\nmax_chars", &format!("no_skip = true\n{key} = 1\nmax_chars"));
        assert!(error.contains(&format!("unknown field `{key}`")), "{error}");
    }
    assert!(error_with("type = \"single\"", "type = \"date\"").contains("unknown variant `date`"));
}

/// Every line of the shipped file taken out, written twice, or cut in its middle: taken, or refused with its place.
#[test]
fn a_damaged_file_is_taken_or_refused_with_a_line() {
    let lines: Vec<&str> = Questionnaire::SHIPPED.lines().collect();
    let mut refused = 0;
    for at in 0..lines.len() {
        let middle = (0..=lines[at].len() / 2).rev().find(|middle| lines[at].is_char_boundary(*middle)).unwrap();
        for damaged in [String::new(), format!("{}\n{}", lines[at], lines[at]), lines[at][..middle].to_owned()] {
            let mut text = lines.clone();
            text[at] = &damaged;
            if let Err(error) = Questionnaire::from_toml("f.toml", &text.join("\n"), Languages::built_in()) {
                assert!(
                    (1..=lines.len() + 2).contains(&error.line) && !error.problem.to_string().is_empty(),
                    "{at}: {error}"
                );
                refused += 1;
            }
        }
    }
    assert!(refused > lines.len(), "{refused}");
}

/// The shipped file with another version.
fn version(number: u32) -> Questionnaire {
    let text = Questionnaire::SHIPPED.replacen("version = 1", &format!("version = {number}"), 1);
    Questionnaire::from_toml("f.toml", &text, Languages::built_in()).unwrap()
}

#[test]
fn a_report_is_read_by_the_version_that_it_answers() {
    use crate::casework::Report;
    use crate::form::Answers;
    use std::sync::Arc;

    let [_, general] = Questionnaire::all_built_in().unwrap();
    let earlier = [version(1), version(3), version(2), general].map(Arc::new);
    let set = QuestionnaireSet::new(Arc::new(version(3)), |_| None).with_earlier(earlier.into_iter());
    let report = |id: &str, version| Report {
        lang: "de".to_owned(),
        day: time::macros::date!(2026 - 11 - 23),
        questionnaire: id.to_owned(),
        version,
        answers: Answers::default(),
    };
    let of = |id: &str, version| set.of(&report(id, version)).version_name();
    for number in [1, 2, 3] {
        assert_eq!(of(Questionnaire::SHIPPED_ID, number), format!("messenger-incident.{number}"));
    }
    assert_eq!(of(Questionnaire::SHIPPED_ID, 9), "messenger-incident.3", "of a lost version the one that is asked");
    assert_eq!((of("general", 1), of("general", 2)), ("general.1".to_owned(), "general.1".to_owned()));
    assert_eq!(of("nothing", 1), "messenger-incident.3");
    assert!(set.by_id("general").is_none(), "it is asked no more");
    assert_eq!(set.by_version("general.1").unwrap().id(), "general");
    assert!(set.by_version("").is_none() && set.by_version("general").is_none());
    let earlier: Vec<String> = set.earlier().map(Questionnaire::version_name).collect();
    assert_eq!(earlier, ["general.1", "messenger-incident.2", "messenger-incident.1"]);
}

#[test]
fn a_version_is_known_by_its_text() {
    let [one, again, other] = [version(1), version(1), version(2)];
    assert!(one.digest == again.digest && one.digest != other.digest);
    assert_eq!(one.toml, Questionnaire::SHIPPED);
}
