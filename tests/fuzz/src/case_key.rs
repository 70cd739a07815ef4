//! Whatever is typed is the key that stands there or none; a key with one mistake is none, and its place is told.

use rand::SeedableRng;
use rand::rngs::StdRng;
use siegelpost::sealing::{CaseKey, Hint, Mistyped};

const ALPHABET: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// No text begins with it: 32 bytes of chance follow, and a mistake.
const MADE_UP: u8 = 0xff;

pub fn holds(data: &[u8]) {
    match data {
        [MADE_UP, rest @ ..] => {
            let Some((chance, mistake)) = rest.split_first_chunk::<32>() else { return };
            mistyped(CaseKey::random(&mut StdRng::from_seed(*chance)), mistake);
        }
        _ => {
            let Ok(text) = std::str::from_utf8(data) else { return };
            typed(text);
        }
    }
}

/// What stands between symbols does not count, nor does letter case.
fn symbols(text: &str) -> Vec<char> {
    let between = |ch: &char| ch.is_whitespace() || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}_.".contains(*ch);
    text.chars().filter(|ch| !between(ch)).collect()
}

fn typed(text: &str) {
    let found = symbols(text);
    match CaseKey::parse(text) {
        Ok(key) => {
            let shown = key.display();
            let lower: String = found.iter().map(char::to_ascii_lowercase).collect();
            assert_eq!(shown.replace(' ', ""), lower, "the key that was typed");
            let again = CaseKey::parse(&shown).unwrap();
            assert_eq!(again.token().as_bytes(), key.token().as_bytes());
        }
        Err(Mistyped { hint: Hint::Length { found: told } }) => assert!(told != 32 && told == found.len()),
        Err(Mistyped { hint: Hint::Symbol { position, ch } }) => {
            assert_eq!(found[position - 1], ch);
            assert!(!ALPHABET.contains(ch.to_ascii_lowercase()));
        }
        Err(Mistyped { hint: Hint::Group(group) }) => assert!((1..=8).contains(&group) && found.len() == 32),
        Err(Mistyped { hint: Hint::Unknown }) => assert_eq!(found.len(), 32),
    }
}

/// One symbol replaced, or two neighbours swapped.
fn mistyped(key: CaseKey, mistake: &[u8]) {
    let &[kind, place, symbol, ..] = mistake else { return };
    let right: Vec<char> = key.display().chars().filter(|ch| *ch != ' ').collect();
    let (mut wrong, place) = (right.clone(), usize::from(place) % 32);
    let place = match kind % 2 {
        0 => {
            wrong[place] = ALPHABET.chars().nth(usize::from(symbol) % 32).unwrap();
            place
        }
        _ => {
            let place = place.min(30);
            wrong.swap(place, place + 1);
            place
        }
    };
    let found = CaseKey::parse(&wrong.iter().collect::<String>());
    if wrong == right {
        assert!(found.is_ok());
    } else {
        assert_eq!(found.err(), Some(Mistyped { hint: Hint::Group(place / 4 + 1) }));
    }
}
