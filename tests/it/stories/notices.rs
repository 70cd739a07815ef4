//! Somebody wants to be told, somebody keeps the mail going, and a program for calendars fetches days.

use crate::harness::html::words;
use crate::harness::{Answer, Handler, Instance, MailServer, Tables, Visitor, Way};

/// Settings that lead to this server.
fn settings(server: &MailServer) -> [(String, String); 6] {
    let pairs = [
        ("on", "true"),
        ("host", "localhost"),
        ("port", &server.port.to_string()),
        ("security", "none"),
        ("from", "dienst@post.example"),
        ("timeout_seconds", "5"),
    ];
    pairs.map(|(key, value)| (format!("notices.{key}"), value.to_owned()))
}

fn served(server: &MailServer) -> (Instance, Handler) {
    let settings = settings(server);
    let pairs: Vec<(&str, &str)> = settings.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let instance = Instance::served(&pairs);
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    (instance, handler)
}

#[test]
fn an_operator_tries_whether_mail_goes_out_and_is_told_why_not() {
    let (instance, server) = (Instance::demo(), MailServer::start(Way::Plain));
    let test = |to: &str, more: &[(&str, &str)]| {
        let settings = settings(&server);
        let known = settings.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        let all: Vec<(&str, &str)> =
            known.filter(|(key, _)| more.iter().all(|(other, _)| key != other)).chain(more.iter().copied()).collect();
        instance.tries(&["notices", "test", "--to", to], &all)
    };
    let (fine, said) = test("a@haus.example", &[]);
    assert!(fine && said.contains("has taken a notice to a@haus.example."), "{said}");
    let (fine, said) = test("b@haus.example", &[("notices.on", "false")]);
    assert!(fine && said.contains("Notices are off"), "{said}");
    let log = || std::fs::read_to_string(instance.log()).unwrap();
    for (to, more, told) in [
        (
            "gone@haus.example",
            &[][..],
            "does not take mail for this address: permanent error (550): 5.1.1 there is no such mailbox",
        ),
        ("a@haus.example", &[("notices.port", "1")], "the mail server cannot be reached"),
        ("a@haus.example", &[("notices.security", "starttls")], "it does not offer STARTTLS"),
        (
            "a@haus.example",
            &[("notices.host", "mail.example"), ("notices.security", "none")],
            "only if `host` is localhost",
        ),
        ("a@haus.example", &[("notices.host", "")], "`host` is the mail server; it is empty"),
        ("a@haus.example", &[("notices.user", "dienst")], "`user` needs `password_file`"),
        ("a@haus.example", &[("notices.from", "a@b\nBcc: c@d.example")], "an e-mail address like name@example.org"),
        ("a@b.example\nBcc: c@d.example", &[], "an e-mail address like name@example.org"),
    ] {
        let (fine, said) = test(to, more);
        assert!(!fine && log().contains(told), "{told}: {said} {}", log());
    }
    assert_eq!(
        server.mails().iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["a@haus.example", "b@haus.example"]
    );
}

