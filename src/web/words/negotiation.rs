//! Which language to speak to a visitor: once chosen, then kept.

use crate::language::Language;

/// The language for a visitor: the one chosen explicitly, else the best of the `Accept-Language` header (RFC 9110,
/// section 12.5.4), else formal German.
pub fn negotiate(chosen: Option<&str>, accept_language: Option<&str>) -> Language {
    let explicit = chosen.and_then(Language::from_tag);
    explicit.or_else(|| accepted(accept_language?)).unwrap_or_default()
}

/// The language with the highest weight; among equals the one that stands first.
fn accepted(header: &str) -> Option<Language> {
    let mut best: Option<(Language, u16)> = None;
    for (range, weight) in header.split(',').take(MAX_RANGES).filter_map(weighted) {
        let better = best.is_none_or(|(_, other)| weight > other);
        if let Some(language) = matching(range)
            && better
            && weight > 0
        {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

/// More than any browser sends; a longer header is not read to its end.
const MAX_RANGES: usize = 32;

/// Splits `de-AT;q=0.8` into the range and its weight in thousandths; `None` where the weight is not a number.
fn weighted(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';').map(str::trim);
    let range = pieces.next().filter(|range| !range.is_empty())?;
    let weight = match pieces.next() {
        None => 1000,
        Some(parameter) => {
            let number = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="))?;
            let number: f32 = number.trim().parse().ok().filter(|number| (0.0..=1.0).contains(number))?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
            let thousandths = (number * 1000.0).round() as u16;
            thousandths
        }
    };
    Some((range, weight))
}

/// The language of a range such as `de`, `de-AT`, `en-GB`. Plain German is meant only by its own tag.
fn matching(range: &str) -> Option<Language> {
    let primary = range.split('-').next().unwrap_or(range);
    Language::from_tag(range).or_else(|| Language::from_tag(primary))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_known_language_wins() {
        let cases = [
            ("de-DE,de;q=0.9,en;q=0.8", Language::German),
            ("en-GB", Language::English),
            ("fr-FR,fr;q=0.9,en;q=0.2", Language::English),
            ("en;q=0.3, de;q=0.7", Language::German),
            ("de;q=0,en;q=0.1", Language::English),
            ("de-simple, de;q=0.9", Language::PlainGerman),
            ("de-AT", Language::German),
            ("tr, ru;q=0.9", Language::German),
            ("en;q=high, ;, de;q=7", Language::German),
            ("*", Language::German),
            ("", Language::German),
        ];
        for (header, expected) in cases {
            assert_eq!(negotiate(None, Some(header)), expected, "{header}");
        }
        assert_eq!(negotiate(None, None), Language::German);
    }

    #[test]
    fn an_explicit_choice_goes_before_the_header() {
        assert_eq!(negotiate(Some("de-simple"), Some("en")), Language::PlainGerman);
        assert_eq!(negotiate(Some("nonsense"), Some("en")), Language::English);
    }
}
