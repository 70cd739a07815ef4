//! Another site makes somebody's browser send us something, with the cookies of that person.

use super::Door;
use crate::harness::{Instance, Tables};

/// What browsers tell of a sender that is not ours.
const STRANGERS: [&str; 6] = [
    "sec-fetch-site: cross-site\r\n",
    "sec-fetch-site: same-site\r\n",
    "sec-fetch-site: cross-site\r\norigin: {base}\r\n",
    "origin: https://evil.example\r\n",
    "origin: null\r\n",
    "origin: {base}.evil.example\r\n",
];

#[test]
fn attack_web_no_other_site_makes_a_browser_change_anything() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let doors = [Door::public(&instance), Door::office(&instance, &mut handler)];
    let mut tables = Tables::of(&instance.data());
    // Whom no route refuses.
    let roles = ["handler", "organisation_administrator", "auditor", "system_administrator", "data_protection_officer"];
    tables.set_roles("a.berger@brueckenwerk.example", &roles);
    let mut state = || {
        let journal = tables.count("office_journal");
        let rows = tables.names().iter().map(|name| tables.count(name)).collect::<Vec<_>>();
        (journal, rows, tables.column("SELECT group_concat(state) AS cell FROM case_file"))
    };
    let before = state();
    let mut tried = 0;
    for door in &doors {
        for (_, path) in door.surface.iter().filter(|(methods, _)| methods.contains("POST")) {
            let (kind, body) = body_for(path);
            for stranger in STRANGERS {
                let more = format!("{}{kind}{}", door.cookie, stranger.replace("{base}", &door.base));
                let answer = door.wire().ask("POST", &door.fill_in(path), &more, body.as_bytes());
                assert_eq!(answer.status, 403, "{path} {stranger}: {}", answer.text());
                assert_eq!(answer.header("set-cookie"), "", "{path} {stranger}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 96 * STRANGERS.len(), "every path that takes a POST");
    assert_eq!(state(), before, "nothing has changed");

    // The same with an origin of our own gets through, so it was the origin that was refused.
    for door in &doors {
        for (_, path) in door.surface.iter().filter(|(methods, _)| methods.contains("POST")) {
            let (kind, body) = body_for(path);
            let more = format!("{}{kind}origin: {}\r\n", door.cookie, door.base);
            let answer = door.wire().ask("POST", &door.fill_in(path), &more, body.as_bytes());
            assert_ne!(answer.status, 403, "{path}");
        }
    }
    assert_ne!(state(), before);
}

/// Something that would be done if one of our pages asked for it.
fn body_for(path: &str) -> (&'static str, &'static str) {
    let (form, json) = ("content-type: application/x-www-form-urlencoded\r\n", "content-type: application/json\r\n");
    match path {
        path if path.ends_with("/report") => (form, "F14=Untergeschoben"),
        path if path.ends_with("/mailbox") => (form, "case_key=x"),
        "/mailbox/message" => (form, "seq=2&message=Untergeschoben"),
        "/mailbox/destroy" => (form, "sure=1"),
        path if path.contains("/sealed") => (json, "{}"),
        "/sign-in" => (form, "email=a.berger@brueckenwerk.example&password=not+the+password"),
        path if path.ends_with("/state") => (form, "state=in_review"),
        path if path.ends_with("/retaliation") => (form, "open=1"),
        path if path.ends_with("/hold") => (form, "until=2099-01-01"),
        path if path.ends_with("/removals") => {
            (json, r#"{"side":"reporter","seq":1,"digest":"","announcement":{"side":"office","seq":1,"sealed":""}}"#)
        }
        path if path.ends_with("/card") => (json, r#"{"sealed":""}"#),
        path if path.ends_with("/seen") => (json, r#"{"position":1}"#),
        path if path.ends_with("/parcels") => (json, r#"{"side":"office","seq":1,"sealed":""}"#),
        "/enrol" => (json, r#"{"recipient":"","wrapped":""}"#),
        _ => (form, ""),
    }
}

/// A page of another site cannot be given what is on ours: no cookie goes along, no frame, no reading of answers.
#[test]
fn attack_web_cookies_stay_with_our_own_pages() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    for door in [Door::public(&instance), Door::office(&instance, &mut handler)] {
        let base = door.base.clone();
        let setting = [("/language/en", "GET", ""), ("/mailbox", "POST", "case_key=x"), ("/report", "GET", "")];
        for (path, method, body) in setting {
            let answer = door.wire().ask(method, path, &door.cookie, body.as_bytes());
            for line in answer.head.lines().filter(|line| line.starts_with("set-cookie")) {
                assert!(line.contains("HttpOnly") && line.contains("SameSite=Strict"), "{base}{path}: {line}");
                assert!(line.contains("Path=/") && !line.contains("Domain"), "{base}{path}: {line}");
                assert!(line.contains("Max-Age=0") || !line.contains("Max-Age"), "gone with the browser: {line}");
            }
        }
    }
    // Behind TLS they are tied to the host.
    let instance =
        instance.served_with(&[("public.url", "https://meldung.example"), ("office.url", "https://innen.example")]);
    for base in [instance.public(), instance.office()] {
        let answer = crate::harness::Wire::to(base).get("/language/en", "");
        assert!(answer.header("set-cookie").starts_with("__Host-"), "{}", answer.head);
        assert!(answer.header("set-cookie").contains("; Secure"), "{}", answer.head);
    }
}
