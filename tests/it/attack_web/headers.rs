//! The headers that protect are on every answer, whatever its status.

use super::Door;
use crate::harness::{Instance, Raw, Tables};

const FIXED: [(&str, &str); 8] = [
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ("x-robots-tag", "noindex, nofollow"),
];

#[track_caller]
fn hold(answer: &Raw, door: &Door) {
    for (name, value) in FIXED {
        assert_eq!(answer.header(name), value, "{name} in {}", answer.head);
        assert_eq!(answer.header_names().iter().filter(|known| *known == name).count(), 1, "{name} once");
    }
    let policy = answer.header("content-security-policy");
    let directives: Vec<_> = policy.split(';').map(str::trim).collect();
    for needed in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
        assert!(directives.contains(&needed), "{policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
    let office = !door.number.is_empty();
    let types = if office { "trusted-types siegelpost" } else { "trusted-types 'none'" };
    for needed in ["script-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'", types] {
        assert!(directives.contains(&needed), "{policy}");
    }
    let kept = answer.header("cache-control");
    let asset = answer.status == 200
        && ["text/css", "text/javascript"].iter().any(|kind| answer.header("content-type").starts_with(kind));
    assert_eq!(kept, if asset { "public, max-age=31536000, immutable" } else { "no-store" }, "{}", answer.head);
    for said in ["server", "x-powered-by", "access-control-allow-origin"] {
        assert_eq!(answer.header(said), "", "{said}");
    }
    let page = answer.header("content-type").starts_with("text/html");
    assert!(!page || answer.text().contains("<title>"), "a page has a title");
}

#[test]
fn attack_web_the_protecting_headers_are_on_every_answer() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    let (public, office) = (Door::public(&instance), Door::office(&instance, &mut handler));
    let mut seen = Vec::new();
    let mut ask = |door: &Door, method: &str, path: &str, more: &str, body: &[u8], status: u16| {
        let answer = door.wire().ask(method, &door.fill_in(path), more, body);
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text());
        hold(&answer, door);
        seen.push(status);
    };
    for door in [&public, &office] {
        for (methods, path) in &door.surface {
            for method in methods.split(' ').filter(|_| *path != "/sign-out") {
                let answer = door.wire().ask(method, &door.fill_in(path), &door.cookie, b"");
                hold(&answer, door);
                let answer = door.wire().ask(method, &door.fill_in(path), "", b"");
                hold(&answer, door);
            }
        }
        ask(door, "GET", "/nowhere", "", b"", 404);
        ask(door, "GET", "/style-0.css", "", b"", 404);
        ask(door, "DELETE", "/healthz", "", b"", 405);
    }
    ask(&public, "DELETE", "/report", "", b"", 405);
    ask(&public, "POST", "/report", "sec-fetch-site: cross-site\r\n", b"F14=x", 403);
    ask(&public, "POST", "/report", "", b"F14=", 422);
    ask(&public, "POST", "/report", "", &vec![b'x'; 4 * 1024 * 1024 + 1], 413);
    ask(&public, "POST", "/mailbox", "", b"case_key=x", 422);
    ask(&public, "POST", "/mailbox", "cookie: here=1\r\n", b"case_key=x", 303);
    ask(&office, "GET", "/cases", "", b"", 303);
    ask(&office, "GET", "/cases?after=1&after=2", &office.cookie, b"", 400);
    let json = format!("{}content-type: application/json\r\n", office.cookie);
    ask(&office, "POST", "/cases/{number}/parcels", &json, b"{", 400);
    ask(&office, "POST", "/cases/{number}/parcels", &json, br#"{"side":"office","seq":1,"sealed":""}"#, 422);
    ask(&office, "POST", "/cases/{number}/parcels", "", br#"{"side":"office","seq":1,"sealed":""}"#, 401);
    ask(&office, "POST", "/cases/0/parcels", &json, br#"{"side":"office","seq":1,"sealed":""}"#, 404);
    ask(&office, "POST", "/cases/{number}/seen", &json, br#"{"position":1}"#, 204);
    ask(&office, "POST", "/sign-in", "", b"email=x&password=y", 422);
    let mut tables = Tables::of(&instance.data());
    tables.execute("ALTER TABLE channel RENAME TO gone; ALTER TABLE session RENAME TO gone_too;");
    ask(&public, "GET", "/healthz", "", b"", 503);
    ask(&office, "GET", "/cases", &office.cookie, b"", 500);
    for status in [204, 303, 400, 401, 403, 404, 405, 413, 422, 500, 503] {
        assert!(seen.contains(&status));
    }
}
