//! What happens between us and a real mail server, and what a mail looks like.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;
use siegelpost::config::{MailSecurity, NoticeSettings};
use siegelpost::language::Languages;
use siegelpost::mail::{MailFault, Mailer, Notice, Step};
use siegelpost::rng;
use siegelpost::upkeep::notice_words;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::harness::{MailServer, Way};

const AT: OffsetDateTime = datetime!(2026-12-01 08:00 +1);

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Sends one notice to this address, in the first language.
fn sends(settings: &NoticeSettings, to: &str) -> Result<(), MailFault> {
    let words = notice_words(Languages::built_in().default_language()).unwrap();
    let mailer = Mailer::new(settings).unwrap();
    run(async {
        let mut open = mailer.connect().await?;
        let outcome = open.send(&Notice { words: &words, to, at: AT }, &mut rng::os()).await;
        open.end().await;
        outcome
    })
}

fn fault(settings: &NoticeSettings, to: &str) -> (Step, bool, String) {
    let MailFault { step, is_lasting, said } = sends(settings, to).unwrap_err();
    (step, is_lasting, said)
}

#[test]
fn a_notice_arrives_by_each_way() {
    for (way, is_encrypted) in [(Way::Plain, false), (Way::StartTls, true), (Way::Tls, true)] {
        let server = MailServer::start(way);
        assert_eq!(sends(&server.settings(&[]), "a.berger@haus.example"), Ok(()), "{way:?}");
        let mails = server.mails();
        assert_eq!((mails.len(), mails[0].was_encrypted), (1, is_encrypted), "{way:?}");
        assert_eq!((mails[0].to.as_str(), mails[0].hello.as_str()), ("a.berger@haus.example", "post.example"));
    }
}

// H-23: no content, no organisation.
#[test]
fn a_notice_says_nothing_and_names_neither_machine_nor_program() {
    let server = MailServer::start(Way::Plain);
    sends(&server.settings(&[]), "a.berger@haus.example").unwrap();
    let mail = &server.mails()[0];
    let mut names: Vec<String> = mail.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
    names.sort();
    let known = [
        "auto-submitted",
        "content-transfer-encoding",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "reply-to",
        "subject",
        "to",
    ];
    assert_eq!(names, known);
    assert_eq!(mail.header("Date"), "Tue, 01 Dec 2026 07:00:00 +0000", "the fixed hour, in no zone");
    assert_eq!(mail.header("From"), "dienst@post.example");
    assert_eq!(mail.header("Reply-To"), "Bitte nicht antworten <nirgends@post.example>");
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    let id = mail.header("Message-ID").strip_prefix('<').and_then(|id| id.strip_suffix("@post.example>")).unwrap();
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap().trim().to_lowercase();
    let raw = mail.raw.to_lowercase();
    for told in [
        "siegelpost",
        "lettre",
        "user-agent",
        "x-mailer",
        "received:",
        "meldung",
        "meldestelle",
        "fall",
        "frist",
        "hinweis",
    ]
    .into_iter()
    .chain([host.as_str()])
    {
        assert!(!raw.contains(told) && !mail.text.to_lowercase().contains(told), "{told:?} in {raw}");
    }
    assert!(!mail.text.chars().any(|character| character.is_ascii_digit()), "no number: {}", mail.text);
}

#[test]
fn all_notices_of_a_language_are_the_same_bytes_but_for_address_day_and_id() {
    let server = MailServer::start(Way::Plain);
    let mailer = Mailer::new(&server.settings(&[])).unwrap();
    let languages: Vec<_> = Languages::built_in().of_office().collect();
    for language in &languages {
        let words = notice_words(*language).unwrap();
        run(async {
            let mut open = mailer.connect().await.unwrap();
            for (to, days) in [("a@haus.example", 0), ("b.lang@haus.example", 9), ("c@haus.example", 40)] {
                let notice = Notice { words: &words, to, at: AT + Duration::days(days) };
                open.send(&notice, &mut rng::os()).await.unwrap();
            }
            open.end().await;
        });
    }
    let mails = server.mails();
    let same: Vec<String> = mails
        .iter()
        .map(|mail| {
            let days = ["Date", "Message-ID"].map(|name| mail.header(name).to_owned());
            assert_eq!(days[0].len(), "Tue, 01 Dec 2026 07:00:00 +0000".len());
            mail.raw.replace(&mail.to, "").replace(&days[0], "").replace(&days[1], "")
        })
        .collect();
    assert_eq!((languages.len(), mails.len()), (2, 6));
    for of_one in same.chunks(3) {
        assert!(of_one.iter().all(|mail| *mail == of_one[0]), "{of_one:#?}");
    }
    assert_ne!(mails[0].text, mails[3].text, "each language has words of its own");
    let ids: std::collections::BTreeSet<&str> = mails.iter().map(|mail| mail.header("Message-ID")).collect();
    assert_eq!(ids.len(), 6);
}

