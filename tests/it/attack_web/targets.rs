//! Where redirects lead, and what gets into headers.

use crate::harness::{Instance, Visitor, Wire};

/// None is a path of ours, whatever a browser makes of it.
const ELSEWHERE: [&str; 12] = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example/",
    "https:evil.example",
    "javascript:alert(7)",
    "/\t/evil.example",
    "/\n/evil.example",
    " /evil.example",
    "/x\r\nset-cookie: planted=1",
    "/x\r\n\r\n<script>alert(7)</script>",
];

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn attack_web_redirects_stay_here_and_headers_stay_whole() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    for (round, target) in ELSEWHERE.iter().enumerate() {
        for base in [instance.public(), instance.office()] {
            let answer = Wire::to(base).get(&format!("/language/en?back={}", encoded(target)), "");
            assert_eq!((answer.status, answer.header("location")), (303, "/"), "{target:?}");
            assert!(!answer.head.contains("planted") && !answer.text().contains("alert"), "{}", answer.head);
        }
        let page = Wire::to(instance.office()).get(&format!("/sign-in?next={}", encoded(target)), "").text();
        assert!(!page.contains("evil.example") && !page.contains("planted"), "{target:?}");
        // Each account may try six times a minute.
        let mut colleague = instance.handler(round % 3);
        if round < 9 {
            let (email, password) = ("email", "password");
            let account = |name: &str| colleague.account[name].as_str().unwrap().to_owned();
            let fields = [(email, account(email)), (password, account(password)), ("next", (*target).to_owned())];
            let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
            let answer = colleague.browser.post("/sign-in", &fields).expect(303);
            assert_eq!(answer.header("location"), "/", "{target:?}");
        }
        // Headers and fields with line ends in them.
        let answer =
            Wire::to(instance.public()).post("/mailbox", format!("case_key={}", encoded(target)).as_bytes(), "");
        assert!(!answer.head.contains("planted"), "{}", answer.head);
    }
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    for path in [format!("/cases/{number}%0d%0aplanted:1/state"), format!("/cases/%2f%2fevil.example{number}/state")] {
        let answer = handler.browser.post(&path, &[("state", "in_review")]);
        assert_eq!(answer.status, 404, "{path}");
    }
    // Whoever has to sign in first comes back to a page of ours.
    for path in ["/cases/%2f%2fevil.example", "/cases/x%0d%0aplanted:1"] {
        let answer = Visitor::of(instance.office()).get(path).expect(303);
        let location = answer.header("location").to_owned();
        assert!(location.starts_with("/sign-in?next=/cases/") && !location.contains(char::is_whitespace), "{location}");
    }
    // A host of the sender's choosing is never repeated.
    let host = instance.office().trim_start_matches("http://");
    for (host, status) in [("evil.example", 421), (host, 303)] {
        let mut wire = Wire::to(instance.office());
        let head = format!("GET /cases HTTP/1.1\r\nhost: {host}\r\nx-forwarded-host: evil.example\r\n\r\n");
        wire.send(head.as_bytes());
        let answer = wire.answer().unwrap();
        assert!(answer.status == status && !answer.head.contains("evil"), "{}", answer.head);
    }
}

#[test]
fn attack_web_a_path_of_ours_is_gone_back_to() {
    let instance = Instance::demo();
    let answer = Wire::to(instance.public()).get("/language/en?back=%2Fsafety%3Fa%3D1", "");
    assert_eq!(answer.header("location"), "/safety?a=1");
}

/// A name that is somebody else's leads to nothing: not to a form, not to a sign-in.
#[test]
fn attack_web_a_server_answers_to_its_own_names_only() {
    let instance = Instance::demo();
    let digits = instance.public().trim_start_matches("http://").to_owned();
    let instance = instance.served_with(&[
        ("public.url", "https://melden.example.org"),
        ("office.url", "https://office.example.org:8443"),
    ]);
    for (base, own, path) in
        [(instance.public(), "melden.example.org", "/report"), (instance.office(), "office.example.org", "/sign-in")]
    {
        let ask = |target: &str, host: &str| {
            let mut wire = Wire::to(base);
            wire.send(format!("GET {target} HTTP/1.1\r\nhost: {host}\r\n\r\n").as_bytes());
            wire.answer().expect("an answer")
        };
        for host in [own, &own.to_uppercase(), &format!("{own}:8443"), &format!("{own}."), &digits, "localhost"] {
            let answer = ask(path, host);
            assert_eq!(answer.status, 200, "{host}");
            assert_eq!(answer.header("strict-transport-security"), "max-age=63072000");
        }
        for host in ["evil.example", &format!("{own}.evil.example"), &format!("x{own}"), &format!("{own}@evil.example")]
        {
            let answer = ask(path, host);
            assert!([400, 421].contains(&answer.status), "{host}: {}", answer.status);
            assert!(
                !answer.text().contains("<form method=\"post\" action=\"/report\"")
                    && answer.header("set-cookie").is_empty()
            );
            assert!(!answer.text().contains("evil"), "{}", answer.text());
        }
        assert_eq!(ask(&format!("http://evil.example{path}"), own).status, 421, "by its first line");
        assert_eq!(ask(&format!("http://{own}{path}"), "evil.example").status, 421, "by its header");
    }
    // By plain HTTP nobody is told to come by TLS alone.
    let plain = Instance::demo();
    assert_eq!(Wire::to(plain.public()).get("/report", "").header("strict-transport-security"), "");
}