#[test]
fn somebody_chooses_hours_and_is_told_where_too_many_were_chosen() {
    let (instance, mut handler) = served(&MailServer::start(Way::Plain));
    let account = handler.browser.get("/account").expect(200).body;
    assert!(account.contains("href=\"/account/notices\""));
    let chosen = |page: &str| {
        let boxes = page.split("name=\"hour\" value=\"").skip(1);
        let checked = boxes.filter(|rest| rest.split('>').next().unwrap().contains("checked"));
        checked.map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(chosen(&handler.browser.get("/account/notices").expect(200).body), ["8"]);
    let hours = |hours: &[&'static str]| hours.iter().map(|hour| ("hour", *hour)).collect::<Vec<_>>();
    let refused = handler.browser.post("/account/notices", &hours(&["7", "8", "9", "10", "11"])).expect(422).body;
    assert_eq!(chosen(&refused), ["7", "8", "9", "10", "11"], "what was ticked stays ticked");
    assert!(words(&refused).contains("höchstens vier"));
    for wrong in [&[][..], &["4"], &["22"]] {
        handler.browser.post("/account/notices", &hours(wrong)).expect(422);
    }
    handler.browser.post("/account/notices", &hours(&["x"])).expect(400);
    let saved = handler.browser.post("/account/notices", &hours(&["13", "7"]));
    let page = handler.browser.follow(saved).expect(200).body;
    assert_eq!(chosen(&page), ["7", "13"]);
    let row = "SELECT hours || ' ' || language AS cell FROM notice_choice";
    assert_eq!(Tables::of(&instance.data()).column(row), ["7 13 de"]);
}

/// The secret address on the page that shows it, without the host.
fn address(page: &Answer) -> String {
    let value = page.body.split("id=\"address\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let path = value.split_once("://").unwrap().1;
    path[path.find('/').unwrap()..].to_owned()
}

// H-23
#[test]
fn a_calendar_has_days_and_nothing_else_until_its_address_is_switched_off() {
    let server = MailServer::start(Way::Plain);
    let (instance, mut handler) = served(&server);
    for _ in 0..3 {
        instance.reporter().reports("Zitronenfalter lesen mit.");
    }
    let page = handler.browser.post("/account/calendar", &[]).expect(200);
    let path = address(&page);
    let token = path.split('/').nth(2).unwrap().to_owned();
    assert!(path.ends_with("/deadlines.ics") && token.len() == 43, "{path}");
    assert!(!handler.browser.get("/account/notices").expect(200).body.contains(&token), "shown once");

    let mut program = Visitor::of(instance.office());
    let answer = program.get(&path).expect(200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
    let days: Vec<&str> = answer.body.split("\r\n").filter(|line| line.starts_with("DTSTART")).collect();
    let mut unique = days.clone();
    unique.dedup();
    assert!(!days.is_empty() && days == unique, "one entry a day, however much is due: {days:?}");
    let titles: Vec<&str> = answer.body.split("\r\n").filter(|line| line.starts_with("SUMMARY")).collect();
    assert!(titles.iter().all(|title| *title == "SUMMARY:Frist der Meldestelle"), "{titles:?}");
    for line in answer.body.split("\r\n").filter(|line| line.starts_with("DT")) {
        let value = line.split_once(':').unwrap().1;
        assert!(value.len() == "20261123".len() || value.ends_with("T000000Z"), "a day, and no time: {line}");
    }
    for number in handler.sees_cases() {
        assert!(!answer.body.contains(&number));
    }
    assert_eq!(program.get(&path).expect(200).body, answer.body, "fetched again, it is the same");

    // Nobody else's listener, nobody else's word.
    Visitor::of(instance.public()).get(&path).expect(404);
    let unknown = program.get(&format!("/calendar/{}/deadlines.ics", "A".repeat(43))).expect(404).body;
    assert_eq!(program.get("/calendar/x/deadlines.ics").expect(404).body, unknown);

    // A new one takes its place, and then there is none.
    let renewed = address(&handler.browser.post("/account/calendar", &[]).expect(200));
    assert_ne!(renewed, path);
    assert_eq!(program.get(&path).expect(404).body, unknown);
    program.get(&renewed).expect(200);
    let hash = "SELECT CAST(length(token_hash) AS TEXT) AS cell FROM calendar_address";
    assert_eq!(Tables::of(&instance.data()).column(hash), ["32"]);
    handler.browser.post("/account/calendar/revoke", &[]).expect(303);
    assert_eq!(program.get(&renewed).expect(404).body, unknown);

    // A barred account has no calendar.
    let path = address(&handler.browser.post("/account/calendar", &[]).expect(200));
    Tables::of(&instance.data())
        .execute("UPDATE staff SET disabled = 1 WHERE id IN (SELECT staff_id FROM calendar_address)");
    assert_eq!(program.get(&path).expect(404).body, unknown);

    let log = std::fs::read_to_string(instance.log()).unwrap();
    let renewed = renewed.split('/').nth(2).unwrap();
    assert!(!log.contains(&token) && !log.contains(renewed), "{log}");
    assert!(log.contains("page=\"/account/calendar\""), "the log says which page it was, and never the address: {log}");
}

#[test]
fn whoever_asks_for_calendars_in_vain_is_slowed_down() {
    let (instance, _) = served(&MailServer::start(Way::Plain));
    let mut guesser = Visitor::of(instance.office());
    let answers: Vec<u16> = (0..70).map(|n| guesser.get(&format!("/calendar/{n:043}/deadlines.ics")).status).collect();
    assert!(answers[..60].iter().all(|status| *status == 404), "{answers:?}");
    assert!(answers[60..].contains(&429), "{answers:?}");
    instance.reporter().reports("Wer meldet, merkt davon nichts.");
}

#[test]
fn who_keeps_the_system_sees_what_did_not_arrive_and_tries_again_or_drops_it() {
    let server = MailServer::start(Way::Plain);
    let (instance, mut handler) = served(&server);
    // In the demo everybody keeps the system, too; a handler alone does not.
    Tables::of(&instance.data()).set_roles("t.okafor@brueckenwerk.example", &["handler"]);
    let mut colleague = instance.handler(1);
    colleague.signs_in().expect(200);
    colleague.browser.get("/notices").expect(403);
    let page = handler.browser.get("/notices").expect(200).body;
    assert!(
        words(&page).contains(&format!("localhost:{}", server.port)) && words(&page).contains("Nichts ist liegen"),
        "{page}"
    );

    // The test.
    let tried = handler.browser.post("/notices/test", &[("to", "gone@haus.example")]).expect(422).body;
    assert!(
        words(&tried).contains("there is no such mailbox") && tried.contains("value=\"gone@haus.example\""),
        "{tried}"
    );
    for to in ["", "x", "a@b.example\r\nBcc: c@d.example"] {
        let refused = handler.browser.post("/notices/test", &[("to", to)]).expect(422).body;
        assert!(words(&refused).contains("keine E-Mail-Adresse"), "{refused}");
    }
    handler.browser.post("/notices/test", &[("to", "a@haus.example")]).expect(200);
    // Others may be told at the same time: the instance has cases that wait.
    assert_eq!(server.mails().iter().filter(|mail| mail.to.ends_with("@haus.example")).count(), 1);

    // Two dead letters of long ago.
    let mut tables = Tables::of(&instance.data());
    tables.execute(
        "INSERT INTO notice (staff_id, day, hour, state, attempts, next_attempt, fault)
            SELECT id, '2020-01-0' || (1 + id % 9), 8, 'dead', 7, '2020-01-02 07:00:00', 'address' FROM staff ORDER BY id LIMIT 2",
    );
    let page = handler.browser.get("/notices").expect(200).body;
    let ids: Vec<String> =
        page.split("name=\"notice\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), 2, "{page}");
    let dead = |tables: &mut Tables| tables.count("notice WHERE state = 'dead'");
    let dropped = handler.browser.post("/notices/dead", &[("notice", &ids[0]), ("act", "drop")]);
    assert!(words(&handler.browser.follow(dropped).expect(200).body).contains("verworfen"));
    assert_eq!(dead(&mut tables), 1);
    let again = handler.browser.post("/notices/dead", &[("notice", &ids[1]), ("act", "again")]);
    assert!(words(&handler.browser.follow(again).expect(200).body).contains("noch einmal versucht"));
    assert_eq!(dead(&mut tables), 0);
    let gone = handler.browser.post("/notices/dead", &[("notice", &ids[0]), ("act", "again")]);
    assert!(words(&handler.browser.follow(gone).expect(200).body).contains("liegt hier nicht mehr"));
    handler.browser.post("/notices/dead", &[("notice", "x"), ("act", "again")]).expect(400);
    handler.browser.post("/notices/dead", &[("notice", &ids[0]), ("act", "x")]).expect(400);
}

#[test]
fn a_program_with_settings_that_cannot_send_does_not_start_and_says_why() {
    let instance = Instance::demo();
    for (settings, told) in [
        (&[("notices.on", "true")][..], "`host` is the mail server; it is empty"),
        (&[("notices.on", "true"), ("notices.host", "mail.example")], "`from` is who sends; it is empty"),
        (
            &[
                ("notices.on", "true"),
                ("notices.host", "mail.example"),
                ("notices.from", "a@b.example"),
                ("notices.security", "none"),
            ],
            "only if `host` is localhost",
        ),
    ] {
        let (fine, _) = instance.tries(&["serve"], settings);
        let (_, said) = instance.tries(&["check"], settings);
        let log = std::fs::read_to_string(instance.log()).unwrap();
        assert!(!fine && log.contains(told), "{told}: {log}");
        assert!(said.contains("missing  notices cannot be sent") && said.contains(told), "{said}");
    }
}
