//! Sealed in the reporter's own browser or by the server: what was sent one way is read the other way.

use crate::harness::html::words;
use crate::harness::{Instance, Reporter, Tables, Visitor};

const REPORT: &str = "Fotos von Klienten liegen in einer privaten Gruppe.";

#[test]
fn what_her_browser_sealed_the_server_opens_for_her_where_no_script_runs() {
    let instance = Instance::demo();
    let mut device = instance.device();
    let sealed = device.seals(REPORT, &[]);
    let answer = device.sends(&sealed).expect(201);
    assert!(answer.body.contains("received") && !answer.body.contains("known"), "{}", answer.body);

    let mut handler = instance.handler(1);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    assert_eq!(case.texts(), [REPORT]);
    handler.replies(&case, "Seit wann?").expect(201);

    let mut without_scripts = Reporter::of(Visitor::of(instance.public()));
    without_scripts.case_key = device.case_key.display().to_string();
    let mailbox = words(&without_scripts.comes_back().expect(200).body);
    assert!(mailbox.contains(REPORT) && mailbox.contains("Seit wann?"), "{mailbox}");
    without_scripts.writes("Seit Mai.").expect(200);

    let opened = device.opens().ok().unwrap();
    assert_eq!(opened.texts(), [REPORT, "Seit wann?", "Seit Mai."]);
    device.writes(&opened, "Oder April.").expect(201);
    assert_eq!(handler.opens(&number).texts(), [REPORT, "Seit wann?", "Seit Mai.", "Oder April."]);
}

#[test]
fn what_the_server_sealed_her_browser_opens() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports(REPORT);
    let mut device = instance.device();
    device.case_key = siegelpost::sealing::CaseKey::parse(&reporter.case_key).unwrap();
    let opened = device.opens().ok().unwrap();
    assert_eq!(opened.texts(), [REPORT]);
    device.writes(&opened, "Noch etwas.").expect(201);
    let again = device.writes(&opened, "Noch etwas.").expect(409);
    assert!(again.body.contains("\"seq\":3"), "the place is taken, and the next one is told: {}", again.body);
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Noch etwas."), "{mailbox}");
}

#[test]
fn the_same_bytes_are_stored_once_and_others_under_the_same_code_not_at_all() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let before = tables.count("case_file");
    let mut device = instance.device();
    let sealed = device.seals(REPORT, &[]);
    device.sends(&sealed).expect(201);
    let again = device.sends(&sealed).expect(200);
    assert!(again.body.contains("\"known\":true"), "{}", again.body);
    let others = device.seals("Andere Worte.", &[]);
    let refused = device.sends(&others).expect(409);
    assert!(refused.body.contains("\"known\":true"), "{}", refused.body);
    assert_eq!(tables.count("case_file"), before + 1);
    assert_eq!(device.opens().ok().unwrap().texts(), [REPORT]);
}

#[test]
fn who_destroys_her_access_cannot_come_back_and_the_office_sees_that() {
    let instance = Instance::demo();
    for scripts in [false, true] {
        let mut device = instance.device();
        let sealed = device.seals(REPORT, &[]);
        device.sends(&sealed).expect(201);
        let mut reporter = Reporter::of(Visitor::of(instance.public()));
        reporter.case_key = device.case_key.display().to_string();
        let mut tables = Tables::of(&instance.data());
        if scripts {
            let token = serde_json::json!({"token": device.token()});
            device.browser.post_json("/mailbox/sealed/destroy", &token).expect(200);
            device.browser.post_json("/mailbox/sealed/destroy", &token).expect(404);
        } else {
            reporter.comes_back().expect(200);
            let asked = reporter.browser.post("/mailbox/destroy", &[]).expect(422);
            assert!(asked.body.contains("id=\"es\""), "it asks to tick the box");
            assert!(device.opens().is_ok(), "and has done nothing");
            let gone = reporter.browser.post("/mailbox/destroy", &[("sure", "1")]).expect(200);
            assert!(reporter.browser.cookie("mailbox").is_none() && gone.header("clear-site-data").contains("storage"));
        }
        assert_eq!(device.opens().err().unwrap().answer().status, 404);
        reporter.comes_back().expect(404);
        let newest = "(SELECT subject_id FROM office_journal WHERE event = 'case_received' ORDER BY id DESC LIMIT 1)";
        let of_case = format!("case_id = {newest}");
        assert_eq!(tables.count(&format!("slot WHERE staff_id IS NULL AND {of_case}")), 0);
        assert_eq!(tables.count(&format!("case_file WHERE id = {newest} AND reporter_recipient = ''")), 1);

        let mut handler = instance.handler(0);
        handler.signs_in().expect(200);
        let number = handler.sees_cases().remove(0);
        let case = handler.opens(&number);
        assert_eq!(case.texts(), [REPORT], "what was written stays");
        assert!(words(&case.page).contains("Ihre Nachrichten liest ab jetzt niemand mehr"), "{}", words(&case.page));
    }
}
