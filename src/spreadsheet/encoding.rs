//! From bytes to text: how programs write characters, and which way it is where nobody says.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::problem::Problem;

/// How characters are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Encoding {
    #[strum(serialize = "utf-8")]
    Utf8,
    #[strum(serialize = "utf-16le")]
    Utf16Le,
    #[strum(serialize = "utf-16be")]
    Utf16Be,
    /// What Western Windows writes; Latin-1 is a part of it.
    #[strum(serialize = "windows-1252")]
    Windows1252,
}

/// The text that these bytes are, and how it was written. The mark at its beginning is not part of it.
pub(super) fn decoded(bytes: &[u8], chosen: Option<Encoding>) -> Result<(String, Encoding), Problem> {
    let encoding = chosen.unwrap_or_else(|| guessed(bytes));
    let known = match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1252 => WINDOWS_1252,
    };
    let (text, torn) = known.decode_with_bom_removal(bytes);
    // A character of nothing is in no text: what has one was written in another way, or is no text.
    if torn || text.contains('\0') { Err(Problem::NoText) } else { Ok((text.into_owned(), encoding)) }
}

/// By the mark at the beginning; without one, by what the bytes can be.
fn guessed(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8,
        [0xff, 0xfe, ..] => return Encoding::Utf16Le,
        [0xfe, 0xff, ..] => return Encoding::Utf16Be,
        _ => {}
    }
    // Letters, digits and delimiters of a table are written with a zero for every second byte in UTF-16.
    let zeroes = |first: usize| bytes.iter().skip(first).step_by(2).take(2_000).filter(|byte| **byte == 0).count();
    match (zeroes(0), zeroes(1)) {
        (0, 0) if std::str::from_utf8(bytes).is_ok() => Encoding::Utf8,
        (0, 0) => Encoding::Windows1252,
        (even, odd) if even > odd => Encoding::Utf16Be,
        _ => Encoding::Utf16Le,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Straße;Größe €";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn each_encoding_is_known_with_a_mark_and_without() {
        let marked = |text: &str| format!("\u{feff}{text}");
        let written = [
            (TEXT.as_bytes().to_vec(), Encoding::Utf8),
            (marked(TEXT).into_bytes(), Encoding::Utf8),
            (utf16(TEXT, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&marked(TEXT), u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(TEXT, u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(&marked(TEXT), u16::to_be_bytes), Encoding::Utf16Be),
            (b"Stra\xdfe;Gr\xf6\xdfe \x80".to_vec(), Encoding::Windows1252),
        ];
        for (bytes, encoding) in written {
            assert_eq!(decoded(&bytes, None), Ok((TEXT.to_owned(), encoding)));
        }
    }

    #[test]
    fn what_does_not_fit_is_no_text_and_a_choice_wins_over_a_guess() {
        assert_eq!(decoded(b"\xff\xfea", None), Err(Problem::NoText));
        assert_eq!(decoded(b"Gr\xf6\xdfe", Some(Encoding::Utf8)), Err(Problem::NoText));
        assert_eq!(decoded(b"a\0\0\0b", None), Err(Problem::NoText));
        let chosen = decoded("ß".as_bytes(), Some(Encoding::Windows1252));
        assert_eq!(chosen, Ok(("\u{c3}\u{178}".to_owned(), Encoding::Windows1252)));
    }
}
