//! Whether an impact assessment is needed (Article 35 GDPR, § 35 KDG, § 34 DSG-EKD), by rules in order.

use time::Date;

use super::class::DataClass;
use super::risk::RiskLevel;
use crate::german_time::months_after;

/// How many of the nine criteria of WP 248 call for one.
const CRITERIA: u8 = 2;
/// Months after which a "no" is looked at again.
const REVIEW_MONTHS: u8 = 12;

/// What is asked; `None`: nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ThresholdAnswers {
    /// The authority's list of what needs none has it, or another assessment covers it.
    pub exempt: Option<bool>,
    /// Which list or assessment; needed if it is exempt.
    pub reference: String,
    /// The authority's list of what needs one has it.
    pub on_must_list: Option<bool>,
    /// One of the cases that the law names itself (Article 35(3) GDPR).
    pub named_by_law: Option<bool>,
    /// The highest risk without measures.
    pub gross_risk: Option<RiskLevel>,
    /// How many of the criteria of WP 248 are met.
    pub criteria: Option<u8>,
    pub class: Option<DataClass>,
    /// Somebody outside runs the service.
    pub external_service: Option<bool>,
    /// Why the data protection officer sees no need although enough criteria are met.
    pub officer_sees_no_need: Option<String>,
}

/// A question that nobody has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Unanswered {
    Exempt,
    Reference,
    OnMustList,
    NamedByLaw,
    GrossRisk,
    Criteria,
    Class,
    ExternalService,
}

/// The rule that decided, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThresholdRule {
    /// 2
    Exempt,
    /// 3
    MustList,
    /// 4
    NamedByLaw,
    /// 5
    GrossRisk,
    /// 6
    Criteria,
    /// 7
    ExternalService,
    /// 8
    NothingApplies,
}

/// What comes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Threshold {
    /// Rule 1: nobody can say yet.
    Incomplete(Vec<Unanswered>),
    Needed(ThresholdRule),
    NotNeeded {
        rule: ThresholdRule,
        /// When somebody looks again.
        review_on: Date,
    },
}

impl ThresholdRule {
    /// Its number in the order in which rules are tried.
    pub fn number(self) -> u8 {
        match self {
            Self::Exempt => 2,
            Self::MustList => 3,
            Self::NamedByLaw => 4,
            Self::GrossRisk => 5,
            Self::Criteria => 6,
            Self::ExternalService => 7,
            Self::NothingApplies => 8,
        }
    }
}

/// Decides on a day.
pub fn threshold(answers: &ThresholdAnswers, today: Date) -> Threshold {
    let not_needed = |rule| Threshold::NotNeeded { rule, review_on: months_after(today, REVIEW_MONTHS) };
    let (Some(exempt), Some(must), Some(named), Some(risk), Some(criteria), Some(class), Some(external)) = (
        answers.exempt,
        answers.on_must_list,
        answers.named_by_law,
        answers.gross_risk,
        answers.criteria,
        answers.class,
        answers.external_service,
    ) else {
        return Threshold::Incomplete(unanswered(answers));
    };
    if exempt && answers.reference.trim().is_empty() {
        return Threshold::Incomplete(vec![Unanswered::Reference]);
    }
    let overruled = answers.officer_sees_no_need.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    match () {
        () if exempt => not_needed(ThresholdRule::Exempt),
        () if must => Threshold::Needed(ThresholdRule::MustList),
        () if named => Threshold::Needed(ThresholdRule::NamedByLaw),
        () if risk >= RiskLevel::High => Threshold::Needed(ThresholdRule::GrossRisk),
        () if criteria >= CRITERIA && overruled => not_needed(ThresholdRule::Criteria),
        () if criteria >= CRITERIA => Threshold::Needed(ThresholdRule::Criteria),
        () if class >= DataClass::M3 && external => Threshold::Needed(ThresholdRule::ExternalService),
        () => not_needed(ThresholdRule::NothingApplies),
    }
}

fn unanswered(answers: &ThresholdAnswers) -> Vec<Unanswered> {
    let all = [
        (answers.exempt.is_none(), Unanswered::Exempt),
        (answers.on_must_list.is_none(), Unanswered::OnMustList),
        (answers.named_by_law.is_none(), Unanswered::NamedByLaw),
        (answers.gross_risk.is_none(), Unanswered::GrossRisk),
        (answers.criteria.is_none(), Unanswered::Criteria),
        (answers.class.is_none(), Unanswered::Class),
        (answers.external_service.is_none(), Unanswered::ExternalService),
    ];
    all.into_iter().filter(|(is_empty, _)| *is_empty).map(|(_, question)| question).collect()
}
