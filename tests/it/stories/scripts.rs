//! Is this the program it says it is? What browsers get, what the page says of it, and what the binary says.

use std::io::Read;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256, Sha384};

use crate::harness::html::words;
use crate::harness::{Instance, Visitor, Wire};

#[test]
fn a_script_is_the_one_that_the_page_the_tag_and_the_binary_name() {
    let instance = Instance::demo();
    let said = Command::new(env!("CARGO_BIN_EXE_siegelpost")).args(["--version", "--verbose"]).output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let engine = if siegelpost::sealing::Engine::native().is_some() { "native" } else { "portable" };
    assert!(said.contains(&format!("\nsealing with the {engine} engine\n")), "{said}");
    let how = words(&Visitor::of(instance.public()).get("/how").expect(200).body);
    let form = Visitor::of(instance.public()).get("/report").expect(200).body;
    let mut handler = instance.handler(0);
    let list = handler.signs_in().expect(200).body;
    let number = handler.sees_cases().first().unwrap().clone();
    let case = format!("/cases/{number}");
    let mut page = |path: &str| handler.browser.get(path).expect(200).body;
    let [desk, export] = [case.clone(), case + "/export"].map(|path| page(&path));
    let [search, keys] = ["/cases/search", "/account/passphrase"].map(page);
    for (name, page, base, attribute) in [
        ("reporter", &form, instance.public(), "src"),
        ("list", &list, instance.office(), "src"),
        ("office", &desk, instance.office(), "src"),
        ("export", &export, instance.office(), "src"),
        ("search", &search, instance.office(), "src"),
        ("keys", &keys, instance.office(), "src"),
        ("worker", &desk, instance.office(), "data-worker"),
    ] {
        let href = page.split(&format!("{attribute}=\"/{name}-")).nth(1).unwrap();
        let href = format!("/{name}-{}", href.split('"').next().unwrap());
        let script = Wire::to(base).get(&href, "").body;
        let sha256: String = Sha256::digest(&script).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(how.contains(&format!("{name}.js {sha256}")), "{how}");
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&script)));
        let block = [
            format!("{name}.js"),
            format!("  bytes      {}", script.len()),
            format!("  SHA-256    {sha256}"),
            format!("  integrity  {integrity}"),
        ];
        assert!(said.contains(&block.join("\n")), "{said}");
        // A worker has no tag to carry it.
        let tagged = page.contains(&format!("src=\"{href}\" integrity=\"{integrity}\""));
        assert_eq!(tagged, name != "worker", "{name}");
    }
}

#[test]
fn every_script_tag_says_what_the_script_must_be() {
    let instance = Instance::demo();
    let pages = ["/report", "/mailbox"].map(|path| Visitor::of(instance.public()).get(path).expect(200).body);
    let office = ["/sign-in"].map(|path| Visitor::of(instance.office()).get(path).expect(200).body);
    for page in pages.iter().chain(&office) {
        assert!(page.contains("<script"));
        for tag in page.split("<script").skip(1) {
            assert!(tag.split('>').next().unwrap().contains(" integrity=\"sha384-"), "{tag}");
        }
    }
}

#[test]
fn the_short_version_is_one_line() {
    let said = Command::new(env!("CARGO_BIN_EXE_siegelpost")).arg("--version").output().unwrap();
    assert_eq!(said.stdout, format!("siegelpost {}\n", env!("CARGO_PKG_VERSION")).as_bytes());
}

#[test]
fn files_are_compressed_for_who_takes_it_and_pages_never_are() {
    let instance = Instance::demo();
    let page = Visitor::of(instance.office()).get("/sign-in").expect(200).body;
    let named = |marker: &str| format!("{marker}{}", page.split(marker).nth(1).unwrap().split('"').next().unwrap());
    for href in [named("/style-"), named("/office-")] {
        let plain = Wire::to(instance.office()).get(&href, "");
        let gzip = Wire::to(instance.office()).get(&href, "accept-encoding: gzip, deflate, br\r\n");
        assert_eq!((plain.header("content-encoding"), gzip.header("content-encoding")), ("", "gzip"), "{href}");
        assert_eq!((plain.header("vary"), gzip.header("vary")), ("accept-encoding", "accept-encoding"), "{href}");
        let mut unpacked = Vec::new();
        GzDecoder::new(&gzip.body[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body, "{href}");
        assert!(gzip.body.len() * 5 < plain.body.len() * 3, "{href}: {} of {}", gzip.body.len(), plain.body.len());
    }
    for path in ["/", "/report", "/readers", "/recipients.txt"] {
        let answer = Wire::to(instance.public()).get(path, "accept-encoding: gzip\r\n");
        assert_eq!((answer.status, answer.header("content-encoding")), (200, ""), "{path}");
    }
}

#[test]
fn the_licences_of_what_is_in_the_scripts_come_along() {
    let instance = Instance::demo();
    for base in [instance.public(), instance.office()] {
        let licences = Visitor::of(base).get("/licences.txt").expect(200).body;
        for package in ["age-encryption 0.3.1 (BSD-3-Clause)", "@noble/post-quantum", "@scure/base", "@noble/curves"] {
            assert!(licences.contains(package), "{package}");
        }
        assert!(licences.contains("Redistributions in binary form must reproduce"), "the words, not only the names");
        assert!(!licences.contains("esbuild") && !licences.contains("typescript"), "tools are not in the scripts");
    }
}
