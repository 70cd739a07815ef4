//! Somebody looks up who is responsible, and what is kept about them.

use std::collections::BTreeSet;

use crate::harness::{Instance, Visitor};

/// The names in the list of cookies on a page.
fn named(page: &str) -> BTreeSet<String> {
    page.split("<code>").skip(1).filter_map(|rest| rest.split("</code>").next()).map(str::to_owned).collect()
}

#[test]
fn the_page_about_data_protection_names_every_cookie_that_a_visit_sets() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let mut kept = BTreeSet::new();
    reporter.browser.get("/language/en").expect(303);
    reporter.browser.get("/mailbox").expect(200);
    reporter.browser.post("/mailbox", &[("case_key", "not a code")]).expect(303);
    kept.extend(reporter.browser.cookie_names());
    reporter.reports("Ein Bericht.");
    kept.extend(reporter.browser.cookie_names());
    let case_key = reporter.case_key.clone();
    reporter.enters(&case_key).expect(200);
    kept.extend(reporter.browser.cookie_names());
    assert_eq!(kept.len(), 5, "{kept:?}");
    let page = reporter.browser.get("/privacy").expect(200).body;
    assert_eq!(named(&page), kept);
    // Where browsers are told to hold a cookie to the host, its name says so, and the page with it.
    let instance = instance.served_with(&[("public.url", "https://melden.example.org")]);
    let page = Visitor::of(instance.public()).get("/privacy").expect(200).body;
    assert_eq!(named(&page), kept.iter().map(|name| format!("__Host-{name}")).collect());
}

#[test]
fn every_page_leads_to_who_is_responsible_and_what_is_missing_is_said() {
    let instance = Instance::demo();
    let mut visitor = Visitor::of(instance.public());
    for (path, base, status) in [("/", "", 200), ("/c/messenger", "/c/messenger", 200), ("/nowhere", "", 404)] {
        let body = visitor.get(path).expect(status).body;
        for page in ["privacy", "imprint", "accessibility"] {
            assert!(body.contains(&format!("<a href=\"{base}/{page}\" rel=\"noreferrer\">")), "{path}: {page}");
            visitor.get(&format!("{base}/{page}")).expect(200);
        }
    }
    visitor.get("/c/nowhere/privacy").expect(404);
    let imprint = visitor.get("/imprint").expect(200).body;
    assert!(imprint.contains("Brückenwerk Lindenau gGmbH (erfunden)") && !imprint.contains("fehlt noch"), "{imprint}");

    let settings = [
        ("legal.regime", "kdg"),
        ("legal.controller", "Haus am See e. V."),
        ("legal.address", "[\"Uferweg 3\", \"00000 Lindenau\"]"),
        ("organisation.accessibility_url", "https://example.org/barrierefrei"),
    ];
    let instance = instance.served_with(&settings);
    let mut visitor = Visitor::of(instance.public());
    let privacy = visitor.get("/privacy").expect(200).body;
    for said in ["Haus am See e. V.", "Uferweg 3<br>00000 Lindenau", "§\u{a0}17 KDG", "A. Berger", "fehlt noch"] {
        assert!(privacy.contains(said), "{said}: {privacy}");
    }
    let accessibility = visitor.get("/accessibility").expect(200).body;
    assert!(accessibility.contains("href=\"https://example.org/barrierefrei\" rel=\"noreferrer\""), "{accessibility}");
}
