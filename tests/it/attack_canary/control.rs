//! The search itself: it finds a needle in every form it claims to know, and nothing where there is nothing.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use siegelpost::sealing::CaseKey;

use crate::harness::{Needles, Remains};

/// The ways in which a careless program writes a text down.
fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let hex = |upper: bool| {
        let of = |byte: u8| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") };
        text.bytes().map(of).collect::<String>().into_bytes()
    };
    let mut forms = vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("upper case", text.to_uppercase().into_bytes()),
        ("UTF-16LE", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("hex", hex(false)),
        ("upper hex", hex(true)),
        ("percent", text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>().into_bytes()),
        ("form", form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().into_bytes()),
        ("JSON", serde_json::to_vec(text).unwrap()),
        ("HTML", text.replace('&', "&amp;").into_bytes()),
    ];
    for before in ["", "x", "xy"] {
        let shifted = format!("{before}{text}");
        forms.push(("base64", STANDARD.encode(&shifted).into_bytes()));
        forms.push(("base64 for URLs", URL_SAFE_NO_PAD.encode(&shifted).into_bytes()));
    }
    forms
}

#[test]
fn attack_canary_search_finds_a_planted_needle_in_every_form() {
    let mut needles = Needles::default();
    let marker = needles.marker("marker");
    let key = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    needles.case_key("case key", &key);
    let search = needles.search();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("deep")).unwrap();
    let file = folder.path().join("deep/x.db-wal");
    let noise: Vec<u8> =
        (0..20_000_u32).map(|at| u8::try_from(at.wrapping_mul(2_654_435_761) >> 24).unwrap()).collect();
    std::fs::write(&file, &noise).unwrap();
    Remains::in_files(folder.path(), &search).assert_none();
    for (name, text) in [("marker", marker), ("case key", key.clone()), ("case key", key.replace(' ', ""))] {
        for (form, planted) in forms(&text) {
            std::fs::write(&file, [&noise[..], &planted, &noise].concat()).unwrap();
            assert!(Remains::in_files(folder.path(), &search).has(name), "{name} in {form} was missed");
        }
    }
    // Fragments: of a marker one word, of a case key two of its eight groups.
    std::fs::write(&file, [&noise[..], &key.as_bytes()[15..24]].concat()).unwrap();
    assert!(Remains::in_files(folder.path(), &search).has("case key"), "a fragment was missed");
}
