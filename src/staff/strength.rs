//! Whether a password is worth trying to guess: by zxcvbn (D. L. Wheeler, USENIX Security 2016), and by what is tried
//! first where German is spoken, which its word lists do not know.

use secrecy::{ExposeSecret, SecretString};
use zxcvbn::{Score, zxcvbn};

use super::password::PasswordHash;

/// Characters that must be left of a password when everybody's words and the owner's own are taken out.
const LEAST_OF_ITS_OWN: usize = 8;
/// Different characters that it has at least.
const LEAST_DIFFERENT: usize = 6;
/// At least so strong by zxcvbn: 10^8 guesses and more, which is out of reach behind our slow hash.
const LEAST_SCORE: Score = Score::Three;
/// What is tried first, in small letters.
const EVERYBODYS: [&str; 12] = [
    "passwort",
    "password",
    "kennwort",
    "siegelpost",
    "meldestelle",
    "hinweis",
    "geheim",
    "willkommen",
    "123456",
    "qwert",
    "asdf",
    "hallo",
];

/// Why a password will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It has fewer characters than a password needs.
    #[error("the password is too short")]
    Short,
    /// It is made of what everybody tries first, or of what is known of its owner.
    #[error("the password is made of what everybody tries first")]
    Guessable,
}

/// Holds a password against what is known of its owner: name, address, organisation.
pub(super) fn check(password: &SecretString, known: &[&str]) -> Result<(), Unfit> {
    PasswordHash::check_length(password).map_err(|_| Unfit::Short)?;
    let own = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let own: Vec<String> = own.filter(|word| word.chars().count() >= 3).map(str::to_lowercase).collect();
    // Copies of a secret are made no larger than need be: SecretString wipes each of them.
    let mut rest = SecretString::from(password.expose_secret().to_lowercase());
    for word in EVERYBODYS.iter().copied().chain(own.iter().map(String::as_str)) {
        rest = SecretString::from(rest.expose_secret().replace(word, ""));
    }
    let left = rest.expose_secret();
    let different = left.chars().collect::<std::collections::BTreeSet<_>>().len();
    if left.chars().count() < LEAST_OF_ITS_OWN || different < LEAST_DIFFERENT {
        return Err(Unfit::Guessable);
    }
    let penalised: Vec<&str> = EVERYBODYS.iter().copied().chain(own.iter().map(String::as_str)).collect();
    let score = zxcvbn(password.expose_secret(), &penalised).score();
    if score < LEAST_SCORE { Err(Unfit::Guessable) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BERGER: [&str; 3] = ["A. Berger", "a.berger@lindenau.example", "Brückenwerk Lindenau gGmbH"];

    #[test]
    fn what_everybody_tries_first_is_no_password() {
        let judged = |password: &str| check(&SecretString::from(password.to_owned()), &BERGER);
        for good in ["korrekt pferd batterie", "xq7-Laterne-91zz", "Berger und drei stille Esel", "äöüßäöüß-1234"]
        {
            assert_eq!(judged(good), Ok(()), "{good}");
        }
        for guessable in [
            "Passwort-2026",
            "bergerberger1",
            "Siegelpost123456",
            "LINDENAU-berger-1",
            "aaaaaaaaaaaaaaaa",
            "abababababab",
            "Hallo-Meldestelle",
            "Brückenwerk-Brückenwerk",
            // By zxcvbn alone: a year, a keyboard, a list of the commonest.
            "december2026",
            "1q2w3e4r5t6y",
            "zyxwvutsrqponm",
        ] {
            assert_eq!(judged(guessable), Err(Unfit::Guessable), "{guessable}");
        }
        assert_eq!(judged("elf Zeichen"), Err(Unfit::Short));
        let (long, longer) = ("lange Wege ".repeat(10), "lange Wege ".repeat(20_000));
        assert_eq!(judged(&long), judged(&longer), "only the beginning is judged, so in bounded time");
    }
}
