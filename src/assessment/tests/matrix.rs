//! The default verdicts, every cell.

use serde_json::Value;

use super::*;
use crate::assessment::authority::Comparison;
use crate::assessment::class::DataClass;
use crate::assessment::default_verdict::default_verdict;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::fact::Answer;
use crate::assessment::score::score;
use crate::assessment::verdict::Judgement;
use crate::regime::Regime;

fn judged(service: &Service, rule: &EncryptionRule) -> [Judgement; 3] {
    DataClass::JUDGED.map(|class| default_verdict(catalogue(), service, class, rule, TODAY))
}

fn words(service: &Service, rule: &EncryptionRule) -> [&'static str; 3] {
    judged(service, rule).map(|judgement| judgement.verdict.word())
}

// V-66, V-67, V-68, V-69, V-70, V-71, V-72, V-73
#[test]
fn the_matrix_of_verdicts_comes_out_in_every_cell() {
    const MATRIX: [(&str, [&str; 3]); 14] = [
        ("WhatsApp", ["unzulässig", "unzulässig", "unzulässig"]),
        ("WhatsApp Business App", ["bedingt", "unzulässig", "unzulässig"]),
        ("WhatsApp Business API", ["bedingt", "unzulässig", "unzulässig"]),
        ("Facebook Messenger", ["unzulässig", "unzulässig", "unzulässig"]),
        ("Signal + MDM", ["bedingt", "bedingt", "unzulässig"]),
        ("Threema privat", ["bedingt", "unzulässig", "unzulässig"]),
        ("Threema Work", ["geeignet", "geeignet", "bedingt"]),
        ("Teamwire", ["geeignet", "bedingt", "bedingt"]),
        ("stashcat", ["geeignet", "bedingt", "bedingt"]),
        ("Telegram", ["unzulässig", "unzulässig", "unzulässig"]),
        ("Microsoft Teams", ["bedingt", "unzulässig", "unzulässig"]),
        ("Matrix/Element (EU)", ["geeignet", "geeignet", "bedingt"]),
        ("Wire Enterprise", ["geeignet", "geeignet", "bedingt"]),
        ("SMS", ["bedingt", "unzulässig", "unzulässig"]),
    ];
    let ours = Services::built_in().all().iter();
    let ours: Vec<_> = ours.map(|it| (it.name.as_str(), words(it, &EncryptionRule::default()))).collect();
    assert_eq!(ours, MATRIX);
}

