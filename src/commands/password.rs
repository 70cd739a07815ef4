//! Passwords that are read from standard input, and those of the demo.

use std::io::Read;

use rand::{CryptoRng, RngExt};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::CliError;

/// Letters and digits that are not mistaken for one another.
const ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
/// Four groups of five from 31 symbols: 99 bits.
const GROUPS: usize = 4;
const GROUP: usize = 5;

/// A password nobody can guess.
pub(super) fn generate(rng: &mut impl CryptoRng) -> Zeroizing<String> {
    let mut password = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    for place in 0..GROUPS * GROUP {
        if place > 0 && place % GROUP == 0 {
            password.push('-');
        }
        password.push(char::from(ALPHABET[rng.random_range(0..ALPHABET.len())]));
    }
    password
}

/// The first line of standard input.
///
/// # Errors
/// When there is none.
pub(super) fn from_input() -> Result<SecretString, CliError> {
    let mut text = Zeroizing::new(String::new());
    std::io::stdin().read_to_string(&mut text)?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(SecretString::from(line.to_owned())),
        _ => Err(CliError::new("no password on standard input")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn made_passwords_have_four_groups_and_differ() {
        let mut rng = StdRng::seed_from_u64(1);
        let (one, other) = (generate(&mut rng), generate(&mut rng));
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [5, 5, 5, 5]);
        assert_ne!(one, other);
    }
}
