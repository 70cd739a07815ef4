//! What is computed of records that are filled in like this.

mod breaches;

use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

use super::*;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::criterion::CriterionId;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::fact::Answer;
use crate::assessment::lamp_kind::LampKind;
use crate::assessment::lamps::Colour;
use crate::assessment::services::Services;
use crate::assessment::verdict::Verdict;
use crate::form::Answers;
use crate::record::{Document, Kind, Kinds, Light, State};
use crate::regime::Regime;
use crate::register::{Neighbour, ServiceAround, VersionView};
use crate::store::StaffId;
use crate::store::register_record::{Cover, NEVER};
use crate::store::register_version::VersionHead;

const TODAY: Date = date!(2026 - 11 - 30);
const NOW: OffsetDateTime = datetime!(2026-11-30 11:00 UTC);

fn kind(id: &str) -> &'static Kind {
    Kinds::built_in().by_id(id).unwrap()
}

fn answers(id: &str, fields: &[(&str, &str)]) -> Answers {
    kind(id).form.typed(fields.iter().copied())
}

fn neighbour(id: &str, number: &str, fields: &[(&str, &str)]) -> Neighbour {
    let cover = Cover {
        kind: id.to_owned(),
        number: number.to_owned(),
        version: 1,
        state: State::Released,
        in_force: Some(1),
        title: "Threema im Team".to_owned(),
        light: Light::Green,
        missing: 0,
        due_on: NEVER,
        changed_on: date!(2026 - 11 - 25),
    };
    let head = VersionHead {
        version: 1,
        state: State::Released,
        saves: 1,
        saved_by: StaffId::from_number(1),
        saved_on: date!(2026 - 11 - 25),
        remark: String::new(),
        released_by: None,
        released_on: Some(date!(2026 - 11 - 25)),
        review_on: None,
        regime: None,
        digest: None,
    };
    let document = Document::of(kind(id), answers(id, fields));
    Neighbour { cover, version: VersionView { head, document } }
}

const THREEMA: [(&str, &str); 6] = [
    ("name", "Threema im Team"),
    ("fact_sheet", "threema_work"),
    ("users", "team"),
    ("data_class", "M2"),
    ("provider_role", "processor"),
    ("state", "allowed"),
];

/// What the organisation itself answers, so that nothing of its own is open.
fn assessment(more: &[(&'static str, &'static str)]) -> Vec<(String, String)> {
    let mut fields = vec![
        ("name".to_owned(), "Threema, M2".to_owned()),
        ("data_class".to_owned(), "M2".to_owned()),
        ("assessed_on".to_owned(), "2026-11-25".to_owned()),
        ("opinion".to_owned(), "agrees".to_owned()),
    ];
    let threema = Services::built_in().get("threema-work").unwrap();
    let is_known = |id| threema.fact(id).is_some_and(|fact| fact.answer != Answer::Unknown);
    let open = Catalogue::built_in().criteria().iter();
    let open = open.filter(|criterion| !criterion.is_asked_of_services() || !is_known(criterion.id));
    for (row, criterion) in open.enumerate() {
        assert!(row < 19, "the rows of tests come behind");
        fields.push((format!("criterion.{}", row + 1), criterion.id.to_string()));
        fields.push((format!("answer.{}", row + 1), "met".to_owned()));
    }
    fields.extend(more.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())));
    fields
}

fn typed(fields: &[(String, String)]) -> Answers {
    kind("assessment").form.typed(fields.iter().map(|(field, value)| (field.as_str(), value.as_str())))
}

fn looking<'a>(answers: &'a Answers, around: &'a [ServiceAround], rule: &'a EncryptionRule) -> Looking<'a> {
    Looking {
        answers,
        written_on: date!(2026 - 11 - 25),
        is_released: true,
        around,
        rule,
        regime: Regime::Dsgvo,
        now: NOW,
        today: TODAY,
    }
}

fn one_use(computed: Option<Computed>) -> JudgedUse {
    match computed {
        Some(Computed::Uses(mut uses)) if uses.len() == 1 => uses.remove(0),
        _ => panic!("one use was computed"),
    }
}

fn judged(computed: Option<Computed>) -> Judged {
    one_use(computed).judged.unwrap_or_else(|why| panic!("{why:?}"))
}

fn around(service: &[(&str, &str)], assessments: Vec<Neighbour>) -> Vec<ServiceAround> {
    vec![ServiceAround { service: neighbour(SERVICE, "MSG-2026-001", service), assessments }]
}

#[test]
fn an_assessment_is_judged_by_its_own_answers_first_and_held_against_what_was_decided() {
    let rule = EncryptionRule::default();
    let beside = around(&THREEMA, vec![]);
    let verdict = |more: &[(&'static str, &'static str)], class: &'static str| {
        let mut fields = assessment(more);
        fields.retain(|(field, _)| field != "data_class");
        fields.push(("data_class".to_owned(), class.to_owned()));
        let answers = typed(&fields);
        let found = judged(computed(ASSESSMENT, &looking(&answers, &beside, &rule)));
        (found.judgement.verdict, found.opposed)
    };
    assert_eq!(verdict(&[("verdict", "suitable")], "M2"), (Verdict::Suitable, None));
    assert_eq!(verdict(&[("verdict", "unsuitable")], "M2"), (Verdict::Suitable, Some(Opposed::Stricter)));
    // M05 and M22 are met in part.
    assert_eq!(verdict(&[("verdict", "suitable")], "M3"), (Verdict::Conditional, Some(Opposed::Milder)));
    let not_met = [("criterion.20", "M11"), ("answer.20", "not_met"), ("verdict", "suitable")];
    assert_eq!(verdict(&not_met, "M2"), (Verdict::Unsuitable, Some(Opposed::Milder)));
    let unknown = [("criterion.20", "M11"), ("answer.20", "unknown")];
    assert_eq!(verdict(&unknown, "M2"), (Verdict::Open, None));
}