/// The other reckoning knows the answers as letters, and nothing of files, facts and dates.
#[test]
fn an_independent_reckoning_comes_to_the_same_answers_verdicts_and_reasons() {
    let all: Value = serde_json::from_str(include_str!("../../../tests/vectors/messenger_verdicts.json")).unwrap();
    let criteria: Vec<&str> = all["criteria"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    let rows = all["services"].as_array().unwrap();
    assert_eq!(rows.len(), Services::built_in().all().len());
    let late = EncryptionRule::from_m3("Entscheidung vom 1.10.2026").unwrap();
    for (row, service) in rows.iter().zip(Services::built_in().all()) {
        assert_eq!(row["service"], service.name);
        let letters = criteria.iter().map(|id| match service.fact(criterion(id)).unwrap().answer {
            Answer::Fulfilled => 'e',
            Answer::Partly => 't',
            Answer::NotFulfilled => 'n',
            Answer::Unknown => '?',
            Answer::NotApplicable => '-',
        });
        assert_eq!(row["answers"], letters.collect::<String>(), "{}", service.name);
        for (key, rule) in [("m11_from_m2", &EncryptionRule::default()), ("m11_from_m3", &late)] {
            let told = judged(service, rule).map(|judgement| {
                let decisive = ids(&judgement.decisive());
                [vec![judgement.verdict.word().to_owned()], decisive].concat()
            });
            assert_eq!(row[key], serde_json::json!(told), "{} {key}", service.name);
        }
    }
}

// V-69, V-71, V-72, V-73
#[test]
fn what_decides_a_verdict_is_named() {
    let decisive = |id, class: usize, rule: &EncryptionRule| ids(&judged(service(id), rule)[class].decisive());
    let usual = EncryptionRule::default();
    assert_eq!(decisive("signal-mdm", 2, &usual), ["M22"]);
    assert!(service("signal-mdm").remark(german()).unwrap().contains("M22"));
    assert_eq!(decisive("threema-work", 2, &usual), ["M05", "M22"]);
    assert_eq!(decisive("microsoft-teams", 1, &usual), ["M11"]);
    let late = EncryptionRule::from_m3("Bestand M365").unwrap();
    assert_eq!(words(service("microsoft-teams"), &late), ["bedingt", "bedingt", "unzulässig"]);
    assert_eq!((late.from(), late.reason()), (DataClass::M3, Some("Bestand M365")));
    assert!(EncryptionRule::from_m3("  ").is_err());

    let [telegram, sms] = ["telegram", "sms"].map(service);
    let capped = &judged(telegram, &usual)[0];
    assert_eq!((ids(&capped.decisive()), capped.capped_by), (vec![], Some(0)));
    assert_eq!(telegram.caps[0].reason(german()), "keine verlässliche Ansprechbarkeit, Inhalte serverseitig lesbar");
    assert_eq!(judged(telegram, &usual)[1].capped_by, None, "there the answers forbid it");
    assert_eq!(judged(sms, &usual)[0].capped_by, Some(0));
    assert_eq!(sms.caps[0].reason(german()), "unverschlüsselt");
}

#[test]
fn every_verdict_tells_what_the_organisation_has_to_see_to() {
    let conditions = judged(service("threema-work"), &EncryptionRule::default()).map(|it| ids(&it.conditions));
    assert_eq!(conditions[0], ["M01", "M28", "M30", "M33", "M37", "M38"]);
    assert_eq!(conditions[1], ["M01", "M03", "M17", "M28", "M30", "M31", "M32", "M33", "M37", "M38"]);
    let all = ["M01", "M03", "M05", "M17", "M18", "M28", "M30", "M31", "M32", "M33", "M34", "M37", "M38"];
    assert_eq!(conditions[2], all);
}

// The state of affairs of an authority, and the reason of a milder verdict.
#[test]
fn each_law_has_what_its_authority_said_and_a_milder_verdict_says_why() {
    let of = |id: &str, regime: Regime| {
        let service = service(id);
        let statement = service.statements.iter().find(|statement| statement.regime == regime).unwrap();
        let compared = judged(service, &EncryptionRule::default()).map(|it| statement.compared(it.verdict));
        (compared, statement.milder_because(german()).is_some())
    };
    use Comparison::{Milder, Same, Stricter};
    assert_eq!(of("signal-mdm", Regime::DsgEkd), ([Milder, Milder, Stricter], true));
    assert_eq!(of("signal-mdm", Regime::Kdg), ([Milder, Milder, Stricter], true));
    assert_eq!(of("threema-work", Regime::Kdg), ([Milder, Milder, Same], true));
    assert_eq!(of("threema-work", Regime::DsgEkd), ([Same, Same, Stricter], false));
    assert_eq!(of("microsoft-teams", Regime::Dsgvo), ([Same, Stricter, Stricter], false));
    assert_eq!(of("telegram", Regime::Kdg), ([Same; 3], false));
    for service in Services::built_in().all() {
        for statement in &service.statements {
            let milder =
                judged(service, &EncryptionRule::default()).iter().any(|it| statement.compared(it.verdict) == Milder);
            assert!(!milder || statement.has_reason(), "{}", service.name);
        }
    }
}

#[test]
fn services_are_ranked_by_what_they_meet() {
    let of = |id| score(catalogue(), service(id), TODAY).unwrap();
    // Met in part: M22, M35 and M36, so 4 of 43 are lacking.
    assert_eq!(of("threema-work"), 91);
    // Of Teamwire so much is unknown that it comes behind a service that offers less.
    let [best, known, unknown, worst] = ["threema-work", "signal-mdm", "teamwire", "whatsapp"].map(of);
    assert!(best > known && known > unknown && unknown > worst, "{best} {known} {unknown} {worst}");
    // Half of M29 is all that SMS meets: 1.5 of 37, for M12 and M27 do not apply.
    assert_eq!(score(catalogue(), service("sms"), TODAY), Some(4));
}
