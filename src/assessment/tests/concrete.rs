//! The verdict on one use, by an organisation's own answers.

use std::collections::BTreeMap;

use super::*;
use crate::assessment::class::DataClass;
use crate::assessment::concrete::{MessengerUse, NotReleasable, can_be_released, concrete_verdict};
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::fact::Answer;
use crate::assessment::own_answer::{Answers, OwnAnswer, OwnMeasure};
use crate::assessment::service::ProviderRole;
use crate::assessment::verdict::{Effect, Gap, Judgement, Verdict};
use crate::assessment::waiver::{Waiver, WaiverRefused, WaiverRequest};

type Own = BTreeMap<CriterionId, OwnAnswer>;

fn own(answer: Answer) -> OwnAnswer {
    OwnAnswer {
        answer,
        reason: String::new(),
        officer_agrees: false,
        valid_until: date!(2028 - 06 - 30),
        measure: None,
    }
}

/// All that is up to the organisation is met.
fn diligent() -> Own {
    let all = catalogue().criteria().iter().filter(|criterion| criterion.is_up_to_the_organisation(DataClass::M3));
    all.map(|criterion| (criterion.id, own(Answer::Fulfilled))).collect()
}

fn judge_on(id: &str, class: DataClass, answers: &Own, waivers: &[Waiver], today: Date) -> Judgement {
    let of = MessengerUse { class, client_contact: true, under_age_limit: false };
    let service = service(id);
    let answers = Answers { service, role: service.role, own: answers };
    concrete_verdict(catalogue(), of, &answers, waivers, &EncryptionRule::default(), today)
}

fn judge(id: &str, class: DataClass, answers: &Own) -> Judgement {
    judge_on(id, class, answers, &[], TODAY)
}

fn effect(judgement: &Judgement, id: &str) -> Effect {
    judgement.reasons.iter().find(|reason| reason.criterion == criterion(id)).unwrap().effect
}

#[test]
fn a_use_is_open_until_everything_that_decides_is_answered() {
    let nothing = judge("threema-work", DataClass::M2, &Own::new());
    assert_eq!(nothing.verdict, Verdict::Open);
    assert_eq!(ids(&nothing.decisive()), ["M01", "M17", "M30", "M31", "M32"]);
    assert_eq!(nothing.reasons.len(), 38, "every criterion is told");
    let all = judge("threema-work", DataClass::M2, &diligent());
    assert_eq!((all.verdict, can_be_released(&all, &diligent())), (Verdict::Suitable, Ok(())));
    let mut one_less = diligent();
    one_less.remove(&criterion("M31"));
    let judged = judge("threema-work", DataClass::M2, &one_less);
    assert_eq!(effect(&judged, "M31"), Effect::Lacks(Gap::Unknown), "the file says that it is the organisation's");
    assert_eq!(can_be_released(&judged, &one_less), Err(NotReleasable::Open(vec![criterion("M31")])));
}

#[test]
fn what_is_met_in_part_needs_an_owner_and_a_day() {
    let mut answers = diligent();
    answers.insert(criterion("M31"), own(Answer::Partly));
    let judged = judge("threema-work", DataClass::M2, &answers);
    assert_eq!(judged.verdict, Verdict::Conditional);
    let refused = Err(NotReleasable::WithoutMeasure(vec![criterion("M31")]));
    assert_eq!(can_be_released(&judged, &answers), refused);
    for (owner, due, fine) in [("Leitung", None, false), ("", Some(TODAY), false), ("Leitung", Some(TODAY), true)] {
        let measure = Some(OwnMeasure { owner: owner.to_owned(), due });
        answers.insert(criterion("M31"), OwnAnswer { measure, ..own(Answer::Partly) });
        assert_eq!(can_be_released(&judged, &answers).is_ok(), fine, "{owner} {due:?}");
    }
    answers.insert(criterion("M31"), own(Answer::NotFulfilled));
    let judged = judge("threema-work", DataClass::M2, &answers);
    assert_eq!(can_be_released(&judged, &answers), Err(NotReleasable::Forbidden(vec![criterion("M31")])));
}

