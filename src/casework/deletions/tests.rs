use super::*;
use time::macros::date;

const DAY: Date = date!(2029 - 06 - 16);

fn key(byte: u8) -> DeletionKey {
    DeletionKey::from_slice(&[byte; 32]).unwrap()
}

/// A list of three cases.
fn list() -> Vec<String> {
    let key = key(7);
    let (first, mut chain) = Chain::begin(&key);
    let more = (1..=3).map(|case| chain.next(&key, DAY, &key.digest(case))).collect::<Vec<_>>();
    std::iter::once(first).chain(more).collect()
}

fn read(lines: &[String], key: &DeletionKey) -> Result<Vec<Listed>, ListFault> {
    let (first, rest) = lines.split_first().ok_or(ListFault::NoList)?;
    let mut chain = Chain::read_begin(key, first)?;
    rest.iter().map(|line| chain.read_next(key, line)).collect()
}

#[test]
fn what_was_written_is_read_and_gone_on_with() {
    let (mut lines, key) = (list(), key(7));
    let cases: Vec<_> = (1..=3).map(|case| Listed { day: DAY, case: key.digest(case) }).collect();
    assert_eq!(read(&lines, &key), Ok(cases));
    let mut chain = Chain::read_begin(&key, &lines[0]).unwrap();
    for line in &lines[1..] {
        chain.read_next(&key, line).unwrap();
    }
    lines.push(chain.next(&key, DAY, &key.digest(4)));
    assert_eq!(read(&lines, &key).unwrap().len(), 4);
}

#[test]
fn a_list_names_no_case_and_cannot_be_tried_out_without_its_key() {
    assert_ne!(key(7).digest(1), key(8).digest(1));
    let (id, key) = (4_398_046_511_104_711_i64, key(7));
    let (_, mut chain) = Chain::begin(&key);
    let line = chain.next(&key, DAY, &key.digest(id));
    for told in [id.to_string(), format!("{id:x}"), line::hex(&id.to_be_bytes())] {
        assert!(!line.contains(&told), "{line}");
    }
    assert_eq!(read(&list(), &self::key(8)), Err(ListFault::OtherKey));
}

#[test]
fn every_byte_counts() {
    let lines = list();
    for (at, line) in lines.iter().enumerate() {
        for byte in 0..line.len() {
            let mut altered = line.clone().into_bytes();
            altered[byte] = if altered[byte] == b'0' { b'1' } else { b'0' };
            let mut others = lines.clone();
            others[at] = String::from_utf8(altered).unwrap();
            let fault = read(&others, &key(7)).unwrap_err();
            match at {
                0 => assert!(matches!(fault, ListFault::NoList | ListFault::OtherKey), "{byte}: {fault}"),
                _ => assert_eq!(fault, ListFault::Altered { line: at as u64 + 1 }, "{byte}"),
            }
        }
    }
}

#[test]
fn a_line_that_is_missing_moved_or_there_twice_is_noticed() {
    let all = list();
    let without = [&all[..2], &all[3..]].concat();
    let moved = [all[0].clone(), all[2].clone(), all[1].clone(), all[3].clone()];
    let twice = [&all[..2], &all[1..]].concat();
    for (lines, line) in [(&without[..], 3), (&moved, 2), (&twice, 3)] {
        assert_eq!(read(lines, &key(7)), Err(ListFault::Altered { line }));
    }
    // Who cuts its end off is told of by the number of deletions in the journal.
    assert_eq!(read(&all[..3], &key(7)).unwrap().len(), 2);
}

#[test]
fn there_is_one_way_to_write_a_line() {
    let lines = list();
    for other in [lines[1].to_uppercase(), format!("{} ", lines[1]), format!("+{}", lines[1])] {
        let altered = [lines[0].clone(), other];
        assert_eq!(read(&altered, &key(7)), Err(ListFault::Altered { line: 2 }));
    }
}

/// The corpus of the fuzzer was written by another program, from the documentation.
#[test]
fn a_list_by_another_hand_is_read() {
    let text = include_str!("../../../tests/fuzz/corpus/deletions/whole");
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let key = key(7);
    let cases: Vec<_> = read(&lines, &key).unwrap().into_iter().map(|listed| listed.case).collect();
    assert_eq!(cases, [4711, 4712, 4713].map(|id| key.digest(id)));
}