// V-74
#[test]
fn a_waiver_of_an_assessment_counts_if_it_can_be_granted() {
    let rule = EncryptionRule::default();
    let beside = around(&THREEMA, vec![]);
    let verdict = |criterion: &'static str, until: &'static str| {
        let fields = assessment(&[
            ("criterion.20", criterion),
            ("answer.20", "not_met"),
            ("waived.1", "20"),
            ("waiver_reason.1", "Bis zur Umstellung."),
            ("waived_by.1", "officer"),
            ("waived_by.1", "management"),
            ("waived_until.1", until),
        ]);
        let answers = typed(&fields);
        judged(computed(ASSESSMENT, &looking(&answers, &beside, &rule))).judgement.verdict
    };
    assert_eq!(verdict("M20", "2027-11-25"), Verdict::Conditional);
    assert_eq!(verdict("M20", "2027-11-26"), Verdict::Unsuitable, "longer than twelve months");
    assert_eq!(verdict("M20", "2026-11-29"), Verdict::Unsuitable, "over");
}

#[test]
fn an_activity_shows_four_lamps_by_the_assessment_that_is_in_force_for_its_class() {
    let rule = EncryptionRule::default();
    let activity =
        |class| answers("processing-activity", &[("name", "Team"), ("messenger", "yes"), ("data_class", class)]);
    let fields = assessment(&[]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
    let beside = around(&THREEMA, vec![neighbour(ASSESSMENT, "PRF-2026-001", &fields)]);
    let of = |class| judged(computed("processing-activity", &looking(&activity(class), &beside, &rule)));
    let colour = |judged: &Judged, kind| judged.lamps.iter().find(|lamp| lamp.kind == kind).unwrap().colour;

    let found = of("M2");
    assert_eq!(found.by.as_deref(), Some("PRF-2026-001"));
    assert_eq!(colour(&found, LampKind::LegalBasis), Colour::Green);
    assert_eq!(found.lamps.len(), 4);
    // The assessment was for M2: for M3 nobody has said on what the use is based.
    let found = of("M3");
    assert_eq!(found.by, None);
    let basis = &found.lamps.iter().find(|lamp| lamp.kind == LampKind::LegalBasis).unwrap();
    assert_eq!((basis.colour, basis.to_do[0].criterion.to_string()), (Colour::Red, "M01".to_owned()));

    let none = activity("M1");
    assert_eq!(
        one_use(computed("processing-activity", &looking(&none, &[], &rule))).judged.err(),
        Some(NotJudged::NoService)
    );
    let without = answers("processing-activity", &[("name", "Team"), ("messenger", "no")]);
    assert!(
        matches!(computed("processing-activity", &looking(&without, &[], &rule)), Some(Computed::Uses(uses)) if uses.is_empty())
    );
}

#[test]
fn a_service_that_is_allowed_for_less_than_occurs_or_for_too_long_is_told() {
    let rule = EncryptionRule::default();
    let opposed = |sheet: &'static str, class: &'static str, until: &'static str| {
        let fields = [
            ("name", "Dienst"),
            ("fact_sheet", sheet),
            ("users", "team"),
            ("data_class", "M2"),
            ("state", "allowed"),
            ("allowed_class", class),
            ("allowed_until", until),
        ];
        let fields_of_record = answers(SERVICE, &fields);
        let own = assessment(&[]);
        let own: Vec<(&str, &str)> = own.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
        let beside = around(&fields, vec![neighbour(ASSESSMENT, "PRF-2026-001", &own)]);
        let found = judged(computed(SERVICE, &looking(&fields_of_record, &beside, &rule)));
        found.opposed
    };
    assert_eq!(opposed("threema_work", "M2", "2027-06-30"), None);
    assert_eq!(opposed("threema_work", "M1", "2027-06-30"), Some(Opposed::ClassTooHigh));
    assert_eq!(opposed("threema_work", "M2", "2026-11-29"), Some(Opposed::Over));
    assert_eq!(opposed("whatsapp", "M2", "2027-06-30"), Some(Opposed::Milder));
}

// V-75
#[test]
fn a_released_assessment_says_which_facts_have_moved_since() {
    let rule = EncryptionRule::default();
    let answers = typed(&assessment(&[("verdict", "suitable")]));
    let beside = around(&THREEMA, vec![]);
    let at = |written_on, today| {
        let looking = Looking { written_on, today, ..looking(&answers, &beside, &rule) };
        judged(computed(ASSESSMENT, &looking))
    };
    let fresh = at(date!(2026 - 11 - 25), TODAY);
    assert_eq!((fresh.stirred.checked.len(), fresh.stirred.expired.len()), (0, 0));
    // Released before somebody looked again: every fact that no own answer stands before.
    let earlier = at(date!(2026 - 11 - 01), TODAY);
    let [m11, m01]: [CriterionId; 2] = ["M11", "M01"].map(|id| id.parse().unwrap());
    assert!(earlier.stirred.checked.contains(&m11) && !earlier.stirred.checked.contains(&m01));
    let late = at(date!(2026 - 11 - 25), date!(2028 - 01 - 24));
    assert!(late.stirred.expired.contains(&m11));
    assert_eq!((late.judgement.verdict, late.opposed), (Verdict::Open, Some(Opposed::Milder)));
}
