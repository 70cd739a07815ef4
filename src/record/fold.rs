//! Texts as they are compared: in small letters, and without what different keyboards type differently.

/// The text in small letters, umlauts as their vowels, `ß` as `ss`, and letters without their accents (DIN 5007-1).
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.trim().chars().flat_map(char::to_lowercase) {
        match plain(character) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(character),
        }
    }
    folded
}

fn plain(character: char) -> Option<&'static str> {
    Some(match character {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        // Left over where a large letter with a dot became small.
        '\u{307}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_differently_is_compared_as_the_same() {
        for (text, folded) in [
            (" Übergabe ", "ubergabe"),
            ("Straße STRASSE", "strasse strasse"),
            ("Çelik, Łukasz, Émile, İpek", "celik, lukasz, emile, ipek"),
            ("Größe 10 €", "grosse 10 €"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
