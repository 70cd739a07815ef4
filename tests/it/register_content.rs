//! That the register's kinds and what messengers are judged by speak of the same services, criteria and risks.

use std::collections::BTreeSet;

use siegelpost::assessment::catalogue::Catalogue;
use siegelpost::assessment::risk::{Rating, RiskLevel, RiskMatrix};
use siegelpost::assessment::services::Services;
use siegelpost::record::{Kind, Kinds, Light};

fn kind(id: &str) -> &'static Kind {
    Kinds::built_in().by_id(id).unwrap()
}

fn options(of: &str, question: &str) -> BTreeSet<String> {
    kind(of).form.question(question).unwrap().choices().iter().map(|choice| choice.id.clone()).collect()
}

#[test]
fn every_service_that_is_judged_can_be_recorded() {
    let judged = Services::built_in().all().iter().map(|service| service.id.replace('-', "_"));
    let expected: BTreeSet<String> = judged.chain(["other".to_owned()]).collect();
    assert_eq!(options("messenger-service", "fact_sheet"), expected);
}

#[test]
fn every_criterion_can_be_answered_in_an_assessment() {
    let criteria = Catalogue::built_in().criteria().iter().map(|criterion| criterion.id.to_string());
    assert_eq!(options("assessment", "criterion"), criteria.collect());
}

// V-77
#[test]
fn what_the_matrix_calls_high_takes_a_decision_of_the_management() {
    let kind = kind("risk");
    for severity in 1..=4_u8 {
        for likelihood in 1..=4_u8 {
            let (s, l) = (format!("s{severity}"), format!("l{likelihood}"));
            let answers = kind.form.typed([("net_severity", s.as_str()), ("net_likelihood", l.as_str())].into_iter());
            let lamps = kind.lamps(&answers, "dsgvo");
            let asked = lamps.iter().any(|lamp| lamp.rule.id == "accepted" && lamp.light() == Light::Red);
            let level = RiskMatrix::built_in().level(Rating { severity, likelihood }).unwrap();
            assert_eq!(asked, level >= RiskLevel::High, "{severity} x {likelihood} is {level:?}");
        }
    }
}
