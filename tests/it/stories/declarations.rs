//! What the office asks for in the mailbox, and what a reporter declares there, with no script at all.

use serde_json::{Value, json};

use crate::harness::html::{attribute, field, text, words};
use crate::harness::{Handler, Instance, Reporter, Tables};

/// A case with these requests, and its reporter, who has come back.
fn asked(instance: &Instance, requests: &[Value]) -> (Reporter, Handler, String) {
    let mut reporter = instance.reporter();
    reporter.reports("Zimtstern im Dienstzimmer.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    for request in requests {
        let case = handler.opens(&number);
        handler.asks(&case, request.clone()).expect(201);
    }
    reporter.comes_back().expect(200);
    (reporter, handler, number)
}

/// What was declared in a case, as the handler opens it.
fn declared(handler: &mut Handler, number: &str) -> Vec<Value> {
    let entries = handler.opens(number).entries;
    let declarations = entries.into_iter().map(|entry| entry.document).filter(|one| one["kind"] == "declaration");
    declarations
        .map(|mut one| {
            let fields = one.as_object_mut().unwrap();
            for known in ["kind", "lang", "day"] {
                fields.remove(known).unwrap();
            }
            one
        })
        .collect()
}

// H-07
#[test]
fn a_consent_is_asked_for_one_disclosure_given_and_revoked_at_any_time() {
    let instance = Instance::demo();
    let consent = json!({"asks": "consent", "text": "An die Revision, ohne Ihren Namen."});
    let (mut reporter, mut handler, number) = asked(&instance, &[consent]);
    let mailbox = reporter.browser.get("/mailbox").expect(200).body;
    let shown = words(&mailbox);
    for said in
        ["Wir bitten um Ihre Einwilligung", "An die Revision, ohne Ihren Namen.", "§ 9 Abs. 3", "Sie entscheiden frei"]
    {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(!shown.contains("Einwilligung widerrufen"), "{shown}");

    let after = words(&reporter.declares(&[("to", "1"), ("declares", "consented")]).expect(200).body);
    assert!(after.contains("Sie haben eingewilligt") && after.contains("Einwilligung widerrufen"), "{after}");
    let after =
        words(&reporter.declares(&[("to", "1"), ("declares", "refused"), ("message", "Doch nicht.")]).expect(200).body);
    assert!(after.contains("Sie haben nicht eingewilligt") && after.contains("Doch einwilligen"), "{after}");
    let expected =
        [json!({"declares": "consented", "to": 1}), json!({"declares": "refused", "to": 1, "text": "Doch nicht."})];
    assert_eq!(declared(&mut handler, &number), expected);
}

// H-13
#[test]
fn a_protocol_confirmed_twice_and_differently_is_stored_once_and_keeps_what_was_typed() {
    let instance = Instance::demo();
    let (mut reporter, mut handler, number) =
        asked(&instance, &[json!({"asks": "protocol", "text": "Am Telefon: seit Mai."})]);
    let mut tables = Tables::of(&instance.data());
    let parcels = tables.count("parcel");
    let seq = field(&reporter.browser.get("/mailbox").expect(200).body, "seq").unwrap();

    // A correction says what is to be corrected.
    let refused = reporter.browser.post("/mailbox/message", &[("seq", &seq), ("to", "1"), ("declares", "corrected")]);
    let said = refused.expect(422).body;
    assert!(words(&said).contains("Fehler: Schreiben Sie zuerst"), "{}", words(&said));

    let confirm = [("seq", seq.as_str()), ("to", "1"), ("declares", "confirmed")];
    for _ in 0..3 {
        reporter.browser.post("/mailbox/message", &confirm).expect(303);
    }
    assert_eq!(tables.count("parcel"), parcels + 1);
    // A second tab, in which the form still stands.
    let other = [("seq", seq.as_str()), ("to", "1"), ("declares", "corrected"), ("message", "Es war <im> April.")];
    let refused = reporter.browser.post("/mailbox/message", &other).expect(409).body;
    assert!(words(&refused).contains("Darauf haben Sie schon anders geantwortet"), "{}", words(&refused));
    assert_eq!(text(&refused, "id=\"m\"").as_deref(), Some("Es war <im> April."), "what was typed waits as a message");
    assert_eq!(tables.count("parcel"), parcels + 1);
    assert_eq!(declared(&mut handler, &number), [json!({"declares": "confirmed", "to": 1})]);
}

// H-24
#[test]
fn one_of_the_proposals_for_a_meeting_is_accepted() {
    let instance = Instance::demo();
    let meeting = json!({"asks": "meeting", "text": "Wann?", "proposals": ["Mo 14 Uhr", "Di 9 Uhr <Raum 3>"]});
    let (mut reporter, mut handler, number) = asked(&instance, &[meeting]);
    let refused = reporter.declares(&[("to", "1"), ("declares", "accepted"), ("message", "Gern.")]).expect(422).body;
    assert!(words(&refused).contains("Wählen Sie zuerst einen der Vorschläge."), "{}", words(&refused));
    assert!(words(&refused).contains("Gern.") && refused.contains("Di 9 Uhr &lt;Raum 3&gt;"), "{refused}");
    let after = reporter
        .declares(&[("to", "1"), ("declares", "accepted"), ("choice", "2"), ("message", "Gern.")])
        .expect(200)
        .body;
    assert!(
        words(&after).contains("Sie haben den Termin zugesagt (Vorschlag 2) Di 9 Uhr <Raum 3> Gern."),
        "{}",
        words(&after)
    );
    reporter.declares(&[("to", "1"), ("declares", "declined")]).expect(409);
    assert_eq!(
        declared(&mut handler, &number),
        [json!({"declares": "accepted", "to": 1, "choice": 2, "text": "Gern."})]
    );
}

// H-38
#[test]
fn retaliation_is_told_and_a_report_withdrawn_unasked() {
    let instance = Instance::demo();
    let (mut reporter, mut handler, number) = asked(&instance, &[]);
    let empty = reporter.declares(&[("declares", "retaliation")]).expect(422).body;
    let details = empty.split("<details").find(|one| one.contains("value=\"retaliation\"")).unwrap();
    assert!(details.starts_with(" open>") && details.contains("class=\"error\""), "{details}");
    reporter.declares(&[("declares", "retaliation"), ("message", "Ich wurde versetzt.")]).expect(200);
    let after = words(&reporter.declares(&[("declares", "withdrawn")]).expect(200).body);
    assert!(
        after.contains("Sie haben die Meldung zurückgezogen") && after.contains("Gelöscht wird dadurch nichts"),
        "{after}"
    );
    assert_eq!(reporter.browser.get("/mailbox").expect(200).body.matches("value=\"withdrawn\"").count(), 0);
    let expected =
        [json!({"declares": "retaliation", "text": "Ich wurde versetzt."}), json!({"declares": "withdrawn"})];
    assert_eq!(declared(&mut handler, &number), expected);
}

#[test]
fn what_no_form_of_ours_sends_is_refused_with_what_was_typed() {
    let instance = Instance::demo();
    let consent = json!({"asks": "consent", "text": "An die Revision."});
    let (mut reporter, mut handler, number) = asked(&instance, &[consent]);
    let mut tables = Tables::of(&instance.data());
    let parcels = tables.count("parcel");
    for (fields, status) in [
        (&[("declares", "blessed"), ("to", "1")][..], 422),
        (&[("declares", "consented")], 422),
        (&[("declares", "consented"), ("to", "eins")], 422),
        (&[("declares", "withdrawn"), ("to", "1")], 422),
        (&[("declares", "accepted"), ("to", "1"), ("choice", "900")], 422),
        (&[("declares", "consented"), ("to", "7")], 409),
        (&[("declares", "confirmed"), ("to", "1")], 409),
        (&[("declares", "accepted"), ("to", "1"), ("choice", "1")], 409),
    ] {
        let answer = reporter.declares(&[fields, &[("message", "Quittenbaum")]].concat()).expect(status).body;
        assert!(words(&answer).contains("Danach haben wir nicht gefragt"), "{fields:?}: {}", words(&answer));
        assert_eq!(text(&answer, "id=\"m\"").as_deref(), Some("Quittenbaum"), "{fields:?}");
    }
    assert_eq!(tables.count("parcel"), parcels);
    assert_eq!(declared(&mut handler, &number), Vec::<Value>::new());
}

#[test]
fn what_is_declared_after_the_visit_waits_for_the_code() {
    let instance = Instance::demo();
    let meeting = json!({"asks": "meeting", "text": "Wann?", "proposals": ["Montag"]});
    let (mut reporter, mut handler, number) = asked(&instance, &[meeting]);
    reporter.browser.forget_cookies();
    let fields = [("seq", "2"), ("to", "1"), ("declares", "accepted"), ("choice", "1"), ("message", "")];
    let page = reporter.browser.post("/mailbox/message", &fields).body;
    assert!(words(&page).contains("Was Sie erklärt haben, ist noch nicht gesendet."), "{}", words(&page));
    assert_eq!(
        attribute(&page, "<form method=\"post\" action=\"/mailbox/message\"", "action"),
        Some("/mailbox/message")
    );
    let kept: Vec<_> = ["seq", "to", "declares", "choice"].map(|name| (name, field(&page, name).unwrap())).into();
    let case_key = reporter.case_key.clone();
    let mut fields: Vec<_> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.push(("case_key", &case_key));
    reporter.browser.post("/mailbox/message", &fields).expect(303);
    assert_eq!(declared(&mut handler, &number), [json!({"declares": "accepted", "to": 1, "choice": 1})]);
}

#[test]
fn what_gives_a_reporter_away_is_shown_before_it_is_declared() {
    let instance = Instance::demo();
    let (mut reporter, mut handler, number) = asked(&instance, &[json!({"asks": "protocol", "text": "Seit Mai."})]);
    let typed = "Erreichbar unter 0151 5550199.";
    let page = reporter.declares(&[("to", "1"), ("declares", "corrected"), ("message", typed)]).expect(200).body;
    assert_eq!(declared(&mut handler, &number), Vec::<Value>::new());
    let mut fields: Vec<_> = ["seq", "to", "declares"].map(|name| (name, field(&page, name).unwrap())).into();
    fields.push(("as_it_is", attribute(&page, "name=\"as_it_is\"", "value").unwrap().to_owned()));
    fields.push(("message", typed.to_owned()));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    reporter.browser.post("/mailbox/message", &fields).expect(303);
    assert_eq!(declared(&mut handler, &number), [json!({"declares": "corrected", "to": 1, "text": typed})]);
}
