//! The card of a case: what the list of cases shows of it, for those who read its file. docs/sealing.md, section 14a.

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::SealError;
use super::at_rest::ServerKey;
use super::identity::Identity;
use super::key_owner::CaseFile;

const PURPOSE: &str = "siegelpost/v1/card";
/// Bytes of the padded plaintext: two of length, JSON, zeroes.
const PLAIN: usize = 640;
/// Bytes of every card: nonce, padded document, tag.
pub const CARD_SIZE: usize = PLAIN + ServerKey::OVERHEAD;

/// Seals the JSON of a card to the readers of the file of the case with this number.
///
/// # Errors
/// [`SealError::TooLong`]: it has more than 638 bytes.
pub fn seal_card(
    file: &Identity<CaseFile>,
    number: &str,
    json: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let mut nonce = [0; ServerKey::NONCE];
    rng.fill_bytes(&mut nonce);
    sealed(file.seed(), number, json, nonce)
}

fn sealed(seed: &[u8; 32], number: &str, json: &[u8], nonce: [u8; ServerKey::NONCE]) -> Result<Vec<u8>, SealError> {
    let length = u16::try_from(json.len()).ok().filter(|_| json.len() <= PLAIN - 2).ok_or(SealError::TooLong)?;
    let mut plaintext = Zeroizing::new([0; PLAIN]);
    plaintext[..2].copy_from_slice(&length.to_be_bytes());
    plaintext[2..2 + json.len()].copy_from_slice(json);
    Ok(ServerKey::derive(seed, PURPOSE).seal(&plaintext[..], number.as_bytes(), nonce))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    const CARD: &[u8] = br#"{"subject":"Gruppe der Station 3","priority":"P1","lang":"de-simple","meeting":true}"#;

    const LABELLED: &[u8] = br#"{"subject":"Gruppe der Station 3","priority":"P1","lang":"de-simple","meeting":true,"labels":["Dienstplan","Fotos"]}"#;

    /// The same inputs and digests stand in `templates/assets/browser/test/card.test.ts`.
    #[test]
    fn the_tab_seals_the_same() {
        let card = sealed(&[7; 32], "2026-48193", CARD, [9; 12]).unwrap();
        let digest: String = Sha256::digest(&card).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            (card.len(), &*digest),
            (CARD_SIZE, "adac9f58a72f99a241d903ea1b3997d2ec64479ffb698a1516753c6c9a70b5d4")
        );
        let labelled = sealed(&[7; 32], "2026-48193", LABELLED, [9; 12]).unwrap();
        let digest: String = Sha256::digest(&labelled).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            (labelled.len(), &*digest),
            (CARD_SIZE, "ff0d69ebdda879754ff0f3113b3305f8fc275577685d7781dd80c93f9e81124a")
        );
    }

    #[test]
    fn all_cards_have_one_size_and_too_much_is_refused() {
        for length in [0, 1, PLAIN - 2] {
            assert_eq!(sealed(&[7; 32], "2026-1", &vec![b'x'; length], [9; 12]).unwrap().len(), CARD_SIZE);
        }
        assert!(matches!(sealed(&[7; 32], "2026-1", &[b'x'; PLAIN - 1], [9; 12]), Err(SealError::TooLong)));
    }
}
