//! Reads the header of an age file (C2SP "age", v1) without keys, strictly and within bounds.
//!
//! `age` itself reads headers of any size and re-reads them from the start with every line; what strangers send comes
//! through here first.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::error::ShapeError;

const MAGIC: &[u8] = b"age-encryption.org/";
const VERSION: &[u8] = b"v1";
/// Longest line of a header: the hybrid stanza's first line has 1,512 characters.
const LONGEST_LINE: usize = 1600;
/// Most arguments of a stanza: age's grease has up to 4.
const MOST_ARGUMENTS: usize = 5;
/// Most lines of a stanza's body: age's grease has up to 3.
const MOST_BODY_LINES: usize = 3;
/// Characters of a full line of a body.
const FULL_LINE: usize = 64;
/// Bytes of the header's MAC.
const MAC: usize = 32;

/// One stanza: what kind of recipient, and how much it says.
pub(super) struct Stanza<'a> {
    pub(super) kind: &'a str,
    pub(super) arguments: Vec<&'a str>,
    /// Bytes of the body, decoded.
    pub(super) body: usize,
}

/// A header of plausible shape.
pub(super) struct Header<'a> {
    pub(super) stanzas: Vec<Stanza<'a>>,
    /// Bytes up to and including the MAC's line feed.
    pub(super) length: usize,
}

/// Reads the header at the beginning of `file`. Of more than `most` stanzas no more than the next line is looked at.
pub(super) fn read(file: &[u8], most: usize) -> Result<Header<'_>, ShapeError> {
    let mut rest = file;
    let version = line(&mut rest)?.strip_prefix(MAGIC).ok_or(ShapeError::Header)?;
    if version != VERSION {
        return Err(ShapeError::Version);
    }
    let mut stanzas = Vec::with_capacity(most);
    loop {
        let start = line(&mut rest)?;
        if let Some(mac) = start.strip_prefix(b"--- ") {
            let whole = decoded(mac)? == MAC && !stanzas.is_empty();
            return if whole {
                Ok(Header { stanzas, length: file.len() - rest.len() })
            } else {
                Err(ShapeError::Header)
            };
        }
        if stanzas.len() == most {
            return Err(ShapeError::Recipients);
        }
        stanzas.push(stanza(start, &mut rest)?);
    }
}

fn stanza<'a>(start: &'a [u8], rest: &mut &'a [u8]) -> Result<Stanza<'a>, ShapeError> {
    let start = start.strip_prefix(b"-> ").ok_or(ShapeError::Header)?;
    let start = std::str::from_utf8(start).map_err(|_| ShapeError::Header)?;
    let mut words = start.split(' ');
    let kind = words.next().unwrap_or_default();
    let arguments: Vec<_> = words.take(MOST_ARGUMENTS).collect();
    let printable = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic());
    if arguments.len() == MOST_ARGUMENTS || !printable(kind) || !arguments.iter().all(|word| printable(word)) {
        return Err(ShapeError::Header);
    }
    let mut body = 0;
    for _ in 0..MOST_BODY_LINES {
        let text = line(rest)?;
        body += decoded(text)?;
        match text.len() {
            FULL_LINE => continue,
            0..FULL_LINE => return Ok(Stanza { kind, arguments, body }),
            _ => return Err(ShapeError::Header),
        }
    }
    Err(ShapeError::Header)
}

/// The next line without its line feed.
fn line<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], ShapeError> {
    let near = &rest[..rest.len().min(LONGEST_LINE)];
    let end = near.iter().position(|byte| *byte == b'\n').ok_or(ShapeError::Header)?;
    let line = &rest[..end];
    *rest = &rest[end + 1..];
    Ok(line)
}

/// Bytes behind a canonical base64 text without padding.
pub(super) fn decoded(text: &[u8]) -> Result<usize, ShapeError> {
    STANDARD_NO_PAD.decode(text).map(|bytes| bytes.len()).map_err(|_| ShapeError::Header)
}
