//! Fingerprints in words: eight German nouns, one for each byte, which two people can read to each other.
//!
//! The words are short, common and concrete, so that people who are learning German know them too. No two begin with the
//! same four letters or differ by a single sound, and none has an umlaut: they survive a bad line and any keyboard.
//!
//! # Why 64 bits are enough
//!
//! Whoever wants to slip in a key of their own under a handler's name needs one with the same fingerprint: a second
//! preimage, 2^64 attempts on average. An attempt is a key that differs near its end and at least two compressions of
//! SHA-256 (the text's last blocks, with bech32's checksum). A fast graphics card of 2026 makes about 2^34 compressions a
//! second, so 2^33 attempts: 2^64 / 2^33 = 2^31 seconds, 68 years of one card, or some hundred thousand euros of rented
//! ones, for one handler at one office, until the first look at the whole key (`/recipients.txt`) or a new one. Half as
//! many words would be 2^32 attempts: done before the second has passed. Twice as many would not be compared.
//!
//! A handler can make two keys of their own with the same fingerprint in 2^32 attempts. They gain nothing: they read with
//! either.

use super::Fingerprint;

impl Fingerprint {
    /// The eight words, in order. They are German in every language, as the digits of a number are.
    pub fn words(self) -> [&'static str; 8] {
        self.0.map(word)
    }
}

/// The word that says a byte to people.
pub fn word(byte: u8) -> &'static str {
    WORDS[usize::from(byte)]
}

/// The word of each byte, in alphabetical order. Never to be changed: posters hang on walls.
const WORDS: [&str; 256] = [
    "Adler", "Ahorn", "Ameise", "Amsel", "Anzug", "Apfel", "Ast", "Auge", "Auto", "Bagger", "Bahn", "Balken", "Ballon",
    "Bambus", "Banane", "Baum", "Berg", "Besen", "Bett", "Biber", "Biene", "Bild", "Birke", "Blatt", "Blume", "Bonbon",
    "Brief", "Brille", "Brot", "Bus", "Butter", "Dach", "Daumen", "Delfin", "Dorf", "Draht", "Ecke", "Eiche", "Elch",
    "Ente", "Erbse", "Erde", "Eule", "Faden", "Falke", "Farbe", "Felsen", "Film", "Finger", "Fliege", "Floh", "Fluss",
    "Folie", "Foto", "Frosch", "Fuchs", "Gabel", "Garage", "Garten", "Geige", "Gepard", "Gips", "Gitter", "Glocke",
    "Gold", "Graben", "Gras", "Grill", "Gurke", "Haar", "Hafen", "Halle", "Hammer", "Haus", "Helm", "Hemd", "Herbst",
    "Herz", "Himmel", "Hirsch", "Holz", "Honig", "Hotel", "Hund", "Hut", "Igel", "Insel", "Jacke", "Jeans", "Kajak",
    "Kakao", "Kaktus", "Kamel", "Kamin", "Karte", "Katze", "Keks", "Kerze", "Kette", "Kiefer", "Kino", "Kiosk",
    "Kissen", "Kiste", "Kleid", "Knopf", "Knoten", "Koch", "Kohle", "Komet", "Korb", "Kran", "Kraut", "Kreide",
    "Krone", "Krug", "Kuchen", "Kugel", "Lachs", "Lama", "Lampe", "Laub", "Leder", "Leiter", "Lerche", "Licht",
    "Lilie", "Linde", "Mantel", "Markt", "Marmor", "Maske", "Meer", "Melone", "Metall", "Milch", "Minze", "Mond",
    "Moos", "Motor", "Museum", "Musik", "Nagel", "Nase", "Nelke", "Netz", "Note", "Nudel", "Obst", "Ofen", "Olive",
    "Orange", "Orgel", "Ozean", "Palast", "Palme", "Panda", "Papier", "Pappe", "Park", "Pedal", "Perle", "Pfanne",
    "Pferd", "Pilz", "Pizza", "Planet", "Platz", "Pokal", "Post", "Pumpe", "Qualle", "Quark", "Rabe", "Radio",
    "Rakete", "Rasen", "Raupe", "Regal", "Regen", "Reifen", "Reis", "Ring", "Roller", "Rose", "Salat", "Salz", "Samen",
    "Sand", "Sattel", "Sauna", "Schal", "Schere", "Schiff", "Schnee", "Schuh", "Schwan", "See", "Seife", "Seil",
    "Silber", "Sirup", "Socken", "Sommer", "Sonne", "Spaten", "Spinne", "Stadt", "Stern", "Stift", "Stock", "Storch",
    "Strand", "Stuhl", "Suppe", "Tapete", "Tasche", "Taste", "Taxi", "Teig", "Teller", "Tiger", "Tinte", "Tisch",
    "Tomate", "Topf", "Torte", "Traube", "Treppe", "Tuch", "Tulpe", "Tunnel", "Turm", "Uhr", "Urwald", "Vogel",
    "Vulkan", "Wagen", "Wald", "Wasser", "Weide", "Weizen", "Welle", "Wespe", "Wind", "Winter", "Wolf", "Wolke",
    "Wurzel", "Zaun", "Zebra", "Zettel", "Zimmer", "Zimt", "Zucker", "Zug",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_word_is_short_and_written_in_plain_letters() {
        for word in WORDS {
            assert!((3..=6).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|byte| byte.is_ascii_alphabetic()), "{word}");
            assert!(word[..1] == word[..1].to_uppercase() && word[1..] == word[1..].to_lowercase(), "{word}");
        }
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn four_letters_tell_each_word_from_every_other() {
        let beginnings: HashSet<&str> = WORDS.iter().map(|word| &word[..word.len().min(4)]).collect();
        assert_eq!(beginnings.len(), 256);
        for short in WORDS.iter().filter(|word| word.len() == 3) {
            assert_eq!(WORDS.iter().filter(|word| word.starts_with(short)).count(), 1, "{short}");
        }
    }

    /// "Sonne" and "Tonne", "Hase" and "Nase" are no two words on a bad line.
    #[test]
    fn no_word_becomes_another_by_one_letter() {
        for (at, one) in WORDS.iter().enumerate() {
            for other in &WORDS[at + 1..] {
                assert!(!one_letter_apart(&one.to_lowercase(), &other.to_lowercase()), "{one}, {other}");
            }
        }
        assert!(
            one_letter_apart("hase", "nase") && one_letter_apart("reis", "reise") && !one_letter_apart("ast", "uhr")
        );
    }

    /// Whether one replaced, added or missing letter makes one word the other.
    fn one_letter_apart(one: &str, other: &str) -> bool {
        let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        let same = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
        match long.len() - short.len() {
            0 => same < short.len() && short[same + 1..] == long[same + 1..],
            1 => short[same..] == long[same + 1..],
            _ => false,
        }
    }

    #[test]
    fn each_byte_is_one_word() {
        let fingerprint: Fingerprint = "00017f80feff0102".parse().unwrap();
        let expected = [0, 1, 0x7f, 0x80, 0xfe, 0xff, 1, 2].map(|byte: usize| WORDS[byte]);
        assert_eq!(fingerprint.words(), expected);
    }
}