#[test]
fn the_class_and_the_people_decide_what_counts() {
    let without = |id: &str| {
        let mut answers = diligent();
        answers.remove(&criterion(id));
        answers
    };
    // Clients are written to, or not; they are below the age of the terms, or not.
    let answers = without("M32");
    let service = service("threema-work");
    let verdict = |client_contact, under_age_limit, own: &Own| {
        let of = MessengerUse { class: DataClass::M2, client_contact, under_age_limit };
        let answers = Answers { service, role: service.role, own };
        concrete_verdict(catalogue(), of, &answers, &[], &EncryptionRule::default(), TODAY).verdict
    };
    assert_eq!([true, false].map(|clients| verdict(clients, false, &answers)), [Verdict::Open, Verdict::Suitable]);
    assert_eq!(verdict(true, true, &diligent()), Verdict::Conditional, "M36 is met in part");
    assert_eq!(judge("sms", DataClass::M0, &Own::new()).verdict, Verdict::Suitable);
    assert_eq!(judge("threema-work", DataClass::Mx, &diligent()).verdict, Verdict::Unsuitable);
    assert_eq!(DataClass::highest([DataClass::M1, DataClass::M3, DataClass::M2]), DataClass::M3);
    // Who cannot read needs no control of who could: M10 counts only where content is readable.
    let mut answers = diligent();
    answers.insert(criterion("M10"), own(Answer::NotFulfilled));
    assert!(matches!(effect(&judge("threema-work", DataClass::M3, &answers), "M10"), Effect::Tells(_)));
    answers.insert(criterion("M11"), own(Answer::Partly));
    assert_eq!(effect(&judge("threema-work", DataClass::M3, &answers), "M10"), Effect::Forbids);
}

// V-74
#[test]
fn a_waiver_is_granted_by_two_for_a_year_at_most_and_never_for_what_nobody_may_waive() {
    let asked = |id: &str, class, until| WaiverRequest {
        criterion: criterion(id),
        class,
        reason: "Übergang bis zur Einführung der zentralen Protokolle".to_owned(),
        approved_on: date!(2026 - 11 - 24),
        until,
        by_officer: true,
        by_management: true,
    };
    let grant = |request: &WaiverRequest| Waiver::grant(request, catalogue().get(request.criterion).unwrap());
    let year = date!(2027 - 11 - 24);
    let never = |id: &str| Err(WaiverRefused::Never(criterion(id), DataClass::M3));
    assert_eq!(grant(&asked("M11", DataClass::M3, year)), never("M11"));
    assert_eq!(grant(&asked("M06", DataClass::M3, year)), never("M06"));
    for class in DataClass::JUDGED {
        assert_eq!(grant(&asked("M06", class, year)), Err(WaiverRefused::Never(criterion("M06"), class)));
    }
    assert!(grant(&asked("M11", DataClass::M2, year)).is_ok());
    assert_eq!(grant(&asked("M22", DataClass::Mx, year)), Err(WaiverRefused::NeverByMessenger));
    assert_eq!(grant(&asked("M12", DataClass::M3, year)), Err(WaiverRefused::Nothing(criterion("M12"))));

    let m22 = asked("M22", DataClass::M3, year);
    let late = WaiverRequest { until: date!(2027 - 11 - 25), ..m22.clone() };
    assert_eq!(grant(&late), Err(WaiverRefused::TooLong(year)));
    assert_eq!(grant(&WaiverRequest { by_officer: false, ..m22.clone() }), Err(WaiverRefused::NotByOfficer));
    assert_eq!(grant(&WaiverRequest { by_management: false, ..m22.clone() }), Err(WaiverRefused::NotByManagement));
    assert_eq!(grant(&WaiverRequest { reason: " ".to_owned(), ..m22.clone() }), Err(WaiverRefused::NoReason));
    assert_eq!(grant(&WaiverRequest { until: date!(2026 - 11 - 23), ..m22.clone() }), Err(WaiverRefused::EndsBefore));

    // Signal in M3, with everything else seen to.
    let granted = [grant(&m22).unwrap()];
    let mut answers = diligent();
    answers.insert(
        criterion("M04"),
        OwnAnswer {
            reason: "öffentlicher Dienst, Vermerk vom 1.11.2026".to_owned(),
            officer_agrees: true,
            ..own(Answer::NotApplicable)
        },
    );
    assert_eq!(judge("signal-mdm", DataClass::M3, &answers).verdict, Verdict::Unsuitable);
    let waived = |today| {
        let judged = judge_on("signal-mdm", DataClass::M3, &answers, &granted, today);
        (judged.verdict, effect(&judged, "M22"))
    };
    assert_eq!(waived(year), (Verdict::Conditional, Effect::Waived(year)));
    assert_eq!(waived(date!(2027 - 11 - 25)), (Verdict::Unsuitable, Effect::Forbids));
    assert_eq!(waived(date!(2026 - 11 - 23)), (Verdict::Unsuitable, Effect::Forbids), "not before it was approved");
}

