//! Who can read it: the same words wherever somebody looks, and a way round the server.

use std::io::{Read, Write};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use secrecy::SecretString;
use siegelpost::sealing::{Fingerprint, Handler, LONGEST_ENCLOSURE, Recipient, unwrap_identity};

use crate::harness::html::words;
use crate::harness::{Instance, Visitor, wrapped_identity};

/// The keys in a recipients file, as age reads it.
fn keys(file: &str) -> Vec<Recipient<Handler>> {
    let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| Recipient::parse(line).unwrap()).collect()
}

#[test]
fn everybody_who_looks_finds_the_same_words() {
    let instance = Instance::demo();
    let mut visitor = Visitor::of(instance.public());
    let file = visitor.get("/recipients.txt").expect(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"recipients.txt\"");
    assert_eq!(file.header("cache-control"), "no-store");
    let keys = keys(&file.body);
    assert_eq!(keys.len(), 3);
    let page = words(&visitor.get("/readers").expect(200).body);
    for key in &keys {
        let print = key.fingerprint();
        assert!(page.contains(&print.words().join(" ").replacen("  ", " ", 1)), "{page}");
        assert!(file.body.contains(&format!("{} ({print})\n{key}\n", print.words().join(" "))), "before its key");
    }
    let all = Fingerprint::of_all(&keys);
    for (path, digits) in [("/readers", false), ("/poster", true), ("/recipients.txt", true)] {
        let page = words(&visitor.get(path).expect(200).body);
        assert!(page.contains(&all.words().join(" ")), "{path}: {page}");
        assert_eq!(page.contains(&all.to_string()), digits, "{path}");
    }
    for (index, name) in ["A. Berger", "RAin T. Okafor", "J. Lindqvist"].into_iter().enumerate() {
        let desk = words(&instance.handler(index).signs_in().expect(200).body);
        let own = keys.iter().find(|key| desk.contains(&key.fingerprint().words().join(" ")));
        let own = own.expect("handlers see their own").fingerprint();
        assert!(page.contains(&format!("{name} {}", own.words().join(" "))), "{name}: {page}");
        assert!(
            !keys.iter().any(|key| key.fingerprint() != own && desk.contains(&key.fingerprint().words().join(" ")))
        );
    }
}

#[test]
fn what_was_sealed_elsewhere_passes_through_the_form_and_opens_for_those_it_was_sealed_to() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let page = words(&reporter.browser.get("/offline").expect(200).body);
    assert!(page.contains("age --armor -R recipients.txt"), "{page}");
    // The longest text that is said to fit, to all but the first.
    let room = page.split("höchstens ").nth(1).unwrap().split(" Bytes").next().unwrap().replace('.', "");
    let text = "ä".repeat(room.parse::<usize>().unwrap() / 2);
    let file = reporter.browser.get("/recipients.txt").expect(200).body;
    let all = keys(&file);
    let longest = sealed(&all, &text);
    // Browsers send line ends of their own.
    let sent = longest.replace('\n', "\r\n");
    assert!((LONGEST_ENCLOSURE - 700..=LONGEST_ENCLOSURE).contains(&sent.len()), "{} characters", sent.len());
    reporter.reports(&sent);

    let without = sealed(&all[1..], "Nur für zwei.");
    reporter.reports(&without);
    for index in 0..3 {
        let mut handler = instance.handler(index);
        handler.signs_in().expect(200);
        let own = words(&handler.browser.get("/cases").expect(200).body);
        let own = all.iter().position(|key| own.contains(&key.fingerprint().words().join(" "))).unwrap();
        let cases: Vec<_> = handler.sees_cases().iter().map(|number| handler.opens(number)).collect();
        let wrapped = wrapped_identity(&mut handler.browser);
        let read = |armored: &str| {
            let case = cases.iter().find(|case| case.texts()[0].trim() == armored.trim()).expect("it came as it is");
            let passphrase = handler.account["passphrase"].as_str().unwrap().to_owned();
            let identity = unwrap_identity(&wrapped, &SecretString::from(passphrase)).unwrap();
            let decryptor = age::Decryptor::new_buffered(ArmoredReader::new(case.texts()[0].as_bytes())).unwrap();
            let mut text = String::new();
            let mut reader = decryptor.decrypt(std::iter::once(&identity as _)).ok()?;
            reader.read_to_string(&mut text).unwrap();
            Some(text)
        };
        assert_eq!(read(&longest).as_deref(), Some(text.as_str()));
        assert_eq!(read(&without).as_deref(), (own != 0).then_some("Nur für zwei."));
    }
}

/// As `age --armor --recipients-file` seals.
fn sealed(keys: &[Recipient<Handler>], text: &str) -> String {
    let encryptor = age::Encryptor::with_recipients(keys.iter().map(|key| key as _)).unwrap();
    let armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
    let mut writer = encryptor.wrap_output(armor).unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    String::from_utf8(writer.finish().unwrap().finish().unwrap()).unwrap()
}
