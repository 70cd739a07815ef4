//! That the invented register is one that could be, on any day, and what a file is refused for.

use std::collections::BTreeMap;

use time::macros::date;

use super::*;

/// Numbers for all records, as the store would give them in the order of the file.
fn numbers(sample: &SampleRegister) -> BTreeMap<&str, RecordNumber> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let number = |record: &SampleRecord, count| {
        let prefix = &Kinds::built_in().by_id(&record.kind).unwrap().prefix;
        RecordNumber::new(prefix, 2026, count).unwrap()
    };
    let counted = sample.records.iter().map(|record| {
        let count = counts.entry(&record.kind).or_default();
        *count += 1;
        (record.key.as_str(), number(record, *count))
    });
    counted.collect()
}

#[test]
fn the_invented_register_has_some_of_everything() {
    let sample = SampleRegister::built_in();
    assert!((40..=50).contains(&sample.records.len()), "{} records", sample.records.len());
    for kind in Kinds::built_in().iter() {
        assert!(sample.records.iter().any(|record| record.kind == kind.id()), "{}", kind.id());
    }
    let last = |record: &SampleRecord| record.versions.last().unwrap().course.state();
    for state in [State::Draft, State::InReview, State::Released] {
        assert!(sample.records.iter().any(|record| last(record) == state), "{state:?}");
    }
    assert!(sample.records.iter().any(|record| record.versions.len() == 2));
}

#[test]
fn the_invented_register_fits_its_forms_on_any_day_and_refers_to_what_is_there() {
    let sample = SampleRegister::built_in();
    let numbers = numbers(sample);
    let mut links = 0;
    for today in [date!(2026 - 11 - 30), date!(2027 - 03 - 31), date!(2028 - 02 - 29), date!(2029 - 01 - 01)] {
        for record in &sample.records {
            let kind = Kinds::built_in().by_id(&record.kind).unwrap();
            for version in &record.versions {
                let answers = version.answers(kind, today, |key| numbers.get(key).cloned());
                assert!(kind.form.fits(&answers, today), "{} on {today}", record.key);
                let document = crate::record::Document::of(kind, answers);
                links += document.references(kind).len();
            }
        }
    }
    assert!(links > 4 * 60, "{links} links on four days");
}

#[test]
fn one_measure_is_overdue() {
    let sample = SampleRegister::built_in();
    let (today, kind) = (date!(2026 - 11 - 30), Kinds::built_in().by_id("measure").unwrap());
    let overdue = sample.records.iter().filter(|record| record.kind == "measure").filter(|record| {
        let answers = record.versions.last().unwrap().answers(kind, today, |_| None);
        !answers.chose("state", "done") && answers.text("due").is_some_and(|due| due < "2026-11-30")
    });
    assert_eq!(overdue.map(|record| record.key.as_str()).collect::<Vec<_>>(), ["mend_contract"]);
}

const SMALL: &str = r#"
regime = "dsgvo"
[[record]]
key = "house"
kind = "unit"
course = { begun = 30, submitted = 20, released = 20 }
[record.first]
course = { begun = 50, submitted = 45, released = 40 }
answers = { size = "" }
[record.answers]
name = "Haus"
kind = "organisation"
size = "20_49"
[[record]]
key = "lock"
kind = "safeguard"
ready = "T03"
course = { begun = 9 }
answers = { unit = "house", status = "no" }
[[record]]
key = "lost"
kind = "risk"
ready = "R05"
course = { begun = 9, submitted = 2 }
"#;

fn read(text: &str) -> Result<SampleRegister, String> {
    let read = SampleRegister::from_toml("small.toml", text, Kinds::built_in(), Ready::built_in());
    read.map_err(|error| error.to_string())
}

#[test]
fn versions_and_ready_made_entries_are_filled_in() {
    let sample = read(SMALL).unwrap();
    let numbers = numbers(&sample);
    let answers = |at: usize, version: usize| {
        let record = &sample.records[at];
        let kind = Kinds::built_in().by_id(&record.kind).unwrap();
        record.versions[version].answers(kind, date!(2026 - 11 - 30), |key| numbers.get(key).cloned())
    };
    assert!(answers(0, 0).get("size").is_none() && answers(0, 1).chose("size", "20_49"));
    assert_eq!(answers(1, 0).text("unit"), Some("E-2026-001"));
    assert_eq!(answers(1, 0).text("code"), Some("T03"));
    let risk = answers(2, 0);
    assert_eq!((risk.text("safeguard.2"), risk.text("safeguard.1")), (Some("TOM-2026-001"), None));
    let states: Vec<_> = sample.records.iter().map(|record| record.versions.last().unwrap().course.state()).collect();
    assert_eq!(states, [State::Released, State::Draft, State::InReview]);
}

#[test]
fn a_register_that_could_not_be_is_refused_with_its_line() {
    for (from, to, told) in [
        ("regime = \"dsgvo\"", "regime = \"gdpr\"", "line 2: there is no regime \"gdpr\""),
        ("key = \"lock\"", "key = \"house\"", "line 15: house: the key is there twice"),
        ("kind = \"safeguard\"", "kind = \"tom\"", "line 16: lock: there is no kind \"tom\""),
        ("ready = \"T03\"", "ready = \"R03\"", "line 17: lock: there is no ready-made safeguard \"R03\""),
        ("unit = \"house\"", "unit = \"lost\"", "line 19: lock: unit: there is no unit \"lost\" here"),
        ("status = \"no\"", "status = \"maybe\"", "line 19: lock: status: UnknownOption"),
        ("submitted = 20, released = 20", "submitted = 20, released = 21", "line 6: house: a step is not after"),
        ("submitted = 20, released = 20", "released = 20", "line 6: house: a step is not after"),
        ("begun = 30, submitted", "begun = 41, submitted", "line 6: house: a step is not after"),
        ("submitted = 45, released = 40", "submitted = 45", "line 6: house: a step is not after"),
        ("kind = \"organisation\"\n", "", "line 4: house: it is released without kind"),
        ("{ begun = 9 }", "{ started = 9 }", "unknown field `started`"),
    ] {
        assert!(SMALL.contains(from), "{from}");
        let error = read(&SMALL.replacen(from, to, 1)).map(|_| ()).unwrap_err();
        assert!(error.starts_with("small.toml, line ") && error.contains(told), "{error}");
    }
}
