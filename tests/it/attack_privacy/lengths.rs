//! Somebody watches the line and sees how long answers are. It does not tell them what somebody came for, nor what they found.

use std::collections::BTreeMap;

use serde_json::json;
use siegelpost::sealing::CaseKey;

use crate::harness::{Instance, Raw, Reporter, Visitor, Wire};

/// Bytes of an answer on the line.
fn length(answer: &Raw) -> usize {
    answer.head.len() + 4 + answer.body.len()
}

/// Asks as a browser with these cookies would.
fn get(instance: &Instance, path: &str, browser: &Visitor) -> Raw {
    let cookies = ["mailbox", "receipt", "typed", "here"].map(|name| (name, browser.cookie(name)));
    let pairs: Vec<_> = cookies.iter().filter_map(|(name, value)| Some(format!("{name}={}", (*value)?))).collect();
    let line = if pairs.is_empty() { String::new() } else { format!("cookie: {}\r\n", pairs.join("; ")) };
    Wire::to(instance.public()).get(path, &line)
}

fn send(instance: &Instance, path: &str, body: &str) -> Raw {
    Wire::to(instance.public()).post(path, body.as_bytes(), "cookie: here=1\r\nsec-fetch-site: same-origin\r\n")
}

fn field(case_key: &str) -> String {
    form_urlencoded::Serializer::new(String::new()).append_pair("case_key", case_key).finish()
}

/// A browser in which this code was typed.
fn with_typed(instance: &Instance, case_key: &str) -> Visitor {
    let mut browser = Visitor::of(instance.public());
    browser.get("/mailbox").expect(200);
    browser.post("/mailbox", &[("case_key", case_key)]).expect(303);
    browser
}

#[test]
fn attack_privacy_what_a_reporter_finds_has_one_length() {
    let instance = Instance::demo();
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let mut reporter = instance.reporter();
    reporter.browser.get("/mailbox").expect(200);
    let form = reporter.fills_in(&[("F03", "whatsapp")], "Ein Bericht mit einigen Worten.");
    let fields = [("case_key", form.case_key.as_str()), ("ticket", &form.ticket), ("F14", "Ein Bericht.")];
    let stored = reporter.browser.post("/report", &fields).expect(303);
    let receipt = get(&instance, stored.header("location"), &reporter.browser);
    assert!(receipt.text().contains("id=\"case-key\""), "{}", receipt.text());

    let mut lengths = BTreeMap::new();
    let mut seen = |what: &str, status: u16, answer: &Raw| {
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        lengths.insert(what.to_owned(), length(answer));
    };
    seen("the receipt", 200, &receipt);
    let browser = with_typed(&instance, &form.case_key);
    seen("a mailbox without news", 200, &get(&instance, "/mailbox", &browser));
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Eine Frage an Sie, in einem Satz oder zweien.").expect(201);
    let page = get(&instance, "/mailbox", &browser);
    assert!(page.text().contains("Eine Frage an Sie"), "{}", page.text());
    seen("a mailbox with news", 200, &page);
    for path in ["/mailbox/statement", "/mailbox/statement/file"] {
        let statement = get(&instance, path, &browser);
        assert!(statement.text().contains("siegelpost statement 1"), "{}", statement.text());
        seen(path, 200, &statement);
    }
    seen("an unknown code", 404, &get(&instance, "/mailbox", &with_typed(&instance, &unknown)));
    let mistyped = unknown.replacen(&unknown[..1], if unknown.starts_with('q') { "p" } else { "q" }, 1);
    seen("a mistyped code", 422, &get(&instance, "/mailbox", &with_typed(&instance, &mistyped)));
    let nobody = Visitor::of(instance.public());
    for path in ["/", "/report", "/mailbox", "/safety", "/how", "/nowhere"] {
        let answer = get(&instance, path, &nobody);
        seen(path, if path == "/nowhere" { 404 } else { 200 }, &answer);
    }
    let one = lengths["the receipt"];
    assert!(lengths.values().all(|length| *length == one), "{lengths:#?}");

    // What a form leads to, too.
    let answers = [&form.case_key, &unknown, &mistyped].map(|typed| send(&instance, "/mailbox", &field(typed)));
    let lengths = answers.each_ref().map(|answer| (answer.status, length(answer)));
    assert!(lengths.iter().all(|length| *length == lengths[0]), "{lengths:?}");
}

#[test]
fn attack_privacy_what_a_script_finds_has_one_length() {
    let instance = Instance::demo();
    let mut device = instance.device();
    let report = device.seals("Ein Bericht.", &[]);
    let known = json!({"token": device.token()}).to_string();
    let unknown = json!({"token": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="}).to_string();
    let answers = [
        send(&instance, "/report/sealed", &report.to_string()),
        send(&instance, "/report/sealed", &report.to_string()),
        send(&instance, "/report/sealed", "{}"),
        send(&instance, "/mailbox/sealed", &known),
        send(&instance, "/mailbox/sealed", &unknown),
        send(&instance, "/mailbox/sealed", "{}"),
        send(&instance, "/mailbox/sealed/statement", &known),
        send(&instance, "/mailbox/sealed/statement", &unknown),
        send(&instance, "/mailbox/sealed/destroy", &known),
        send(&instance, "/mailbox/sealed/destroy", &unknown),
    ];
    let statuses = answers.each_ref().map(|answer| answer.status);
    assert_eq!(statuses, [201, 200, 400, 200, 404, 400, 200, 404, 200, 404]);
    let lengths = answers.each_ref().map(length);
    assert!(lengths.iter().all(|length| *length == lengths[0]), "{lengths:?}");
}

#[test]
fn attack_privacy_mailboxes_have_few_lengths_however_much_is_in_them() {
    let instance = Instance::demo();
    let mut lengths = Vec::new();
    for words in [1, 10, 100, 1000, 3900] {
        let mut reporter: Reporter = instance.reporter();
        reporter.reports(&"Wort ".repeat(words));
        lengths.push(length(&get(&instance, "/mailbox", &with_typed(&instance, &reporter.case_key))));
    }
    println!("{lengths:?}");
    assert_eq!(lengths[0], lengths[1]);
    assert_eq!(lengths[1], lengths[2]);
    lengths.dedup();
    assert!(lengths.len() <= 3, "{lengths:?}");
    assert!(lengths.len() > 1, "what is long is longer, or nothing was measured: {lengths:?}");
}

#[test]
fn attack_privacy_what_may_give_somebody_away_has_the_length_of_any_other_page() {
    let instance = Instance::demo();
    let asked = |text: &str| {
        let fields = form_urlencoded::Serializer::new(String::new()).append_pair("F14", text).finish();
        let answer = send(&instance, "/report", &fields);
        assert!(answer.status == 200 && answer.text().contains("as_it_is"), "{}", answer.text());
        length(&answer)
    };
    let form = length(&get(&instance, "/report", &Visitor::of(instance.public())));
    let everything = "0151 5550199, a.beispiel@example.org, DE89 3704 0044 0532 0130 00, am 17. Oktober, nur ich und Frau \
                      Beispiel, als Praktikantin.";
    assert_eq!([asked("Am 17. Oktober."), asked(everything)], [form, form]);
    let long = |words: usize| asked(&format!("Am 17. Oktober. {}", "Wort ".repeat(words)));
    let mut lengths = [1, 10, 100, 1000, 3900].map(long).to_vec();
    lengths.dedup();
    assert!(lengths.len() <= 3 && lengths[0] == form, "{lengths:?}");
}
