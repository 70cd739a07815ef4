use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;

const KEYS: u64 = 100;

fn keys() -> impl Iterator<Item = CaseKey> {
    (0..KEYS).map(|seed| CaseKey::random(&mut StdRng::seed_from_u64(seed)))
}

fn key_of(bytes: [u8; 16]) -> CaseKey {
    CaseKey(SecretBox::new(Box::new(bytes)))
}

fn bytes_of(text: &str) -> [u8; 16] {
    *CaseKey::parse(text).unwrap().0.expose_secret()
}

fn symbols_of(key: &CaseKey) -> Vec<u8> {
    read_symbols(&key.display()).unwrap().to_vec()
}

fn text_of(symbols: &[u8]) -> String {
    symbols.iter().map(|symbol| Fe32::try_from(*symbol).unwrap().to_char()).collect()
}

fn hint(text: &str) -> Hint {
    CaseKey::parse(text).err().expect("should not be a case key").hint
}

#[test]
fn every_single_wrong_symbol_is_noticed() {
    for key in keys() {
        let right = symbols_of(&key);
        for at in 0..SYMBOLS {
            for wrong in (0..32).filter(|wrong| *wrong != right[at]) {
                let mut symbols = right.clone();
                symbols[at] = wrong;
                assert!(!is_valid(&symbols), "symbol {at} as {wrong}");
            }
        }
    }
}

#[test]
fn every_swap_of_differing_neighbours_is_noticed() {
    for key in keys() {
        let right = symbols_of(&key);
        for at in (1..SYMBOLS).filter(|at| right[at - 1] != right[*at]) {
            let mut symbols = right.clone();
            symbols.swap(at - 1, at);
            assert!(!is_valid(&symbols), "symbols {} and {at}", at - 1);
        }
    }
}

#[test]
fn every_single_wrong_symbol_is_found_in_its_group() {
    let right = symbols_of(&keys().next().unwrap());
    for at in 0..SYMBOLS {
        let mut symbols = right.clone();
        symbols[at] ^= 5;
        assert_eq!(hint(&text_of(&symbols)), Hint::Group(at / 4 + 1));
    }
}

#[test]
fn every_swap_is_found_in_the_group_of_the_first_of_the_two() {
    let right = symbols_of(&keys().next().unwrap());
    for at in (1..SYMBOLS).filter(|at| right[at - 1] != right[*at]) {
        let mut symbols = right.clone();
        symbols.swap(at - 1, at);
        assert_eq!(hint(&text_of(&symbols)), Hint::Group((at - 1) / 4 + 1));
    }
}

#[test]
fn left_over_bits_that_are_set_are_refused_although_the_checksum_fits() {
    let mut data = symbols_of(&key_of([7; 16]));
    data.truncate(DATA);
    data[DATA - 1] |= 1;
    let fes = data.into_iter().map(|symbol| Fe32::try_from(symbol).unwrap());
    let text: String = fes.with_checksum::<Bech32m>(&HRP).chars().skip(HIDDEN).collect();
    assert!(CaseKey::parse(&text).is_err());
}

#[test]
fn another_programs_bech32m_is_no_case_key() {
    let other = bech32::Hrp::parse_unchecked("bc");
    let text: String = [7u8; 16].into_iter().bytes_to_fes().with_checksum::<Bech32m>(&other).chars().skip(3).collect();
    assert_eq!(text.len(), SYMBOLS);
    assert!(CaseKey::parse(&text).is_err());
}

#[test]
fn characters_outside_the_alphabet_are_pointed_at() {
    let text = keys().next().unwrap().display().to_string();
    for ch in ['b', 'I', 'o', '1', 'ä', '\u{0430}', '!', '\0', '\u{1f512}'] {
        let mistyped = text.replacen(' ', &format!(" {ch}"), 1);
        assert_eq!(hint(&mistyped), Hint::Symbol { position: 5, ch });
    }
}

#[test]
fn too_short_and_too_long_are_said_with_the_length() {
    let text = keys().next().unwrap().display().to_string();
    assert_eq!(hint(""), Hint::Length { found: 0 });
    assert_eq!(hint(" - "), Hint::Length { found: 0 });
    assert_eq!(hint(&text[..38]), Hint::Length { found: 31 });
    assert_eq!(hint(&format!("{text}q")), Hint::Length { found: 33 });
    assert_eq!(hint(&text.repeat(10_000)), Hint::Length { found: 320_000 });
}

#[test]
fn what_is_said_about_a_mistyped_key_does_not_quote_it() {
    let text = keys().next().unwrap().display().to_string();
    let said = CaseKey::parse(&text.replace(' ', "b")).err().unwrap();
    assert_eq!(said.to_string(), "this is not a case key: no case key holds the character at place 5");
}

proptest! {
    #[test]
    fn what_is_written_down_is_read_again(bytes: [u8; 16]) {
        let text = key_of(bytes).display();
        prop_assert_eq!(text.len(), 39);
        prop_assert!(text.split(' ').all(|group| group.len() == 4) && text.split(' ').count() == 8);
        prop_assert_eq!(text.to_ascii_lowercase(), text.as_str());
        prop_assert_eq!(bytes_of(&text), bytes);
    }

    #[test]
    fn case_and_separators_do_not_matter(
        bytes: [u8; 16],
        separators in prop::collection::vec("[ \t\r\n\u{a0}._–—-]{0,3}", 33),
        upper: [bool; 32],
    ) {
        let text = text_of(&symbols_of(&key_of(bytes)));
        let mut typed = separators[32].clone();
        for (at, ch) in text.chars().enumerate() {
            typed.push_str(&separators[at]);
            typed.push(if upper[at] { ch.to_ascii_uppercase() } else { ch });
        }
        prop_assert_eq!(bytes_of(&typed), bytes);
    }

    #[test]
    fn up_to_four_wrong_symbols_are_noticed(bytes: [u8; 16], wrong in prop::collection::btree_map(0..SYMBOLS, 1u8..32, 1..=4)) {
        let mut symbols = symbols_of(&key_of(bytes));
        for (at, change) in wrong {
            symbols[at] ^= change;
        }
        prop_assert!(!is_valid(&symbols));
    }

    #[test]
    fn whatever_is_typed_is_answered(typed in any::<String>()) {
        prop_assert!(CaseKey::parse(&typed).is_err());
    }
}
