//! Colleagues who write at the same moment, and a reply whose answer was lost.

use std::sync::Mutex;

use serde_json::Value;

use super::{AT_ONCE, all_at_once};
use crate::harness::html::words;
use crate::harness::{Handler, Instance, Tables};

#[test]
fn attack_idempotence_of_replies_for_one_place_one_is_stored_and_the_others_learn_the_next() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mut tables = Tables::of(&instance.data());
    let parcels = tables.count("parcel");
    let handlers: Vec<_> = (0..AT_ONCE).map(|number| Mutex::new(signed_in(&instance, number % 3))).collect();
    let number = handlers[0].lock().unwrap().sees_cases().remove(0);
    let sealed = handlers.iter().map(|handler| {
        let mut handler = handler.lock().unwrap();
        let case = handler.opens(&number);
        let words = format!("Entgegnung von {}.", handler.account["name"]);
        Mutex::new((handler.seals_reply(&case, &words), case))
    });
    let sealed: Vec<_> = sealed.collect();
    let answers = all_at_once(|number| {
        let sealed = sealed[number].lock().unwrap();
        handlers[number].lock().unwrap().posts(&sealed.1, &sealed.0)
    });
    let stored: Vec<_> = answers.iter().filter(|answer| answer.status == 201).collect();
    assert_eq!(stored.len(), 1, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        let told: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!((answer.status, told["seq"].as_u64()), (409, Some(2)), "{told}");
        assert_eq!(told["previous"].as_str().unwrap().len(), 44, "the digest to go on from");
    }
    assert_eq!(tables.count("parcel"), parcels + 1);

    // The very same parcel once more, because the answer was lost: it is not stored again either.
    for sealed in &sealed {
        let sealed = sealed.lock().unwrap();
        handlers[0].lock().unwrap().posts(&sealed.1, &sealed.0).expect(409);
    }
    // The loser seals again for the place that was named, and is heard.
    let mut loser = handlers.iter().zip(&answers).find(|(_, answer)| answer.status == 409).unwrap().0.lock().unwrap();
    let again = loser.opens(&number);
    loser.replies(&again, "Noch eine.").expect(201);
    assert_eq!(tables.count("parcel"), parcels + 2);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert_eq!(
        (mailbox.matches("Entgegnung von ").count(), mailbox.matches("Noch eine.").count()),
        (1, 1),
        "{mailbox}"
    );
}

fn signed_in(instance: &Instance, number: usize) -> Handler {
    let mut handler = instance.handler(number);
    handler.signs_in().expect(200);
    handler
}
