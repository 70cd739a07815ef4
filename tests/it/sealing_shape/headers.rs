//! The header of the age file within a slot or parcel.

use siegelpost::sealing::ShapeError;
use siegelpost::sealing::shape::check_parcel;
use siegelpost::sealing::stored_length;

use super::{parcel, verdict};

/// A parcel with another header, padded to its length again. `header` takes the lines between the version and the MAC,
/// without age's grease.
fn parcel_with(header: impl Fn(&[&str]) -> Vec<String>) -> Vec<u8> {
    let stored = parcel();
    let end = stored.iter().rposition(|byte| *byte != 0).unwrap();
    let at = stored.windows(5).position(|window| window == b"\n--- ").unwrap() + 1;
    let text = str::from_utf8(&stored[..at]).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut file = format!("{}\n", lines[0]).into_bytes();
    for line in header(&lines[1..3]) {
        file.extend_from_slice(line.as_bytes());
        file.push(b'\n');
    }
    file.extend_from_slice(&stored[at..end]);
    file.push(0x80);
    // Two stanzas need more room than the parcel has: a longer parcel's then.
    file.resize(if file.len() <= stored.len() { stored.len() } else { stored_length(4096) }, 0);
    file
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn grease_may_be_there_or_not() {
    assert_eq!(verdict(check_parcel, &parcel_with(lines)), Ok(()));
    let first = parcel_with(|ours| [lines(&["-> a-grease 1 2", "QUJD"]), lines(ours)].concat());
    assert_eq!(verdict(check_parcel, &first), Ok(()));
}

#[test]
fn other_recipients_are_refused() {
    let (first_line, body) = (format!("-> X25519 {}", "A".repeat(43)), "A".repeat(43));
    let x25519 = [first_line.as_str(), &body];
    let added = |more: &[&str]| parcel_with(|ours| lines(&[ours, more].concat()));
    assert_eq!(verdict(check_parcel, &added(&x25519)), Err(ShapeError::Recipients));
    assert_eq!(verdict(check_parcel, &parcel_with(|_| lines(&x25519))), Err(ShapeError::Recipients));
    assert_eq!(verdict(check_parcel, &parcel_with(|ours| lines(&[ours, ours].concat()))), Err(ShapeError::Recipients));
    assert_eq!(verdict(check_parcel, &added(&["-> a-grease", "", "-> b-grease", ""])), Err(ShapeError::Recipients));
    assert_eq!(verdict(check_parcel, &added(&["-> unheard-of x", ""])), Err(ShapeError::Recipients));
    let scrypt = format!("-> scrypt {} 18", "A".repeat(22));
    assert_eq!(verdict(check_parcel, &added(&[&scrypt, &body])), Err(ShapeError::Recipients));
    assert_eq!(verdict(check_parcel, &parcel_with(|_| Vec::new())), Err(ShapeError::Header));
    let upper = parcel_with(|ours| vec![ours[0].replace("mlkem", "MLKEM"), ours[1].to_owned()]);
    assert_eq!(verdict(check_parcel, &upper), Err(ShapeError::Recipients));
    let short = parcel_with(|ours| vec![format!("-> mlkem768x25519 {}", &ours[0][22..]), ours[1].to_owned()]);
    assert_eq!(verdict(check_parcel, &short), Err(ShapeError::Recipients));
    let argument = parcel_with(|ours| vec![format!("{} more", ours[0]), ours[1].to_owned()]);
    assert_eq!(verdict(check_parcel, &argument), Err(ShapeError::Recipients));
}

#[test]
fn headers_are_read_strictly() {
    let mut newer = parcel();
    newer[20] = b'2';
    assert_eq!(verdict(check_parcel, &newer), Err(ShapeError::Version));
    for (wrong, why) in [
        ("-> a-grease", "no body"),
        ("->  a-grease\n", "empty word"),
        ("-> a-grease\u{e4}\n", "letters"),
        ("-> a-grease 1 2 3 4 5\n", "words"),
        ("-> a-grease\nA", "no base64"),
        ("-> a-grease\nAB", "not canonical"),
        ("-> a-grease\nAA==", "padding"),
        ("-> a-grease\r\n\r", "carriage returns"),
        ("\n", "empty line"),
        ("--- \n", "no MAC"),
    ] {
        let blob = parcel_with(|ours| [lines(ours), vec![wrong.to_owned()]].concat());
        assert_eq!(verdict(check_parcel, &blob), Err(ShapeError::Header), "{why}");
    }
}
