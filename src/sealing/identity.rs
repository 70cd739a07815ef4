//! The secret key of a role, expanded once.

use std::marker::PhantomData;

use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bech32::Hrp;
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroizing;

use super::error::InvalidKey;
use super::format::STANZA;
use super::key_owner::KeyOwner;
use super::recipient::Recipient;
use super::wipe::with_stack_wiped;
use super::xwing::{ENCAPSULATION, Private};
use super::{hpke, long_bech32};

const HRP: Hrp = Hrp::parse_unchecked("AGE-SECRET-KEY-PQ-");
/// Bytes of a wrapped file key: the key and Poly1305's tag.
const WRAPPED_FILE_KEY: usize = FILE_KEY_BYTES + 16;

/// The secret key of the holder of role `R`: a 32-byte seed, expanded when it is made. Wiped when dropped.
///
/// Not to be printed, copied or stored by accident:
///
/// ```compile_fail
/// fn show(identity: &siegelpost::sealing::Identity<siegelpost::sealing::Case>) { println!("{identity:?}") }
/// ```
pub struct Identity<R: KeyOwner> {
    keys: Box<Private>,
    recipient: Recipient<R>,
    role: PhantomData<fn() -> R>,
}

impl<R: KeyOwner> Identity<R> {
    /// A fresh one.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self::from_secret(&SecretBox::init_with_mut(|seed: &mut [u8; 32]| rng.fill_bytes(seed)))
    }

    /// The identity that a seed stands for. Takes 15 to 70 us.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let (keys, public) = with_stack_wiped(|| Private::expand(seed));
        Self { keys, recipient: Recipient::from_public(public), role: PhantomData }
    }

    pub(super) fn from_secret(seed: &SecretBox<[u8; 32]>) -> Self {
        Self::from_seed(seed.expose_secret())
    }

    /// Reads an `AGE-SECRET-KEY-PQ-1...` text.
    pub fn parse(text: &str) -> Result<Self, InvalidKey> {
        let bytes = with_stack_wiped(|| long_bech32::decode::<32>(HRP, text)).ok_or(InvalidKey::NotAnIdentity)?;
        let seed: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| InvalidKey::NotAnIdentity)?;
        Ok(Self::from_seed(seed))
    }

    /// The `AGE-SECRET-KEY-PQ-1...` text, upper case, 77 characters.
    pub fn encode(&self) -> Zeroizing<String> {
        with_stack_wiped(|| long_bech32::encode_upper(HRP, self.keys.seed()))
    }

    /// The public half.
    pub fn recipient(&self) -> Recipient<R> {
        self.recipient.clone()
    }

    pub(super) fn seed(&self) -> &[u8; 32] {
        self.keys.seed()
    }

    pub(super) fn recipient_digest(&self) -> &[u8; 32] {
        self.recipient.text_digest()
    }
}

impl<R: KeyOwner> age::Identity for Identity<R> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        if stanza.tag != STANZA {
            return None;
        }
        let malformed = Some(Err(age::DecryptError::InvalidHeader));
        let [argument] = &stanza.args[..] else { return malformed };
        let Ok(encapsulation) = STANDARD_NO_PAD.decode(argument) else { return malformed };
        let Ok(encapsulation) = <&[u8; ENCAPSULATION]>::try_from(&encapsulation[..]) else { return malformed };
        if stanza.body.len() != WRAPPED_FILE_KEY {
            return malformed;
        }
        let Some(shared) = self.keys.decapsulate(encapsulation) else { return malformed };
        let file_key = hpke::open(&shared, &stanza.body)?;
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&file_key))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sealing::Case;

    #[test]
    fn an_identity_is_read_as_it_is_written() {
        let identity = Identity::<Case>::from_seed(&[0xa7; 32]);
        let text = identity.encode();
        assert!(text.starts_with("AGE-SECRET-KEY-PQ-1") && text.len() == 77);
        assert_eq!(Identity::<Case>::parse(&text).unwrap().seed(), identity.seed());
        assert_eq!(Identity::<Case>::parse(&text.to_lowercase()).unwrap().seed(), identity.seed());
    }

    #[test]
    fn every_mistyped_identity_is_refused() {
        let text = Identity::<Case>::from_seed(&[0xa7; 32]).encode();
        for at in 0..text.len() {
            let mut mistyped = text.to_string();
            let other = if &text[at..=at] == "Q" { "P" } else { "Q" };
            mistyped.replace_range(at..=at, other);
            assert_eq!(Identity::<Case>::parse(&mistyped).err(), Some(InvalidKey::NotAnIdentity), "place {at}");
        }
        for length in 0..text.len() {
            assert!(Identity::<Case>::parse(&text[..length]).is_err(), "{length} characters");
        }
    }

    #[test]
    fn a_stanza_of_another_kind_is_not_ours() {
        let identity = Identity::<Case>::from_seed(&[0xa7; 32]);
        let stanza = Stanza { tag: "X25519".to_owned(), args: vec![], body: vec![] };
        assert!(age::Identity::unwrap_stanza(&identity, &stanza).is_none());
    }
}
