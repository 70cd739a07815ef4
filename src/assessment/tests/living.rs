//! Facts that change under records.

use super::*;
use crate::assessment::class::DataClass;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::fact::Answer;
use crate::assessment::living::{Change, Leaning, SeenFact, seen, shaken};
use crate::assessment::sign_off::digest_of;
use crate::assessment::verdict::Verdict;
use crate::data_file::DataFile;

const THREEMA: &str = include_str!("../../../config/messengers/threema-work.toml");

/// The services, with this text in the place of Threema Work.
fn with_threema(text: &str) -> Services {
    let old = text.lines().find_map(|line| line.strip_prefix("digest = \"")).unwrap().trim_end_matches('"');
    let signed = text.replace(old, &digest_of(text));
    Services::read(&[DataFile { name: "threema-work.toml", text: &signed }], catalogue()).unwrap()
}

fn leaning(record: &'static str, class: DataClass, verdict: Verdict) -> Leaning<&'static str> {
    Leaning { record, service: "threema-work".to_owned(), class, verdict, seen: seen(service("threema-work")) }
}

// V-75
#[test]
fn records_that_leant_on_a_fact_are_shaken_when_it_changes_or_grows_too_old() {
    let records = [
        leaning("assessment", DataClass::M2, Verdict::Suitable),
        leaning("policy", DataClass::M3, Verdict::Conditional),
    ];
    let look = |services: &Services, today| shaken(&records, catalogue(), services, &EncryptionRule::default(), today);
    assert_eq!(look(Services::built_in(), TODAY), []);

    let changed = THREEMA.replacen(
        "criterion = \"M11\"\nanswer = \"fulfilled\"",
        "criterion = \"M11\"\nanswer = \"not-fulfilled\"",
        1,
    );
    // A milder verdict than before is none: nothing else has to be said of the authorities.
    let found = look(&with_threema(&changed), TODAY);
    let change = Change::Answer { criterion: criterion("M11"), was: Answer::Fulfilled, is: Answer::NotFulfilled };
    let told: Vec<_> = found.iter().map(|it| (it.record, it.changes.as_slice(), it.was, it.is)).collect();
    let expected = [
        ("assessment", &[change][..], Verdict::Suitable, Verdict::Unsuitable),
        ("policy", &[change][..], Verdict::Conditional, Verdict::Unsuitable),
    ];
    assert_eq!(told, expected);

    // 60 days after its time, every fact of the file says nothing any more.
    assert_eq!(look(Services::built_in(), date!(2028 - 01 - 23)), []);
    let old = look(Services::built_in(), date!(2028 - 01 - 24));
    assert_eq!(old.iter().map(|it| it.is).collect::<Vec<_>>(), [Verdict::Open; 2]);
    let expired = Change::Expired { criterion: criterion("M11"), last_day: date!(2028 - 01 - 23) };
    assert!(old[0].changes.contains(&expired), "{:?}", old[0].changes);
}

#[test]
fn what_is_gone_or_new_is_told_too() {
    let mut record = leaning("assessment", DataClass::M2, Verdict::Suitable);
    let look = |record: &Leaning<&'static str>| {
        shaken(std::slice::from_ref(record), catalogue(), Services::built_in(), &EncryptionRule::default(), TODAY)
    };
    // A criterion that an old record used and the catalogue has no more.
    let gone: CriterionId = "M77".parse().unwrap();
    record.seen.insert(gone, SeenFact { answer: Answer::Fulfilled, checked: TODAY });
    assert_eq!(look(&record)[0].changes, [Change::CriterionGone(gone)]);
    record.seen.remove(&gone);
    record.seen.remove(&criterion("M11"));
    assert_eq!(look(&record)[0].changes, [Change::CriterionNew(criterion("M11"))]);
    record.service = "brieftaube".to_owned();
    let found = look(&record);
    assert_eq!((found[0].changes.as_slice(), found[0].is), (&[Change::ServiceGone][..], Verdict::Open));

    let start = THREEMA.find("\n[[fact]]\ncriterion = \"M19\"").unwrap();
    let end = THREEMA.find("\n[[fact]]\ncriterion = \"M20\"").unwrap();
    let services = with_threema(&[&THREEMA[..start], &THREEMA[end..]].concat());
    let record = leaning("assessment", DataClass::M2, Verdict::Suitable);
    let found = shaken(&[record], catalogue(), &services, &EncryptionRule::default(), TODAY);
    assert_eq!(found[0].changes, [Change::FactGone(criterion("M19"))]);
    assert_eq!(found[0].is, Verdict::Suitable, "it decides nothing, and is told all the same");
}
