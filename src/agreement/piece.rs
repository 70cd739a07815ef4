//! What a paragraph consists of once its placeholders are filled.

use serde::Serialize;

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "text")]
pub enum Piece {
    Words(String),
    /// The value of a setting, in words.
    Value(String),
    /// A line to write on by hand.
    Blank,
}

/// What stands in the text of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RawPiece<'a> {
    Words(&'a str),
    /// What stood between braces.
    Placeholder(&'a str),
}

/// Cuts a text at its placeholders. A brace that is never closed is words.
pub(super) fn raw_pieces(mut text: &str) -> Vec<RawPiece<'_>> {
    let mut pieces = Vec::new();
    while let Some((before, name, after)) =
        text.split_once('{').and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
    {
        pieces.extend([RawPiece::Words(before), RawPiece::Placeholder(name)]);
        text = after;
    }
    pieces.push(RawPiece::Words(text));
    pieces.retain(|piece| *piece != RawPiece::Words(""));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_placeholders() {
        let pieces = [RawPiece::Words("nach "), RawPiece::Placeholder("a.b"), RawPiece::Placeholder("c")];
        assert_eq!(raw_pieces("nach {a.b}{c}"), pieces);
        assert_eq!(raw_pieces("offen {a"), [RawPiece::Words("offen {a")]);
        assert_eq!(raw_pieces(""), []);
    }
}
