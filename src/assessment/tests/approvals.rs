//! Lamps, gates, and where a service stands.

use std::collections::BTreeMap;

use strum::IntoEnumIterator;

use super::*;
use crate::assessment::approval::{ApprovalStep, Permit, ServiceState, StateName, StepName, StepRefused};
use crate::assessment::class::DataClass;
use crate::assessment::concrete::{MessengerUse, concrete_verdict};
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::fact::Answer;
use crate::assessment::gates::{GateKind, Missing, Preparation, gates};
use crate::assessment::lamp_kind::LampKind;
use crate::assessment::lamps::{Colour, lamps};
use crate::assessment::own_answer::{Answers, OwnAnswer};
use crate::assessment::verdict::Judgement;

fn judged(id: &str, class: DataClass, own: &[(&str, Answer)]) -> Judgement {
    let answer = |answer| OwnAnswer {
        answer,
        reason: "Vermerk vom 1.11.2026".to_owned(),
        officer_agrees: true,
        valid_until: date!(2027 - 11 - 30),
        measure: None,
    };
    let own: BTreeMap<_, _> = own.iter().map(|(id, given)| (criterion(id), answer(*given))).collect();
    let service = service(id);
    let answers = Answers { service, role: service.role, own: &own };
    let of = MessengerUse { class, client_contact: false, under_age_limit: false };
    concrete_verdict(catalogue(), of, &answers, &[], &EncryptionRule::default(), TODAY)
}

const DONE: [(&str, Answer); 6] = [
    ("M01", Answer::Fulfilled),
    ("M03", Answer::Fulfilled),
    ("M17", Answer::Fulfilled),
    ("M18", Answer::Fulfilled),
    ("M30", Answer::Fulfilled),
    ("M31", Answer::Fulfilled),
];

fn shown(judgement: &Judgement) -> Vec<(LampKind, Colour, Vec<String>)> {
    let shown = lamps(catalogue(), judgement).into_iter();
    shown
        .map(|lamp| (lamp.kind, lamp.colour, ids(&lamp.to_do.iter().map(|it| it.criterion).collect::<Vec<_>>())))
        .collect()
}

#[test]
fn four_lamps_say_at_a_glance_what_a_use_lacks_and_what_would_turn_each_green() {
    use Colour::{Amber, Green, Red};
    let colours = |judgement: &Judgement| shown(judgement).iter().map(|(_, colour, _)| *colour).collect::<Vec<_>>();
    let kinds: Vec<_> = shown(&judged("sms", DataClass::M1, &[])).iter().map(|(kind, ..)| *kind).collect();
    assert_eq!(kinds, LampKind::iter().collect::<Vec<_>>());

    // Nobody has done anything yet, but the service is fine.
    let bare = shown(&judged("threema-work", DataClass::M2, &[]));
    assert_eq!(bare[0], (LampKind::LegalBasis, Red, vec!["M01".to_owned()]));
    assert_eq!(bare[1].1, Green);
    assert_eq!(bare[2], (LampKind::Contract, Amber, vec!["M05".to_owned()]), "what M3 would need is told already");
    assert_eq!((bare[3].1, bare[3].2[0].as_str()), (Red, "M17"), "the worst comes first");

    let m05 = [&DONE[..], &[("M05", Answer::Fulfilled), ("M22", Answer::Fulfilled)]].concat();
    assert_eq!(colours(&judged("threema-work", DataClass::M2, &m05)), [Green; 4]);
    // What is met in part in a class that needs it is a condition.
    let partly = [&DONE[..], &[("M05", Answer::Partly), ("M22", Answer::Fulfilled)]].concat();
    assert_eq!(colours(&judged("threema-work", DataClass::M3, &partly)), [Green, Green, Amber, Green]);
    // WhatsApp: whatever the organisation does, operation, contract and measures stay red.
    assert_eq!(colours(&judged("whatsapp", DataClass::M2, &DONE)), [Green, Red, Red, Red]);
}

fn ready() -> Preparation {
    Preparation {
        threshold_decided: true,
        officer_opinion: true,
        representation_involved: None,
        contract_or_role_note: true,
        secrecy_clause: true,
        sub_processors_known: true,
        transfer_recorded: Some(true),
        profile_proved: true,
        measures_in_place: true,
        tested: true,
        policy_in_force: true,
        training_planned: true,
        clients_informed: None,
        leaving_checked: true,
    }
}

