//! A questionnaire comes as a file, as browsers send files: byte by byte, over a connection of its own.

use super::{House, ID};
use crate::harness::html::{unescape, words};
use crate::harness::{Raw, Wire};

const BOUNDARY: &str = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

/// What stands in the two fields of the form. The pasted text comes second, as on the page.
struct Sent<'a> {
    /// Name and content; none was chosen if there is no name.
    file: (&'a str, &'a [u8]),
    pasted: &'a str,
}

impl Sent<'_> {
    fn body(&self) -> Vec<u8> {
        let (name, content) = self.file;
        let kind = if name.is_empty() { "application/octet-stream" } else { "application/toml" };
        let file = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        let pasted = self.pasted.replace('\n', "\r\n");
        let text = format!("\r\n--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"toml\"\r\n\r\n{pasted}\r\n");
        [file.as_bytes(), content, text.as_bytes(), format!("--{BOUNDARY}--\r\n").as_bytes()].concat()
    }
}

/// An administrator's browser, as what it sends.
struct Browser {
    base: String,
    cookie: String,
}

impl Browser {
    fn of(house: &mut House) -> Self {
        let cookie = house.tables.open_session("roth@example.org");
        Self { base: house.instance.office().to_owned(), cookie }
    }

    fn sends(&self, sent: &Sent<'_>, from: &str) -> Raw {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let more = format!("cookie: session={}\r\ncontent-type: {kind}\r\n{from}", self.cookie);
        Wire::to(&self.base).ask("POST", "/questionnaires", &more, &sent.body())
    }

    fn uploads(&self, sent: &Sent<'_>) -> Raw {
        self.sends(sent, &format!("origin: {}\r\nsec-fetch-site: same-origin\r\n", self.base))
    }

    fn refused(&self, sent: &Sent<'_>) -> String {
        let answer = self.uploads(sent);
        assert_eq!(answer.status, 422, "{}", answer.text());
        unescape(&answer.text())
    }
}

#[test]
fn a_file_is_stored_as_it_is_on_the_disk() {
    let mut house = House::new();
    let own = house.file(ID).replacen("id = \"messenger-incident\"", "id = \"gewalt\"", 1);
    let browser = Browser::of(&mut house);
    let with_mark = [b"\xef\xbb\xbf", own.replace('\n', "\r\n").as_bytes()].concat();
    let answer = browser.uploads(&Sent { file: ("Fragebogen Gewalt.toml", &with_mark), pasted: "" });
    assert_eq!(answer.status, 303, "{}", answer.text());
    let place = answer.header("location").to_owned();
    assert!(place.starts_with("/questionnaires/gewalt?version="), "{place}");
    let preview = words(&house.admin.get(&place).expect(200).body);
    assert!(preview.contains("Was ist passiert?"), "{preview}");
    assert_eq!(house.admin.get(&place.replace("gewalt?", "gewalt/file?")).expect(200).body, own);
    // The same, pasted into the other field of the same form.
    let pasted = own.replacen("id = \"gewalt\"", "id = \"geld\"", 1);
    let answer = browser.uploads(&Sent { file: ("", b""), pasted: &pasted });
    assert!(answer.header("location").starts_with("/questionnaires/geld?version="), "{}", answer.text());
}

#[test]
fn a_file_that_cannot_be_used_is_told_in_plain_words_and_takes_nothing_away() {
    let mut house = House::new();
    let toml = house.file(ID);
    let browser = Browser::of(&mut house);
    let utf16: Vec<u8> = "\u{feff}[meta]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (large, far_too_large) = (vec![b'#'; 300 * 1024], vec![b'#'; 5 * 1024 * 1024]);
    for (name, content, told) in [
        ("", &b""[..], "Wählen Sie eine Datei, oder fügen Sie den Text eines Fragebogens ein."),
        ("leer.toml", b"", "Diese Datei ist leer."),
        ("alt.toml", &utf16, "Diese Datei ist nicht in UTF-8 gespeichert."),
        ("alt.toml", b"titel = \"\xfcber\"", "Diese Datei ist nicht in UTF-8 gespeichert."),
        ("film.toml", &large, "Das ist größer als 256 KB."),
        ("film.toml", &far_too_large, "Das ist größer als 256 KB."),
    ] {
        let page = browser.refused(&Sent { file: (name, content), pasted: "" });
        assert!(words(&page).contains(told), "{name}: {}", words(&page));
    }
    // Lines are those of the file, and the reason is in the page's language.
    let second = 1 + toml.lines().position(|line| line == "id = \"F02\"").unwrap();
    let twice = format!("\n\n{}", toml.replacen("id = \"F02\"", "id = \"F01\"", 1));
    let page = words(&browser.refused(&Sent { file: ("a.toml", twice.as_bytes()), pasted: "" }));
    let told =
        format!("In Zeile {} kann es nicht so bleiben: Frage F01: Diese Kennung (id) gibt es zweimal.", second + 2);
    assert!(page.contains(&told), "{page}");
    // What was pasted beside a file is not taken for it, and stays.
    let page = browser.refused(&Sent { file: ("a.toml", toml.as_bytes()), pasted: "[meta]\nid = \"meins\"" });
    assert!(
        words(&page).contains("Ihr Text steht noch da") && page.contains("[meta]\nid = \"meins\"</textarea>"),
        "{page}"
    );
    assert_eq!(house.tables.count("stored_questionnaire WHERE organisation_id IS NOT NULL"), 0);
    // Another site sends nothing in an administrator's name.
    let foreign = Sent { file: ("a.toml", toml.as_bytes()), pasted: "" };
    for from in ["sec-fetch-site: cross-site\r\n", "origin: https://evil.example\r\n"] {
        assert_eq!(browser.sends(&foreign, from).status, 403, "{from}");
    }
}
