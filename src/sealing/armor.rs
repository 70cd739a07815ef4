//! age's armor (C2SP "age", ASCII armor): a file as lines of text, read strictly.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::error::ShapeError;

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
/// Characters of every line but the last.
const FULL_LINE: usize = 64;

/// Whether somebody meant an armored file: one of its two frame lines stands in the text.
pub(super) fn is_meant(text: &str) -> bool {
    text.lines().map(trimmed).any(|line| line == BEGIN || line == END)
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|ch: char| ch.is_ascii_whitespace())
}

/// The file in an armor. White space around the whole is ignored, and lines may end in CR LF, as a form sends them.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, ShapeError> {
    let text = trimmed(text).replace("\r\n", "\n");
    let inner = text.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END)).ok_or(ShapeError::Armor)?;
    let inner = inner.strip_prefix('\n').and_then(|rest| rest.strip_suffix('\n')).ok_or(ShapeError::Armor)?;
    let mut base64 = String::with_capacity(inner.len());
    let mut ended = false;
    for line in inner.split('\n') {
        if ended || line.is_empty() || line.len() > FULL_LINE {
            return Err(ShapeError::Armor);
        }
        ended = line.len() < FULL_LINE;
        base64.push_str(line);
    }
    STANDARD.decode(base64).map_err(|_| ShapeError::Armor)
}
