//! Somebody reads the log, the database, the journal, and what a history or a proxy keeps: no link, code, secret or
//! password stands in any of them.

use siegelpost::clock::{Clock, SystemClock};

use crate::harness::{
    AuthenticatorApp, Instance, OWN_PASSWORD, Tables, Visitor, accepts_invitation, code_in, half_way, types_code,
};
use crate::stories::commands::link_in;

const EMAIL: &str = "neu@brueckenwerk.example";

/// RFC 4648, section 6.
fn base32(text: &str) -> Vec<u8> {
    let symbol = |ch: u8| if ch.is_ascii_digit() { ch - b'2' + 26 } else { ch - b'A' };
    let bits: Vec<u8> = text.bytes().flat_map(|ch| (0..5).rev().map(move |bit| symbol(ch) >> bit & 1)).collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect()
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|part| part.eq_ignore_ascii_case(needle))
}

#[test]
fn attack_web_no_secret_of_an_account_stands_in_log_journal_database_address_or_title() {
    let key = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(key.path(), [7; 64]).unwrap();
    let instance = Instance::served(&[("secrets.cookie_key_file", key.path().to_str().unwrap())]);
    let link = link_in(&instance.command(&["staff", "add", "--name", "N. Neu", "--email", EMAIL], ""));
    let mut browser = Visitor::of(instance.office());
    accepts_invitation(&mut browser, EMAIL, &link);
    let now = SystemClock.now();
    let app = AuthenticatorApp::set_up(&mut browser, now);
    let mut second = half_way(instance.office(), EMAIL, OWN_PASSWORD);
    types_code(&mut second, "999999").expect(422);
    types_code(&mut second, &app.recovery[0]).expect(303);
    let session = second.cookie("session").unwrap().to_owned();
    let code = code_in(&link);
    let secret = app.secret();
    let mut needles: Vec<Vec<u8>> = vec![
        code.into(),
        code.replace('-', "").into(),
        code[..24].into(),
        secret.clone().into(),
        secret.as_bytes().chunks(4).collect::<Vec<_>>().join(&b' '),
        base32(&secret),
        OWN_PASSWORD.into(),
        session.into(),
    ];
    needles.extend(app.recovery.iter().flat_map(|code| [code.clone().into(), code.replace('-', "").into()]));
    assert_eq!(base32(&secret).len(), 20);
    let mut places: Vec<(String, Vec<u8>)> = vec![("log".to_owned(), std::fs::read(instance.log()).unwrap())];
    for visitor in [&browser, &second] {
        places.push(("addresses and titles".to_owned(), visitor.trail.join("\n").into_bytes()));
    }
    for file in std::fs::read_dir(instance.data()).unwrap().map(|entry| entry.unwrap().path()) {
        places.push((file.display().to_string(), std::fs::read(&file).unwrap()));
    }
    let mut tables = Tables::of(&instance.data());
    let journal = tables.column("SELECT event || ' ' || detail AS cell FROM office_journal").join("\n");
    places.push(("journal".to_owned(), journal.into_bytes()));
    for (place, text) in &places {
        assert!(!text.is_empty(), "{place}");
        for (at, needle) in needles.iter().enumerate() {
            assert!(!holds(text, needle), "{place} holds needle {at}");
        }
    }
    // They would be found: what an account says in the open is.
    assert!(places.iter().any(|(_, text)| holds(text, EMAIL.as_bytes())));
    assert!(holds(&places.last().unwrap().1, b"second_factor_set"));
    assert_eq!(tables.count("second_factor WHERE length(secret) = 48"), 1, "sealed under the server's key");
}
