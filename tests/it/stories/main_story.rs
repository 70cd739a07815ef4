//! A report, a question, an answer: the main job, end to end.

use siegelpost::sealing::Side;

use crate::harness::Instance;
use crate::harness::html::words;

// H-17, H-22, H-27
#[test]
fn a_reporter_reports_a_handler_asks_and_she_answers_with_nothing_but_her_case_key() {
    let instance = Instance::fresh_demo();

    let mut reporter = instance.reporter();
    let receipt = reporter.reports("Unser Team teilt Fotos von Klienten in einer privaten WhatsApp-Gruppe.");
    assert_eq!(receipt.header("cache-control"), "no-store");

    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    assert_eq!(case.texts(), ["Unser Team teilt Fotos von Klienten in einer privaten WhatsApp-Gruppe."]);
    assert_eq!(case.entries[0].document["answers"]["F03"][0], "whatsapp");
    handler.replies(&case, "Besteht die Gruppe noch?").expect(201);
    handler.notes(&case, "§ 201a StGB prüfen.").expect(201);

    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Besteht die Gruppe noch?"), "{mailbox}");
    assert!(mailbox.contains("Unser Team teilt Fotos"), "{mailbox}");
    assert!(!mailbox.contains("201a"), "a note is for the office alone: {mailbox}");
    let after = words(&reporter.writes("Ja, und eine frühere Kollegin ist noch darin.").expect(200).body);
    assert!(after.contains("eine frühere Kollegin"), "{after}");

    let case = handler.opens(&number);
    let sides: Vec<_> = case.entries.iter().map(|entry| entry.side).collect();
    assert_eq!(sides, [Side::Reporter, Side::Office, Side::File, Side::Reporter]);
    assert_eq!(case.texts()[3], "Ja, und eine frühere Kollegin ist noch darin.");

    reporter.leaves().expect(200);
    let closed = reporter.browser.get("/mailbox").expect(200);
    assert!(!words(&closed.body).contains("Kollegin"));
}
