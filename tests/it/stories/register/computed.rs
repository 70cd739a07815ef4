//! What follows from a record stands on its page: the verdict and the lamps of a messenger, the clock of a breach.

use siegelpost::access::Role;
use siegelpost::regime::Regime;
use time::macros::datetime;

use super::messengers::{NOW, somebody};
use crate::harness::Visitor;
use crate::harness::html::words;

/// Begins a record, and returns its address.
fn writes(editor: &mut Visitor, kind: &str, fields: &[(&str, &str)]) -> String {
    let answer = editor.post(&format!("/register/{kind}/new"), fields).expect(303);
    answer.header("location").split('?').next().unwrap_or_default().to_owned()
}

/// What the page says was computed.
fn computed(editor: &mut Visitor, at: &str) -> String {
    let page = editor.get(at).expect(200).body;
    let part = page.split("aria-labelledby=\"computed\"").nth(1).and_then(|rest| rest.split("</section>").next());
    words(part.unwrap_or_default())
}

#[test]
fn an_activity_and_an_assessment_say_what_follows_for_the_messenger_they_name() {
    let (_office, mut editor) = somebody(Role::RegisterEditor, NOW, |_| {});
    let uses = [("name", "Team"), ("messenger", "yes"), ("data_class", "M3")];
    let none = writes(&mut editor, "processing-activity", &uses);
    assert!(computed(&mut editor, &none).contains("Der Eintrag nennt keinen Dienst aus dem Register."));

    let fields = [
        ("name", "WhatsApp in den Teams"),
        ("fact_sheet", "whatsapp"),
        ("users", "team"),
        ("data_class", "M3"),
        ("state", "allowed"),
        ("allowed_class", "M3"),
    ];
    let service = writes(&mut editor, "messenger-service", &fields);
    let number = service.rsplit('/').next().unwrap();
    let told = computed(&mut editor, &service);
    assert!(told.contains("WhatsApp M3 ✕ unzulässig") && told.contains("Entschieden ist: zugelassen"), "{told}");
    assert!(told.contains("Die Entscheidung ist milder als das, was sich aus den Angaben ergibt."), "{told}");

    let activity = writes(&mut editor, "processing-activity", &[&uses[..], &[("service.1", number)]].concat());
    let told = computed(&mut editor, &activity);
    for lamp in ["Rechtsgrundlage", "Datenschutzgerechter Betrieb", "Vertrag", "Schutzmaßnahmen"] {
        assert!(told.contains(&format!("✕ Rot {lamp}")), "{lamp}: {told}");
    }
    assert!(told.contains("M01 Rechtsgrundlage der Kommunikation") && told.contains("Grün wird es mit:"), "{told}");

    let fields = [("name", "WhatsApp, M1"), ("service", number), ("data_class", "M1"), ("verdict", "suitable")];
    let assessment = writes(&mut editor, "assessment", &fields);
    let told = computed(&mut editor, &assessment);
    assert!(told.contains("WhatsApp M1 ✕ unzulässig") && told.contains("Entschieden ist: ✓ geeignet"), "{told}");
    let measure = writes(&mut editor, "measure", &[("name", "Schulung")]);
    assert_eq!(computed(&mut editor, &measure), "");
}

// V-52, V-53, V-57
#[test]
fn a_breach_says_on_german_clocks_what_is_due_under_the_law_that_applies() {
    for (regime, aware, said) in [
        (Regime::Dsgvo, "2026-10-24T12:00", "Zu melden bis 27. Oktober 2026, 11:00 Uhr"),
        (Regime::Kdg, "2026-10-24T12:00", "Zu melden bis 27. Oktober 2026, 11:00 Uhr"),
        (Regime::DsgEkd, "2026-10-24T12:00", "Das Gesetz nennt keine Stunden: Gemeldet wird unverzüglich."),
    ] {
        let now = datetime!(2026-10-25 12:00 UTC);
        let (_office, mut editor) = somebody(Role::RegisterEditor, now, |settings| settings.legal.regime = regime);
        let breach = writes(&mut editor, "breach", &[("name", "Gerät verloren"), ("aware", aware)]);
        let told = computed(&mut editor, &breach);
        assert!(told.contains("Bekannt seit 24. Oktober 2026, 12:00 Uhr") && told.contains(said), "{told}");
        // From noon in summer to one o'clock in winter 26 hours have passed.
        let left = if regime == Regime::DsgEkd { "Seit 26 Stunden bekannt." } else { "Es bleiben 46 Stunden." };
        assert!(told.contains(left), "{told}");
        assert!(told.contains("Das Risiko für die Betroffenen einschätzen."), "{told}");
        let skipped = writes(&mut editor, "breach", &[("name", "Panne"), ("aware", "2026-03-29T02:30")]);
        assert!(computed(&mut editor, &skipped).contains("Diese Uhrzeit gab es nicht"));
    }
}
