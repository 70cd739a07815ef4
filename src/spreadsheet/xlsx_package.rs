//! What an XLSX file is packed from, looked at before anybody reads it: how much is in it, and that it is no trap.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::limits;
use super::problem::{Bound, Problem};

/// How the files begin of which programs before 2007 made tables, and in which later ones lock theirs.
const OLD: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// How packed files begin.
const PACKED: [u8; 4] = *b"PK\x03\x04";
/// By this attribute a file says how many texts it has, and readers believe it.
const COUNT: &[u8] = b"uniqueCount";

/// Whether these bytes are meant as a spreadsheet.
pub(super) fn is_spreadsheet(bytes: &[u8]) -> bool {
    bytes.starts_with(&PACKED) || bytes.starts_with(&OLD)
}

/// Unpacks everything once and keeps nothing: what a file says of its size can be a lie.
///
/// # Errors
/// More than is read, or no XLSX file.
pub(super) fn check(bytes: &[u8]) -> Result<(), Problem> {
    if bytes.starts_with(&OLD) {
        return Err(Problem::OldOrLocked);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::Broken)?;
    if archive.len() > limits::PARTS {
        return Err(Problem::TooMuch(Bound::Unpacked));
    }
    if archive.index_for_name("[Content_Types].xml").is_none() {
        let other = archive.index_for_name("content.xml").is_some();
        return Err(if other { Problem::OtherOffice } else { Problem::Broken });
    }
    let mut left = limits::UNPACKED;
    for part in 0..archive.len() {
        let file = archive.by_index(part).map_err(|_| Problem::Broken)?;
        if file.size() > left {
            return Err(Problem::TooMuch(Bound::Unpacked));
        }
        left -= unpacked(file, left)?;
    }
    Ok(())
}

/// How many bytes it is.
fn unpacked<R: Read>(mut file: ZipFile<'_, R>, left: u64) -> Result<u64, Problem> {
    let is_sheet = is_sheet(&file.name().map_err(|_| Problem::Broken)?);
    let most = if is_sheet { left } else { left.min(limits::PART) };
    let mut bounded = file.by_ref().take(most + 1);
    let read = if is_sheet {
        copy(&mut bounded, &mut sink()).map_err(|_| Problem::Broken)?
    } else {
        let mut part = Vec::new();
        bounded.read_to_end(&mut part).map_err(|_| Problem::Broken)?;
        check_counts(&part)?;
        part.len() as u64
    };
    if read > most { Err(Problem::TooMuch(Bound::Unpacked)) } else { Ok(read) }
}

/// A sheet is read cell by cell; everything else is held in memory.
fn is_sheet(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('\\', "/");
    name.contains("worksheets/") && !name.ends_with("sharedstrings.xml")
}

/// That no part says it has more texts than it has bytes: room for them is made before they are read. Part of that is
/// that one can read what it says, so it is written in UTF-8.
fn check_counts(part: &[u8]) -> Result<(), Problem> {
    if part.starts_with(b"\xff\xfe") || part.starts_with(b"\xfe\xff") || part.starts_with(b"<\0") {
        return Err(Problem::Broken);
    }
    let mut rest = part;
    while let Some(at) = rest.windows(COUNT.len()).position(|window| window == COUNT) {
        rest = &rest[at + COUNT.len()..];
        let behind = rest.iter().take_while(|byte| **byte != b'>').skip_while(|byte| !byte.is_ascii_digit());
        let digits = behind.take_while(|byte| byte.is_ascii_digit()).skip_while(|byte| **byte == b'0');
        let count =
            digits.fold(0_usize, |count, digit| count.saturating_mul(10).saturating_add(usize::from(*digit - b'0')));
        if count > part.len() {
            return Err(Problem::Broken);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_boasts_of_its_texts_is_refused() {
        for boast in [
            "<sst uniqueCount=\"18446744073709551615\"/>",
            "<sst uniqueCount=\n'99999'>",
            "<sst uniqueCount=\"1\"/><x:sst a=\"\" uniqueCount = \"000000000000000000000000000099999\">",
        ] {
            assert_eq!(check_counts(boast.as_bytes()), Err(Problem::Broken), "{boast}");
        }
        assert_eq!(check_counts(b"<sst count=\"99999\" uniqueCount=\"2\"><si/><si/></sst>"), Ok(()));
        assert_eq!(check_counts(b"\xff\xfe<\0"), Err(Problem::Broken));
    }
}
