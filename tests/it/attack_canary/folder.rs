//! Everything people can type, typed; then the folder and the log are searched.

use siegelpost::sealing::CaseKey;

use crate::harness::html::field;
use crate::harness::reporter::Form;
use crate::harness::{Instance, Needles, Remains, Reporter, Visitor};

// H-09, H-23
#[test]
fn attack_canary_nothing_people_typed_is_on_disk_or_in_the_log() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();

    let mut reporter = instance.reporter();
    reports_in_every_way(&mut reporter, &mut needles);
    needles.case_key("case key", &reporter.case_key);

    let mut handler = instance.handler(0);
    let (email, password) = (needles.marker("e-mail of nobody"), needles.marker("wrong password"));
    handler.browser.post("/sign-in", &[("email", &email), ("password", &password)]).expect(422);
    handler
        .browser
        .post("/sign-in", &[("email", "a.berger@brueckenwerk.example"), ("password", &password)])
        .expect(422);
    for secret in ["password", "passphrase", "identity"] {
        needles.text(&format!("a handler's {secret}"), handler.account[secret].as_str().unwrap());
    }
    handler.signs_in().expect(200);
    needles.text("session cookie", handler.browser.cookie("session").unwrap());
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    needles.identity("the case's identity", &case.conversation.encode());
    needles.identity("the file's identity", &case.file.encode());
    handler.replies(&case, &needles.marker("reply")).expect(201);
    handler.notes(&case, &needles.marker("note")).expect(201);
    let nonsense = serde_json::json!({"side": "office", "seq": 2, "sealed": needles.marker("unsealed reply")});
    handler.posts(&case, &nonsense).expect(422);
    handler.browser.post(&format!("/cases/{number}/state"), &[("state", &needles.marker("state"))]);
    handler.moves(&number, "in_work").expect(303);

    visits_in_every_way(&mut reporter, &mut needles);
    needles.text("mailbox cookie", reporter.browser.cookie("mailbox").unwrap());
    odd_requests(&instance, &mut needles);

    // While it runs, with a WAL, and after it was killed and everything is as it lies there.
    let search = needles.search();
    let data = instance.data();
    let files: Vec<_> = std::fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(files.iter().any(|name| name.to_string_lossy().ends_with("-wal")), "{files:?}");
    let mut there = Needles::default();
    there.text("case number", &number);
    assert!(Remains::in_files(&data, &there.search()).has("case number (as it is)"), "what is stored is found");
    Remains::in_files(&data, &search).assert_none();
    let instance = instance.served_with(&[]);
    Remains::in_files(&data, &search).assert_none();
    let log = std::fs::read_to_string(instance.log()).unwrap();
    assert!(log.lines().count() > 5, "it does log: {log}");
    let mut remains = Remains::default();
    remains.look_at(&[log.as_bytes(), &[b'\n'; 10_000]].concat(), "log", &search);
    remains.assert_none();
}

fn reports_in_every_way(reporter: &mut Reporter, needles: &mut Needles) {
    let description = needles.marker("description");
    let mut form = reporter.fills_in(&[("F03", "whatsapp"), ("F04", "privat")], &description);
    let (key, ticket) = (form.case_key.clone(), form.ticket.clone());
    let typed = |more: &[(&str, &str)]| {
        let fields = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Form { case_key: key.clone(), ticket: ticket.clone(), fields }
    };
    // Refused: a choice that is none, a text that is too long, a blank description, in another language.
    let (choice, unknown) = (needles.marker("choice"), needles.marker("unknown field"));
    reporter
        .sends(&typed(&[("F01", &choice), ("F03", &choice), (&unknown, &unknown), ("F14", &description)]))
        .expect(422);
    let long = needles.marker("too long").repeat(1000);
    reporter.sends(&typed(&[("F14", &long)])).expect(422);
    let role = needles.marker("only another answer");
    reporter.sends(&typed(&[("F02", &role), ("F14", " ")]));
    let switched = needles.marker("language switch");
    let english = [("case_key", key.as_str()), ("F14", &switched), ("language", "de-simple")];
    assert_eq!(field(&reporter.browser.post("/report", &english).expect(200).body, "case_key"), Some(key.clone()));
    // Asked about: what was found is in no file, nor is what stands for it in the page.
    let found = format!("{}@example.org", needles.word("what was found"));
    let asked = reporter.sends(&typed(&[("F14", &format!("{} {found}", needles.marker("asked about")))])).expect(200);
    assert!(asked.body.contains(&format!("<strong>{found}</strong>")));
    needles.text("digest of what was found", &field(&asked.body, "as_it_is").unwrap());
    // Taken; and sent again with other words.
    let receipt = reporter.sends(&form);
    reporter.browser.follow(receipt).expect(200);
    form.fields.retain(|(name, _)| name != "F14");
    form.fields.push(("F14".to_owned(), needles.marker("addition")));
    let receipt = reporter.sends(&form);
    reporter.browser.follow(receipt).expect(200);
    reporter.case_key = key;
}

fn visits_in_every_way(reporter: &mut Reporter, needles: &mut Needles) {
    reporter.browser.forget_cookies();
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    needles.case_key("unknown case key", &unknown);
    reporter.enters(&unknown).expect(404);
    let mistyped = needles.marker("mistyped case key");
    reporter.enters(&mistyped).expect(422);
    reporter.browser.forget_cookies();
    reporter.enters(&mistyped).expect(422);
    let late = needles.marker("message after the visit was over");
    reporter.browser.post("/mailbox/message", &[("seq", "2"), ("message", &late)]);
    reporter.comes_back().expect(200);
    reporter.writes(&needles.marker("message")).expect(200);
    let long = needles.marker("message that is too long").repeat(1000);
    reporter.browser.post("/mailbox/message", &[("seq", "3"), ("message", &long)]).expect(422);
}

/// TextMessage where none belong: in paths, queries, headers and cookies.
fn odd_requests(instance: &Instance, needles: &mut Needles) {
    for base in [instance.public(), instance.office()] {
        let mut visitor = Visitor::of(base)
            .with("user-agent", &needles.word("browser"))
            .with("referer", &format!("http://{}.example/", needles.word("referer")))
            .with("accept-language", &needles.word("language"))
            .with("cookie", &format!("mailbox={}; session={0}", needles.word("cookie")))
            .with("x-forwarded-for", &needles.word("forwarded"));
        let word = needles.word("path or query");
        for path in [format!("/{word}"), format!("/?{word}={word}"), format!("/language/{word}?back=/{word}")] {
            visitor.get(&path);
        }
        visitor.get(&format!("/mailbox?case_key={word}"));
        visitor.get(&format!("/cases/{word}?state={word}&page={word}"));
        visitor.post(&format!("/{word}"), &[(&word, &word)]);
        visitor.post_raw("/enrol", "application/json", word.as_bytes());
    }
}
