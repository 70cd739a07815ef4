//! The form, sent more than once.

use super::{AT_ONCE, all_at_once};
use crate::harness::html::{self, words};
use crate::harness::reporter::Form;
use crate::harness::{Instance, Reporter, Tables};

fn receipt_key(answer: &crate::harness::Answer) -> String {
    html::text(&answer.body, "id=\"case-key\"").expect("a receipt with the case key")
}

fn with_text(form: &Form, text: &str) -> Form {
    let mut fields = form.fields.clone();
    fields.retain(|(name, _)| name != "F14");
    fields.push(("F14".to_owned(), text.to_owned()));
    Form { case_key: form.case_key.clone(), ticket: form.ticket.clone(), fields }
}

/// What every handler and the reporter then find in the one case there is.
fn found(instance: &Instance, case_key: &str) -> (Vec<String>, String) {
    let mut handler = instance.handler(2);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    let mut reporter = instance.reporter();
    let mailbox = words(&reporter.enters(case_key).expect(200).body);
    (case.texts().iter().map(|text| (*text).to_owned()).collect(), mailbox)
}

#[test]
fn attack_idempotence_a_form_sent_again_is_one_case_with_one_receipt() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let (cases, parcels) = (tables.count("case_file"), tables.count("parcel"));
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F03", "whatsapp"), ("F03", "sms")], "Dieselben Worte.");
    let first = reporter.sends(&form).expect(200);
    let again = reporter.sends(&form).expect(200);
    assert_eq!((receipt_key(&first), receipt_key(&again)), (form.case_key.clone(), form.case_key.clone()));
    assert!(words(&again.body).contains("schon angekommen"));

    // From another browser, without its cookies: a circuit was lost, and the form came back from the history.
    let keys = all_at_once(|_| receipt_key(&Reporter::sends(&mut instance.reporter(), &form).expect(200)));
    assert_eq!(keys, vec![form.case_key.clone(); AT_ONCE]);
    assert_eq!((tables.count("case_file"), tables.count("parcel")), (cases + 1, parcels + 1));

    let (texts, mailbox) = found(&instance, &form.case_key);
    assert_eq!(texts, ["Dieselben Worte."]);
    assert_eq!(mailbox.matches("Dieselben Worte.").count(), 1);
}

#[test]
fn attack_idempotence_a_form_sent_for_the_first_time_eight_times_at_once_is_one_case() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let form = instance.reporter().fills_in(&[("F04", "privat")], "Achtmal geklickt.");
    let keys = all_at_once(|_| receipt_key(&instance.reporter().sends(&form).expect(200)));
    assert_eq!(keys, vec![form.case_key.clone(); AT_ONCE]);
    assert_eq!(tables.count("case_file"), cases + 1);
    assert_eq!(found(&instance, &form.case_key).0, ["Achtmal geklickt."]);
}

#[test]
fn attack_idempotence_other_words_with_the_same_key_are_kept_as_additions() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let form = instance.reporter().fills_in(&[], "");
    let text = |number: usize| format!("Fassung Nummer {number}.");
    let keys = all_at_once(|number| {
        let mut reporter = instance.reporter();
        receipt_key(&reporter.sends(&with_text(&form, &text(number))).expect(200))
    });
    assert_eq!(keys, vec![form.case_key.clone(); AT_ONCE]);
    assert_eq!(tables.count("case_file"), cases + 1);
    let (mut texts, mailbox) = found(&instance, &form.case_key);
    texts.sort();
    assert_eq!(texts, (0..AT_ONCE).map(text).collect::<Vec<_>>(), "each once");
    for number in 0..AT_ONCE {
        assert!(mailbox.contains(&text(number)), "{number}: {mailbox}");
    }
    // A version that is there already is not added again.
    instance.reporter().sends(&with_text(&form, &text(3))).expect(200);
    assert_eq!(found(&instance, &form.case_key).0.len(), AT_ONCE);
}

#[test]
fn attack_idempotence_a_form_that_was_asked_about_is_one_case_however_often_it_is_sent() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let (cases, parcels) = (tables.count("case_file"), tables.count("parcel"));
    let mut reporter = instance.reporter();
    let mut form = reporter.fills_in(&[("F03", "whatsapp")], "Am 17. Oktober, das weiß nur ich.");
    let asked = reporter.sends(&form).expect(200);
    all_at_once(|_| assert!(!instance.reporter().sends(&form).expect(200).body.contains("id=\"case-key\"")));
    assert_eq!((tables.count("case_file"), tables.count("parcel")), (cases, parcels), "nothing before they say so");
    assert_eq!(html::field(&asked.body, "case_key"), Some(form.case_key.clone()));
    form.fields.push(("as_it_is".to_owned(), html::field(&asked.body, "as_it_is").unwrap()));
    let keys = all_at_once(|_| receipt_key(&instance.reporter().sends(&form).expect(200)));
    assert_eq!(keys, vec![form.case_key.clone(); AT_ONCE]);
    assert_eq!(receipt_key(&reporter.sends(&form).expect(200)), form.case_key);
    assert_eq!((tables.count("case_file"), tables.count("parcel")), (cases + 1, parcels + 1));
}