#[test]
fn each_gate_says_what_it_waits_for() {
    let fine = judged("threema-work", DataClass::M2, &DONE);
    assert!(gates(&fine, &ready()).iter().all(|gate| gate.is_passed()));
    let waiting = |done: &Preparation, judgement: &Judgement| gates(judgement, done).map(|gate| gate.missing);
    let nothing = waiting(&Preparation::default(), &judged("whatsapp", DataClass::M3, &[]));
    use Missing::*;
    assert_eq!(nothing[0], [Verdict, Threshold, OfficerOpinion], "what does not concern it is not asked");
    assert_eq!(nothing[1], [Contract, SecrecyClause, SubProcessors]);
    assert_eq!(nothing[2], [Profile, Measures, Test]);
    assert_eq!(nothing[3], [Policy, Training, Leaving]);
    let asked = Preparation {
        representation_involved: Some(false),
        transfer_recorded: Some(false),
        clients_informed: Some(false),
        ..ready()
    };
    assert_eq!(waiting(&asked, &fine), [vec![Representation], vec![Transfer], vec![], vec![ClientInformation]]);
    let open = judged("threema-work", DataClass::M2, &[]);
    assert_eq!(waiting(&ready(), &open)[0], [Verdict], "nothing is released while it is open");
}

#[test]
fn a_service_is_allowed_through_all_gates_for_a_class_until_a_day() {
    let open = gates(&judged("threema-work", DataClass::M2, &DONE), &ready());
    let shut = gates(&judged("threema-work", DataClass::M2, &DONE), &Preparation { tested: false, ..ready() });
    let permit = |class, until| Permit { class, until };
    let year = permit(DataClass::M2, date!(2027 - 11 - 30));
    let allow = ApprovalStep::Allow(year);
    let start = ServiceState::InReview;
    assert_eq!(start.after(allow, &shut, TODAY), Err(StepRefused::Gates(vec![GateKind::Secured])));
    let past = ApprovalStep::Allow(permit(DataClass::M2, date!(2026 - 11 - 29)));
    assert_eq!(start.after(past, &open, TODAY), Err(StepRefused::Past));
    for class in [DataClass::M0, DataClass::Mx] {
        let step = ApprovalStep::Allow(permit(class, year.until));
        assert_eq!(start.after(step, &open, TODAY), Err(StepRefused::NoSuchClass));
    }
    let allowed = start.after(allow, &open, TODAY).unwrap();
    assert_eq!(allowed, ServiceState::Allowed(year));

    // To restrict is to allow less; whoever wants more goes through the gates again.
    let less = permit(DataClass::M1, date!(2027 - 03 - 31));
    let restricted = allowed.after(ApprovalStep::Restrict(less), &shut, TODAY).unwrap();
    assert_eq!(restricted.permit(TODAY), Some(less));
    let more = ApprovalStep::Restrict(permit(DataClass::M3, less.until));
    assert_eq!(allowed.after(more, &open, TODAY), Err(StepRefused::NotLess));
    assert!(restricted.after(allow, &shut, TODAY).is_err());
    assert_eq!(restricted.after(allow, &open, TODAY), Ok(allowed));

    // A permit ends by itself.
    let later = date!(2027 - 12 - 01);
    assert_eq!((allowed.permit(year.until), allowed.permit(later)), (Some(year), None));
    assert_eq!(allowed.on(later), ServiceState::InReview);
    assert_eq!(allowed.after(ApprovalStep::Restrict(less), &open, later), Err(StepRefused::NotFromThere));
    let blocked = allowed.after(ApprovalStep::Block, &shut, TODAY).unwrap();
    assert_eq!(blocked.permit(TODAY), None);
    assert_eq!(blocked.after(allow, &open, TODAY), Err(StepRefused::NotFromThere), "what is blocked is reviewed first");
    assert_eq!(blocked.after(ApprovalStep::ReviewAgain, &shut, TODAY), Ok(ServiceState::InReview));
}

#[test]
fn every_state_has_the_steps_of_the_table_and_no_other() {
    let until = Permit { class: DataClass::M1, until: TODAY };
    let states =
        [ServiceState::InReview, ServiceState::Allowed(until), ServiceState::Restricted(until), ServiceState::Blocked];
    assert_eq!(states.map(ServiceState::name).to_vec(), StateName::iter().collect::<Vec<_>>());
    let steps = states.map(|state| state.steps().collect::<Vec<_>>());
    use StepName::{Allow, Block, Restrict, ReviewAgain};
    let expected = [
        vec![Allow, Block],
        vec![Allow, Restrict, Block, ReviewAgain],
        vec![Allow, Block, ReviewAgain],
        vec![ReviewAgain],
    ];
    assert_eq!(steps, expected);
    let open = gates(&judged("threema-work", DataClass::M2, &DONE), &ready());
    let all =
        [ApprovalStep::Allow(until), ApprovalStep::Restrict(until), ApprovalStep::Block, ApprovalStep::ReviewAgain];
    for state in states {
        for step in all {
            let taken = state.after(step, &open, TODAY);
            assert_eq!(taken.is_ok(), state.steps().any(|name| name == step.name()), "{state:?} {step:?}");
            let leads = taken.map(ServiceState::name);
            let target = match step.name() {
                Allow => StateName::Allowed,
                Restrict => StateName::Restricted,
                Block => StateName::Blocked,
                ReviewAgain => StateName::InReview,
            };
            assert!(leads.is_err() || leads == Ok(target));
        }
    }
}