#[test]
fn a_certificate_that_is_not_believed_in_keeps_the_mail_here() {
    for way in [Way::StartTls, Way::Tls] {
        let (server, other) = (MailServer::start(way), MailServer::start(way));
        let mut settings = server.settings(&[]);
        settings.ca_file = Some(other.authority());
        let (step, is_lasting, said) = fault(&settings, "a@haus.example");
        assert_eq!((step, is_lasting), (Step::Tls, false), "{way:?}: {said}");
        assert!(said.contains("certificate"), "{said}");
        // Made by the right authority, for another name.
        let mut settings = server.settings(&[]);
        settings.host = Some("127.0.0.1".to_owned().try_into().unwrap());
        assert_eq!(fault(&settings, "a@haus.example").0, Step::Tls, "{way:?}");
        assert_eq!(server.mails().len(), 0, "{way:?}");
    }
}

#[test]
fn a_server_without_tls_gets_neither_mail_nor_password() {
    let server = MailServer::start_with(Way::Plain, &json!({"account": ["dienst", "geheim"]}));
    let folder = tempfile::tempdir().unwrap();
    let mut settings = server.settings(&[("user", "dienst"), ("password_file", &secret(folder.path(), "geheim"))]);
    settings.security = MailSecurity::StartTls;
    let (step, _, said) = fault(&settings, "a@haus.example");
    assert_eq!((step, said.as_str()), (Step::Tls, "it does not offer STARTTLS"));
    settings.security = MailSecurity::Tls;
    assert_eq!(fault(&settings, "a@haus.example").0, Step::Tls);
    assert_eq!(server.mails().len(), 0);
}

fn secret(folder: &Path, text: &str) -> String {
    let file = folder.join("password");
    std::fs::write(&file, format!("{text}\n")).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn who_signs_in_with_a_wrong_password_is_told_so() {
    for way in [Way::StartTls, Way::Tls] {
        let server = MailServer::start_with(way, &json!({"account": ["dienst", "geheim"]}));
        let folder = tempfile::tempdir().unwrap();
        let with = |password: &str| {
            server.settings(&[("user", "dienst"), ("password_file", &secret(folder.path(), password))])
        };
        let (step, is_lasting, said) = fault(&with("falsch"), "a@haus.example");
        assert_eq!((step, is_lasting), (Step::SignIn, true), "{said}");
        assert!(said.contains("535") && !said.contains("falsch"), "{said}");
        assert_eq!(sends(&with("geheim"), "a@haus.example"), Ok(()));
        // Without an account.
        assert_eq!(fault(&server.settings(&[]), "a@haus.example").0, Step::Sender);
        assert_eq!(server.mails().len(), 1);
    }
}

#[test]
fn what_the_server_refuses_is_told_with_its_step() {
    let server = MailServer::start(Way::Plain);
    let settings = server.settings(&[]);
    let (step, is_lasting, said) = fault(&settings, "busy@haus.example");
    assert_eq!((step, is_lasting), (Step::Address, false), "{said}");
    let (step, is_lasting, said) = fault(&settings, "gone@haus.example");
    assert_eq!((step, is_lasting), (Step::Address, true), "{said}");
    assert!(said.contains("no such mailbox"), "{said}");
    for to in ["", "a", "a@b\r\nBcc: c@d.example", "a@b.example\r\nDATA", "a b@c.example", "<a@b.example>"] {
        let (step, is_lasting, _) = fault(&settings, to);
        assert_eq!((step, is_lasting), (Step::Address, true), "{to:?}");
    }
    let stubborn = MailServer::start_with(Way::Plain, &json!({"refuse_sender": true}));
    assert_eq!(fault(&stubborn.settings(&[]), "a@haus.example").0, Step::Sender);
    let mut gone = MailServer::start(Way::Plain);
    gone.stop();
    assert_eq!(fault(&gone.settings(&[]), "a@haus.example").0, Step::Connect);
    assert_eq!((server.mails().len(), stubborn.mails().len()), (0, 0));
}

#[test]
fn after_an_address_that_is_refused_the_next_mail_goes_out_on_the_same_connection() {
    let server = MailServer::start(Way::Plain);
    let words = notice_words(Languages::built_in().default_language()).unwrap();
    let mailer = Mailer::new(&server.settings(&[])).unwrap();
    run(async {
        let mut open = mailer.connect().await.unwrap();
        for (to, arrives) in
            [("gone@x.example", false), ("a@x.example", true), ("busy@x.example", false), ("b@x.example", true)]
        {
            let sent = open.send(&Notice { words: &words, to, at: AT }, &mut rng::os()).await;
            assert_eq!(sent.is_ok(), arrives, "{to}");
        }
    });
    assert_eq!(server.mails().iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["a@x.example", "b@x.example"]);
}

#[test]
fn a_server_that_falls_silent_is_waited_for_no_longer_than_the_setting_says() {
    let silent = MailServer::start_with(Way::Plain, &json!({"silent": true}));
    let (step, _, said) = fault(&silent.settings(&[]), "a@haus.example");
    assert_eq!((step, said.as_str()), (Step::Time, "no answer within 5 s"));
    let server = MailServer::start(Way::Plain);
    assert_eq!(fault(&server.settings(&[]), "never@haus.example").0, Step::Time);
    assert_eq!(server.mails().len(), 0);
}
