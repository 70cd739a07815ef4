use super::*;
use proptest::prelude::*;
use time::macros::date;

fn key(byte: u8) -> StatementKey {
    StatementKey::from_slice(&[byte; StatementKey::BYTES]).unwrap()
}

fn statement() -> Statement {
    Statement {
        report: [0xa1; 32],
        received: date!(2026 - 11 - 23),
        acknowledged: Some(date!(2026 - 11 - 25)),
        journal_entry: [0xb2; 32],
        month_head: Some([0xc3; 32]),
    }
}

/// Reads a text as `siegelpost verify` does: is it one of ours?
fn is_ours(text: &str) -> bool {
    StatementFile::parse(text).is_ok_and(|file| file.is_genuine(&key(7)))
}

#[test]
fn a_statement_is_a_short_text_of_seven_lines() {
    let file = StatementFile::new(statement(), &key(7));
    let text = file.to_string();
    let (stated, proof) = text.split_at(text.find("proof: ").unwrap());
    let (report, entry, head) = ("a1".repeat(32), "b2".repeat(32), "c3".repeat(32));
    assert_eq!(
        stated,
        format!(
            "siegelpost statement 1\nreport: {report}\nreceived: 2026-11-23\nacknowledged: 2026-11-25\n\
             journal-entry: {entry}\nmonth-head: {head}\n"
        )
    );
    assert_eq!(proof.len(), "proof: ".len() + 64 + 1);
    let young = Statement { acknowledged: None, month_head: None, ..statement() };
    let young = StatementFile::new(young, &key(7)).to_string();
    assert!(young.contains("\nacknowledged: not yet\n") && young.contains("\nmonth-head: not yet\n"), "{young}");
    assert!(is_ours(&text) && is_ours(&young));
}

/// HMAC-SHA-256 by hand (RFC 2104), as docs/verify.md tells it.
#[test]
fn the_proof_is_what_the_documentation_says() {
    use sha2::{Digest, Sha256};
    let text = StatementFile::new(statement(), &key(7)).to_string();
    let (stated, proof) = text.split_at(text.find("proof: ").unwrap());
    let block = |with: u8| [[7 ^ with; 32], [with; 32]].concat();
    let inner = Sha256::digest([&block(0x36)[..], b"siegelpost/v1/statement", stated.as_bytes()].concat());
    let outer = Sha256::digest([block(0x5c), inner.to_vec()].concat());
    assert_eq!(proof, format!("proof: {outer:x}\n"));
}

#[test]
fn another_key_another_statement_or_another_proof_is_not_ours() {
    let file = StatementFile::new(statement(), &key(7));
    assert!(!file.is_genuine(&key(8)));
    let others = [
        Statement { report: [0; 32], ..statement() },
        Statement { received: date!(2026 - 11 - 22), ..statement() },
        Statement { acknowledged: None, ..statement() },
        Statement { journal_entry: [0; 32], ..statement() },
        Statement { month_head: None, ..statement() },
    ];
    assert!(others.into_iter().all(|other| !StatementFile { statement: other, ..file }.is_genuine(&key(7))));
    assert!(StatementKey::from_slice(&[7; 31]).is_none());
}

#[test]
fn spaces_may_stand_behind_it_and_nothing_else() {
    let text = StatementFile::new(statement(), &key(7)).to_string();
    assert!(is_ours(&format!("{text}{}", " ".repeat(20_000))));
    for rest in ["\n", "x", " \n", "\t", "proof: ", "\r\n"] {
        assert_eq!(StatementFile::parse(&format!("{text}{rest}")), Err(NotAStatement::Rest), "{rest:?}");
    }
}

#[test]
fn what_is_none_is_told_with_its_line() {
    let text = StatementFile::new(statement(), &key(7)).to_string();
    let said = |text: &str| StatementFile::parse(text).unwrap_err().to_string();
    for beginning in ["", "Sehr geehrte Damen", "siegelpost statement 2\n", " siegelpost statement 1\n"] {
        assert!(said(beginning).contains("does not begin"), "{beginning:?}");
    }
    for (from, to, line) in [
        ("report: a", "report: A", 2),
        ("report: a1", "report: ", 2),
        ("received: 2026-11-23", "received: 2026-11-31", 3),
        ("received: 2026-11-23", "received: +2026-11-23", 3),
        ("received: 2026-11-23", "received: not yet", 3),
        ("acknowledged: 2026", "acknowledged: 26", 4),
        ("acknowledged: 2026-11-25\n", "", 4),
        ("journal-entry: b", "journal entry: b", 5),
        ("month-head: c3", "month-head: c3c3", 6),
        ("proof:", "Proof:", 7),
        ("2026-11-23\n", "2026-11-23\r\n", 3),
    ] {
        let altered = text.replacen(from, to, 1);
        assert!(altered != text && said(&altered).starts_with(&format!("line {line} must be")), "{}", said(&altered));
    }
    assert!(said(text.trim_end()).starts_with("line 7"), "the last line ends, too");
}

proptest! {
    #[test]
    fn what_was_written_is_read_back(
        (report, journal_entry, proof_key) in any::<([u8; 32], [u8; 32], u8)>(),
        (acknowledged, month_head) in any::<(Option<u16>, Option<[u8; 32]>)>(),
        day in 0..20_000_i64,
    ) {
        let received = date!(1970 - 01 - 01) + time::Duration::days(day);
        let acknowledged = acknowledged.map(|days| received + time::Duration::days(days.into()));
        let statement = Statement { report, received, acknowledged, journal_entry, month_head };
        let file = StatementFile::new(statement, &key(proof_key));
        let read = StatementFile::parse(&file.to_string()).unwrap();
        prop_assert_eq!(read, file);
        prop_assert!(read.is_genuine(&key(proof_key)));
    }

    #[test]
    fn any_changed_byte_is_refused(at in any::<prop::sample::Index>(), to in any::<u8>(), has_all in any::<bool>()) {
        let young = Statement { acknowledged: None, month_head: None, ..statement() };
        let text = StatementFile::new(if has_all { statement() } else { young }, &key(7)).to_string();
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = to;
        let altered = String::from_utf8(bytes).ok();
        prop_assert!(altered.is_none_or(|altered| altered == text || !is_ours(&altered)));
    }

    #[test]
    fn a_byte_more_or_less_is_refused(at in any::<prop::sample::Index>(), more in proptest::char::any()) {
        let text = StatementFile::new(statement(), &key(7)).to_string();
        let at = at.index(text.len());
        let (before, after) = text.split_at(at);
        let (longer, shorter) = (format!("{before}{more}{after}"), format!("{before}{}", &after[1..]));
        prop_assert!(!is_ours(&longer) && !is_ours(&shorter));
    }

    #[test]
    fn no_text_at_all_brings_the_reader_down(text in any::<String>(), at in 0..500_usize) {
        prop_assert!(StatementFile::parse(&text).is_err());
        let ours = StatementFile::new(statement(), &key(7)).to_string();
        let grafted = format!("{}{text}", &ours[..at.min(ours.len() - 1)]);
        prop_assert!(!is_ours(&grafted) || grafted.trim_end_matches(' ') == ours);
    }
}
