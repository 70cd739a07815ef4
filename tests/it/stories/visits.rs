//! Coming back: with the right key, a mistyped one, an unknown one, and after the visit was over.

use crate::harness::html::{self, field, words};
use crate::harness::reporter::Form;
use crate::harness::{EXHAUSTED, Instance, Tables, Visitor};
use siegelpost::sealing::CaseKey;

#[test]
fn a_key_is_taken_however_it_is_typed_and_a_mistyped_one_is_told_with_its_group() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let key = reporter.case_key.clone();
    for typed in [key.to_uppercase(), key.replace(' ', "-"), key.replace(' ', ""), format!("  {key}\n")] {
        assert!(words(&reporter.enters(&typed).expect(200).body).contains("Ein Bericht."), "{typed:?}");
    }
    reporter.browser.forget_cookies();
    let last = if key.ends_with('q') { 'p' } else { 'q' };
    let mistyped = format!("{}{last}", &key[..key.len() - 1]);
    let answer = reporter.enters(&mistyped).expect(422);
    assert_eq!(field(&answer.body, "case_key"), Some(mistyped), "it stands there to be mended");
    assert!(words(&answer.body).contains("8. "), "{}", words(&answer.body));
}

#[test]
fn a_key_without_a_mailbox_gets_the_same_sign_in_and_then_the_truth() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let sign_in = reporter.browser.post("/mailbox", &[("case_key", &unknown)]).expect(303);
    assert_eq!(sign_in.header("location"), "/mailbox");
    let answer = reporter.browser.follow(sign_in).expect(404);
    assert_eq!(field(&answer.body, "case_key"), Some(unknown));
    assert!(reporter.browser.cookie("mailbox").is_none());
}

#[test]
fn a_message_written_after_the_visit_was_over_waits_for_the_key() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    reporter.browser.forget_cookies();
    let asked = reporter.browser.post("/mailbox/message", &[("seq", "2"), ("message", "Ein langer Text.")]).expect(200);
    assert!(asked.body.contains("Ein langer Text."), "it is kept: {}", asked.body);
    assert_eq!(field(&asked.body, "seq").as_deref(), Some("2"));
    let key = reporter.case_key.clone();
    let fields = [("case_key", key.as_str()), ("seq", "2"), ("message", "Ein langer Text.")];
    let sent = reporter.browser.post("/mailbox/message", &fields).expect(303);
    let mailbox = reporter.browser.follow(sent).expect(200);
    assert!(words(&mailbox.body).contains("Ein langer Text."));
}

#[test]
fn another_language_keeps_a_mistyped_key_and_a_waiting_message_and_no_address_has_them() {
    let instance = Instance::demo();
    let mut visitor = Visitor::of(instance.public());
    let english = |key: &'static str, message: &'static str| {
        [("case_key", key), ("message", message), ("seq", "3"), ("language", "en")]
    };
    // A browser without cookies is answered at once.
    let asked = visitor.post("/mailbox", &english("q7mz bkxd", "Kolibri wartet.")).expect(200);
    assert!(asked.body.contains("<html lang=\"en\"") && asked.body.contains("Kolibri wartet."), "{}", asked.body);
    assert_eq!(field(&asked.body, "case_key").as_deref(), Some("q7mz bkxd"));
    assert_eq!(field(&asked.body, "seq").as_deref(), Some("3"));
    assert!(words(&asked.body).contains("Error:"), "{}", words(&asked.body));

    visitor.get("/mailbox").expect(200);
    let key = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    for typed in ["q7mz bkxd", &key] {
        let sent = visitor.post("/mailbox", &[("case_key", typed), ("language", "de-simple")]).expect(303);
        assert_eq!(sent.header("location"), "/mailbox");
        let asked = visitor.follow(sent);
        assert!(asked.body.contains("<html lang=\"de-simple\""), "{}", asked.body);
        assert_eq!(field(&asked.body, "case_key").as_deref(), Some(typed));
        assert!(asked.body.contains("name=\"language\" value=\"en\""), "and back: {}", asked.body);
    }
    assert!(!visitor.trail.join("\n").contains("q7mz") && !visitor.trail.join("\n").contains(&key));
}

