//! What answers is what the tables say, on each listener, and nothing else.

use super::{Door, add_calendar};
use crate::harness::{Instance, Tables};

const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"];

#[test]
fn attack_web_every_listed_route_answers_and_no_other_method_does() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    add_calendar(&mut Tables::of(&instance.data()));
    for door in [Door::public(&instance), Door::office(&instance, &mut handler)] {
        for (methods, path) in &door.surface {
            let filled = door.fill_in(path);
            for method in METHODS {
                let listed = methods.split(' ').any(|known| known == method);
                if listed && ["/sign-out", "/exit"].contains(path) {
                    // They would end the visit; `attack_web::sessions` and `attack_web::left` try them.
                    continue;
                }
                let answer = door.wire().ask(method, &filled, &door.cookie, b"");
                if listed {
                    assert!(![404, 405].contains(&answer.status), "{method} {filled}: {}", answer.status);
                    assert!(answer.status < 500, "{method} {filled}: {}", answer.status);
                } else {
                    assert_eq!(answer.status, 405, "{method} {filled}");
                    assert_eq!(answer.header("allow"), methods.replace(' ', ", "), "{method} {filled}");
                    assert!(method == "HEAD" || answer.text().contains("<h1>"), "{method} {filled}: not a page");
                }
            }
        }
    }
}

#[test]
fn attack_web_no_listener_answers_for_the_other() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let (public, office) = (Door::public(&instance), Door::office(&instance, &mut handler));
    for (here, there) in [(&public, &office), (&office, &public)] {
        let own: Vec<_> = here.surface.iter().map(|(_, path)| *path).collect();
        for (methods, path) in there.surface.iter().filter(|(_, path)| !own.contains(path)) {
            let filled = there.fill_in(path);
            for method in methods.split(' ') {
                // With the cookies of both: even who may enter there finds nothing here.
                let cookies = format!("{}{}", here.cookie, there.cookie);
                let answer = here.wire().ask(method, &filled, &cookies, b"");
                assert_eq!(answer.status, 404, "{method} {filled} on {}", here.base);
                assert!(answer.text().contains("<h1>"), "{method} {filled}: not a page");
            }
        }
    }
}

#[test]
fn attack_web_odd_paths_are_not_found_and_lead_nowhere() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let long = format!("/{}", "a".repeat(20_000));
    for door in [Door::public(&instance), Door::office(&instance, &mut handler)] {
        for path in [
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/style-../../../etc/passwd.css",
            "/style-0000000000000000.css",
            "/language/..%2f..%2fetc",
            "/report/",
            "/REPORT",
            "//report",
            "/report%00",
            "/%ff%fe",
            "/cases/2026-1%27%20OR%20%271%27=%271",
            "/cases/../healthz/x",
            "/.git/config",
            "/siegelpost.db",
            "/demo.json",
            "/;/report",
            &long,
        ] {
            let answer = door.wire().ask("GET", path, &door.cookie, b"");
            assert_eq!(answer.status, 404, "{path}");
            let text = answer.text();
            assert!(text.contains("<h1>") && !text.contains("root:") && !text.contains("SQLite"), "{path}");
        }
        // Another host's name in the request line or header changes nothing in the answer.
        let mut wire = door.wire();
        wire.send(b"GET http://evil.example/nowhere HTTP/1.1\r\nhost: evil.example\r\n\r\n");
        let answer = wire.answer().unwrap();
        assert!(!answer.text().contains("evil.example") && !answer.head.contains("evil.example"), "{}", answer.head);
    }
}
