//! An administrator closes a channel: nothing new comes in, everything that is there goes on.

use super::channel_pages::House;
use crate::harness::html::{field, words};

const TEXT: &str = "Fotos von Bewohnern stehen in einer privaten Gruppe.";

// H-01
#[test]
fn a_closed_channel_takes_nothing_new_and_leads_elsewhere_while_its_cases_go_on() {
    let mut house = House::new();
    let readers = house.members("messenger");
    let new = [("name", "Gewaltschutz"), ("slug", "gewalt"), ("questionnaire", "general"), ("handler", &readers[0])];
    house.admin.post("/channels/new", &new).expect(303);
    let mut handler = house.instance.handler(0);
    handler.signs_in().expect(200);
    let before = handler.sees_cases();
    let mut earlier = house.instance.reporter();
    earlier.reports(TEXT).expect(200);
    let number = handler.sees_cases().into_iter().find(|number| !before.contains(number)).unwrap();
    let cases = house.tables.case_numbers().len();
    let mut late = house.instance.reporter();
    let form = late.browser.get("/report").expect(200).body;
    let hidden = ["case_key", "ticket", "asked", "readers"].map(|name| (name, field(&form, name).unwrap()));

    let closed = house.admin.post("/channels/messenger/close", &[]).expect(303);
    let page = words(&house.admin.follow(closed).expect(200).body);
    assert!(page.contains("Der Kanal ist geschlossen.") && page.contains("Wieder öffnen"), "{page}");
    house.admin.post("/channels/messenger/close", &[]).expect(303);
    assert_eq!((house.events("channel_closed"), house.events("channel_reopened")), (1, 0), "once");
    assert!(words(&house.admin.get("/channels").expect(200).body).contains("geschlossen"));

    // Whoever comes by the old address reads where else to go, and is led nowhere to write in vain.
    let start = late.browser.get("/").expect(200).body;
    assert!(words(&start).contains("Hier kommen keine neuen Meldungen mehr an."), "{start}");
    for way in ["href=\"/c/gewalt\"", "href=\"/offices\"", "href=\"/mailbox\""] {
        assert!(start.contains(way), "{way}: {start}");
    }
    assert!(!start.contains("href=\"/report\"") && !start.contains("action=\"/report\""), "{start}");
    for path in ["/report", "/poster", "/offline", "/report/about/general"] {
        assert_eq!(late.browser.get(path).expect(303).header("location"), "/", "{path}");
    }
    for path in ["/c/messenger/report", "/c/messenger/poster"] {
        assert_eq!(late.browser.get(path).expect(303).header("location"), "/c/messenger", "{path}");
    }
    assert!(!late.browser.get("/c/gewalt").expect(200).body.contains("/c/messenger"), "no page offers it");
    late.browser.get("/c/gewalt/poster").expect(200);

    // A form that was open before comes back with all that was written.
    let mut fields: Vec<_> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend([("F14", TEXT), ("F12", "nein"), ("send", "1")]);
    let refused = late.browser.post("/report", &fields).expect(503).body;
    assert!(words(&refused).contains("Dieser Meldeweg ist inzwischen geschlossen"), "{}", words(&refused));
    assert!(refused.contains(TEXT), "nothing is lost");
    assert_eq!(house.tables.case_numbers().len(), cases);

    // What is there goes on: the mailbox, the case, its handlers, the figures.
    earlier.comes_back().expect(200);
    earlier.writes("Noch etwas dazu.").expect(200);
    assert_eq!(handler.sees_cases().len(), before.len() + 1);
    assert_eq!(handler.opens(&number).texts(), [TEXT, "Noch etwas dazu."]);

    // One way in is open; without any, it is said in red.
    let missing = "Es gibt keinen Kanal, der neue Meldungen annimmt";
    assert!(!words(&house.admin.get("/readiness").expect(200).body).contains(missing));
    house.admin.post("/channels/gewalt/close", &[]).expect(303);
    assert!(words(&house.admin.get("/readiness").expect(200).body).contains(missing));

    // Opened again, the same form is taken.
    house.admin.post("/channels/messenger/reopen", &[]).expect(303);
    assert_eq!(house.events("channel_reopened"), 1);
    let taken = late.browser.post("/report", &fields);
    late.browser.follow(taken).expect(200);
    assert_eq!(house.tables.case_numbers().len(), cases + 1);
}
