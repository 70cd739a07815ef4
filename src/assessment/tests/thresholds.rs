//! When an impact assessment is needed.

use super::*;
use crate::assessment::class::DataClass;
use crate::assessment::risk::RiskLevel;
use crate::assessment::threshold::{Threshold, ThresholdAnswers, ThresholdRule, Unanswered, threshold};

fn nothing_applies() -> ThresholdAnswers {
    ThresholdAnswers {
        exempt: Some(false),
        reference: String::new(),
        on_must_list: Some(false),
        named_by_law: Some(false),
        gross_risk: Some(RiskLevel::Medium),
        criteria: Some(1),
        class: Some(DataClass::M3),
        external_service: Some(false),
        officer_sees_no_need: None,
    }
}

// V-78
#[test]
fn the_first_rule_that_applies_decides() {
    let of = |answers: &ThresholdAnswers| threshold(answers, date!(2026 - 11 - 24));
    let not_needed = |rule| Threshold::NotNeeded { rule, review_on: date!(2027 - 11 - 24) };
    let none = nothing_applies();
    assert_eq!(of(&none), not_needed(ThresholdRule::NothingApplies));
    let external = ThresholdAnswers { external_service: Some(true), ..none.clone() };
    assert_eq!(of(&external), Threshold::Needed(ThresholdRule::ExternalService));
    assert_eq!(ThresholdRule::ExternalService.number(), 7);
    let m2 = ThresholdAnswers { class: Some(DataClass::M2), ..external.clone() };
    assert_eq!(of(&m2), not_needed(ThresholdRule::NothingApplies));

    let two = ThresholdAnswers { criteria: Some(2), ..none.clone() };
    assert_eq!(of(&two), Threshold::Needed(ThresholdRule::Criteria));
    let overruled = |reason: &str| ThresholdAnswers { officer_sees_no_need: Some(reason.to_owned()), ..two.clone() };
    assert_eq!(of(&overruled("nur zwei Personen, keine Inhalte")), not_needed(ThresholdRule::Criteria));
    assert_eq!(of(&overruled(" ")), Threshold::Needed(ThresholdRule::Criteria), "not without a reason");
    let risky = ThresholdAnswers { gross_risk: Some(RiskLevel::High), ..overruled("x") };
    assert_eq!(of(&risky), Threshold::Needed(ThresholdRule::GrossRisk));
    let named = ThresholdAnswers { named_by_law: Some(true), ..risky.clone() };
    assert_eq!(of(&named), Threshold::Needed(ThresholdRule::NamedByLaw));
    let listed = ThresholdAnswers { on_must_list: Some(true), ..named };
    assert_eq!(of(&listed), Threshold::Needed(ThresholdRule::MustList));
    let exempt = |reference: &str| {
        let reference = reference.to_owned();
        of(&ThresholdAnswers { exempt: Some(true), reference, ..listed.clone() })
    };
    assert_eq!(exempt("DSFA-01"), not_needed(ThresholdRule::Exempt));
    assert_eq!(exempt(""), Threshold::Incomplete(vec![Unanswered::Reference]));
}

// V-78
#[test]
fn an_empty_answer_leaves_it_incomplete_whatever_the_others_say() {
    type Spoil = fn(&mut ThresholdAnswers);
    let spoils: [(Spoil, Unanswered); 7] = [
        (|answers| answers.exempt = None, Unanswered::Exempt),
        (|answers| answers.on_must_list = None, Unanswered::OnMustList),
        (|answers| answers.named_by_law = None, Unanswered::NamedByLaw),
        (|answers| answers.gross_risk = None, Unanswered::GrossRisk),
        (|answers| answers.criteria = None, Unanswered::Criteria),
        (|answers| answers.class = None, Unanswered::Class),
        (|answers| answers.external_service = None, Unanswered::ExternalService),
    ];
    for (spoil, question) in spoils {
        let mut answers = ThresholdAnswers { on_must_list: Some(true), ..nothing_applies() };
        spoil(&mut answers);
        assert_eq!(threshold(&answers, TODAY), Threshold::Incomplete(vec![question]));
    }
    let Threshold::Incomplete(all) = threshold(&ThresholdAnswers::default(), TODAY) else { panic!("it is empty") };
    assert_eq!(all.len(), 7);
}