#[test]
fn the_conversation_tells_days_and_no_times() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mailbox = words(&reporter.comes_back().expect(200).body);
    let clock =
        mailbox.as_bytes().windows(5).find(|at| at[2] == b':' && [0, 1, 3, 4].iter().all(|&i| at[i].is_ascii_digit()));
    assert!(clock.is_none(), "{mailbox}");
}

#[test]
fn whoever_is_too_fast_is_told_when_to_try_again_and_the_key_stands_there() {
    let instance = Instance::served(&EXHAUSTED);
    let mut first = Visitor::of(instance.public());
    first.get("/mailbox").expect(200);
    let key = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let visits =
            [(); 6].map(|()| scope.spawn(|| Visitor::of(instance.public()).post("/mailbox", &[("case_key", &key)])));
        visits.into_iter().map(|visit| visit.join().unwrap()).collect()
    });
    let slowed: Vec<_> = answers.iter().filter(|answer| answer.status == 429).collect();
    assert!(!slowed.is_empty());
    for answer in slowed {
        assert_eq!(field(&answer.body, "case_key").as_ref(), Some(&key));
        assert!(words(&answer.body).contains("Sekunde"));
    }
}

#[test]
fn a_full_mailbox_takes_no_more_and_says_so_and_the_office_can_still_answer() {
    let instance = Instance::served(&[("MAILBOX_ENTRIES", "20")]);
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Ein Bericht.");
    let receipt = reporter.sends(&form).expect(200);
    reporter.case_key = html::text(&receipt.body, "id=\"case-key\"").unwrap();
    reporter.comes_back().expect(200);
    for n in 2..=20 {
        reporter.writes(&format!("Nachricht {n}.")).expect(200);
    }
    let full = reporter.writes("Eine zu viel.").expect(409);
    assert!(words(&full.body).contains("Dieses Postfach ist voll"), "{}", full.body);
    assert!(html::text(&full.body, "name=\"message\"").unwrap().contains("Eine zu viel."), "it stands there still");
    let other_words = Form { fields: vec![("F14".into(), "Andere Worte.".into())], ..form };
    let addition = reporter.sends(&other_words).expect(409);
    assert!(words(&addition.body).contains("Dieses Postfach ist voll") && addition.body.contains("Andere Worte."));

    let mut device = instance.device();
    device.case_key = siegelpost::sealing::CaseKey::parse(&reporter.case_key).unwrap();
    let opened = device.opens().ok().unwrap();
    assert_eq!(opened.texts().len(), 20);
    let sealed = device.writes(&opened, "Auch versiegelt nicht.").expect(409);
    assert!(sealed.body.contains("Dieses Postfach ist voll") && !sealed.body.contains("seq"), "{}", sealed.body);

    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Wir haben alles gelesen.").expect(201);
    assert_eq!(device.opens().ok().unwrap().texts().len(), 21);
}

#[test]
fn a_mailbox_takes_so_many_bytes_whoever_seals_them() {
    let instance = Instance::served(&[("MAILBOX_KIBIBYTES", "1024")]);
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    reporter.comes_back().expect(200);
    let long = "Wort ".repeat(3_999);
    let taken = (0..200).take_while(|n| reporter.writes(&format!("{n} {long}")).status == 200).count();
    let mut tables = Tables::of(&instance.data());
    let largest = "SELECT CAST(max(bytes) AS TEXT) AS cell FROM \
        (SELECT sum(length(sealed)) AS bytes FROM parcel WHERE side = 'reporter' GROUP BY case_id) AS written";
    let stored = tables.column(largest);
    let stored: usize = stored[0].parse().unwrap();
    assert!(taken > 10 && stored <= 1024 * 1024, "{taken} messages, {stored} bytes");
    assert_eq!(reporter.writes(&format!("200 {long}")).status, 409);
}
