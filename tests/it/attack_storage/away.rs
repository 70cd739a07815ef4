//! The database is away, and comes back.

use crate::harness::Instance;
use crate::harness::html::words;
use crate::postgres::OwnServer;

#[test]
fn attack_storage_while_postgres_is_stopped_nothing_is_lost_and_it_goes_on_by_itself() {
    let postgres = OwnServer::started();
    let instance = Instance::served_on_postgres(&postgres.database());
    let mut before = instance.reporter();
    before.reports("Was vorher kam.");
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Was jetzt kommt.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);

    postgres.stop();
    let told = reporter.sends(&form);
    assert!(told.status >= 500, "{}: {}", told.status, words(&told.body));
    assert!(words(&told.body).contains("noch einmal"), "what to do: {}", words(&told.body));
    for kept in ["Was jetzt kommt.", &form.case_key] {
        assert!(told.body.contains(kept), "{kept} is not in {}", told.body);
    }
    // The form itself can still be asked for, and says who would read it as far as that is known.
    reporter.browser.get("/report").expect(200);
    assert!(before.comes_back().status >= 500);
    assert_eq!(reporter.browser.get("/healthz").status, 503);

    postgres.start_again();
    let receipt = reporter.sends(&form).expect(200);
    assert!(receipt.body.contains(&form.case_key), "{}", words(&receipt.body));
    assert!(before.comes_back().expect(200).body.contains("Was vorher kam."));
    assert!(!handler.sees_cases().is_empty(), "the session holds as well");
    reporter.browser.get("/healthz").expect(200);
}
