//! Words as they are compared: whatever their case, signs and umlauts, `Straße` is `STRASSE`, and `Größe` is `Groesse`.

/// The letters and digits of a text in small letters, umlauts and accents spelled out.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match spelled_out(character) {
            Some(letters) => folded.push_str(letters),
            // The dot of a small letter made of a capital one, and accents that stand alone.
            None if ('\u{300}'..='\u{36f}').contains(&character) => umlaut(&mut folded, character),
            None if character.is_alphanumeric() => folded.push(character),
            None => {}
        }
    }
    folded
}

fn spelled_out(character: char) -> Option<&'static str> {
    Some(match character {
        'ä' | 'æ' => "ae",
        'ö' | 'œ' | 'ø' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' => "a",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ù' | 'ú' | 'û' => "u",
        'ç' => "c",
        'ñ' => "n",
        // What is ticked.
        '✓' | '✔' | '☑' => "x",
        _ => return None,
    })
}

/// Two dots that stand behind their letter, as some systems store them: the letter gets an `e`.
fn umlaut(folded: &mut String, mark: char) {
    if mark == '\u{308}' && folded.ends_with(['a', 'o', 'u']) {
        folded.push('e');
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn words_are_the_same_however_they_are_written() {
        for (one, other) in [
            ("Straße / Größe", "STRASSE_GROESSE"),
            ("Prüf-Datum:", "pruefdatum"),
            ("Maßnahmen (TOM)", "massnahmen tom"),
            ("Größe", "Gro\u{308}ße"),
            ("Café", "cafe"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_eq!(folded(" –?** "), "");
    }
}