// V-75
#[test]
fn a_fact_is_leant_on_for_sixty_days_after_its_time_and_then_leaves_the_use_open() {
    let mut answers = diligent();
    // Everything else stays valid: only the encryption is left to the file.
    for fact in service("threema-work").facts().filter(|fact| fact.criterion != criterion("M11")) {
        answers.entry(fact.criterion).or_insert_with(|| own(fact.answer));
    }
    assert_eq!(service("threema-work").fact(criterion("M11")).unwrap().valid_until, date!(2027 - 11 - 24));
    let on = |today| {
        let judged = judge_on("threema-work", DataClass::M2, &answers, &[], today);
        (judged.verdict, effect(&judged, "M11"), can_be_released(&judged, &answers))
    };
    let fulfilled = Effect::Passes(Answer::Fulfilled);
    assert_eq!(on(date!(2028 - 01 - 23)), (Verdict::Suitable, fulfilled, Ok(())));
    let open = Err(NotReleasable::Open(vec![criterion("M11")]));
    assert_eq!(on(date!(2028 - 01 - 24)), (Verdict::Open, Effect::Lacks(Gap::Expired), open));
}

// V-76
#[test]
fn that_no_contract_is_needed_takes_a_reason_and_the_opinion_of_the_officer() {
    let with = |reason: &str, officer_agrees, role| {
        let mut answers = diligent();
        let answer = OwnAnswer { reason: reason.to_owned(), officer_agrees, ..own(Answer::NotApplicable) };
        answers.insert(criterion("M04"), answer);
        let of = MessengerUse { class: DataClass::M2, client_contact: true, under_age_limit: false };
        let answers = Answers { service: service("signal-mdm"), role, own: &answers };
        let judged = concrete_verdict(catalogue(), of, &answers, &[], &EncryptionRule::default(), TODAY);
        (judged.verdict, effect(&judged, "M04"))
    };
    let telecom = ProviderRole::TelecomService;
    assert_eq!(with("öffentlicher Dienst", false, telecom), (Verdict::Open, Effect::Lacks(Gap::NoOpinion)));
    assert_eq!(with("", true, telecom), (Verdict::Open, Effect::Lacks(Gap::NoReason)));
    let applies = Effect::Passes(Answer::NotApplicable);
    assert_eq!(with("öffentlicher Dienst", true, telecom), (Verdict::Conditional, applies));
    let processor = ProviderRole::Processor;
    assert_eq!(with("egal", true, processor), (Verdict::Open, Effect::Lacks(Gap::AppliesToRole)));
    // The file alone is no opinion.
    let judged = judge("signal-mdm", DataClass::M2, &diligent());
    assert_eq!(effect(&judged, "M04"), Effect::Lacks(Gap::NoOpinion));
}
