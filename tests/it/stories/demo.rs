//! What somebody sees who tries the program out: cases in every state, and everything in them is genuine.

use siegelpost::casework::{CaseForms, Document, Standing};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::record::{Course, SampleRegister};
use time::Date;
use time::macros::format_description;

use crate::harness::html::words;
use crate::harness::{Handler, Instance, OpenCase, Tables};

/// A case of the demo's: the report it began with, what the database says of it (state, feedback, closing, a message to
/// decide about, a hold), its next step as its page says it, and how many forms were sealed to its file.
const CASES: [(&str, &str, &str, usize); 8] = [
    ("DEMO-01", "new", "Zum ersten Mal ansehen", 0),
    ("DEMO-03", "in_review", "Die hinweisgebende Person hat geschrieben", 2),
    ("DEMO-06", "in_work", "Rückmeldung geben", 3),
    ("DEMO-09", "in_work", "Rückmeldung geben", 2),
    ("DEMO-05", "in_work feedback", "Abschließen", 3),
    ("DEMO-11", "closed feedback closed", "Aufbewahren, dann löschen", 4),
    ("DEMO-04", "closed feedback closed undecided", "Neue Nachricht in einem abgeschlossenen Fall", 4),
    ("DEMO-12", "closed feedback closed held", "Aufbewahren, dann löschen", 4),
];

#[test]
fn a_first_look_at_the_office_shows_cases_in_every_state_and_no_warning() {
    let instance = Instance::fresh_demo_to_look_at();
    let mut tables = Tables::of(&instance.data());
    let mut handlers = [0, 1, 2].map(|index| instance.handler(index));
    for handler in &mut handlers {
        handler.signs_in().expect(200);
    }
    for (report, stands, next, forms) in CASES {
        let number = number_of(&instance, report);
        let sql = format!(
            "SELECT state || CASE WHEN feedback_on IS NULL THEN '' ELSE ' feedback' END
                || CASE WHEN closed_on IS NULL THEN '' ELSE ' closed' END
                || CASE WHEN undecided_since IS NULL THEN '' ELSE ' undecided' END
                || CASE WHEN EXISTS (SELECT 1 FROM case_hold WHERE case_id = id) THEN ' held' ELSE '' END AS cell
            FROM case_file WHERE number = '{number}'"
        );
        assert_eq!(tables.column(&sql), [stands], "{report}");
        for handler in &mut handlers {
            // Whoever opens it is warned of nothing.
            let case = handler.opens(&number);
            assert!(words(&case.page).contains(next), "{report}: {}", words(&case.page));
            assert!(!words(&case.page).contains("passen nicht zusammen"), "{report}: the days fit");
            assert_eq!(forms_that_fit(&case), forms, "{report}");
        }
    }
    let page = |handler: &mut Handler, report| words(&handler.opens(&number_of(&instance, report)).page);
    let [handler, ..] = &mut handlers;
    assert!(page(handler, "DEMO-09").contains("überfällig"), "feedback is overdue");
    assert!(!page(handler, "DEMO-06").contains("überfällig"), "it is due soon");
    assert!(page(handler, "DEMO-12").contains("Löschung ausgesetzt bis"));
    // What reporters read is genuine, too.
    for (report, read) in [("DEMO-03", "Sind Sie gerade in Sicherheit?"), ("DEMO-04", "einem freigegebenen Messenger")]
    {
        let mailbox = instance.reporter().enters(&case_of(&instance, report, "case_key")).expect(200).body;
        assert!(words(&mailbox).contains(read), "{report}: {mailbox}");
    }
    // What was asked in a mailbox and answered there; and an entry that two of the office have removed.
    let documents = |handler: &mut Handler, report, kind: &str| {
        let entries = handler.opens(&number_of(&instance, report)).entries;
        entries.iter().filter(|entry| entry.document["kind"] == kind).count()
    };
    for report in ["DEMO-05", "DEMO-06"] {
        assert_eq!(
            (documents(handler, report, "request"), documents(handler, report, "declaration")),
            (1, 1),
            "{report}"
        );
    }
    assert_eq!(documents(handler, "DEMO-09", "removal"), 2);
    let removed = format!(
        "SELECT COUNT(*) AS cell FROM parcel JOIN case_file ON case_file.id = case_id
        WHERE number = '{}' AND length(sealed) = 0",
        number_of(&instance, "DEMO-09")
    );
    assert_eq!(tables.column(&removed), ["1"]);
    let verified = instance.command(&["verify"], "");
    assert!(verified.contains("of which 0 are not what was stored"), "{verified}");
}

/// Every form of the case is one that its page lets somebody fill in, and nothing lies in the future, or before what came
/// before it.
fn forms_that_fit(case: &OpenCase) -> usize {
    let (known, today) = (CaseForms::built_in().unwrap(), SystemClock.today());
    let mut last = Date::MIN;
    let mut forms = 0;
    // An entry that was removed says nothing any more.
    for entry in case.entries.iter().filter(|entry| !entry.document.is_null()) {
        let day = entry.document["day"].as_str().unwrap();
        let day = Date::parse(day, format_description!("[year]-[month]-[day]")).unwrap();
        assert!(last <= day && day <= today, "{last} {day}");
        last = day;
        if let Ok(Document::Form(filled)) = Document::from_json(entry.document.to_string().as_bytes()) {
            assert_eq!(known.standing(&filled), Standing::Fits, "{}", entry.document);
            forms += 1;
        }
    }
    forms
}

fn number_of(instance: &Instance, report: &str) -> String {
    case_of(instance, report, "number")
}

fn case_of(instance: &Instance, report: &str, name: &str) -> String {
    let cases = instance.record["cases"].as_array().unwrap();
    let case = cases.iter().find(|case| case["demo_report"] == report).unwrap();
    case[name].as_str().unwrap().to_owned()
}

/// Through the same code as what is real: each version has been begun, submitted and released by those who may.
#[test]
fn the_register_of_the_demo_has_records_in_every_state_and_links_between_them() {
    let instance = Instance::fresh_demo_to_look_at();
    let mut tables = Tables::of(&instance.data());
    let sample = &SampleRegister::built_in().records;
    assert_eq!(tables.count("register_record"), sample.len());
    let versions: usize = sample.iter().map(|record| record.versions.len()).sum();
    assert_eq!(tables.count("register_version"), versions);
    for state in ["draft", "in_review", "released"] {
        let wanted = |course: &Course| course.state().as_str() == state;
        let newest = sample.iter().filter_map(|record| record.versions.last());
        let expected = newest.filter(|version| wanted(&version.course)).count();
        assert!(expected > 0);
        assert_eq!(tables.count(&format!("register_record WHERE state = '{state}'")), expected, "{state}");
    }
    assert!(tables.count("register_link") > sample.len() / 2);
}
