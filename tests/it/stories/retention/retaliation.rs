//! Retaliation for a report is looked into, and the case stays until that has ended: § 36 HinSchG.

use super::{Closed, retention};
use crate::harness::{Instance, Tables, html};

// V-34, H-38
#[test]
fn a_case_is_kept_as_long_as_retaliation_is_looked_into() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let (path, says) = (format!("/cases/{number}"), format!("/cases/{number}/retaliation"));
    // Of an open case, too. Said twice, it is noted once.
    let page = handler.browser.get(&path).expect(200).body;
    assert!(page.contains("name=\"open\" value=\"1\"") && !page.contains("name=\"open\" value=\"0\""), "{page}");
    handler.browser.post(&says, &[("open", "vielleicht")]).expect(400);
    handler.browser.post(&says, &[("open", "1")]).expect(303);
    handler.browser.post(&says, &[("open", "1")]).expect(303);
    let page = handler.browser.get(&path).expect(200).body;
    assert!(html::words(&page).contains("wird der Fall nicht gelöscht"), "{page}");
    assert!(page.contains("name=\"open\" value=\"0\"") && !page.contains("name=\"open\" value=\"1\""), "{page}");
    // The case may close all the same.
    handler.moves(&number, "in_review").expect(303);
    let case = handler.opens(&number);
    handler.closes(&case, true).expect(201);
    let page = html::words(&handler.browser.get(&path).expect(200).body);
    assert!(page.contains("solange eine Benachteiligung geprüft wird") && !page.contains("Wird gelöscht ab"), "{page}");

    let mut closed = Closed { reporter, handler, number };
    closed.three_years_later(&instance);
    assert_eq!(retention(&instance, &[]), "deleted: 0\nheld: 0\nin retaliation: 1\n");
    closed.handler.browser.post(&says, &[("open", "0")]).expect(303);
    let recorded = "SELECT event AS cell FROM office_journal WHERE event LIKE 'retaliation%'";
    assert_eq!(Tables::of(&instance.data()).column(recorded), ["retaliation_opened", "retaliation_ended"]);
    assert_eq!(retention(&instance, &[]), "deleted: 1\nheld: 0\nin retaliation: 0\n");
    closed.handler.browser.post(&says, &[("open", "1")]).expect(404);
}
