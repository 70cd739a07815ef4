//! A handler keeps lists of their own: named in the tab, sealed; here the names are bytes that say nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::harness::html::words;
use crate::harness::{Answer, Handler, Instance, Tables};

const HERE: &str = "/cases/views";

struct Desk {
    anna: Handler,
    ben: Handler,
    instance: Instance,
}

impl Desk {
    fn new() -> Self {
        let instance = Instance::demo();
        let [mut anna, mut ben] = [0, 1].map(|at| instance.handler(at));
        anna.signs_in().expect(200);
        ben.signs_in().expect(200);
        Self { anna, ben, instance }
    }

    fn kept(&self) -> Vec<String> {
        let told =
            "SELECT view || '/' || sort || ' ' || coalesce(length(name), 0) || ' ' || is_first AS cell FROM saved_view";
        Tables::of(&self.instance.data()).column(&format!("{told} ORDER BY staff_id, view, sort"))
    }
}

fn keeps(handler: &mut Handler, view: &str, sort: &str) -> Answer {
    handler.browser.post(HERE, &[("view", view), ("sort", sort)])
}

fn changes(handler: &mut Handler, act: &str, (view, sort): (&str, &str), name: &str) -> Answer {
    let fields = [("act", act), ("view", view), ("sort", sort), ("name", name)];
    handler.browser.post("/cases/views/change", &fields)
}

fn title(handler: &mut Handler, path: &str) -> String {
    let page = handler.browser.get(path).expect(200).body;
    page.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap().to_owned()
}

#[test]
fn a_list_is_kept_and_made_the_first_page() {
    let mut desk = Desk::new();
    assert!(
        desk.anna.browser.get("/cases?view=our-turn&sort=number").expect(200).body.contains("Diese Ansicht behalten")
    );
    keeps(&mut desk.anna, "our-turn", "number").expect(303);
    let list = desk.anna.browser.get("/cases?view=our-turn&sort=number").expect(200).body;
    assert!(words(&list).contains("Wir sind dran, nach Nummer"), "it stands beside the views, by what it shows");
    assert!(!list.contains("Diese Ansicht behalten"), "it is kept");
    assert_eq!(title(&mut desk.anna, "/cases"), "Heute dran");
    changes(&mut desk.anna, "first", ("our-turn", "number"), "").expect(303);
    assert_eq!(title(&mut desk.anna, "/cases"), "Fälle, in denen wir dran sind");
    assert_eq!(title(&mut desk.anna, "/cases?view=today"), "Heute dran", "the view is still there");
    assert_eq!(title(&mut desk.ben, "/cases"), "Heute dran", "for nobody else");
    changes(&mut desk.anna, "not-first", ("our-turn", "number"), "").expect(303);
    assert_eq!(title(&mut desk.anna, "/cases"), "Heute dran");
    changes(&mut desk.anna, "forget", ("our-turn", "number"), "").expect(303);
    assert_eq!(desk.kept(), Vec::<String>::new());
}

#[test]
fn a_name_is_taken_only_sealed() {
    let mut desk = Desk::new();
    keeps(&mut desk.anna, "mine", "due").expect(303);
    let sealed = STANDARD.encode([7; 188]);
    for typed in ["Fall Schmidt", "U2NobWlkdA==", &STANDARD.encode([7; 187]), &STANDARD.encode([7; 189])] {
        let answer = changes(&mut desk.anna, "name", ("mine", "due"), typed).expect(422);
        assert!(!answer.body.contains(typed), "what was typed comes back on no page");
        assert_eq!(desk.kept(), ["mine/due 0 0"], "{typed}");
    }
    changes(&mut desk.anna, "name", ("mine", "due"), &sealed).expect(303);
    assert_eq!(desk.kept(), ["mine/due 188 0"]);
    assert!(desk.anna.browser.get("/cases").expect(200).body.contains(&sealed), "for the tab to open");
    changes(&mut desk.anna, "name", ("mine", "due"), "").expect(303);
    assert_eq!(desk.kept(), ["mine/due 0 0"], "and called by what it shows again");
}

#[test]
fn what_is_removed_unknown_anothers_or_too_much_is_said_plainly() {
    let mut desk = Desk::new();
    keeps(&mut desk.anna, "mine", "due").expect(303);
    let before = desk.kept();
    for act in ["name", "first", "not-first", "forget"] {
        let answer = changes(&mut desk.ben, act, ("mine", "due"), "").expect(422);
        assert!(
            words(&answer.body).contains("Diese Ansicht gibt es nicht, oder Sie haben sie nicht behalten."),
            "{act}"
        );
    }
    changes(&mut desk.anna, "sell", ("mine", "due"), "").expect(422);
    for (view, sort) in [("in_review", "due"), ("mine", "size"), ("", ""), ("mine' OR 1=1", "due")] {
        keeps(&mut desk.anna, view, sort).expect(422);
    }
    assert_eq!(desk.kept(), before);

    // A program that has not got this view any more.
    Tables::of(&desk.instance.data()).execute("UPDATE saved_view SET view = 'of-last-year', is_first = 1");
    let list = desk.anna.browser.get("/cases").expect(200).body;
    assert!(words(&list).contains("Diese Ansicht oder Seite gibt es nicht. Hier steht, was heute dran ist."));
    assert!(list.contains("<h1>Heute dran</h1>"));
    let page = words(&desk.anna.browser.get(HERE).expect(200).body);
    assert!(page.contains("Diese Ansicht gibt es nicht mehr"), "{page}");
    changes(&mut desk.anna, "forget", ("of-last-year", "due"), "").expect(303);

    for view in [
        "today",
        "open",
        "our-turn",
        "waiting",
        "new",
        "unread",
        "mine",
        "week",
        "overdue",
        "held",
        "closed",
        "to-delete",
    ] {
        keeps(&mut desk.anna, view, "due").expect(303);
    }
    let full = keeps(&mut desk.anna, "today", "number").expect(422);
    assert!(words(&full.body).contains("Sie haben schon 12 Ansichten behalten."));
    assert!(
        !desk.anna.browser.get("/cases?view=today&sort=number").expect(200).body.contains("Diese Ansicht behalten")
    );
}
